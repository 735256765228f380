package org.ephapse.body.session;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Lesion;

/// What is left of the contact when the artery is lifted by so much, within seconds.
public final class Lifting {
    @Source(
            cite =
                    "transverse compression of a spinal root relaxes by 56 % in 15 min: the dent does not follow at once",
            doi = "10.1089/neu.2009.1045",
            at = "1 / 0.44, as in conflict.Root",
            grade = Grade.FITTED)
    private static final double DYNAMIC_RATIO = 2.3;

    @Source(cite = "Hertz: force grows with the dent to this power", grade = Grade.DEFINED)
    private static final double HERTZ = 1.5;

    @Source(
            cite = "network prototype, cohort fit: share of bridges that still cross when nothing presses",
            at = "one of 14 numbers fitted to 12 figures, so possible, not shown",
            grade = Grade.FITTED)
    public static final double STILL_PRESSED = 0.1;

    private Lifting() {}

    /// Share of the dent that still touches, 0 to 1: quick lifting loses contact before the dent's whole depth.
    private static double dent(Lesion lesion, double lift_mm) {
        if (lift_mm == 0) return 1;
        if (lesion.indentation_mm() == 0) return 0;
        return Math.max(0, 1 - DYNAMIC_RATIO * lift_mm / lesion.indentation_mm());
    }

    /// Share of the mean pressure that is left.
    @Equation(
            quantity = "lifted-pressure",
            meaning = "How much of the artery's pressure is left when a surgeon lifts it.",
            law = "p/p0 = sqrt(1 - 2.3 lift/dent), 0 beyond: Hertz, and a dent that does not follow within seconds",
            parameters = Lifting.class)
    @Source(cite = "Hertz 1882; Johnson 1985", doi = "10.1017/CBO9781139171731", grade = Grade.ASSUMED)
    public static double pressure(Lesion lesion, double lift_mm) {
        return Math.sqrt(dent(lesion, lift_mm));
    }

    /// Share of the bridges that still cross, at a share of the pressure.
    public static double apposition(double pressure) {
        return STILL_PRESSED + (1 - STILL_PRESSED) * Math.min(1, pressure);
    }

    /// Force that lifting has taken away (mN): that of Hertz whose slope is the lesion's stiffness.
    public static double relieved_mN(Lesion lesion, double lift_mm) {
        double all = lesion.contactStiffness_mN_per_mm() * lesion.indentation_mm() / HERTZ;
        return all * (1 - Math.pow(dent(lesion, lift_mm), HERTZ));
    }
}
