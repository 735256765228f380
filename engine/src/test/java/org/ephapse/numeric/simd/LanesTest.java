package org.ephapse.numeric.simd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Kernels on lanes do what their sentences say.
class LanesTest {
    /// Three ways to solve: narrow, wide, and any other number of lanes.
    @ParameterizedTest
    @ValueSource(ints = {5, Lanes.NARROW, Lanes.WIDE})
    void tridiagonal_systems_are_solved_lane_by_lane(int lanes) {
        int rows = 6, size = rows * lanes;
        double[] diagonal = new double[size], link = new double[size], x = new double[size];
        for (int i = 0; i < size; i++) {
            diagonal[i] = 4 + i % lanes;
            int row = i / lanes;
            link[i] = i < size - lanes ? -1 + 0.3 * row : 0;
            x[i] = Math.sin(row + 2 * (i % lanes));
        }
        double[] right = x.clone();
        Lanes.tridiagonal(diagonal, link, x, new double[size], lanes, size);
        for (int i = 0; i < size; i++) {
            double sum = diagonal[i] * x[i];
            if (i >= lanes) sum += link[i - lanes] * x[i - lanes];
            if (i < size - lanes) sum += link[i] * x[i + lanes];
            assertThat(sum).isCloseTo(right[i], within(1e-14));
        }
    }

    @Test
    void memories_move_towards_their_input_and_add_up() {
        double[] x = {1, 2}, y = {3, 4}, in = {10, 20}, total = new double[2];
        Lanes.remember(x, new double[] {0.5, 1}, new double[] {2, 2}, in, total, 2);
        Lanes.rememberMore(y, new double[] {1, 0}, new double[] {1, 1}, in, total, 2);
        assertThat(x).containsExactly(10.5, 20);
        assertThat(total).containsExactly(21 + 10, 40 + 24);
    }

    @Test
    void memories_take_what_they_move_by_and_their_input_swings() {
        double[] x = {1, 2}, y = {3, 4}, in = {10, 20}, change = new double[2];
        Lanes.change(x, new double[] {0.5, 1}, new double[] {2, 2}, in, new double[] {1, 0.5}, change, 2);
        assertThat(change).containsExactly(2 * 9.5 - 10, 2 * 18 - 10);
        Lanes.changeMore(y, new double[] {1, 0}, new double[] {1, 1}, in, change, 2);
        assertThat(change).containsExactly(9 + 7, 26 + 20);
    }

    @Test
    void floats_are_doubles_of_half_the_width() {
        float[] x = {1, 2}, in = {10, 20}, total = new float[2], swing = {1, 1};
        FloatLanes.remember(x, new float[] {0.5f, 0.5f}, new float[] {2, 2}, in, total, 2);
        assertThat(total).containsExactly(21, 42);
        FloatLanes.change(x, new float[] {1, 1}, new float[] {2, 2}, in, swing, total, 2);
        assertThat(total).containsExactly(2 * -0.5f - 10, 2 * -1 - 20);
    }
}
