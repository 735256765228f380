package org.ephapse.body.patch;

import java.util.function.DoublePredicate;

/// Looks for the smallest value that suffices, on a logarithmic scale.
final class Halving {
    private Halving() {}

    /// The smallest value between two that suffices, if what is larger suffices too; the larger of the two where none
    /// does.
    static double least(double low, double high, int halvings, DoublePredicate suffices) {
        double fails = low, works = high;
        for (int i = 0; i < halvings; i++) {
            double middle = Math.sqrt(fails * works);
            if (suffices.test(middle)) works = middle;
            else fails = middle;
        }
        return works;
    }
}
