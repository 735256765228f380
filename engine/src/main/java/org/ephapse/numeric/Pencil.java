package org.ephapse.numeric;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The modes of a symmetric pair of matrices: numbers λ and vectors q with G q = λ C q, C positive definite.
///
/// C is split into its Cholesky factors, and what is left of G is turned by Jacobi's rotations until it is diagonal.
/// Vectors are scaled so that qᵀ C q = 1, and stand in the order of rising λ.
public final class Pencil {
    @Source(cite = "ours: an off-diagonal entry below this share of its diagonals is zero", grade = Grade.DEFINED)
    private static final double ROUNDING = 1e-17;

    @Source(cite = "Golub & Van Loan, Matrix Computations, 8.5: Jacobi needs five to ten sweeps", grade = Grade.DEFINED)
    private static final int MOST_SWEEPS = 60;

    /// The numbers λ, rising.
    public final double[] value;

    /// The vectors q: `vector[mode][unknown]`.
    public final double[][] vector;

    /// @param g symmetric, `[row][column]`
    /// @param c symmetric and positive definite, of the same size
    /// @throws IllegalArgumentException when c is not positive definite
    public Pencil(double[][] g, double[][] c) {
        int n = g.length;
        double[][] lower = cholesky(c);
        double[][] a = reduce(g, lower);
        double[][] turned = new double[n][n];
        for (int i = 0; i < n; i++) turned[i][i] = 1;
        boolean still = false;
        for (int sweep = 0; sweep < MOST_SWEEPS && !still; sweep++) still = !sweep(a, turned);
        if (!still) throw new IllegalStateException("Jacobi's rotations did not settle in " + MOST_SWEEPS + " sweeps");
        value = new double[n];
        vector = new double[n][];
        Integer[] order = new Integer[n];
        for (int i = 0; i < n; i++) order[i] = i;
        java.util.Arrays.sort(order, (i, j) -> Double.compare(a[i][i], a[j][j]));
        for (int m = 0; m < n; m++) {
            value[m] = a[order[m]][order[m]];
            vector[m] = unscale(lower, turned, order[m]);
        }
    }

    private static double[][] cholesky(double[][] c) {
        int n = c.length;
        double[][] lower = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = c[i][j];
                for (int k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
                if (i == j && !(sum > 0)) {
                    throw new IllegalArgumentException("row " + i + " of the second matrix is not positive: " + sum);
                }
                lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
            }
        }
        return lower;
    }

    /// L⁻¹ G L⁻ᵀ.
    private static double[][] reduce(double[][] g, double[][] lower) {
        int n = g.length;
        double[][] half = new double[n][n];
        for (int column = 0; column < n; column++) {
            for (int i = 0; i < n; i++) {
                double sum = g[i][column];
                for (int k = 0; k < i; k++) sum -= lower[i][k] * half[k][column];
                half[i][column] = sum / lower[i][i];
            }
        }
        double[][] a = new double[n][n];
        for (int row = 0; row < n; row++) {
            for (int j = 0; j < n; j++) {
                double sum = half[row][j];
                for (int k = 0; k < j; k++) sum -= lower[j][k] * a[row][k];
                a[row][j] = sum / lower[j][j];
            }
        }
        return a;
    }

    private static boolean sweep(double[][] a, double[][] turned) {
        boolean moved = false;
        for (int p = 0; p < a.length; p++) {
            for (int q = p + 1; q < a.length; q++) {
                double off = a[p][q];
                if (off * off <= ROUNDING * ROUNDING * Math.abs(a[p][p] * a[q][q])) continue;
                double slope = (a[q][q] - a[p][p]) / (2 * off);
                double tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(1 + slope * slope));
                double cosine = 1 / Math.sqrt(1 + tangent * tangent), sine = tangent * cosine;
                rotate(a, p, q, cosine, sine);
                for (double[] row : turned) {
                    double x = row[p], y = row[q];
                    row[p] = cosine * x - sine * y;
                    row[q] = sine * x + cosine * y;
                }
                moved = true;
            }
        }
        return moved;
    }

    private static void rotate(double[][] a, int p, int q, double cosine, double sine) {
        for (int k = 0; k < a.length; k++) {
            double x = a[k][p], y = a[k][q];
            a[k][p] = cosine * x - sine * y;
            a[k][q] = sine * x + cosine * y;
        }
        for (int k = 0; k < a.length; k++) {
            double x = a[p][k], y = a[q][k];
            a[p][k] = cosine * x - sine * y;
            a[q][k] = sine * x + cosine * y;
        }
        a[p][q] = 0;
        a[q][p] = 0;
    }

    /// L⁻ᵀ times a column of the turned axes.
    private static double[] unscale(double[][] lower, double[][] turned, int column) {
        int n = lower.length;
        double[] q = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = turned[i][column];
            for (int k = i + 1; k < n; k++) sum -= lower[k][i] * q[k];
            q[i] = sum / lower[i][i];
        }
        return q;
    }
}
