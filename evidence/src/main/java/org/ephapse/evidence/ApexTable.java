package org.ephapse.evidence;

import java.util.Locale;
import org.ephapse.artery.ApexStiffness;
import org.ephapse.artery.Arch;
import org.ephapse.artery.rod.End;
import org.ephapse.artery.rod.Equilibrium;
import org.ephapse.artery.rod.Rod;
import org.ephapse.artery.rod.Section;
import org.ephapse.artery.rod.Tether;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Computes the table of an arch's apex stiffness by the elastic rod and prints its rows as Java, for
/// `org.ephapse.artery.ApexStiffnessTable`. Run it by its main method; it takes a few seconds.
///
/// A clamped rod over a span of 1 grows from knot to knot of excess, held in its plane; a stiff finger moves its apex
/// up and down by a little and feels the force. The free apex is not loaded with a weight: a low arch would snap
/// through. 30, 60 and 120 segments are extrapolated to endlessly many, by the second and then the fourth power of the
/// segment's length. The exact elastica judges the result (`ApexStiffnessTest`).
public final class ApexTable {
    @Source(cite = "knots, ours", grade = Grade.DEFINED)
    static final double[] EXCESS = {
        0.01, 0.0141, 0.02, 0.0283, 0.04, 0.0566, 0.08, 0.113, 0.16, 0.226, 0.32, 0.453, 0.64, 0.905, 1.28
    };

    @Source(cite = "knots, ours", grade = Grade.DEFINED)
    static final double[] SLENDERNESS = {
        60.0, 100.0, 180.0, 320.0, 560.0, 1000.0, 1800.0, 3200.0, 5600.0, 10000.0, 18000.0, 32000.0, 51200.0
    };

    @Source(cite = "ours: segments of the coarsest rod; each next one has twice as many", grade = Grade.DEFINED)
    private static final int COARSEST = 30;

    @Source(cite = "Richardson's extrapolation of errors of the second and fourth order", grade = Grade.DEFINED)
    private static final double SECOND_ORDER = 4.0, FOURTH_ORDER = 16.0;

    @Source(
            cite = "ours: a knot where the rod would be straight is taken a twentieth beyond buckling",
            grade = Grade.DEFINED)
    private static final double JUST_BUCKLED = 1.05;

    @Source(cite = "ours: the apex moves at most by this share of its height", grade = Grade.DEFINED)
    private static final double MOVE = 0.1;

    @Source(
            cite =
                    "ours: an arch that cannot stretch is not stiffer (EI/S^3); keeps the finger's force to about EI/S^2",
            grade = Grade.DEFINED)
    private static final double STIFFEST = 6000.0;

    @Source(cite = "ours: stiffness of the finger (EI/S^3)", grade = Grade.DEFINED)
    private static final double FINGER = 1e4;

    @Source(cite = "ours: stiffness of what holds each node in the plane (EI/S^3)", grade = Grade.DEFINED)
    private static final double PLANE = 1e5;

    @Source(cite = "the x axis", grade = Grade.DEFINED)
    private static final double[] ALONG = {1, 0, 0};

    private final Rod rod;
    private final Equilibrium equilibrium;
    private final Tether finger;
    private final double slenderness;

    private ApexTable(int segments, double slenderness) {
        this.slenderness = slenderness;
        rod = new Rod("arch", segments, End.CLAMPED, End.CLAMPED);
        rod.section(new Section(slenderness, 1, 1));
        equilibrium = new Equilibrium(segments);
        finger = new Tether(segments / 2);
        Tether[] held = new Tether[segments + 1];
        held[0] = finger;
        for (int i = 1; i <= segments; i++) {
            held[i] = new Tether(i);
            held[i].stiffness(0, PLANE, 0);
        }
        rod.meets(held);
    }

    /// Prints the rows of the table.
    ///
    /// @param arguments none
    public static void main(String[] arguments) {
        for (double excess : EXCESS) {
            StringBuilder row = new StringBuilder();
            for (double slenderness : SLENDERNESS) {
                row.append(row.isEmpty() ? "{" : ", ");
                row.append(String.format(Locale.ROOT, "%.4f", share(excess, slenderness)));
            }
            System.out.println(row.append("},"));
        }
    }

    /// What the table holds: stiffness of the apex over that of stretching alone.
    static double share(double excess, double slenderness) {
        double now = buckled(excess, slenderness);
        double coarse = coefficient(COARSEST, now, slenderness);
        double middle = coefficient(2 * COARSEST, now, slenderness);
        double fine = coefficient(2 * 2 * COARSEST, now, slenderness);
        double first = without(SECOND_ORDER, coarse, middle), second = without(SECOND_ORDER, middle, fine);
        return without(FOURTH_ORDER, first, second) / ApexStiffness.stretching(now, slenderness);
    }

    private static double without(double order, double coarse, double fine) {
        return fine + (fine - coarse) / (order - 1);
    }

    /// Excess of a knot, or just beyond buckling where the rod would be straight.
    static double buckled(double excess, double slenderness) {
        double buckling = excess - ApexStiffness.beyondBuckling(excess, slenderness);
        return Math.max(excess, JUST_BUCKLED * buckling);
    }

    /// Stiffness of the apex of a rod of so many segments (EI/S³).
    static double coefficient(int segments, double excess, double slenderness) {
        ApexTable table = new ApexTable(segments, slenderness);
        double start = buckled(EXCESS[0], slenderness);
        table.lay(start);
        for (double e = start; e < excess; e *= Math.sqrt(2)) table.grow(e);
        table.grow(excess);
        return table.stiffness(excess);
    }

    private void lay(double excess) {
        int segments = rod.segments(), axes = ALONG.length;
        double height = Arch.height_mm(1, 1 + excess);
        double[] nodes = new double[axes * (segments + 1)];
        for (int i = 0; i <= segments; i++) {
            double x = (double) i / segments;
            nodes[axes * i] = x;
            nodes[axes * i + 2] = 0.5 * height * (1 - Math.cos(2 * Math.PI * x));
        }
        rod.lay(nodes, ALONG, ALONG);
    }

    private void grow(double excess) {
        rod.grow(1 + excess);
        equilibrium.settle(rod, 0);
    }

    private double stiffness(double excess) {
        double height = rod.at(rod.segments() / 2, 2);
        double move = Math.min(MOVE * height, 1 / Math.min(STIFFEST, ApexStiffness.stretching(excess, slenderness)));
        finger.stiffness(0, 0, FINGER);
        return without(SECOND_ORDER, stiffness(height, 2 * move), stiffness(height, move));
    }

    /// Force over movement between a place above the apex and one below.
    private double stiffness(double height, double move) {
        double moved = apex(height + move) - apex(height - move);
        return FINGER * (2 * move - moved) / moved;
    }

    private double apex(double finger_at) {
        finger.anchor(0.5, 0, finger_at);
        equilibrium.settle(rod, 0);
        return rod.at(rod.segments() / 2, 2);
    }
}
