package org.ephapse.numeric;

/// A function of two variables, given on a grid and interpolated bilinearly between its knots.
///
/// Outside the grid the value at the nearest edge holds; who builds a table says how often that happens.
public final class BilinearTable {
    private final double[] x, y;
    private final double[][] f;

    /// @param x rising knots of the first variable
    /// @param y rising knots of the second variable
    /// @param f values, `f[i][j]` at `(x[i], y[j])`
    public BilinearTable(double[] x, double[] y, double[][] f) {
        if (f.length != x.length || f[0].length != y.length) {
            throw new IllegalArgumentException("a table of " + x.length + " x " + y.length
                    + " knots needs as many values, not " + f.length + " x " + f[0].length);
        }
        this.x = x.clone();
        this.y = y.clone();
        this.f = f;
    }

    /// The interpolated value.
    public double at(double px, double py) {
        int i = cell(x, px);
        int j = cell(y, py);
        double u = share(x, i, px);
        double v = share(y, j, py);
        double below = f[i][j] + v * (f[i][j + 1] - f[i][j]);
        double above = f[i + 1][j] + v * (f[i + 1][j + 1] - f[i + 1][j]);
        return below + u * (above - below);
    }

    private static int cell(double[] knots, double p) {
        int i = 0;
        while (i < knots.length - 2 && p >= knots[i + 1]) i++;
        return i;
    }

    private static double share(double[] knots, int i, double p) {
        return Math.min(1, Math.max(0, (p - knots[i]) / (knots[i + 1] - knots[i])));
    }
}
