package org.ephapse.numeric.simd;

/// Kernels on lanes of doubles, over the first `length` places of flat arrays.
///
/// Arrays of a call that are written are different from all others. Every loop begins at 0 and takes the same place of
/// every array: with another beginning, or an offset, the compiler leaves it scalar. What is needed from another row is
/// copied there first, by `shift`.
public final class Lanes {
    private Lanes() {}

    /// Copies every place to the one that lies `by` places before it, within the length; others keep what they hold.
    public static void shift(double[] from, double[] to, int by, int length) {
        int first = Math.max(0, -by);
        System.arraycopy(from, first + by, to, first, length - Math.abs(by));
    }

    /// sum = a + b and difference = a - b.
    public static void pairs(double[] a, double[] b, double[] sum, double[] difference, int length) {
        for (int i = 0; i < length; i++) {
            double left = a[i], right = b[i];
            sum[i] = left + right;
            difference[i] = left - right;
        }
    }

    /// One exponential memory: x becomes decay x + in, and total is gain x.
    public static void remember(double[] x, double[] decay, double[] gain, double[] in, double[] total, int length) {
        for (int i = 0; i < length; i++) {
            double now = Math.fma(decay[i], x[i], in[i]);
            x[i] = now;
            total[i] = gain[i] * now;
        }
    }

    /// One more memory of the same input: its share is added to the total.
    public static void rememberOne(double[] x, double[] decay, double[] gain, double[] in, double[] total, int length) {
        for (int i = 0; i < length; i++) {
            double now = Math.fma(decay[i], x[i], in[i]);
            x[i] = now;
            total[i] = Math.fma(gain[i], now, total[i]);
        }
    }

    /// Two more memories of the same input, the k-th and the next of each table: their share is added to the total.
    public static void rememberTwo(
            double[][] x, double[][] decay, double[][] gain, int k, double[] in, double[] total, int length) {
        two(x[k], x[k + 1], decay[k], decay[k + 1], gain[k], gain[k + 1], in, total, length);
    }

    private static void two(
            double[] x,
            double[] y,
            double[] xDecay,
            double[] yDecay,
            double[] xGain,
            double[] yGain,
            double[] in,
            double[] total,
            int length) {
        for (int i = 0; i < length; i++) {
            double drive = in[i], now = Math.fma(xDecay[i], x[i], drive), then = Math.fma(yDecay[i], y[i], drive);
            x[i] = now;
            y[i] = then;
            total[i] = Math.fma(xGain[i], now, Math.fma(yGain[i], then, total[i]));
        }
    }

    /// change = now - before - swing value.
    public static void change(
            double[] now, double[] before, double[] swing, double[] value, double[] change, int length) {
        for (int i = 0; i < length; i++) change[i] = Math.fma(-swing[i], value[i], now[i] - before[i]);
    }

    /// d = a + b.
    public static void add(double[] a, double[] b, double[] d, int length) {
        for (int i = 0; i < length; i++) d[i] = a[i] + b[i];
    }

    /// d = d - a - b.
    public static void drain(double[] d, double[] a, double[] b, int length) {
        for (int i = 0; i < length; i++) d[i] -= a[i] + b[i];
    }

    /// d = a b + c.
    public static void multiplyAdd(double[] a, double[] b, double[] c, double[] d, int length) {
        for (int i = 0; i < length; i++) d[i] = Math.fma(a[i], b[i], c[i]);
    }

    /// next = 2 middle - u.
    public static void reflect(double[] u, double[] middle, double[] next, int length) {
        for (int i = 0; i < length; i++) next[i] = Math.fma(2, middle[i], -u[i]);
    }

    /// Solves symmetric tridiagonal systems, one a lane, without pivots: `array[row][lane]`.
    ///
    /// @param diagonal as it is
    /// @param link     between row j and row j + 1; the last row's is not read
    /// @param x        right-hand side before, solution after
    /// @param carry    as large as the diagonal; its content means nothing
    public static void tridiagonal(double[][] diagonal, double[][] link, double[][] x, double[][] carry) {
        int last = diagonal.length - 1, lanes = x[0].length;
        first(diagonal[0], link[0], x[0], carry[0], lanes);
        for (int j = 1; j <= last; j++) {
            eliminate(diagonal[j], link[j - 1], link[j], x[j - 1], x[j], carry[j - 1], carry[j], lanes);
        }
        for (int j = last - 1; j >= 0; j--) substitute(x[j], x[j + 1], carry[j], lanes);
    }

    private static void first(double[] diagonal, double[] link, double[] x, double[] carry, int lanes) {
        for (int l = 0; l < lanes; l++) {
            double over = 1 / diagonal[l];
            carry[l] = link[l] * over;
            x[l] *= over;
        }
    }

    private static void eliminate(
            double[] diagonal,
            double[] before,
            double[] behind,
            double[] xBefore,
            double[] x,
            double[] carryBefore,
            double[] carry,
            int lanes) {
        for (int l = 0; l < lanes; l++) {
            double link = before[l], over = 1 / Math.fma(-link, carryBefore[l], diagonal[l]);
            carry[l] = behind[l] * over;
            x[l] = Math.fma(-link, xBefore[l], x[l]) * over;
        }
    }

    private static void substitute(double[] x, double[] xBehind, double[] carry, int lanes) {
        for (int l = 0; l < lanes; l++) x[l] = Math.fma(-carry[l], xBehind[l], x[l]);
    }
}
