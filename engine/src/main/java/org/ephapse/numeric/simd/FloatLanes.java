package org.ephapse.numeric.simd;

/// The kernels of [Lanes], its reference, in half the width.
public final class FloatLanes {
    private FloatLanes() {}

    /// Copies every place to the one that lies `by` places before it, within the length; others keep what they hold.
    public static void shift(float[] from, float[] to, int by, int length) {
        int first = Math.max(0, -by);
        System.arraycopy(from, first + by, to, first, length - Math.abs(by));
    }

    /// sum = a + b and difference = a - b.
    public static void pairs(float[] a, float[] b, float[] sum, float[] difference, int length) {
        for (int i = 0; i < length; i++) {
            float left = a[i], right = b[i];
            sum[i] = left + right;
            difference[i] = left - right;
        }
    }

    /// One exponential memory: x becomes decay x + in, and total is gain x.
    public static void remember(float[] x, float[] decay, float[] gain, float[] in, float[] total, int length) {
        for (int i = 0; i < length; i++) {
            float now = Math.fma(decay[i], x[i], in[i]);
            x[i] = now;
            total[i] = gain[i] * now;
        }
    }

    /// One more memory of the same input: its share is added to the total.
    public static void rememberOne(float[] x, float[] decay, float[] gain, float[] in, float[] total, int length) {
        for (int i = 0; i < length; i++) {
            float now = Math.fma(decay[i], x[i], in[i]);
            x[i] = now;
            total[i] = Math.fma(gain[i], now, total[i]);
        }
    }

    /// Two more memories of the same input, the k-th and the next of each table: their share is added to the total.
    public static void rememberTwo(
            float[][] x, float[][] decay, float[][] gain, int k, float[] in, float[] total, int length) {
        two(x[k], x[k + 1], decay[k], decay[k + 1], gain[k], gain[k + 1], in, total, length);
    }

    private static void two(
            float[] x,
            float[] y,
            float[] xDecay,
            float[] yDecay,
            float[] xGain,
            float[] yGain,
            float[] in,
            float[] total,
            int length) {
        for (int i = 0; i < length; i++) {
            float drive = in[i], now = Math.fma(xDecay[i], x[i], drive), then = Math.fma(yDecay[i], y[i], drive);
            x[i] = now;
            y[i] = then;
            total[i] = Math.fma(xGain[i], now, Math.fma(yGain[i], then, total[i]));
        }
    }

    /// change = now - before - swing value.
    public static void change(float[] now, float[] before, float[] swing, float[] value, float[] change, int length) {
        for (int i = 0; i < length; i++) change[i] = Math.fma(-swing[i], value[i], now[i] - before[i]);
    }

    /// d = a + b.
    public static void add(float[] a, float[] b, float[] d, int length) {
        for (int i = 0; i < length; i++) d[i] = a[i] + b[i];
    }

    /// d = d - a - b.
    public static void drain(float[] d, float[] a, float[] b, int length) {
        for (int i = 0; i < length; i++) d[i] -= a[i] + b[i];
    }

    /// d = a b + c.
    public static void multiplyAdd(float[] a, float[] b, float[] c, float[] d, int length) {
        for (int i = 0; i < length; i++) d[i] = Math.fma(a[i], b[i], c[i]);
    }

    /// next = 2 middle - u.
    public static void reflect(float[] u, float[] middle, float[] next, int length) {
        for (int i = 0; i < length; i++) next[i] = Math.fma(2, middle[i], -u[i]);
    }

    /// Solves symmetric tridiagonal systems, one a lane, without pivots: `array[row][lane]`.
    ///
    /// @param diagonal as it is
    /// @param link     between row j and row j + 1; the last row's is not read
    /// @param x        right-hand side before, solution after
    /// @param carry    as large as the diagonal; its content means nothing
    public static void tridiagonal(float[][] diagonal, float[][] link, float[][] x, float[][] carry) {
        int last = diagonal.length - 1, lanes = x[0].length;
        first(diagonal[0], link[0], x[0], carry[0], lanes);
        for (int j = 1; j <= last; j++) {
            eliminate(diagonal[j], link[j - 1], link[j], x[j - 1], x[j], carry[j - 1], carry[j], lanes);
        }
        for (int j = last - 1; j >= 0; j--) substitute(x[j], x[j + 1], carry[j], lanes);
    }

    private static void first(float[] diagonal, float[] link, float[] x, float[] carry, int lanes) {
        for (int l = 0; l < lanes; l++) {
            float over = 1 / diagonal[l];
            carry[l] = link[l] * over;
            x[l] *= over;
        }
    }

    private static void eliminate(
            float[] diagonal,
            float[] before,
            float[] behind,
            float[] xBefore,
            float[] x,
            float[] carryBefore,
            float[] carry,
            int lanes) {
        for (int l = 0; l < lanes; l++) {
            float link = before[l], over = 1 / Math.fma(-link, carryBefore[l], diagonal[l]);
            carry[l] = behind[l] * over;
            x[l] = Math.fma(-link, xBefore[l], x[l]) * over;
        }
    }

    private static void substitute(float[] x, float[] xBehind, float[] carry, int lanes) {
        for (int l = 0; l < lanes; l++) x[l] = Math.fma(-carry[l], xBehind[l], x[l]);
    }
}
