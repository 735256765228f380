package org.ephapse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Tables are read whole or refused.
class TsvTest {
    @Test
    void header_comments_and_blank_lines_are_passed_over() {
        assertThat(Tsv.rows("t.tsv", "# of ours\nid\tname\n\na\t1\nb\t\n", 2))
                .containsExactly(List.of("a", "1"), List.of("b", ""));
    }

    @Test
    void a_row_of_another_length_is_refused_by_name() {
        assertThatThrownBy(() -> Tsv.rows("t.tsv", "id\tname\na\t1\t2\n", 2))
                .hasMessageContaining("t.tsv")
                .hasMessageContaining("3 cells");
    }
}
