package org.ephapse.numeric;

import java.util.Arrays;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A symmetric matrix whose rows begin anywhere, and its factors L D Lᵀ: chains whose links know their neighbors, one
/// after the other, and a few long rows where two chains touch.
///
/// Only the lower half is kept, each row from its first column to the diagonal (the skyline). Factors are made without
/// pivoting, so they stay under the skyline; the signs of D count the negative eigenvalues (Sylvester). A row of
/// length n costs n times the length of the rows it crosses. Nothing is allocated while the skyline stays as high.
public final class SkylineMatrix {
    @Source(cite = "ours: a pivot below this share of its diagonal counts as zero", grade = Grade.DEFINED)
    private static final double ROUNDING = 1e-14;

    private final int size;
    private final int[] first, start, last;
    private final double[] pivot;
    private double[] entry = new double[0], factor = new double[0];
    private int origin, length;

    /// A diagonal matrix of zeros, to be given a skyline.
    ///
    /// @param size rows
    public SkylineMatrix(int size) {
        this.size = size;
        first = new int[size];
        start = new int[size];
        last = new int[size];
        pivot = new double[size];
        for (int i = 0; i < size; i++) first[i] = i;
        measure();
    }

    /// Sets every entry to zero and the skyline to another.
    ///
    /// @param first column at which each row begins, at most its own
    public void clear(int[] first) {
        if (!Arrays.equals(first, this.first)) {
            System.arraycopy(first, 0, this.first, 0, size);
            measure();
        }
        Arrays.fill(entry, 0, length, 0);
        origin = 0;
    }

    /// Places of the rows, and the last row that crosses each column.
    private void measure() {
        length = 0;
        Arrays.fill(last, 0);
        for (int i = 0; i < size; i++) {
            start[i] = length - first[i];
            length += i - first[i] + 1;
            last[first[i]] = i;
        }
        for (int j = 1; j < size; j++) last[j] = Math.max(last[j], last[j - 1]);
        if (entry.length < length) {
            entry = new double[length];
            factor = new double[length];
        }
    }

    /// Counts rows and columns from here on from `row`: where a chain's own unknowns begin.
    public void from(int row) {
        origin = row;
    }

    /// Adds to the entry at (row, column) and to its mirror image, which is the same one.
    public void add(int row, int column, double value) {
        int high = Math.max(row, column) + origin;
        entry[start[high] + Math.min(row, column) + origin] += value;
    }

    /// The entry at (row, column); 0 outside the skyline.
    public double at(int row, int column) {
        int low = Math.min(row, column) + origin, high = Math.max(row, column) + origin;
        return low < first[high] ? 0 : entry[start[high] + low];
    }

    /// Takes an unknown out of the system: zeros in its row and column, 1 on the diagonal.
    public void fix(int unknown) {
        int at = unknown + origin;
        Arrays.fill(entry, start[at] + first[at], start[at] + at, 0);
        for (int i = at + 1; i <= last[at]; i++) if (first[i] <= at) entry[start[i] + at] = 0;
        entry[start[at] + at] = 1;
    }

    /// Factors the matrix with `shift` times `scale` added to its diagonal.
    ///
    /// @return how many pivots are not positive; 0 says that it is positive definite
    public int factor(double shift, double[] scale) {
        int negative = 0;
        for (int i = 0; i < size; i++) {
            int row = start[i], begin = first[i];
            double diagonal = entry[row + i] + shift * scale[i], left = diagonal;
            // u = L D below the diagonal, then L and what is left for D
            for (int j = begin; j < i; j++) {
                int other = start[j];
                factor[row + j] = entry[row + j] - dot(row, other, Math.max(begin, first[j]), j);
            }
            for (int j = begin; j < i; j++) {
                double u = factor[row + j], l = u / pivot[j];
                left -= u * l;
                factor[row + j] = l;
            }
            if (!(left > ROUNDING * Math.abs(diagonal))) negative++;
            pivot[i] = left == 0 ? ROUNDING : left;
        }
        return negative;
    }

    /// Product of two rows over the columns from `from` to before `to`, in two sums side by side.
    private double dot(int row, int other, int from, int to) {
        double even = 0, odd = 0;
        int k = from;
        for (; k + 1 < to; k += 2) {
            even += factor[row + k] * factor[other + k];
            odd += factor[row + k + 1] * factor[other + k + 1];
        }
        return k < to ? even + odd + factor[row + k] * factor[other + k] : even + odd;
    }

    /// Replaces b by the solution of the system that was factored last.
    public void solve(double[] b) {
        for (int i = 0; i < size; i++) {
            int row = start[i];
            double sum = b[i];
            for (int k = first[i]; k < i; k++) sum -= factor[row + k] * b[k];
            b[i] = sum;
        }
        for (int i = 0; i < size; i++) b[i] /= pivot[i];
        for (int i = size - 1; i >= 0; i--) {
            int row = start[i];
            double known = b[i];
            for (int k = first[i]; k < i; k++) b[k] -= factor[row + k] * known;
        }
    }
}
