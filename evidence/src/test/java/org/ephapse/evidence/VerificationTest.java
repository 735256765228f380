package org.ephapse.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ephapse.evidence.Verification.Line;
import org.ephapse.evidence.Verification.Verdict;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The comparison on a small population: what must hold whatever the model says.
class VerificationTest {
    private static final int PEOPLE = 150_000, COURSES = 24;
    private static final List<Line> LINES = lines(2);

    private static List<Line> lines(int threads) {
        return Verification.of(new Seed(1), PEOPLE, COURSES, threads).lines();
    }

    @Test
    void every_finding_has_a_figure_beside_it() {
        assertThat(LINES).hasSameSizeAs(Finding.all());
        assertThat(LINES).allSatisfy(l -> assertThat(l.ours().value()).isFinite());
    }

    @Test
    void every_figure_lies_in_its_own_interval() {
        assertThat(LINES).allSatisfy(l -> {
            assertThat(l.ours().low()).isLessThanOrEqualTo(l.ours().value() + 1e-9);
            assertThat(l.ours().high()).isGreaterThanOrEqualTo(l.ours().value() - 1e-9);
        });
    }

    @Test
    void one_thread_tells_the_same_as_eight() {
        assertThat(lines(1)).isEqualTo(LINES);
        assertThat(lines(8)).isEqualTo(LINES);
    }

    @Test
    void toxin_before_surgery_changes_nobodys_result() {
        Line control = LINES.stream()
                .filter(l -> l.finding().measure().equals("toxinThenSurgery"))
                .findFirst()
                .orElseThrow();
        assertThat(control.ours().value()).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"2.0, 1.5, 2.5, INSIDE", "4.0, 2.5, 5.5, OVERLAPS", "5.0, 4.0, 6.0, OUTSIDE", "0.2, 0.1, 0.3, OUTSIDE"})
    void a_verdict_is_inside_overlapping_or_outside(double value, double low, double high, Verdict verdict) {
        Finding finding = new Finding("0", "test", 1, 3, "", Finding.Use.FIT, "test", "test");
        assertThat(Verification.verdict(finding, new Estimate(value, low, high, 10)))
                .isEqualTo(verdict);
    }
}
