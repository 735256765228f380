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

    /// One exponential memory that begins a sum: x moves towards its input, and total = gain x.
    public static void remember(float[] x, float[] gone, float[] gain, float[] in, float[] total, int length) {
        for (int i = 0; i < length; i++) {
            float now = x[i] + Math.fma(-gone[i], x[i], in[i]);
            x[i] = now;
            total[i] = gain[i] * now;
        }
    }

    /// One more memory: its share is added to the total.
    public static void rememberMore(float[] x, float[] gone, float[] gain, float[] in, float[] total, int length) {
        for (int i = 0; i < length; i++) {
            float now = x[i] + Math.fma(-gone[i], x[i], in[i]);
            x[i] = now;
            total[i] = Math.fma(gain[i], now, total[i]);
        }
    }

    /// What a memory takes as it moves, less the swing of its input: change = gain (x - x before) - swing in.
    public static void change(
            float[] x, float[] gone, float[] gain, float[] in, float[] swing, float[] change, int length) {
        for (int i = 0; i < length; i++) {
            float moved = Math.fma(-gone[i], x[i], in[i]);
            x[i] += moved;
            change[i] = Math.fma(gain[i], moved, -swing[i] * in[i]);
        }
    }

    /// One more memory: what it takes is added to the change.
    public static void changeMore(float[] x, float[] gone, float[] gain, float[] in, float[] change, int length) {
        for (int i = 0; i < length; i++) {
            float moved = Math.fma(-gone[i], x[i], in[i]);
            x[i] += moved;
            change[i] = Math.fma(gain[i], moved, change[i]);
        }
    }

    /// next = 2 middle - u.
    public static void reflect(float[] u, float[] middle, float[] next, int length) {
        for (int i = 0; i < length; i++) next[i] = Math.fma(2, middle[i], -u[i]);
    }

    /// Solves symmetric tridiagonal systems, one a lane, without pivots. Lanes of NARROW and WIDE number are fast.
    ///
    /// @param diagonal as it is
    /// @param link     between a row and the next; the last row's is not read
    /// @param x        right-hand side before, solution after
    /// @param carry    as large as the diagonal; its content means nothing
    public static void tridiagonal(float[] diagonal, float[] link, float[] x, float[] carry, int lanes, int size) {
        for (int i = 0; i < lanes; i++) {
            float over = 1 / diagonal[i];
            carry[i] = link[i] * over;
            x[i] *= over;
        }
        switch (lanes) {
            case Lanes.NARROW -> {
                eliminateNarrow(diagonal, link, x, carry, size);
                substituteNarrow(x, carry, size);
            }
            case Lanes.WIDE -> {
                eliminateWide(diagonal, link, x, carry, size);
                substituteWide(x, carry, size);
            }
            default -> {
                eliminate(diagonal, link, x, carry, lanes, size);
                for (int i = size - lanes - 1; i >= 0; i--) x[i] = Math.fma(-carry[i], x[i + lanes], x[i]);
            }
        }
    }

    private static void eliminate(float[] diagonal, float[] link, float[] x, float[] carry, int lanes, int size) {
        for (int i = lanes; i < size; i++) {
            float before = link[i - lanes], over = 1 / Math.fma(-before, carry[i - lanes], diagonal[i]);
            carry[i] = link[i] * over;
            x[i] = Math.fma(-before, x[i - lanes], x[i]) * over;
        }
    }

    private static void eliminateNarrow(float[] diagonal, float[] link, float[] x, float[] carry, int size) {
        for (int i = Lanes.NARROW; i < size; i++) {
            float before = link[i - Lanes.NARROW], over = 1 / Math.fma(-before, carry[i - Lanes.NARROW], diagonal[i]);
            carry[i] = link[i] * over;
            x[i] = Math.fma(-before, x[i - Lanes.NARROW], x[i]) * over;
        }
    }

    private static void substituteNarrow(float[] x, float[] carry, int size) {
        for (int i = size - Lanes.NARROW - 1; i >= 0; i--) x[i] = Math.fma(-carry[i], x[i + Lanes.NARROW], x[i]);
    }

    private static void eliminateWide(float[] diagonal, float[] link, float[] x, float[] carry, int size) {
        for (int i = Lanes.WIDE; i < size; i++) {
            float before = link[i - Lanes.WIDE], over = 1 / Math.fma(-before, carry[i - Lanes.WIDE], diagonal[i]);
            carry[i] = link[i] * over;
            x[i] = Math.fma(-before, x[i - Lanes.WIDE], x[i]) * over;
        }
    }

    private static void substituteWide(float[] x, float[] carry, int size) {
        for (int i = size - Lanes.WIDE - 1; i >= 0; i--) x[i] = Math.fma(-carry[i], x[i + Lanes.WIDE], x[i]);
    }
}
