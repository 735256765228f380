package org.ephapse.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadabilityTest {
    @Test
    void the_grade_is_that_of_the_formula() {
        var measured = Readability.of(List.of("The artery presses on the nerve. The eyelid twitches."));
        assertThat(measured).isEqualTo(new Readability(2, 9, 14));
        assertThat(measured.grade()).isCloseTo(0.39 * 9 / 2 + 11.8 * 14 / 9 - 15.59, within(1e-12));
    }

    @Test
    void the_point_inside_a_number_ends_no_sentence() {
        assertThat(Readability.of(List.of("It took 2.9 years. Then it stopped."))
                        .sentences())
                .isEqualTo(2);
    }

    @Test
    void an_item_without_a_full_stop_is_a_sentence() {
        assertThat(Readability.of(List.of("a painful or red eye", "double vision"))
                        .sentences())
                .isEqualTo(2);
    }

    @Test
    void a_text_of_a_journal_is_harder_than_the_same_said_plainly() {
        var journal = Readability.of(
                List.of("Microvascular decompression demonstrated considerable superiority regarding durable"
                        + " symptomatic resolution, notwithstanding a non-negligible incidence of audiological"
                        + " complications necessitating individualized perioperative counseling."));
        var plain = Readability.of(List.of("The operation worked for longer. Some people lost hearing."));
        assertThat(journal.grade()).isGreaterThan(20);
        assertThat(plain.grade()).isLessThan(7);
    }

    @Test
    void words_joined_by_a_hyphen_count_all_their_syllables() {
        assertThat(Readability.of(List.of("made-up people")).syllables()).isEqualTo(4);
    }
}
