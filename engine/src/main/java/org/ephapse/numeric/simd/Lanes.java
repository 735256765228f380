package org.ephapse.numeric.simd;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Kernels on lanes of doubles, over the first `length` places of flat arrays: `[row][lane]`, row after row.
///
/// Arrays of a call that are written are different from all others. Every loop takes the same place of every array, or
/// one that lies a literal number of places away: with an offset that is a variable the compiler leaves it scalar. What
/// is needed from another row is copied there first, by `shift`.
public final class Lanes {
    /// A number of lanes for which there are fast solvers.
    @Source(
            cite = "ours: half a vector of floats, one of doubles, on the widest of today's machines",
            grade = Grade.DEFINED)
    public static final int NARROW = 8;

    /// Another, which hides how long a division takes behind the next.
    @Source(cite = "ours: two vectors of floats, four of doubles", grade = Grade.DEFINED)
    public static final int WIDE = 32;

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

    /// One exponential memory that begins a sum: x moves towards its input, and total = gain x.
    public static void remember(double[] x, double[] gone, double[] gain, double[] in, double[] total, int length) {
        for (int i = 0; i < length; i++) {
            double now = x[i] + Math.fma(-gone[i], x[i], in[i]);
            x[i] = now;
            total[i] = gain[i] * now;
        }
    }

    /// One more memory: its share is added to the total.
    public static void rememberMore(double[] x, double[] gone, double[] gain, double[] in, double[] total, int length) {
        for (int i = 0; i < length; i++) {
            double now = x[i] + Math.fma(-gone[i], x[i], in[i]);
            x[i] = now;
            total[i] = Math.fma(gain[i], now, total[i]);
        }
    }

    /// What a memory takes as it moves, less the swing of its input: change = gain (x - x before) - swing in.
    public static void change(
            double[] x, double[] gone, double[] gain, double[] in, double[] swing, double[] change, int length) {
        for (int i = 0; i < length; i++) {
            double moved = Math.fma(-gone[i], x[i], in[i]);
            x[i] += moved;
            change[i] = Math.fma(gain[i], moved, -swing[i] * in[i]);
        }
    }

    /// One more memory: what it takes is added to the change.
    public static void changeMore(double[] x, double[] gone, double[] gain, double[] in, double[] change, int length) {
        for (int i = 0; i < length; i++) {
            double moved = Math.fma(-gone[i], x[i], in[i]);
            x[i] += moved;
            change[i] = Math.fma(gain[i], moved, change[i]);
        }
    }

    /// next = 2 middle - u.
    public static void reflect(double[] u, double[] middle, double[] next, int length) {
        for (int i = 0; i < length; i++) next[i] = Math.fma(2, middle[i], -u[i]);
    }

    /// Solves symmetric tridiagonal systems, one a lane, without pivots. Lanes of NARROW and WIDE number are fast.
    ///
    /// @param diagonal as it is
    /// @param link     between a row and the next; the last row's is not read
    /// @param x        right-hand side before, solution after
    /// @param carry    as large as the diagonal; its content means nothing
    public static void tridiagonal(double[] diagonal, double[] link, double[] x, double[] carry, int lanes, int size) {
        for (int i = 0; i < lanes; i++) {
            double over = 1 / diagonal[i];
            carry[i] = link[i] * over;
            x[i] *= over;
        }
        switch (lanes) {
            case NARROW -> {
                eliminateNarrow(diagonal, link, x, carry, size);
                substituteNarrow(x, carry, size);
            }
            case WIDE -> {
                eliminateWide(diagonal, link, x, carry, size);
                substituteWide(x, carry, size);
            }
            default -> {
                eliminate(diagonal, link, x, carry, lanes, size);
                for (int i = size - lanes - 1; i >= 0; i--) x[i] = Math.fma(-carry[i], x[i + lanes], x[i]);
            }
        }
    }

    private static void eliminate(double[] diagonal, double[] link, double[] x, double[] carry, int lanes, int size) {
        for (int i = lanes; i < size; i++) {
            double before = link[i - lanes], over = 1 / Math.fma(-before, carry[i - lanes], diagonal[i]);
            carry[i] = link[i] * over;
            x[i] = Math.fma(-before, x[i - lanes], x[i]) * over;
        }
    }

    private static void eliminateNarrow(double[] diagonal, double[] link, double[] x, double[] carry, int size) {
        for (int i = NARROW; i < size; i++) {
            double before = link[i - NARROW], over = 1 / Math.fma(-before, carry[i - NARROW], diagonal[i]);
            carry[i] = link[i] * over;
            x[i] = Math.fma(-before, x[i - NARROW], x[i]) * over;
        }
    }

    private static void substituteNarrow(double[] x, double[] carry, int size) {
        for (int i = size - NARROW - 1; i >= 0; i--) x[i] = Math.fma(-carry[i], x[i + NARROW], x[i]);
    }

    private static void eliminateWide(double[] diagonal, double[] link, double[] x, double[] carry, int size) {
        for (int i = WIDE; i < size; i++) {
            double before = link[i - WIDE], over = 1 / Math.fma(-before, carry[i - WIDE], diagonal[i]);
            carry[i] = link[i] * over;
            x[i] = Math.fma(-before, x[i - WIDE], x[i]) * over;
        }
    }

    private static void substituteWide(double[] x, double[] carry, int size) {
        for (int i = size - WIDE - 1; i >= 0; i--) x[i] = Math.fma(-carry[i], x[i + WIDE], x[i]);
    }
}
