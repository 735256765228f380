package org.ephapse.desk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.ephapse.desk.On;
import org.ephapse.desk.Opened;
import org.ephapse.desk.ground.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// How long somebody is signed in, and how accounts come and go.
class SessionsTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource
    void a_session_ends_after_fifteen_minutes_without_a_request(On database) {
        try (var opened = Opened.on(database, home)) {
            var people = new People(opened);
            people.administrator();
            String session = people.in("admin").session();
            opened.clock.pass(Duration.ofMinutes(14));
            assertThat(opened.desk.sessions().find(session)).isNotNull();
            opened.clock.pass(Duration.ofMinutes(14));
            assertThat(opened.desk.sessions().find(session)).isNotNull();
            opened.clock.pass(Duration.ofMinutes(15));
            assertThat(opened.desk.sessions().find(session)).isNull();
        }
    }

    @Test
    void a_session_ends_after_eight_hours_however_busy() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            people.administrator();
            String session = people.in("admin").session();
            for (int i = 0; i < 47; i++) {
                opened.clock.pass(Duration.ofMinutes(10));
                assertThat(opened.desk.sessions().find(session)).isNotNull();
            }
            opened.clock.pass(Duration.ofMinutes(10));
            assertThat(opened.desk.sessions().find(session)).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void signing_out_everywhere_ends_all_own_sessions_and_no_others(On database) {
        try (var opened = Opened.on(database, home)) {
            var people = new People(opened);
            Member administrator = people.administrator();
            people.join(opened.desk.staff().invite(administrator, Role.AUDITOR, "-"), "auditor");
            String one = people.in("admin").session();
            String two = people.in("admin").session();
            String other = people.in("auditor").session();
            opened.desk.staff().signOutEverywhere(opened.desk.sessions().find(one), "-");
            assertThat(opened.desk.sessions().find(one)).isNull();
            assertThat(opened.desk.sessions().find(two)).isNull();
            assertThat(opened.desk.sessions().find(other)).isNotNull();
        }
    }

    @Test
    void signing_out_ends_this_session() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            people.administrator();
            String session = people.in("admin").session();
            Member member = opened.desk.sessions().find(session);
            opened.desk.sessions().close(session, member.caller("-"));
            assertThat(opened.desk.sessions().find(session)).isNull();
        }
    }

    @Test
    void a_closed_account_is_out_at_once_and_does_not_get_in_again() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            Member administrator = people.administrator();
            Member auditor = people.join(opened.desk.staff().invite(administrator, Role.AUDITOR, "-"), "auditor");
            String session = people.in("auditor").session();
            opened.desk.staff().close(administrator, auditor.staff(), "-");
            assertThat(opened.desk.sessions().find(session)).isNull();
            assertThat(people.enter("auditor", People.PASSWORD, people.freshCode("auditor"), "7f000001", ""))
                    .isInstanceOf(Entered.Refused.class);
        }
    }

    @Test
    void nobody_closes_or_changes_their_own_account() {
        try (var opened = Opened.on(On.H2, home)) {
            Member administrator = new People(opened).administrator();
            assertThatThrownBy(() -> opened.desk.staff().close(administrator, administrator.staff(), "-"))
                    .isInstanceOf(Refusal.class);
            assertThatThrownBy(
                            () -> opened.desk.staff().setRole(administrator, administrator.staff(), Role.AUDITOR, "-"))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void there_is_one_first_administrator_and_the_code_works_once() {
        try (var opened = Opened.on(On.H2, home)) {
            String code = opened.desk.invitations().forAdministrator(false);
            new People(opened).join(code, "admin");
            assertThat(opened.desk.invitations().open(code)).isInstanceOf(Enrolment.Wrong.class);
            assertThat(opened.desk.invitations().forAdministrator(false)).isNull();
        }
    }

    @Test
    void a_second_code_for_the_first_administrator_takes_the_place_of_the_first() {
        try (var opened = Opened.on(On.H2, home)) {
            String first = opened.desk.invitations().forAdministrator(false);
            String second = opened.desk.invitations().forAdministrator(false);
            assertThat(opened.desk.invitations().open(first)).isInstanceOf(Enrolment.Wrong.class);
            assertThat(opened.desk.invitations().open(second)).isInstanceOf(Enrolment.Open.class);
        }
    }

    @Test
    void an_invitation_ends_after_three_days() {
        try (var opened = Opened.on(On.H2, home)) {
            String code = opened.desk.invitations().forAdministrator(false);
            opened.clock.pass(Duration.ofHours(73));
            assertThat(opened.desk.invitations().open(code)).isInstanceOf(Enrolment.Wrong.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void who_lost_the_telephone_is_invited_anew_and_keeps_the_account(On database) {
        try (var opened = Opened.on(database, home)) {
            var people = new People(opened);
            Member administrator = people.administrator();
            Member before = people.join(opened.desk.staff().invite(administrator, Role.CLINICIAN, "-"), "doctor");
            String code = opened.desk.staff().inviteAnew(administrator, before.staff(), "-");
            Member after = people.join(code, "doctor");
            assertThat(after.staff()).isEqualTo(before.staff());
            assertThat(opened.desk.staff().list(administrator, "-")).hasSize(2);
        }
    }

    @Test
    void a_login_that_is_taken_is_told() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            Member administrator = people.administrator();
            String code = opened.desk.staff().invite(administrator, Role.CLINICIAN, "-");
            String secret = ((Enrolment.Open) opened.desk.invitations().open(code)).secret();
            assertThat(secret).hasSize(32);
            assertThat(opened.desk
                            .invitations()
                            .accept(new Invitations.Answer(code, "ADMIN", "x", "short", "000000"), "-"))
                    .isEqualTo(new Enrolment.Wrong("staff.password.short"));
            assertThat(opened.desk
                            .invitations()
                            .accept(new Invitations.Answer(code, "doctor", "x", People.PASSWORD, "000000"), "-"))
                    .isEqualTo(new Enrolment.Wrong("staff.code.wrong"));
        }
    }

    @Test
    void a_new_password_needs_the_old_one_and_a_code_and_ends_every_session() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            Member administrator = people.administrator();
            String session = people.in("admin").session();
            var staff = opened.desk.staff();
            String fresh = "eight yellow bicycles";
            assertThat(staff.changePassword(administrator, "wrong", fresh, people.freshCode("admin"), "-"))
                    .isEqualTo("staff.password.wrong");
            assertThat(staff.changePassword(administrator, People.PASSWORD, fresh, "000000", "-"))
                    .isEqualTo("staff.code.wrong");
            assertThat(staff.changePassword(administrator, People.PASSWORD, fresh, people.freshCode("admin"), "-"))
                    .isEmpty();
            assertThat(opened.desk.sessions().find(session)).isNull();
            assertThat(people.enter("admin", fresh, people.freshCode("admin"), "7f000001", ""))
                    .isInstanceOf(Entered.In.class);
        }
    }

    @Test
    void a_thief_of_a_session_cannot_try_many_codes() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            Member administrator = people.administrator();
            var staff = opened.desk.staff();
            for (int i = 0; i < 5; i++)
                assertThat(staff.renewRecovery(administrator, "00000" + i, "-")).isEmpty();
            assertThat(staff.renewRecovery(administrator, people.freshCode("admin"), "-"))
                    .isEmpty();
            opened.clock.pass(Duration.ofMinutes(5));
            assertThat(staff.renewRecovery(administrator, people.freshCode("admin"), "-"))
                    .hasSize(10);
        }
    }
}
