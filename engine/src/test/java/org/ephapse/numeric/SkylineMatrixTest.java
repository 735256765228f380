package org.ephapse.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Factors of a matrix whose rows begin anywhere.
class SkylineMatrixTest {
    private static final int[] FIRST = {0, 0, 1, 2, 2, 5, 1, 5, 0, 7};

    /// Random numbers under the skyline, with a weight on the diagonal.
    private static SkylineMatrix random(double diagonal) {
        SplittableRandom random = new SplittableRandom(4);
        SkylineMatrix a = new SkylineMatrix(FIRST.length);
        a.clear(FIRST);
        for (int i = 0; i < FIRST.length; i++) {
            for (int j = FIRST[i]; j < i; j++) a.add(j, i, random.nextDouble() - 0.5);
            a.add(i, i, diagonal);
        }
        return a;
    }

    @Test
    void a_solution_times_the_matrix_is_the_right_hand_side() {
        SkylineMatrix a = random(4);
        double[] b = {1, -2, 3, 0.5, 2, -1, 7, 0, 2, 1}, x = b.clone();
        assertThat(a.factor(0, b)).isZero();
        a.solve(x);
        for (int i = 0; i < b.length; i++) {
            double sum = 0;
            for (int j = 0; j < b.length; j++) sum += a.at(i, j) * x[j];
            assertThat(sum).isCloseTo(b[i], within(1e-12));
        }
    }

    @Test
    void the_signs_of_its_pivots_count_its_negative_eigenvalues() {
        double[] ones = new double[FIRST.length];
        java.util.Arrays.fill(ones, 1);
        SkylineMatrix a = random(0.1);
        int before = a.factor(-9, ones), after = a.factor(9, ones);
        assertThat(before).isEqualTo(FIRST.length);
        assertThat(after).isZero();
        int negative = a.factor(0, ones), seen = 0;
        // each eigenvalue that is passed on the way up leaves one negative pivot less
        int was = negative;
        for (; seen < 900; seen++) {
            int now = a.factor(seen / 100.0, ones);
            assertThat(now).isLessThanOrEqualTo(was);
            was = now;
        }
        assertThat(negative).isBetween(1, FIRST.length - 1);
        assertThat(seen).isEqualTo(900);
    }

    @Test
    void an_unknown_that_is_fixed_keeps_its_value_and_feels_nobody() {
        SkylineMatrix a = random(4);
        a.fix(2);
        double[] b = {1, -2, 3, 0.5, 2, -1, 7, 0, 2, 1};
        a.factor(0, b);
        a.solve(b);
        assertThat(b[2]).isEqualTo(3);
        assertThat(a.at(6, 2)).isZero();
        assertThat(a.at(2, 1)).isZero();
    }

    @Test
    void rows_may_be_counted_from_where_a_chain_begins() {
        SkylineMatrix a = random(4);
        double before = a.at(6, 5);
        a.from(5);
        a.add(1, 0, 2);
        assertThat(a.at(1, 0)).isEqualTo(before + 2);
        a.from(0);
        assertThat(a.at(5, 6)).isEqualTo(before + 2);
        assertThat(a.at(9, 0)).isZero();
    }
}
