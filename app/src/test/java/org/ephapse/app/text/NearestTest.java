package org.ephapse.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words that a mistyped one probably meant.
class NearestTest {
    private static final List<String> WORDS = List.of("diameter", "direction", "span", "side");

    @ParameterizedTest
    @CsvSource({"diametre, diameter", "Diameter, diameter", "spna, span", "dircetion, direction", "sde, side"})
    void a_mistyped_word_finds_the_one_it_meant(String typed, String meant) {
        assertThat(Nearest.to(typed, WORDS)).first().isEqualTo(meant);
    }

    @Test
    void a_word_that_is_near_to_none_finds_none() {
        assertThat(Nearest.to("temperature", WORDS)).isEmpty();
    }

    @Test
    void a_swap_of_neighbors_is_one_step() {
        assertThat(Nearest.distance("span", "psan")).isEqualTo(1);
    }

    @Test
    void distance_counts_what_must_be_changed() {
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Nearest.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void where_nothing_is_near_all_words_are_told() {
        assertThat(Nearest.hint("temperature", WORDS)).isEqualTo("; allowed are diameter, direction, span or side");
    }
}
