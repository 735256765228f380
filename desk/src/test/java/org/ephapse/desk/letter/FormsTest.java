package org.ephapse.desk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.desk.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the forms ask, take and refuse.
class FormsTest {
    private static final Forms FORMS = new Forms("2026-11", false, () -> LocalDate.of(2026, 11, 22));

    private static List<String> problems(String... changes) {
        return FORMS.visit(Opened.visit(changes)).problems().stream()
                .map(Problem::key)
                .toList();
    }

    @Test
    void a_request_with_what_is_asked_and_no_more_is_good() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name", "language", "channel", "time", "who", "reason", "mode", "consent", "adult", "notice"})
    void what_must_be_there_is_missed(String field) {
        assertThat(problems(field, "")).contains("desk." + field + ".missing");
    }

    @ParameterizedTest
    @CsvSource({
        "name, LONG80, desk.name.long",
        "phone, 12345, desk.phone.form",
        "phone, +0123456789, desk.phone.form",
        "phone, call me, desk.phone.form",
        "phone, '', desk.phone.missing",
        "email, nobody, desk.email.form",
        "email, a@b, desk.email.form",
        "email, 'a@b.in>x', desk.email.form",
        "channel, pigeon, desk.channel.choice",
        "channel, email, desk.channel.contradicts",
        "who, child, desk.who.telephone",
        "reason, diagnosis, desk.reason.choice",
        "days, tomorrow, desk.days.form",
        "days, 2026-11-21, desk.days.range",
        "days, 2027-11-21, desk.days.range",
        "access, lift, desk.access.choice",
        "note, LONG300, desk.note.long",
        "consent, on, desk.consent.choice",
        "notice, 2020-01, desk.notice.choice"
    })
    void what_is_wrong_is_told_in_one_sentence_for_its_field(String field, String value, String key) {
        String sent = value.startsWith("LONG") ? "क".repeat(Integer.parseInt(value.substring(4)) + 1) : value;
        assertThat(problems(field, sent)).contains(key);
    }

    @Test
    void a_field_with_two_mistakes_has_one_problem() {
        assertThat(FORMS.visit(Opened.visit("days", "x")).problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "98765 43210, +919876543210",
        "098765-43210, +919876543210",
        "९८७६५४३२१०, +919876543210",
        "+44 (20) 7946 0018, +442079460018",
        "0044 20 7946 0018, +442079460018"
    })
    void telephone_numbers_are_kept_in_one_form(String typed, String kept) {
        assertThat(FORMS.visit(Opened.visit("phone", typed)).fields().get(Field.PHONE))
                .isEqualTo(kept);
    }

    @Test
    void a_name_of_eighty_letters_in_any_script_is_good() {
        assertThat(problems("name", "𑀓".repeat(80))).isEmpty();
    }

    @Test
    void an_e_mail_alone_is_enough() {
        assertThat(problems("phone", "", "email", "asha@example.in", "channel", "email"))
                .isEmpty();
    }

    @Test
    void three_days_are_the_most() {
        var sent = Opened.visit();
        sent.put("days", List.of("2026-11-23", "2026-11-24", "2026-11-25"));
        assertThat(FORMS.visit(sent).problems()).isEmpty();
        sent.put("days", List.of("2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"));
        assertThat(FORMS.visit(sent).problems()).extracting(Problem::key).containsExactly("desk.days.long");
    }

    @Test
    void what_nobody_asked_for_is_not_kept() {
        var sent = Opened.visit("aadhaar", "1234 5678 9012", "start", "2026-11-23T10:00", "text", "hello");
        assertThat(new String(FORMS.visit(sent).fields().bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("1234 5678 9012", "2026-11-23T10:00", "hello");
    }

    @Test
    void control_characters_and_those_that_turn_the_writing_around_are_taken_out() {
        Fields fields = FORMS.visit(
                        Opened.visit("name", "A\u0000s\u202eh\u0007a\r\nBcc: x", "note", "one\r\ntwo\u2066"))
                .fields();
        assertThat(fields.get(Field.NAME)).isEqualTo("Asha Bcc: x");
        assertThat(fields.get(Field.NOTE)).isEqualTo("one\ntwo");
    }

    @Test
    void half_a_letter_is_taken_out() {
        assertThat(FORMS.visit(Opened.visit("name", "A\ud800sha")).fields().get(Field.NAME))
                .isEqualTo("Asha");
    }

    @Test
    void a_question_may_go_without_an_address_and_feedback_never_has_one() {
        assertThat(FORMS.question(Opened.text("Does it hurt?")).problems()).isEmpty();
        assertThat(FORMS.feedback(Opened.text("Kind people.", "email", "asha@example.in"))
                        .fields()
                        .get(Field.EMAIL))
                .isEmpty();
    }

    @Test
    void agreeing_to_publication_counts_only_where_a_deployment_publishes() {
        Map<String, List<String>> sent = Opened.text("Kind people.", "publish", "yes");
        assertThat(FORMS.feedback(sent).fields().get(Field.PUBLISH)).isEmpty();
        var open = new Forms("2026-11", true, () -> LocalDate.of(2026, 11, 22));
        assertThat(open.feedback(sent).fields().get(Field.PUBLISH)).isEqualTo("yes");
    }

    @Test
    void an_empty_form_is_refused_field_by_field() {
        assertThat(FORMS.visit(new HashMap<>()).problems())
                .hasSize(11)
                .allMatch(problem -> problem.rule() == Problem.Rule.MISSING);
    }

    @Test
    void a_letter_reads_itself_back_from_its_bytes() {
        Fields fields = FORMS.visit(Opened.visit("note", "नमस्ते 😀")).fields();
        assertThat(Fields.of(fields.bytes()).bytes()).isEqualTo(fields.bytes());
        assertThat(Fields.of(fields.bytes()).get(Field.NOTE)).isEqualTo("नमस्ते 😀");
    }
}
