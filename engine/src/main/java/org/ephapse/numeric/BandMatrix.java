package org.ephapse.numeric;

import java.util.Arrays;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A symmetric matrix with a narrow band and its factors L D Lᵀ, for chains whose links know only their neighbors.
///
/// Only the lower half of the band is kept, row by row: entry (i, j) with j <= i stands at i (half + 1) + j - i + half.
/// Factors are made without pivoting, so the band stays; the signs of D count the negative eigenvalues (Sylvester).
/// A factor costs size x half² multiplications, a solve 2 x size x half; neither allocates.
public final class BandMatrix {
    @Source(cite = "ours: a pivot below this share of its diagonal counts as zero", grade = Grade.DEFINED)
    private static final double ROUNDING = 1e-14;

    private final int size, half, width;
    private final double[] entry, factor, pivot;

    /// A matrix of zeros.
    ///
    /// @param size rows
    /// @param half how far from the diagonal entries may stand
    public BandMatrix(int size, int half) {
        this.size = size;
        this.half = half;
        width = half + 1;
        entry = new double[size * width];
        factor = new double[size * width];
        pivot = new double[size];
    }

    /// Sets every entry to zero.
    public void clear() {
        Arrays.fill(entry, 0);
    }

    /// Adds to the entry at (row, column) and to its mirror image, which is the same one.
    public void add(int row, int column, double value) {
        int low = Math.min(row, column), high = Math.max(row, column);
        entry[high * width + low - high + half] += value;
    }

    /// The entry at (row, column); 0 outside the band.
    public double at(int row, int column) {
        int low = Math.min(row, column), high = Math.max(row, column);
        return high - low > half ? 0 : entry[high * width + low - high + half];
    }

    /// Takes an unknown out of the system: zeros in its row and column, 1 on the diagonal.
    public void fix(int unknown) {
        for (int j = Math.max(0, unknown - half); j < unknown; j++) entry[unknown * width + j - unknown + half] = 0;
        for (int i = unknown + 1; i < Math.min(size, unknown + width); i++) entry[i * width + unknown - i + half] = 0;
        entry[unknown * width + half] = 1;
    }

    /// Factors the matrix with `shift` times `scale` added to its diagonal.
    ///
    /// @return how many pivots are not positive; 0 says that it is positive definite
    public int factor(double shift, double[] scale) {
        int negative = 0;
        for (int i = 0; i < size; i++) {
            int row = i * width + half - i, first = Math.max(0, i - half);
            double diagonal = entry[row + i] + shift * scale[i], left = diagonal;
            // u = L D below the diagonal, then L and what is left for D
            for (int j = first; j < i; j++) {
                int other = j * width + half - j;
                double sum = entry[row + j];
                for (int k = Math.max(first, j - half); k < j; k++) sum -= factor[row + k] * factor[other + k];
                factor[row + j] = sum;
            }
            for (int j = first; j < i; j++) {
                double u = factor[row + j], l = u / pivot[j];
                left -= u * l;
                factor[row + j] = l;
            }
            if (!(left > ROUNDING * Math.abs(diagonal))) negative++;
            pivot[i] = left == 0 ? ROUNDING : left;
        }
        return negative;
    }

    /// Replaces b by the solution of the system that was factored last.
    public void solve(double[] b) {
        for (int i = 0; i < size; i++) {
            int row = i * width + half - i;
            double sum = b[i];
            for (int k = Math.max(0, i - half); k < i; k++) sum -= factor[row + k] * b[k];
            b[i] = sum;
        }
        for (int i = 0; i < size; i++) b[i] /= pivot[i];
        for (int i = size - 1; i >= 0; i--) {
            int row = i * width + half - i;
            double known = b[i];
            for (int k = Math.max(0, i - half); k < i; k++) b[k] -= factor[row + k] * known;
        }
    }
}
