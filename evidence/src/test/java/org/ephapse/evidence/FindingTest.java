package org.ephapse.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The file of findings.
class FindingTest {
    private final List<Finding> findings = Finding.all();

    @Test
    void there_are_forty_five() {
        assertThat(findings).hasSize(45);
    }

    @Test
    void each_has_a_number_of_its_own_a_source_and_an_interval_the_right_way_round() {
        assertThat(findings).extracting(Finding::number).doesNotHaveDuplicates();
        assertThat(findings).allSatisfy(f -> {
            assertThat(f.source()).isNotBlank();
            assertThat(f.low()).isLessThanOrEqualTo(f.high());
        });
    }

    @Test
    void negative_controls_are_among_them() {
        assertThat(findings)
                .extracting(Finding::use)
                .contains(Finding.Use.FIT, Finding.Use.HELD_OUT, Finding.Use.NEGATIVE_CONTROL);
    }
}
