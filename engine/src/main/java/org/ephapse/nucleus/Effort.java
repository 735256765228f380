package org.ephapse.nucleus;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.ephapse.signal.Muscle;

/// What is asked of the pools for a while: a level per muscle that rises, stays and falls.
public final class Effort {
    private final double[] level = new double[Muscle.values().length];
    private final double from_ms, to_ms, rise_ms;

    /// An effort.
    ///
    /// @param levels  drive by muscle, 0 (nothing) to 1 (as hard as one can); what is missing is 0
    /// @param from_ms when it begins (ms)
    /// @param to_ms   when it is back at nothing (ms)
    /// @param rise_ms time of rising, and of falling (ms)
    public Effort(Map<Muscle, Double> levels, double from_ms, double to_ms, double rise_ms) {
        levels.forEach((muscle, value) -> level[muscle.ordinal()] = value);
        for (double value : level) {
            if (!(value >= 0 && value <= 1))
                throw new IllegalArgumentException("an effort's level is " + value + ", it must lie between 0 and 1");
        }
        if (!(rise_ms > 0 && to_ms >= from_ms + 2 * rise_ms && to_ms < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("an effort from " + from_ms + " to " + to_ms
                    + " ms cannot rise and fall in " + rise_ms + " ms each");
        }
        this.from_ms = from_ms;
        this.to_ms = to_ms;
        this.rise_ms = rise_ms;
    }

    /// The same level in all muscles.
    public static Effort everywhere(double level, double from_ms, double to_ms, double rise_ms) {
        Map<Muscle, Double> levels = new EnumMap<>(Muscle.class);
        Arrays.stream(Muscle.values()).forEach(muscle -> levels.put(muscle, level));
        return new Effort(levels, from_ms, to_ms, rise_ms);
    }

    /// Adds what it asks for at a time (ms) to a drive per muscle.
    void addTo(double[] drive, double at_ms) {
        double edge = Math.min(at_ms - from_ms, to_ms - at_ms) / rise_ms;
        if (edge <= 0) return;
        for (int m = 0; m < drive.length; m++) drive[m] += level[m] * Math.min(1, edge);
    }

    /// When it begins (ms).
    public double from_ms() {
        return from_ms;
    }

    /// When it is over (ms).
    public double to_ms() {
        return to_ms;
    }
}
