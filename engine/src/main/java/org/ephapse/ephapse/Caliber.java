package org.ephapse.ephapse;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// How thick the facial nerve's motor fibers are.
final class Caliber {
    @Source(
            cite = "ours: median diameter of facial motor fibers (µm)",
            at = "no histogram of the human facial nerve was read; textbooks say 6 to 7",
            grade = Grade.ASSUMED)
    private static final double MEDIAN_um = 6.4;

    @Source(cite = "ours: standard deviation of the logarithm of the diameter", grade = Grade.ASSUMED)
    private static final double SPREAD = 0.18;

    @Source(cite = "ours: thinnest motor fiber (µm)", grade = Grade.ASSUMED)
    private static final double THINNEST_um = 3;

    @Source(
            cite = "facial F wave of 41 healthy people: one way in 2.92 ms over about 137 mm, 47 m/s",
            at = "so fast are fibers of 8.7 µm in the double cable; the thickest (µm)",
            grade = Grade.FITTED)
    static final double THICKEST_um = 9;

    @Source(cite = "ours: how much the lengths of fibers to one muscle differ (mm)", grade = Grade.ASSUMED)
    static final double DETOUR_mm = 5;

    private Caliber() {}

    /// A diameter, lognormal and cut at both ends (µm).
    static double diameter_um(Seed seed) {
        double drawn = MEDIAN_um * StrictMath.exp(SPREAD * seed.normal());
        return Math.clamp(drawn, THINNEST_um, THICKEST_um);
    }
}
