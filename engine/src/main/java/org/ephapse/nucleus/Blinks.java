package org.ephapse.nucleus;

import java.util.Map;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Muscle;

/// When the lids close by themselves: a pause that nobody undercuts, then a wait without memory.
public final class Blinks {
    @Source(
            cite = "blink rates at rest: 19 (women) and 11 (men) a minute",
            at = "between them; people spread widely",
            grade = Grade.MEASURED)
    public static final double AT_REST_per_min = 15.0;

    @Source(cite = "ours: two blinks lie at least this far apart", grade = Grade.ASSUMED)
    private static final double PAUSE_ms = 500.0;

    @Source(cite = "blink kinematics: downstroke 78 ms, rise of the drive ours", grade = Grade.ASSUMED)
    private static final double LASTS_ms = 80.0, RISE_ms = 15.0;

    @Source(
            cite = "ours: recruits about two thirds of the ring around the eye, one to four discharges each",
            grade = Grade.ASSUMED)
    private static final double LEVEL = 0.3;

    @Source(cite = "a minute", grade = Grade.DEFINED)
    private static final double MINUTE_ms = 60_000.0;

    private Blinks() {}

    /// One blink.
    public static Effort at(double at_ms) {
        return new Effort(Map.of(Muscle.ORBICULARIS_OCULI, LEVEL), at_ms, at_ms + LASTS_ms, RISE_ms);
    }

    /// When the blink after number `index` comes, counted from that one (ms); never where nobody blinks.
    ///
    /// @param per_min blinks a minute
    static double interval_ms(Seed blinks, long index, double per_min) {
        if (per_min <= 0) return Double.POSITIVE_INFINITY;
        double mean = Math.max(0, MINUTE_ms / per_min - PAUSE_ms);
        return PAUSE_ms + mean * blinks.of(index).exponential();
    }
}
