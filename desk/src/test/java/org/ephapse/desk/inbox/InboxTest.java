package org.ephapse.desk.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.ephapse.desk.On;
import org.ephapse.desk.Opened;
import org.ephapse.desk.ground.Refusal;
import org.ephapse.desk.letter.Field;
import org.ephapse.desk.letter.Kind;
import org.ephapse.desk.letter.Status;
import org.ephapse.desk.staff.Denied;
import org.ephapse.desk.staff.Member;
import org.ephapse.desk.staff.People;
import org.ephapse.desk.staff.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the staff does with letters.
class InboxTest {
    @TempDir
    Path home;

    private static String question(Opened opened, String text) {
        return opened.accepted(opened.desk.forms().question(Opened.text(text))).reference();
    }

    @ParameterizedTest
    @EnumSource
    void flagged_letters_come_first_then_the_oldest_and_no_names_are_in_the_list(On database) {
        try (var opened = Opened.on(database, home)) {
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            String first = opened.acceptedVisit().reference();
            String second = opened.acceptedVisit().reference();
            String flagged = question(opened, "I want to die");
            List<Row> rows = opened.desk.inbox().list(reception, false, 0, "-");
            assertThat(rows).extracting(Row::reference).containsExactly(flagged, first, second);
            assertThat(rows.get(1)).satisfies(row -> {
                assertThat(row.language()).isEqualTo("mr");
                assertThat(row.channel()).isEqualTo("call");
            });
            assertThat(rows.toString()).doesNotContain(Opened.SECRET);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_request_is_taken_noted_confirmed_and_closed(On database) {
        try (var opened = Opened.on(database, home)) {
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            Inbox inbox = opened.desk.inbox();
            String reference = opened.acceptedVisit().reference();
            inbox.assign(reception, reference, 1, reception.staff(), "-");
            inbox.note(reception, Kind.VISIT, reference, "Rang twice.", "-");
            inbox.confirm(reception, reference, 2, LocalDateTime.of(2026, 11, 30, 10, 30), 30, "-");
            org.ephapse.desk.inbox.Opened seen = inbox.open(reception, Kind.VISIT, reference, "-");
            assertThat(seen.letter().status()).isEqualTo(Status.CONFIRMED);
            assertThat(seen.letter().assignee()).isEqualTo(reception.staff());
            assertThat(seen.letter().fields().get(Field.START)).isEqualTo("2026-11-30T10:30");
            assertThat(seen.notes())
                    .singleElement()
                    .satisfies(note -> assertThat(note.text()).isEqualTo("Rang twice."));
            inbox.close(reception, Kind.VISIT, reference, 3, "-");
            assertThat(inbox.list(reception, false, 0, "-")).isEmpty();
            assertThat(inbox.list(reception, true, 0, "-")).hasSize(1);
        }
    }

    @Test
    void who_saw_an_older_version_changes_nothing() {
        try (var opened = Opened.on(On.H2, home)) {
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            Inbox inbox = opened.desk.inbox();
            String reference = opened.acceptedVisit().reference();
            inbox.assign(reception, reference, 1, reception.staff(), "-");
            assertThatThrownBy(() -> inbox.close(reception, Kind.VISIT, reference, 1, "-"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("Somebody changed this letter meanwhile; look at it again.");
        }
    }

    @Test
    void reception_does_not_open_a_question_under_the_name_of_a_visit() {
        try (var opened = Opened.on(On.H2, home)) {
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            String reference = question(opened, "Does it hurt?");
            assertThatThrownBy(() -> opened.desk.inbox().open(reception, Kind.QUESTION, reference, "-"))
                    .isInstanceOf(Denied.class);
            assertThatThrownBy(() -> opened.desk.inbox().open(reception, Kind.VISIT, reference, "-"))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void opening_stands_in_the_audit_before_the_letter_is_shown() {
        try (var opened = Opened.on(On.H2, home)) {
            Member reception = new People(opened).oneOfEach().get(Role.RECEPTION);
            String reference = opened.acceptedVisit().reference();
            opened.desk.inbox().open(reception, Kind.VISIT, reference, "req-77");
            var last = opened.desk
                    .trail()
                    .lines(opened.desk.trail().head().seq(), 1)
                    .getFirst();
            assertThat(last.action()).isEqualTo("READ_VISIT");
            assertThat(last.object()).isEqualTo(reference);
            assertThat(last.caller().request()).isEqualTo("req-77");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_public_answer_is_written_anew_published_and_taken_back(On database) {
        try (var opened = Opened.on(database, home)) {
            Member clinician = new People(opened).oneOfEach().get(Role.CLINICIAN);
            Answers answers = opened.desk.answers();
            String reference = question(opened, "Will my eye close for ever when I get the injection again?");
            var copied = new Answers.Draft(
                    "en", "Will my eye close for ever when I get it?", "No, it wears off.", reference);
            assertThatThrownBy(() -> answers.write(clinician, copied, "-")).isInstanceOf(Refusal.class);
            var own =
                    new Answers.Draft("en", "Can an injection leave the lid shut?", "A droopy lid passes.", reference);
            long answer = answers.write(clinician, own, "-");
            assertThat(answers.published("en")).isEmpty();
            answers.publish(clinician, answer, "-");
            assertThat(answers.published("en"))
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.question()).isEqualTo("Can an injection leave the lid shut?"));
            assertThat(answers.published("hi")).isEmpty();
            answers.withdraw(clinician, answer, "-");
            assertThat(answers.published("en")).isEmpty();
        }
    }

    @Test
    void a_public_text_holds_no_link() {
        try (var opened = Opened.on(On.H2, home)) {
            Member clinician = new People(opened).oneOfEach().get(Role.CLINICIAN);
            for (String link :
                    List.of("https://x.example", "www.pills", "<a href=x>", "[pills](x)", "buy at pills.shop now")) {
                assertThatThrownBy(() -> opened.desk
                                .answers()
                                .write(clinician, new Answers.Draft("en", "A question?", "See " + link, ""), "-"))
                        .isInstanceOf(Refusal.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void feedback_is_public_only_after_its_writer_agreed_twice_and_until_it_is_withdrawn(On database) {
        try (var opened = Opened.with(database.settings(home, true))) {
            Member clinician = new People(opened).oneOfEach().get(Role.CLINICIAN);
            var accepted = opened.accepted(
                    opened.desk.forms().feedback(Opened.text("They took their time and explained.", "publish", "yes")));
            var mine = opened.desk.mine();
            opened.desk.inbox().offer(clinician, accepted.reference(), "A visitor felt well informed.", "-");
            assertThat(opened.desk.testimonies()).isEmpty();
            assertThat(mine.agree(accepted.link(), "Another wording.", Opened.PERSON))
                    .isNull();
            assertThat(opened.desk.testimonies()).isEmpty();
            assertThat(mine.agree(accepted.link(), "A visitor felt well informed.", Opened.PERSON))
                    .isNotNull();
            assertThat(opened.desk.testimonies()).containsExactly("A visitor felt well informed.");
            mine.withdraw(accepted.link(), Opened.PERSON);
            assertThat(opened.desk.testimonies()).isEmpty();
        }
    }

    @Test
    void feedback_is_never_offered_without_the_first_agreement_or_where_publication_is_off() {
        try (var opened = Opened.with(On.H2.settings(home, true))) {
            Member clinician = new People(opened).oneOfEach().get(Role.CLINICIAN);
            String silent = opened.accepted(opened.desk.forms().feedback(Opened.text("Kind people.")))
                    .reference();
            assertThatThrownBy(() -> opened.desk.inbox().offer(clinician, silent, "A visitor liked it.", "-"))
                    .isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void after_180_days_a_letter_is_erased_and_the_audit_says_so(On database) {
        try (var opened = Opened.on(database, home)) {
            String old = opened.acceptedVisit().reference();
            opened.clock.pass(Duration.ofDays(170));
            String young = opened.acceptedVisit().reference();
            opened.clock.pass(Duration.ofDays(11));
            opened.desk.hourly();
            assertThat(opened.inOrder())
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.reference()).isEqualTo(young));
            var last = opened.desk
                    .trail()
                    .lines(opened.desk.trail().head().seq(), 1)
                    .getFirst();
            assertThat(last.action()).isEqualTo("RETENTION");
            assertThat(last.object()).isEqualTo(old);
        }
    }
}
