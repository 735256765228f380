package org.ephapse.desk.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ephapse.desk.On;
import org.ephapse.desk.Opened;
import org.ephapse.desk.audit.AuditLine;
import org.ephapse.desk.staff.Entered.In;
import org.ephapse.desk.staff.Entered.Refused;
import org.ephapse.desk.staff.Entered.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Who gets in, and who is kept out without keeping others out.
class SignInTest {
    private static final String HERE = "7f000001", ELSEWHERE = "0a000001";

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void the_codes_are_those_of_rfc_6238(long seconds, String code) {
        byte[] secret = "12345678901234567890".getBytes(UTF_8);
        assertThat(Totp.code(secret, seconds / 30)).isEqualTo(code);
        assertThat(Totp.step(secret, code, seconds * 1000)).isEqualTo(seconds / 30);
    }

    @ParameterizedTest
    @EnumSource
    void name_password_and_code_together_open_the_door(On database) {
        try (var opened = Opened.on(database, home)) {
            Member member = new People(opened).administrator();
            assertThat(member.role()).isEqualTo(Role.ADMINISTRATOR);
        }
    }

    @Test
    void what_is_wrong_is_not_told() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            people.administrator();
            String code = people.freshCode("admin");
            assertThat(people.enter("nobody", People.PASSWORD, code, HERE, "")).isEqualTo(new Refused());
            assertThat(people.enter("admin", "wrong password!", code, HERE, "")).isEqualTo(new Refused());
            assertThat(people.enter("admin", People.PASSWORD, "000000", HERE, ""))
                    .isEqualTo(new Refused());
            assertThat(people.enter("admin", People.PASSWORD, "", HERE, "")).isEqualTo(new Refused());
            assertThat(people.enter("admin", People.PASSWORD, code, HERE, "")).isInstanceOf(In.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_code_works_once(On database) {
        try (var opened = Opened.on(database, home)) {
            var people = new People(opened);
            people.administrator();
            String code = people.freshCode("admin");
            assertThat(people.enter("admin", People.PASSWORD, code, HERE, "")).isInstanceOf(In.class);
            assertThat(people.enter("admin", People.PASSWORD, code, HERE, "")).isEqualTo(new Refused());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_recovery_code_works_once_in_any_spelling(On database) {
        try (var opened = Opened.on(database, home)) {
            var people = new People(opened);
            people.administrator();
            String code = people.recovery
                    .getFirst()
                    .toLowerCase(java.util.Locale.ROOT)
                    .replace("-", " ");
            assertThat(people.recovery).hasSize(10).doesNotHaveDuplicates();
            assertThat(people.enter("admin", People.PASSWORD, code, HERE, "")).isInstanceOf(In.class);
            assertThat(people.enter("admin", People.PASSWORD, code, HERE, "")).isEqualTo(new Refused());
        }
    }

    @Test
    void after_twenty_wrong_tries_a_source_waits_and_the_owner_elsewhere_does_not() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            people.administrator();
            var answers = new ArrayList<Entered>();
            for (int i = 0; i < 21; i++)
                answers.add(people.enter("admin", "wrong password " + i, "000000", ELSEWHERE, ""));
            assertThat(answers.subList(0, 20)).containsOnly(new Refused());
            assertThat(answers.getLast()).isInstanceOf(Wait.class);
            assertThat(people.in("admin")).isInstanceOf(In.class);
        }
    }

    @Test
    void next_door_to_an_attacker_the_owner_gets_in_on_a_known_device() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            people.administrator();
            String device = people.in("admin").device();
            for (int i = 0; i < 21; i++) people.enter("admin", "wrong password " + i, "000000", HERE, "");
            assertThat(people.enter("admin", People.PASSWORD, people.freshCode("admin"), HERE, ""))
                    .isInstanceOf(Wait.class);
            assertThat(people.enter("admin", People.PASSWORD, people.freshCode("admin"), HERE, device))
                    .isInstanceOf(In.class);
        }
    }

    @Test
    void a_made_up_device_gives_no_tries_of_its_own() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            people.administrator();
            String device = people.in("admin").device();
            String other = (device.charAt(0) == 'A' ? 'B' : 'A') + device.substring(1);
            for (int i = 0; i < 21; i++) people.enter("admin", "wrong password " + i, "000000", HERE, other + i);
            assertThat(people.enter("admin", People.PASSWORD, people.freshCode("admin"), HERE, other))
                    .isInstanceOf(Wait.class);
        }
    }

    @Test
    void who_stole_a_password_cannot_try_many_codes_and_the_owner_still_gets_in() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            people.administrator();
            String device = people.in("admin").device();
            var answers = new ArrayList<Entered>();
            for (int i = 0; i < 8; i++) {
                answers.add(people.enter("admin", People.PASSWORD, "00000" + i, "0a00000" + i, ""));
            }
            assertThat(answers.subList(0, 4)).containsOnly(new Refused());
            assertThat(answers.getLast()).isInstanceOf(Wait.class);
            assertThat(people.enter("admin", People.PASSWORD, people.freshCode("admin"), HERE, device))
                    .isInstanceOf(In.class);
        }
    }

    @Test
    void tries_come_back_with_time() {
        try (var opened = Opened.on(On.H2, home)) {
            var throttle = new Throttle(5, Duration.ofMinutes(5), opened.clock);
            for (int i = 0; i < 5; i++) assertThat(throttle.take("a")).isZero();
            assertThat(throttle.take("a")).isBetween(1L, 60L);
            opened.clock.pass(Duration.ofMinutes(1));
            assertThat(throttle.take("a")).isZero();
            assertThat(throttle.take("a")).isPositive();
        }
    }

    @Test
    void a_hundred_thousand_strangers_do_not_take_the_tries_of_who_was_here() {
        try (var opened = Opened.on(On.H2, home)) {
            var throttle = new Throttle(5, Duration.ofMinutes(5), opened.clock);
            throttle.take("known");
            for (int i = 0; i < 100_000; i++) throttle.take("stranger " + i);
            assertThat(throttle.take("known")).isZero();
        }
    }

    @Test
    void a_source_is_an_ipv4_address_or_the_network_of_an_ipv6_one() throws Exception {
        assertThat(Throttle.source(InetAddress.getByName("192.0.2.1"))).isEqualTo("c0000201");
        assertThat(Throttle.source(InetAddress.getByName("2001:db8:0:12ff::1")))
                .isEqualTo(Throttle.source(InetAddress.getByName("2001:db8:0:1200:9::2")))
                .isNotEqualTo(Throttle.source(InetAddress.getByName("2001:db8:1::1")));
    }

    @Test
    void tries_stand_in_the_audit_without_the_name_that_was_tried() {
        try (var opened = Opened.on(On.H2, home)) {
            var people = new People(opened);
            people.administrator();
            people.enter("admin", "wrong password", "000000", HERE, "");
            people.enter("my password in the wrong field", "x", "000000", HERE, "");
            List<AuditLine> lines = opened.desk.trail().lines(1, 100);
            assertThat(lines)
                    .filteredOn(line -> line.outcome().equals("failed"))
                    .extracting(AuditLine::object)
                    .containsExactly("staff-1", "-");
        }
    }

    @Test
    void passwords_are_argon2id_hashes_of_nineteen_mebibytes() {
        String hash = Passwords.STRONG.hash(People.PASSWORD);
        assertThat(hash)
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(Passwords.STRONG.hash(People.PASSWORD));
        assertThat(Passwords.STRONG.matches(People.PASSWORD, hash)).isTrue();
        assertThat(Passwords.STRONG.matches(People.PASSWORD + " ", hash)).isFalse();
        assertThat(Passwords.STRONG.matches("a password that nobody has", null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "eleven chrs, staff.password.short",
        "aaaaaaaaaaaaaaaa, staff.password.simple",
        "my name is admin!, staff.password.login"
    })
    void weak_passwords_are_refused(String password, String key) {
        assertThat(Passwords.problem(password, "admin")).isEqualTo(key);
    }
}
