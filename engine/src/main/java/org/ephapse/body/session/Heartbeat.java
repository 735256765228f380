package org.ephapse.body.session;

import java.util.Arrays;
import org.ephapse.heart.PulseWave;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The pulse of the pressure on the root, relative to its mean over a beat.
///
/// @param rate_per_min beats a minute
/// @param swing        highest less lowest pressure on the root, as a share of the mean; 0 is no pulse
public record Heartbeat(double rate_per_min, double swing) {
    @Source(cite = "ours: a resting adult's rate (per minute)", grade = Grade.ASSUMED)
    private static final double RATE_per_min = 66.0;

    @Source(
            cite = "the typical life of this model at 57: 2.4 of 47.6 mmHg",
            at = "an artery that beats on the nerve swings more; nobody has measured it",
            grade = Grade.ASSUMED)
    private static final double SWING = 0.05;

    @Source(cite = "a minute", grade = Grade.DEFINED)
    private static final double MINUTE_ms = 60_000.0;

    private static final double[] WAVE = PulseWave.eightPoints();

    /// A resting adult's.
    public static final Heartbeat RESTING = new Heartbeat(RATE_per_min, SWING);

    /// Refuses a heart that stands still.
    public Heartbeat {
        if (!(rate_per_min > 0 && rate_per_min < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException(
                    "the heart beats " + rate_per_min + " times a minute, it must be above 0");
        if (!(swing >= 0 && swing <= 2))
            throw new IllegalArgumentException(
                    "the pulse's swing is " + swing + " of the mean, it must lie between 0 and 2");
    }

    /// Length of a beat (ms).
    public double beat_ms() {
        return MINUTE_ms / rate_per_min;
    }

    /// Where in the beat a time (ms) lies: 0 at diastole, up to 1.
    public double phase(double at_ms) {
        double beats = at_ms / beat_ms();
        return beats - Math.floor(beats);
    }

    /// Pressure at a time (ms), over its mean.
    public double pressure(double at_ms) {
        double at = phase(at_ms) * WAVE.length;
        int i = (int) at;
        double next = WAVE[(i + 1) % WAVE.length];
        double wave = WAVE[i] + (at - i) * (next - WAVE[i]);
        return 1 + swing * (wave - MEAN) / (TOP - BOTTOM);
    }

    private static final double MEAN = Arrays.stream(WAVE).average().orElseThrow();
    private static final double TOP = Arrays.stream(WAVE).max().orElseThrow();
    private static final double BOTTOM = Arrays.stream(WAVE).min().orElseThrow();
}
