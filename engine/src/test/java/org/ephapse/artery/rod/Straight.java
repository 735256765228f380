package org.ephapse.artery.rod;

/// Rods to begin with: straight along x from 0 to 1, thick enough in stretch that only bending counts.
final class Straight {
    static final double[] X = {1, 0, 0};

    private Straight() {}

    static Rod rod(int segments, End first, End last, double stretching) {
        Rod rod = new Rod("rod", segments, first, last);
        rod.section(new Section(stretching, 1, 2.0 / 3));
        double[] nodes = new double[3 * (segments + 1)];
        for (int i = 0; i <= segments; i++) nodes[3 * i] = (double) i / segments;
        rod.lay(nodes, X, X);
        return rod;
    }

    /// Where a quantity that starts stable becomes unstable.
    static double limit(double low, double high, java.util.function.DoublePredicate stable) {
        for (int i = 0; i < 60; i++) {
            double middle = 0.5 * (low + high);
            if (stable.test(middle)) low = middle;
            else high = middle;
        }
        return 0.5 * (low + high);
    }
}
