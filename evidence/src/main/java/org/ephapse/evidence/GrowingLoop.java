package org.ephapse.evidence;

import org.ephapse.artery.ApexStiffness;
import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.artery.rod.End;
import org.ephapse.artery.rod.Equilibrium;
import org.ephapse.artery.rod.Rod;
import org.ephapse.artery.rod.Section;
import org.ephapse.artery.rod.Tether;
import org.ephapse.artery.rod.Wall;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One loop as a clamped rod between brainstem and bone that only grows longer, with no nerve in its way.
///
/// The chord runs along x, the loop rises along z. The nerve crosses the chord at right angles; the direction to it
/// lies
/// in the plane of y and z, at the angle by which the loop's plane is turned from it. Across the apex the plane is held
/// as stiffly as the arch stands in it.
final class GrowingLoop {
    /// Where the nerve lies.
    enum Site {
        /// On the brainstem, so that who moves toward the nerve moves toward the brainstem.
        ATTACHED,
        /// Across the cistern from brainstem to bone, so that who moves toward the nerve moves along both.
        CROSSING;

        static Site of(Segment segment) {
            return switch (segment) {
                case ROOT_EXIT_POINT, ATTACHED -> ATTACHED;
                case TRANSITION, DISTAL -> CROSSING;
            };
        }
    }

    @Source(
            cite = "Gupta 2023: length of the facial nerve in the cistern 12.4 (1.9) mm",
            doi = "10.1016/j.aanat.2023.152128",
            at = "taken as the distance of bone from brainstem (mm)",
            grade = Grade.ASSUMED)
    static final double CISTERN_mm = 12.4;

    @Source(cite = "ours", grade = Grade.DEFINED)
    private static final int SEGMENTS = 40;

    @Source(cite = "ours: repeats until the loop is as long as it was found, and to which share", grade = Grade.DEFINED)
    private static final int MEASURINGS = 40;

    @Source(cite = "ours: repeats until the loop is as long as it was found, and to which share", grade = Grade.DEFINED)
    private static final double MEASURED = 1e-9;

    @Source(cite = "ours: steps of growth", grade = Grade.DEFINED)
    private static final int STEPS = 16;

    @Source(cite = "ours: a force of EI/S^2 on a node presses it into a wall by 0.01 mm", grade = Grade.DEFINED)
    private static final double WALL_per_mm2 = 1e4;

    @Source(cite = "the x axis", grade = Grade.DEFINED)
    private static final double[] ALONG = {1, 0, 0};

    private final Loop loop;
    private final Rod rod = new Rod("loop", SEGMENTS, End.CLAMPED, End.CLAMPED);
    private final Equilibrium equilibrium = new Equilibrium(SEGMENTS);
    private final Tether plane = new Tether(SEGMENTS / 2);
    private final Section section;
    private double length_mm;

    /// The loop as it was found at 16.
    GrowingLoop(Loop loop) {
        this.loop = loop;
        section = Section.artery(Arch.WALL_MODULUS_kPa, loop.diameter_mm());
        rod.section(section);
        lay();
        double found = loop.span_mm() * (1 + loop.excess());
        length_mm = found;
        rod.meets(plane);
        settle();
        for (int i = 0; i < MEASURINGS && Math.abs(rod.length_mm() / found - 1) > MEASURED; i++) {
            length_mm *= found / rod.length_mm();
            settle();
        }
    }

    private void lay() {
        double span = loop.span_mm(), height = Arch.height_mm(span, span * (1 + loop.excess()));
        int axes = ALONG.length;
        double[] nodes = new double[axes * (SEGMENTS + 1)];
        for (int i = 0; i <= SEGMENTS; i++) {
            double x = (double) i / SEGMENTS;
            nodes[axes * i] = span * x;
            nodes[axes * i + 2] = 0.5 * height * (1 - Math.cos(2 * Math.PI * x));
        }
        rod.lay(nodes, ALONG, ALONG);
    }

    private void settle() {
        double span = loop.span_mm();
        double c = ApexStiffness.coefficient(length_mm / span - 1, Arch.slenderness(span, loop.diameter_mm()));
        plane.stiffness(0, c * section.bending_mN_mm2() / (span * span * span), 0);
        rod.grow(length_mm);
        equilibrium.settle(rod, 0);
    }

    /// Whether the loop, found at 16, has room between brainstem and bone.
    ///
    /// @param turned   angle from the loop's rise to the nerve (radians)
    /// @param along_mm where it crosses the nerve, from the brainstem; nothing where the nerve lies on the brainstem
    boolean fits(Site site, double turned, double along_mm) {
        double apex = rod.at(SEGMENTS / 2, 2), rise = apex * outward(site, turned)[2];
        double nearest = fromBrainstem_mm(site, along_mm) - Math.max(0, rise);
        double farthest = fromBrainstem_mm(site, along_mm) - Math.min(0, rise);
        double radius = 0.5 * loop.diameter_mm();
        return nearest >= radius && farthest <= CISTERN_mm - radius;
    }

    /// Grows the loop between its walls; returns how far its apex moves along the rise, sideways and toward the nerve
    /// (mm).
    ///
    /// @param lengthening growth of length (share)
    Movement grow(Site site, double turned, double along_mm, double lengthening) {
        double[] normal = outward(site, turned);
        double from = fromBrainstem_mm(site, along_mm), radius = 0.5 * loop.diameter_mm();
        rod.meets(plane, wall(normal, -from, radius), wall(opposite(normal), from - CISTERN_mm, radius));
        double start = length_mm, y = rod.at(SEGMENTS / 2, 1), z = rod.at(SEGMENTS / 2, 2);
        for (int i = 1; i <= STEPS; i++) {
            length_mm = start * (1 + lengthening * i / STEPS);
            settle();
        }
        double sideways = rod.at(SEGMENTS / 2, 1) - y, rise = rod.at(SEGMENTS / 2, 2) - z;
        return new Movement(rise, sideways, Math.sin(turned) * sideways + Math.cos(turned) * rise);
    }

    /// How far an apex moved: along the rise, sideways, and toward the nerve (mm).
    record Movement(double rise_mm, double sideways_mm, double toward_mm) {
        double size_mm() {
            return Math.hypot(rise_mm, sideways_mm);
        }

        /// Cosine between the movement and the direction to the nerve.
        double direction() {
            return toward_mm / size_mm();
        }
    }

    /// Wall at a signed distance from the apex along its normal.
    private Wall wall(double[] normal, double distance_mm, double radius_mm) {
        double[] point = new double[ALONG.length];
        for (int d = 0; d < point.length; d++) point[d] = rod.at(SEGMENTS / 2, d) + distance_mm * normal[d];
        double span = loop.span_mm();
        return new Wall(SEGMENTS, normal, point, radius_mm, WALL_per_mm2 * section.bending_mN_mm2() / (span * span));
    }

    /// Direction from the brainstem into the cistern.
    private static double[] outward(Site site, double turned) {
        double sin = Math.sin(turned), cos = Math.cos(turned);
        return site == Site.ATTACHED ? new double[] {0, -sin, -cos} : new double[] {0, cos, -sin};
    }

    private static double[] opposite(double[] normal) {
        return new double[] {0, -normal[1], -normal[2]};
    }

    /// Distance of the apex's axis from the brainstem at 16 (mm).
    private double fromBrainstem_mm(Site site, double along_mm) {
        if (site == Site.CROSSING) return along_mm;
        return 0.5 * loop.diameter_mm() + loop.cushion_mm() + loop.gap_mm() + 2 * Root.RADIUS_mm;
    }
}
