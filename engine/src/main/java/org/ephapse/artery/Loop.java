package org.ephapse.artery;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One arterial loop beside the root, as it is at 16 years, and how it grows.
///
/// @param vessel             which artery
/// @param diameter_mm        outer diameter at 16 (mm)
/// @param span_mm            distance between the points that hold it (mm)
/// @param excess             length beyond the span, as a share of the span
/// @param growth_per_year    growth of length (share of length per year) while blood pressure is normal
/// @param direction          cosine between the apex's movement and the direction to the root: 1 toward it, -1 away
/// @param gap_mm             distance between the walls at 16 (mm); negative where they already overlap
/// @param cushion_mm         outer diameter of the small artery that a vertebral artery pushes ahead (mm); 0 for none
/// @param tether_mN_per_mm   stiffness of arachnoid that holds the loop against the root (mN/mm); 0 for none
public record Loop(
        Vessel vessel,
        double diameter_mm,
        double span_mm,
        double excess,
        double growth_per_year,
        double direction,
        double gap_mm,
        double cushion_mm,
        double tether_mN_per_mm) {
    @Source(
            cite = "ours",
            at = "stiffness of a thickened arachnoid that traps a young person's artery; no measurement exists (mN/mm)",
            grade = Grade.ASSUMED)
    public static final double TRAPPED_mN_per_mm = 30.0;

    /// Refuses sizes that no artery has.
    public Loop {
        require(diameter_mm > 0, "diameter", diameter_mm, "mm, must be above 0");
        require(span_mm > diameter_mm, "span", span_mm, "mm, must be longer than the diameter");
        require(excess > 0, "excess length", excess, "must be above 0");
        require(growth_per_year >= 0, "growth", growth_per_year, "per year, must be at least 0");
        require(direction >= -1 && direction <= 1, "direction", direction, "must lie between -1 and 1");
        require(Double.isFinite(gap_mm), "gap", gap_mm, "mm, must be a number");
        require(cushion_mm >= 0, "cushion", cushion_mm, "mm, must be at least 0");
        require(tether_mN_per_mm >= 0, "tether", tether_mN_per_mm, "mN/mm, must be at least 0");
    }

    /// Whether another artery lies between this one and the root.
    public boolean isTandem() {
        return cushion_mm > 0;
    }

    private static void require(boolean holds, String what, double value, String rule) {
        if (!holds || Double.isInfinite(value))
            throw new IllegalArgumentException("the loop's " + what + " is " + value + " " + rule);
    }
}
