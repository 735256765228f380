package org.ephapse.fibre.line;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// How a fibre carries one impulse behind another: velocity alone, and at each interval how much slower it is and how
/// much harder to excite.
///
/// @param velocity_m_per_s velocity of an impulse that no other came before (m/s)
/// @param spacing_um       from node to node (µm)
/// @param absolute_ms      a node that fired less than this ago does not fire (ms)
/// @param after_ms         intervals, rising (ms)
/// @param slowness         time from node to node over that of an impulse alone, at each interval
/// @param threshold        current that excites over that at rest, at each interval
public record Recovery(
        double velocity_m_per_s,
        double spacing_um,
        double absolute_ms,
        double[] after_ms,
        double[] slowness,
        double[] threshold) {
    @Source(cite = "SI prefixes: ms in 1 µm / (m/s)", grade = Grade.DEFINED)
    private static final double MS = 1e-3;

    @Source(cite = "ours: between these an impulse's slowing of the next fades evenly (ms)", grade = Grade.DEFINED)
    private static final double TAIL_FROM_ms = 10, TAIL_TO_ms = 40;

    /// Refuses what is not positive, and intervals that do not rise.
    public Recovery {
        if (!(velocity_m_per_s > 0 && spacing_um > 0 && absolute_ms > 0)) {
            throw new IllegalArgumentException("a fibre needs a velocity, a spacing and a refractory time above 0, not "
                    + velocity_m_per_s + " m/s, " + spacing_um + " µm and " + absolute_ms + " ms");
        }
        if (after_ms.length < 2 || after_ms.length != slowness.length || after_ms.length != threshold.length) {
            throw new IllegalArgumentException("a recovery needs as many values as intervals and at least 2, not "
                    + slowness.length + ", " + threshold.length + " and " + after_ms.length);
        }
        for (int i = 1; i < after_ms.length; i++) {
            if (!(after_ms[i] > after_ms[i - 1])) {
                throw new IllegalArgumentException("the intervals of a recovery must rise, not go from "
                        + after_ms[i - 1] + " to " + after_ms[i] + " ms");
            }
        }
    }

    /// Time from node to node over that of an impulse alone, when the node fired some time ago (ms).
    public double slowness(double interval_ms) {
        return at(slowness, interval_ms);
    }

    /// By how much an impulse still slows those after the next, were it extended back to its own time: the tail of the
    /// slowing is taken for an exponential, and tails of several impulses add up.
    double tail() {
        double from = slowness(TAIL_FROM_ms) - 1, to = slowness(TAIL_TO_ms) - 1;
        return from > to && to > 0 ? from * StrictMath.exp(TAIL_FROM_ms / fade_ms()) : 0;
    }

    /// The time in which a tail falls to 1/e (ms).
    double fade_ms() {
        double from = slowness(TAIL_FROM_ms) - 1, to = slowness(TAIL_TO_ms) - 1;
        return from > to && to > 0 ? (TAIL_TO_ms - TAIL_FROM_ms) / StrictMath.log(from / to) : TAIL_TO_ms;
    }

    /// Current that excites a node over that at rest, when it fired some time ago (ms): below 1 where it is
    /// supernormal.
    /// Infinite while it is absolutely refractory.
    public double threshold(double interval_ms) {
        return interval_ms < absolute_ms ? Double.POSITIVE_INFINITY : at(threshold, interval_ms);
    }

    /// Time from node to node of an impulse alone (ms).
    public double step_ms() {
        return MS * spacing_um / velocity_m_per_s;
    }

    /// Interval from which the threshold is no higher than at rest (ms).
    public double relative_ms() {
        for (int i = 1; i < after_ms.length; i++) {
            if (threshold[i] <= 1 && threshold[i - 1] > 1) {
                double share = (threshold[i - 1] - 1) / (threshold[i - 1] - threshold[i]);
                return after_ms[i - 1] + share * (after_ms[i] - after_ms[i - 1]);
            }
        }
        return absolute_ms;
    }

    /// Straight between the intervals; the first holds before, and the last fades to 1 over as long again.
    private double at(double[] curve, double interval_ms) {
        int last = after_ms.length - 1;
        if (interval_ms >= after_ms[last]) {
            double faded = (interval_ms - after_ms[last]) / after_ms[last];
            return faded < 1 ? curve[last] + faded * (1 - curve[last]) : 1;
        }
        if (interval_ms <= after_ms[0]) return curve[0];
        int i = 0;
        while (interval_ms >= after_ms[i + 1]) i++;
        double share = (interval_ms - after_ms[i]) / (after_ms[i + 1] - after_ms[i]);
        return curve[i] + share * (curve[i + 1] - curve[i]);
    }
}
