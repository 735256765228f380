package org.ephapse.fibre.bundle;

import org.ephapse.fibre.Chain;
import org.jspecify.annotations.Nullable;

/// How each compartment of a member sees the space. The space's potential is straight between the borders of its cells;
/// a compartment sees its mean over the compartment's length. The same shares weigh the currents that it sends to the
/// borders, so that no charge is lost. What lies beside the space sees the surroundings.
final class Overlap {
    private final int[] firstBorder;
    private final double[][] shares;
    private int first, end;

    Overlap(Chain chain, double start_um, @Nullable Space space) {
        firstBorder = new int[chain.size()];
        shares = new double[chain.size()][];
        first = chain.size();
        if (space != null) for (int k = 0; k < chain.size(); k++) lay(chain, k, start_um, space);
        if (end == 0) first = 0;
    }

    private void lay(Chain chain, int k, double start_um, Space space) {
        double cell_um = space.cell_um(), long_um = chain.length_um[k];
        double left = (start_um + chain.place_um[k] - long_um / 2 - space.from_um()) / cell_um;
        double right = left + long_um / cell_um;
        int from = (int) Math.max(1, Math.floor(left)), to = (int) Math.min(space.cells() - 1, Math.ceil(right));
        if (from > to) return;
        firstBorder[k] = from - 1;
        shares[k] = new double[to - from + 1];
        for (int j = from; j <= to; j++) shares[k][j - from] = (below(right - j) - below(left - j)) * cell_um / long_um;
        first = Math.min(first, k);
        end = k + 1;
    }

    /// Area up to a place under a hat of height 1 that stands from -1 to 1.
    private static double below(double place) {
        double at = Math.max(-1, Math.min(1, place));
        return at < 0 ? (1 + at) * (1 + at) / 2 : 1 - (1 - at) * (1 - at) / 2;
    }

    /// The first compartment beside the space.
    int first() {
        return first;
    }

    /// One more than the last.
    int end() {
        return end;
    }

    /// Mean potential around each compartment.
    void spread(double[] border_mV, double[] around_mV) {
        for (int k = first; k < end; k++) {
            double sum = 0;
            double[] own = shares[k];
            for (int j = 0; j < own.length; j++) sum += own[j] * border_mV[firstBorder[k] + j];
            around_mV[k] = sum;
        }
    }

    /// Adds a compartment's current to its borders.
    void add(int k, double current_nA, double[] into_nA) {
        double[] own = shares[k];
        for (int j = 0; j < own.length; j++) into_nA[firstBorder[k] + j] += own[j] * current_nA;
    }
}
