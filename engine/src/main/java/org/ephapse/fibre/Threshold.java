package org.ephapse.fibre;

import java.util.List;
import java.util.function.Function;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The smallest current of a stimulus that sends an impulse to a node.
///
/// @param axon         makes the fibre at rest with the stimuli it is given
/// @param before       stimuli that are there in any case, such as the first of two shocks
/// @param node         where the impulse must arrive
/// @param impulses     how many must arrive, those of the stimuli before included
/// @param until_ms     how long it is waited for (ms)
/// @param tolerance    relative width at which the search stops
public record Threshold(
        Function<List<Stimulus>, Cable> axon,
        List<Stimulus> before,
        int node,
        int impulses,
        double until_ms,
        double tolerance) {
    @Source(
            cite = "ours: small enough not to leap over the currents that excite a fibre which is hard to excite",
            grade = Grade.DEFINED)
    private static final double GROWTH = 1.25;

    @Source(
            cite = "ours: a fibre that 18 times the first current does not excite is inexcitable",
            grade = Grade.DEFINED)
    private static final int MOST_GROWTHS = 13;

    /// Refuses a tolerance that is not positive.
    public Threshold {
        before = List.copyOf(before);
        if (!(tolerance > 0 && until_ms > 0 && impulses > 0)) {
            throw new IllegalArgumentException(
                    "a threshold needs a tolerance and a time above 0, not " + tolerance + " and " + until_ms + " ms");
        }
    }

    /// One impulse of a fibre at rest.
    public Threshold(Function<List<Stimulus>, Cable> axon, int node, double until_ms, double tolerance) {
        this(axon, List.of(), node, 1, until_ms, tolerance);
    }

    /// The current of the stimulus at threshold (nA), the upper end of the last interval.
    ///
    /// @param stimulus its pulse's current is where the search begins, and its sign is kept
    /// @throws IllegalStateException when no current up to 18 times that of the stimulus excites
    public double current_nA(Stimulus stimulus) {
        double high = stimulus.pulse().current_nA(), low = 0;
        if (!(high != 0))
            throw new IllegalArgumentException("the search for a threshold begins with a current, not 0 nA");
        int growths = 0;
        while (!fires(stimulus.at(high))) {
            if (growths++ == MOST_GROWTHS) throw new IllegalStateException("no impulse at " + high + " nA");
            low = high;
            high *= GROWTH;
        }
        while (Math.abs(high - low) > tolerance * Math.abs(high)) {
            double middle = (low + high) / 2;
            if (fires(stimulus.at(middle))) high = middle;
            else low = middle;
        }
        return high;
    }

    private boolean fires(Stimulus stimulus) {
        List<Stimulus> all = new java.util.ArrayList<>(before);
        all.add(stimulus);
        return Spikes.until(axon.apply(all), until_ms).count(node) >= impulses;
    }
}
