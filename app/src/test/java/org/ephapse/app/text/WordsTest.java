package org.ephapse.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Pieces of sentences.
class WordsTest {
    @Test
    void words_are_joined_with_or() {
        assertThat(Words.or(List.of("a", "b", "c"))).isEqualTo("a, b or c");
        assertThat(Words.or(List.of("a"))).isEqualTo("a");
        assertThat(Words.or(List.of())).isEmpty();
    }

    @Test
    void lines_are_broken_where_a_word_ends() {
        assertThat(Words.wrapped("one two three four", 9, "")).isEqualTo("one two\nthree\nfour\n");
    }

    @Test
    void an_indent_stands_before_each_line_and_counts() {
        assertThat(Words.wrapped("one two three", 9, "  ")).isEqualTo("  one two\n  three\n");
    }

    @Test
    void a_word_that_is_longer_than_the_line_stands_alone() {
        assertThat(Words.wrapped("a incomprehensibilities b", 6, "")).isEqualTo("a\nincomprehensibilities\nb\n");
    }

    @Test
    void a_sentence_stays_on_one_line() {
        assertThat(Words.line("a\nb\tc\u001b[31m")).isEqualTo("a b c\\u{1b}[31m");
    }

    @Test
    void a_long_quotation_is_cut_between_characters() {
        String moons = "\uD83C\uDF19".repeat(50);
        assertThat(Words.quoted(moons))
                .hasSizeLessThan(60)
                .doesNotContain("\\u{")
                .endsWith("...\"");
    }
}
