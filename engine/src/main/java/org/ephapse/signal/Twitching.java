package org.ephapse.signal;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// How much a part of the face twitches for a given excitability of its fibers: the only thing that comes back from
/// seconds to years.
///
/// Until the lesion is simulated in seconds this is a saturating curve that we assume. It orders mild and severe and
/// keeps to 0 to 1; it counts no spasms.
public final class Twitching {
    @Source(
            cite = "ours",
            at =
                    "the excitability at which the twitching is 1 - 1/e; of the order of the onset threshold 3.0 of the sanity check",
            grade = Grade.ASSUMED)
    public static final double SCALE = 3.0;

    private Twitching() {}

    /// Twitching of one region, from 0 (none) to 1 (all the time).
    ///
    /// @param excitability excitability index of the region's fibers, at least 0
    @Equation(
            quantity = "spasm",
            meaning = "How much a part of the face twitches, from 0 (not at all) to 1 (all the time).",
            law = "spasm = 1 - exp(-X / X0), while the region is active; what is seen = spasm x muscle gain",
            parameters = Twitching.class)
    @Source(cite = "ours", at = "until the lesion is simulated in seconds", grade = Grade.ASSUMED)
    public static double spasm(double excitability) {
        return -Math.expm1(-excitability / SCALE);
    }
}
