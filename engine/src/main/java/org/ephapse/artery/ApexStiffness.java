package org.ephapse.artery;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.BilinearTable;

/// Stiffness coefficient c of an arch's apex, k = c EI/S³, over excess length and slenderness EA S²/EI.
///
/// A rod that has not yet grown enough to buckle is a straight beam under thrust, in closed form. Beyond, c is the
/// stiffness of stretching alone times a smooth share that the elastic rod tabulates (`org.ephapse.evidence.ApexTable`)
/// and the exact elastica judges: the share hides the fall to zero where the rod buckles. For 99 % of the prior's
/// buckled loops a coarse table is within 1.3 %, for all within 5 %; worst are stout rods near buckling.
/// Beyond the table's edges (excess 0.01 to 1.28, slenderness 60 to 51200) the edge's share holds; fewer than one draw
/// in ten thousand of the prior's loops lies there. Extensibility dominates: c is 760 for an AICA, 5600 for the same
/// rod without stretch.
public final class ApexStiffness {
    @Source(
            cite =
                    "clamped beam under thrust and mid load: c = 192 u^3/(3 (tan u - u)), u = sqrt(excess EA S^2/EI)/4 over the rest length",
            grade = Grade.DEFINED)
    private static final double BEAM = 192.0, BEAM_LIMIT = 3.0;

    @Source(cite = "same; below this thrust parameter tan u - u = u^3/3 to rounding", grade = Grade.DEFINED)
    private static final double SMALL = 1e-3;

    private static final BilinearTable SHARE = new BilinearTable(
            logs(ApexStiffnessTable.EXCESS), logs(ApexStiffnessTable.SLENDERNESS), ApexStiffnessTable.SHARE);

    private ApexStiffness() {}

    /// Stiffness of the apex over EI/S³.
    ///
    /// @param excess      length beyond the span (share of the span), above 0
    /// @param slenderness EA S²/EI
    public static double coefficient(double excess, double slenderness) {
        if (beyondBuckling(excess, slenderness) <= 0) return beam(excess, slenderness);
        return stretching(excess, slenderness) * share(excess, slenderness);
    }

    /// Excess length left once the rod carries Euler's load; negative while it is straight.
    public static double beyondBuckling(double excess, double slenderness) {
        return excess - Elastica.EULER / slenderness;
    }

    /// Stiffness of an arch that can only stretch, one sine wave high, over EI/S³; negative while it is straight.
    public static double stretching(double excess, double slenderness) {
        return slenderness * Math.PI * Math.PI * beyondBuckling(excess, slenderness) / (1 + excess);
    }

    /// What bending leaves of the stiffness of stretching, from the table.
    public static double share(double excess, double slenderness) {
        return SHARE.at(Math.log(excess), Math.log(slenderness));
    }

    private static double beam(double excess, double slenderness) {
        double u = Math.sqrt(slenderness * excess) / (2 * 2);
        double free = BEAM / (1 + excess);
        return u < SMALL ? free : free * u * u * u / (BEAM_LIMIT * (Math.tan(u) - u));
    }

    private static double[] logs(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) y[i] = Math.log(x[i]);
        return y;
    }
}
