package org.ephapse.ephapse;

/// What a healthy node does once it has fired, in equal steps from the moment it passed its threshold: the table that a
/// patch's boundary follows.
///
/// @param every_ms     time between entries of `rise_mV` (ms)
/// @param rise_mV      voltage above rest until the node is left to itself (mV)
/// @param after_ms     times at which `threshold` and `velocity` are given, rising (ms)
/// @param threshold    threshold over that at rest; before the first time the node is refractory
/// @param velocity     velocity of an impulse that follows so late, over that at rest
/// @param trail_mV     voltage above rest of the healthy axon behind the node at those times
public record Impulse(
        double every_ms,
        double[] rise_mV,
        double[] after_ms,
        double[] threshold,
        double[] velocity,
        double[] trail_mV) {
    /// Refuses tables of unequal length.
    public Impulse {
        int times = after_ms.length;
        if (rise_mV.length < 2 || times != threshold.length || times != velocity.length || times != trail_mV.length) {
            throw new IllegalArgumentException("an impulse needs 2 voltages or more, and as many thresholds,"
                    + " velocities and afterpotentials as times, not " + rise_mV.length + ", " + times + ", "
                    + threshold.length + ", " + velocity.length + " and " + trail_mV.length);
        }
    }

    /// An impulse behind which the healthy axon rests at once.
    public Impulse(double every_ms, double[] rise_mV, double[] after_ms, double[] threshold, double[] velocity) {
        this(every_ms, rise_mV, after_ms, threshold, velocity, new double[after_ms.length]);
    }

    /// Voltage above rest at a time (ms) while the impulse runs.
    double rise_mV(double time_ms) {
        int at = (int) Math.min(time_ms / every_ms, rise_mV.length - 2);
        return rise_mV[at] + (time_ms / every_ms - at) * (rise_mV[at + 1] - rise_mV[at]);
    }

    /// How long its voltage is given (ms).
    double runs_ms() {
        return every_ms * (rise_mV.length - 1);
    }

    /// How long nothing fires the node again (ms).
    double refractory_ms() {
        return after_ms[0];
    }

    /// Threshold over that at rest, a time (ms) after the last impulse; infinite while refractory.
    double threshold(double time_ms) {
        return time_ms < after_ms[0] ? Double.POSITIVE_INFINITY : at(threshold, time_ms);
    }

    /// Velocity over that at rest.
    double velocity(double time_ms) {
        return at(velocity, time_ms);
    }

    /// Voltage above rest of the axon behind the node, once its own impulse is over (mV).
    double trail_mV(double time_ms) {
        return at(trail_mV, time_ms);
    }

    private double at(double[] table, double time_ms) {
        int k = 0;
        while (k < after_ms.length && after_ms[k] <= time_ms) k++;
        if (k == 0) return table[0];
        if (k == after_ms.length) return table[k - 1];
        double share = (time_ms - after_ms[k - 1]) / (after_ms[k] - after_ms[k - 1]);
        return table[k - 1] + share * (table[k] - table[k - 1]);
    }
}
