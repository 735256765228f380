package org.ephapse.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ephapse.web.Claims;
import org.ephapse.web.Claims.Claim;
import org.ephapse.web.Claims.Kind;
import org.ephapse.web.Claims.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Claims NONE = new Claims(Map.of(), Map.of());

    private static Claims one(Kind kind, boolean isRead) {
        return new Claims(
                Map.of("c.planted", new Claim("c.planted", kind, List.of("paper"), DAY)),
                Map.of("paper", new Source("paper", "A paper.", "", isRead)));
    }

    @Test
    void the_texts_of_the_pages_keep_the_rules() {
        assertThat(Packaged.TEXTS.all()).hasSizeGreaterThan(400);
        assertThat(Wording.complaints(Packaged.TEXTS.all(), Packaged.LEDGER)).isEmpty();
    }

    @Test
    void a_planted_fact_without_a_row_is_refused() {
        assertThat(Wording.complaints(Map.of("c.planted", "Magnets help."), NONE))
                .containsExactly("c.planted: a fact without a row in claims.tsv");
    }

    @Test
    void a_planted_row_without_a_text_is_refused() {
        assertThat(Wording.complaints(Map.of(), one(Kind.STUDY, true)))
                .containsExactly("c.planted: the ledger has a row, the pages have no such text");
    }

    @Test
    void a_planted_study_that_nobody_read_is_refused() {
        assertThat(Wording.complaints(Map.of("c.planted", "Magnets help."), one(Kind.STUDY, false)))
                .containsExactly("c.planted: stands on paper, which was not read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We cure it.",
                "This is guaranteed.",
                "It helps 100 % of us.",
                "It works 100% here.",
                "Our best road."
            })
    void a_planted_promise_is_refused(String promise) {
        assertThat(Wording.complaints(Map.of("self.planted", promise), NONE))
                .singleElement()
                .asString()
                .endsWith("a promise");
    }

    @Test
    void a_clinic_may_be_quoted_with_a_promise() {
        assertThat(Wording.complaints(Map.of("c.planted", "Some call it a “cure”."), one(Kind.CLINIC_VIEW, true)))
                .isEmpty();
    }

    @Test
    void nobody_else_may_be_quoted_with_a_promise() {
        assertThat(Wording.complaints(Map.of("c.planted", "Some call it a “cure”."), one(Kind.STUDY, true)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our page knows your risk.",
                "We recommend toxin.",
                "With this, you will be well.",
                "Here you should wait."
            })
    void a_planted_word_on_the_readers_own_case_is_refused(String personal) {
        assertThat(Wording.complaints(Map.of("self.planted", personal), NONE))
                .singleElement()
                .asString()
                .endsWith("speaks of the reader's own case");
    }

    @ParameterizedTest
    @CsvSource({
        "q.planted, A fact.",
        "h.planted, A fact.",
        "ui.planted, A fact.",
        "do.planted, Wait 12 weeks.",
        "self.planted, Magnets help."
    })
    void a_planted_fact_in_another_family_is_refused(String key, String text) {
        assertThat(Wording.complaints(Map.of(key, text), NONE)).hasSize(1);
    }

    @Test
    void a_text_of_no_family_is_refused() {
        assertThatThrownBy(() -> Wording.complaints(Map.of("stray.text", "Anything"), NONE))
                .hasMessage("the text stray.text belongs to no family");
    }

    @Test
    void planted_spam_is_refused() {
        assertThat(Wording.complaints(Map.of("ui.planted", "Cheap Viagra"), NONE))
                .hasSize(2);
    }

    @Test
    void a_medical_word_without_a_link_is_found() {
        Map<String, String> names = Map.of("myelin", "myelin");
        assertThat(Wording.unlinked("<p>The myelin is thin.</p>", names, Set.of()))
                .containsExactly("myelin");
        assertThat(Wording.unlinked("<p><a href=\"/en/glossary#myelin\">myelin</a></p>", names, Set.of()))
                .isEmpty();
    }
}
