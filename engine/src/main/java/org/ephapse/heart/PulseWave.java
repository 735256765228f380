package org.ephapse.heart;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The arterial pressure over one beat, normalized: 0 at diastole, 1 at the systolic peak.
public final class PulseWave {
    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "eight equal parts of a beat, dicrotic wave included; the sampled peak is 0.95",
            grade = Grade.ASSUMED)
    private static final double[] EIGHT_POINTS = {0.0, 0.35, 0.95, 0.85, 0.55, 0.45, 0.30, 0.15};

    private PulseWave() {}

    /// The wave at eight equally spaced times of a beat; a new array at each call.
    public static double[] eightPoints() {
        return EIGHT_POINTS.clone();
    }

    /// A pressure trace of one beat (any length and unit), brought to `points` values between 0 and 1.
    public static double[] normalized(double[] pressure, int points) {
        double low = Double.POSITIVE_INFINITY, high = Double.NEGATIVE_INFINITY;
        for (double p : pressure) {
            low = Math.min(low, p);
            high = Math.max(high, p);
        }
        if (!(high > low)) throw new IllegalArgumentException("a pressure that stays at " + low + " does not beat");
        double[] wave = new double[points];
        for (int j = 0; j < points; j++) wave[j] = (pressure[j * pressure.length / points] - low) / (high - low);
        return wave;
    }
}
