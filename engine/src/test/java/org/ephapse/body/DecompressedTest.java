package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.ephapse.body.Treatment.Decompression;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// What one operation does at once, by arithmetic.
class DecompressedTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void a_complete_operation_takes_the_whole_overlap_away_and_the_clearance() {
        assertThat(done(1, 0.5, NEVER, 0.3).lifted_mm()).isCloseTo(0.8, within(1e-15));
    }

    @Test
    void half_an_operation_takes_half_of_the_overlap_away() {
        assertThat(done(0.5, 0, NEVER, 0.3).lifted_mm()).isCloseTo(0.15, within(1e-15));
    }

    @Test
    void where_nothing_overlaps_only_the_clearance_is_won() {
        assertThat(done(1, 0.5, NEVER, -0.2).lifted_mm()).isEqualTo(0.5);
    }

    @Test
    void an_operation_without_completeness_lifts_nothing_and_parts_nothing() {
        Decompressed none = done(0, 0, NEVER, 0.3);
        assertThat(none.lifted_mm()).isZero();
        assertThat(none.apposition()).isEqualTo(1);
    }

    @Test
    void the_artery_comes_back_once_and_presses_the_fibers_together_again() {
        Decompressed operation = done(1, 0.5, 60, 0.3);
        assertThat(operation.recurs(59.99)).isFalse();
        assertThat(operation.apposition()).isLessThan(1);
        assertThat(operation.recurs(60)).isTrue();
        assertThat(operation.lifted_mm()).isZero();
        assertThat(operation.apposition()).isEqualTo(1);
        assertThat(operation.recurs(61)).isFalse();
    }

    @Test
    void half_an_operation_parts_half_as_much_as_a_whole_one() {
        for (int i = 0; i < 100; i++) {
            double whole = new Decompressed(operation(1, 0, NEVER), 0.3, new Seed(i)).apposition();
            double half = new Decompressed(operation(0.5, 0, NEVER), 0.3, new Seed(i)).apposition();
            assertThat(1 - half).isCloseTo(0.5 * (1 - whole), within(1e-12));
        }
    }

    @Test
    void what_is_left_of_apposition_is_spread_over_all_shares_with_a_logit_sd_of_1_7() {
        double[] logits = IntStream.range(0, 20_000)
                .mapToDouble(i -> new Decompressed(operation(1, 0, NEVER), 0.3, new Seed(1).of(i)).apposition())
                .map(left -> Math.log(left / (1 - left)))
                .toArray();
        double mean = IntStream.range(0, logits.length)
                .mapToDouble(i -> logits[i])
                .average()
                .orElseThrow();
        double variance = IntStream.range(0, logits.length)
                .mapToDouble(i -> (logits[i] - mean) * (logits[i] - mean))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(variance)).isCloseTo(1.7, within(4 * 1.7 / Math.sqrt(2.0 * logits.length)));
    }

    private static Decompressed done(double completeness, double clearance_mm, double recursAt, double overlap_mm) {
        return new Decompressed(operation(completeness, clearance_mm, recursAt), overlap_mm, new Seed(1));
    }

    private static Decompression operation(double completeness, double clearance_mm, double recursAt) {
        return new Decompression(55, completeness, clearance_mm, recursAt);
    }
}
