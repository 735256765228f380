package org.ephapse.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Modes of a symmetric pair of matrices.
class PencilTest {
    private static double[][] chain(int n) {
        double[][] g = new double[n][n];
        for (int i = 0; i < n; i++) {
            g[i][i] = 2;
            if (i > 0) {
                g[i][i - 1] = -1;
                g[i - 1][i] = -1;
            }
        }
        return g;
    }

    private static double[][] diagonal(int n, double first, double factor) {
        double[][] c = new double[n][n];
        for (int i = 0; i < n; i++) c[i][i] = first * Math.pow(factor, i);
        return c;
    }

    @Test
    void a_string_of_masses_has_its_textbook_modes() {
        Pencil pencil = new Pencil(chain(7), diagonal(7, 1, 1));
        for (int k = 0; k < 7; k++) {
            double half = Math.sin((k + 1) * Math.PI / 16);
            assertThat(pencil.value[k]).isCloseTo(4 * half * half, within(1e-14));
        }
    }

    @Test
    void vectors_fulfill_their_equation_over_six_decades() {
        double[][] g = chain(6), c = diagonal(6, 1, 1e-1);
        Pencil pencil = new Pencil(g, c);
        for (int k = 0; k < 6; k++) {
            double worst = 0, size = 0;
            for (int i = 0; i < 6; i++) {
                double left = 0;
                for (int j = 0; j < 6; j++) left += (g[i][j] - pencil.value[k] * c[i][j]) * pencil.vector[k][j];
                worst = Math.max(worst, Math.abs(left));
                size = Math.max(size, pencil.value[k] * c[i][i] * Math.abs(pencil.vector[k][i]));
            }
            assertThat(worst / size).isLessThan(1e-12);
        }
    }

    @Test
    void a_second_matrix_that_is_not_positive_is_refused() {
        assertThatThrownBy(() -> new Pencil(chain(3), diagonal(3, -1, 1))).hasMessageContaining("row 0");
    }
}
