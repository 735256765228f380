package org.ephapse.ephapse;

import org.ephapse.body.patch.Standard;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;

/// Roots and lesions for tests.
final class Roots {
    static final Parameters STANDARD = Standard.PARAMETERS;

    private Roots() {}

    /// A root of few fibers, as dense as a whole one.
    static CrossSection small(int fibers) {
        double radius_mm = 0.7 * Math.sqrt(fibers / 7000.0);
        return CrossSection.of(new CrossSection.Plan(fibers, radius_mm, 0.6), new Seed(7));
    }

    /// The same lesion everywhere.
    static Lesion even(double bared, double pressed, double shift_mV) {
        double[][] whole = {{1 - bared}}, bare = {{bared}}, none = {{0}}, shift = {{shift_mV}};
        return new Lesion(whole, none, bare, new double[][] {{pressed * bared * bared}}, shift, 0.3, 20, 0);
    }

    /// No lesion.
    static Lesion none() {
        return even(0, 0, 0);
    }
}
