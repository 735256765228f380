package org.ephapse.body.rod;

import org.ephapse.artery.Arch;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.ForceLaw;

/// What two arteries feel that press on each other, per length of contact: both walls flatten, one behind the other, as
/// springs whose stiffness (mN/mm per mm, kPa) sets in smoothly over the first touch.
final class Flattening implements ForceLaw {
    @Source(cite = "ours: depth over which two walls begin to touch (mm)", grade = Grade.ASSUMED)
    private static final double ONSET_mm = 0.01;

    @Source(cite = "integral of d^2/(2 onset)", at = "d^3/(6 onset)", grade = Grade.DEFINED)
    private static final double SIXTH = 1.0 / 6.0;

    private double wall_kPa;

    /// Sets the two arteries' diameters (mm) and the age (years).
    void at(double one_mm, double two_mm, double age_years) {
        double one = Arch.wall_mN_per_mm(one_mm, age_years) / one_mm;
        double two = Arch.wall_mN_per_mm(two_mm, age_years) / two_mm;
        wall_kPa = Arch.series_mN_per_mm(one, two);
    }

    @Override
    public double energy(double depth_mm) {
        if (depth_mm <= 0) return 0;
        double first = Math.min(depth_mm, ONSET_mm), rest = depth_mm - first;
        return wall_kPa * (SIXTH * first * first * first / ONSET_mm + 0.5 * rest * (first + rest));
    }

    @Equation(
            quantity = "rod-pushed",
            meaning = "Force of an artery on a smaller one that it pushes ahead, both in three dimensions.",
            law = "F = k d after a smooth onset,  1/k = 1/k_wall1 + 1/k_wall2   (mN)",
            parameters = {Flattening.class, Arch.class})
    @Source(cite = "two thin rings that flatten, one behind the other", grade = Grade.ASSUMED)
    @Override
    public double force(double depth_mm) {
        if (depth_mm <= 0) return 0;
        double first = Math.min(depth_mm, ONSET_mm);
        return wall_kPa * (0.5 * first * first / ONSET_mm + depth_mm - first);
    }

    @Override
    public double stiffness(double depth_mm) {
        return depth_mm <= 0 ? 0 : wall_kPa * Math.min(1, depth_mm / ONSET_mm);
    }
}
