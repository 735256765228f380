package org.ephapse.numeric.simd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Kernels on lanes do what their sentences say.
class LanesTest {
    @Test
    void tridiagonal_systems_are_solved_lane_by_lane() {
        int rows = 6, lanes = 5;
        double[][] diagonal = new double[rows][lanes], link = new double[rows][lanes], x = new double[rows][lanes];
        double[][] right = new double[rows][lanes];
        for (int j = 0; j < rows; j++) {
            for (int l = 0; l < lanes; l++) {
                diagonal[j][l] = 4 + l;
                link[j][l] = -1 + 0.3 * j;
                right[j][l] = x[j][l] = Math.sin(j + 2 * l);
            }
        }
        Lanes.tridiagonal(diagonal, link, x, new double[rows][lanes]);
        for (int l = 0; l < lanes; l++) {
            for (int j = 0; j < rows; j++) {
                double sum = diagonal[j][l] * x[j][l];
                if (j > 0) sum += link[j - 1][l] * x[j - 1][l];
                if (j < rows - 1) sum += link[j][l] * x[j + 1][l];
                assertThat(sum).isCloseTo(right[j][l], within(1e-14));
            }
        }
    }

    @Test
    void memories_decay_and_add_up() {
        double[][] x = {{1, 2}, {3, 4}, {5, 6}}, decay = {{0.5, 0.5}, {0, 1}, {1, 0}}, gain = {{2, 2}, {1, 1}, {1, 1}};
        double[] in = {10, 20}, total = new double[2];
        Lanes.remember(x[0], decay[0], gain[0], in, total, 2);
        Lanes.rememberTwo(x, decay, gain, 1, in, total, 2);
        assertThat(total).containsExactly(21 + 10 + 15, 42 + 24 + 20);
        assertThat(x[2]).containsExactly(15, 20);
    }

    @Test
    void floats_are_doubles_of_half_the_width() {
        float[][] x = {{1, 2}}, decay = {{0.5f, 0.5f}}, gain = {{2, 2}};
        float[] in = {10, 20}, total = new float[2];
        FloatLanes.remember(x[0], decay[0], gain[0], in, total, 2);
        FloatLanes.rememberOne(x[0], decay[0], gain[0], in, total, 2);
        assertThat(total).containsExactly(21 + 30.5f, 42 + 61);
    }
}
