package org.ephapse.evidence;

/// Running sums over weighted observations.
final class Weighted {
    private double weight, weightSquared, sum, squares;

    void add(double x, double w) {
        weight += w;
        weightSquared += w * w;
        sum += w * x;
        squares += w * x * x;
    }

    void add(boolean yes, double w) {
        add(yes ? 1 : 0, w);
    }

    /// Effective number of observations.
    double size() {
        return weight * weight / weightSquared;
    }

    double mean() {
        return sum / weight;
    }

    double sd() {
        return Math.sqrt(Math.max(0, squares / weight - mean() * mean()));
    }

    Estimate asShare() {
        return Estimate.share(mean(), size());
    }

    Estimate asMean() {
        return Estimate.mean(mean(), sd() / Math.sqrt(size()), size());
    }

    /// The spread itself, with its own standard error for a normal distribution.
    Estimate asSpread() {
        return Estimate.mean(sd(), sd() / Math.sqrt(2 * size()), size());
    }
}
