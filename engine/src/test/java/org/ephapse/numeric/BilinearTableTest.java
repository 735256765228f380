package org.ephapse.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Interpolation that is exact where theory says so.
class BilinearTableTest {
    private static final double[] X = {-1, 0, 2, 5}, Y = {1, 4, 6};

    private static double bilinear(double x, double y) {
        return 3 - 2 * x + 0.5 * y + 0.25 * x * y;
    }

    private static BilinearTable table() {
        double[][] f = new double[X.length][Y.length];
        for (int i = 0; i < X.length; i++) for (int j = 0; j < Y.length; j++) f[i][j] = bilinear(X[i], Y[j]);
        return new BilinearTable(X, Y, f);
    }

    @Test
    void a_bilinear_function_is_exact_everywhere_on_the_grid() {
        BilinearTable table = table();
        int seen = 0;
        for (double x = -1; x <= 5; x += 0.125) {
            for (double y = 1; y <= 6; y += 0.125, seen++) {
                assertThat(table.at(x, y)).isCloseTo(bilinear(x, y), within(1e-13));
            }
        }
        assertThat(seen).isEqualTo(49 * 41);
    }

    @Test
    void beyond_the_grid_the_edge_holds() {
        assertThat(table().at(-7, 2)).isCloseTo(bilinear(-1, 2), within(1e-13));
        assertThat(table().at(9, 99)).isCloseTo(bilinear(5, 6), within(1e-13));
    }

    @Test
    void what_is_not_a_number_stays_so() {
        assertThat(table().at(Double.NaN, 2)).isNaN();
        assertThat(table().at(2, Double.NaN)).isNaN();
    }

    @Test
    void values_that_do_not_fit_the_knots_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BilinearTable(X, Y, new double[3][3]))
                .withMessage("a table of 4 x 3 knots needs as many values, not 3 x 3");
    }
}
