package org.ephapse.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The quantile against printed values and against the distribution function, summed here by another way.
class NormalTest {
    @ParameterizedTest
    @CsvSource({
        "0.5, 0",
        "0.8413447460685429, 1",
        "0.975, 1.959963984540054",
        "0.995, 2.5758293035489004",
        "0.001, -3.090232306167813",
        "1e-10, -6.361340902404056"
    })
    void quantiles_are_those_printed_in_tables(double share, double quantile) {
        assertThat(Normal.quantile(share)).isCloseTo(quantile, within(1e-13));
    }

    @Test
    void the_quantile_undoes_the_distribution_function_in_all_three_parts() {
        int seen = 0;
        for (double x = -9; x <= 5; x += 0.0625, seen++) {
            assertThat(Normal.quantile(below(x))).isCloseTo(x, within(1e-10 + 1e-15 * Math.exp(0.5 * x * x)));
        }
        assertThat(seen).isEqualTo(225);
    }

    @Test
    void the_two_halves_are_mirrored() {
        int seen = 0;
        for (double p = 0x1p-30; p < 0.5; p *= 1.5, seen++) {
            assertThat(Normal.quantile(1 - p))
                    .isCloseTo(-Normal.quantile(p), within(1e-6 * Math.abs(Normal.quantile(p))));
        }
        assertThat(seen).isEqualTo(50);
    }

    @Test
    void the_quantile_rises_across_the_seams_of_its_three_parts() {
        double far = Math.exp(-25);
        int seen = 0;
        for (double seam : new double[] {far, 0.075, 0.5, 0.925}) {
            for (int step = -20; step < 20; step++, seen++) {
                double p = seam * (1 + step * 1e-9);
                assertThat(Normal.quantile(p * (1 + 1e-9))).isGreaterThan(Normal.quantile(p));
            }
        }
        assertThat(seen).isEqualTo(160);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_share_that_is_none_is_refused_with_its_value(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Normal.quantile(share))
                .withMessage("a normal quantile needs a share inside (0, 1), not " + share);
    }

    /// The share below x: a series near the middle, a continued fraction in the tail.
    private static double below(double x) {
        double density = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
        if (x < -4) {
            double fraction = 0;
            for (int k = 200; k > 0; k--) fraction = k / (-x + fraction);
            return density / (-x + fraction);
        }
        double term = x, sum = x;
        for (int k = 3; Math.abs(term) > 1e-18; k += 2) sum += term *= x * x / k;
        return 0.5 + density * sum;
    }
}
