package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.function.Predicate;

/// A counted share, and how far it may lie from another one by chance.
record Share(double value, double count) {
    static <T> Share of(Collection<T> all, Predicate<? super T> meant) {
        return new Share((double) all.stream().filter(meant).count() / all.size(), all.size());
    }

    /// Within four standard errors of the difference to a share counted in `others`, and what was lost in printing it.
    void isAs(double printed, double others, double rounding) {
        double error = Math.sqrt(printed * (1 - printed) * (1 / count + 1 / others));
        assertThat(value).isCloseTo(printed, within(4 * error + rounding));
    }

    /// Within four standard errors of a known probability.
    void isByChance(double probability) {
        isAs(probability, Double.POSITIVE_INFINITY, 0);
    }
}
