package org.ephapse.body.rod;

import org.ephapse.artery.ApexStiffness;
import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.artery.rod.Cylinder;
import org.ephapse.artery.rod.End;
import org.ephapse.artery.rod.Equilibrium;
import org.ephapse.artery.rod.Pressure;
import org.ephapse.artery.rod.Rod;
import org.ephapse.artery.rod.Section;
import org.ephapse.artery.rod.Tether;
import org.ephapse.artery.rod.Touch;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.conflict.Root;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.measure.Units;
import org.ephapse.numeric.Diverged;

/// One person's loop as an elastic rod from 16 years on, beside the nerve: a state that is moved forward by [#step].
///
/// The loop spans from (0, 0, 0) along x and rises along z. Its nerve crosses it at right angles, in the direction from
/// the apex whose cosine with z is the loop's, as far off at 16 as the loop's gap says. Two rods grow side by side:
/// one as if there were no nerve, which says where the loop would be (the overlap), and one that meets it.
public final class RodLife {
    /// Segments of the rod, and length of a step (years).
    @Source(cite = "ours: 60 segments of a quarter year", grade = Grade.DEFINED)
    public static final int SEGMENTS = 60;

    /// Length of a step (years).
    @Source(cite = "ours: 60 segments of a quarter year", grade = Grade.DEFINED)
    public static final double STEP_years = 0.25;

    @Source(cite = "mean arterial pressure of a healthy adult, a round number", at = "mmHg", grade = Grade.ASSUMED)
    private static final double MEAN_PRESSURE_mmHg = 95.0;

    @Source(cite = "ours: what must not give is so many times stiffer than the artery", grade = Grade.DEFINED)
    private static final double RIGID = 1e4;

    @Source(cite = "ours: repeats until the nerve lies at its gap", grade = Grade.DEFINED)
    private static final int PLACINGS = 6;

    @Source(
            cite =
                    "ours: a push in the plane, in EI/S^2, that says to which side a straight loop buckles; it bends a straight rod by 1/2000 of its span",
            grade = Grade.DEFINED)
    private static final double IMPERFECTION = 0.1;

    @Source(cite = "ours: repeats until the loop at 16 is as long as it was found", grade = Grade.DEFINED)
    private static final int MEASURINGS = 40;

    @Source(cite = "ours: that long, to this share", grade = Grade.DEFINED)
    private static final double MEASURED = 1e-9;

    @Source(cite = "the x axis", grade = Grade.DEFINED)
    private static final double[] ALONG = {1, 0, 0};

    private final Person person;
    private final Loop loop;
    private final Anchorage anchorage;
    private final Rod free, pressed;
    private final Equilibrium equilibrium = new Equilibrium(SEGMENTS);
    private final Cylinder nerve;
    private final Bed bed;
    private final Tether[] held = new Tether[SEGMENTS + 1];
    private final Tether trap = new Tether(SEGMENTS / 2);
    private double age_years, length16_mm, lengthening, dilation, overlap_mm, depth_mm;
    private int iterations;

    /// The loop at 16.
    ///
    /// @throws Diverged where the rod finds no rest, has a kink or lies on itself
    public RodLife(Person person, Anchorage anchorage) {
        this.person = person;
        this.anchorage = anchorage;
        loop = person.loop();
        bed = new Bed(loop, person.root());
        nerve = new Cylinder(SEGMENTS, bed);
        End end = anchorage.ends() == Anchorage.Ends.CLAMPED ? End.CLAMPED : End.GUIDED;
        free = new Rod(loop.vessel().words(), SEGMENTS, end, end);
        pressed = new Rod(loop.vessel().words(), SEGMENTS, end, end);
        for (int i = 0; i <= SEGMENTS; i++) held[i] = new Tether(i);
        free.meets(held);
        pressed.meets(touching());
        age_years = Life.FROM_years;
        layArch();
        length16_mm = loop.span_mm() * (1 + loop.excess());
        grow();
        iterations += equilibrium.settle(free, age_years);
        if (anchorage.length() == Anchorage.Length.AS_FOUND) measure();
        placeNerve();
        meet();
        check();
    }

    /// A quarter of a year on.
    ///
    /// @throws Diverged where the rod finds no rest, has a kink or lies on itself
    public void step() {
        age_years += STEP_years;
        double strain = person.bloodPressure().strain(age_years);
        lengthening += Arch.lengthening(loop.growth_per_year(), strain, STEP_years);
        grow();
        iterations += equilibrium.settle(free, age_years);
        meet();
        check();
    }

    /// Refuses shapes that no tube has: a bend sharper than its own radius, and a loop that lies on itself.
    private void check() {
        double diameter = loop.diameter_mm() * dilation, sharpest = sharpest_per_mm();
        if (sharpest * 0.5 * diameter > 1) {
            throw new Diverged(words(), age_years, "a kink: the curvature (1/mm)", sharpest);
        }
        double closest = pressed.closest_mm(0.5 * Math.PI * diameter);
        if (closest < diameter) {
            throw new Diverged(words(), age_years, "lying on itself: the distance of two places (mm)", closest);
        }
    }

    private String words() {
        return loop.vessel().words();
    }

    /// Finds the rest length whose loop is as long as it was found.
    private void measure() {
        double found = loop.span_mm() * (1 + loop.excess());
        for (int i = 0; i < MEASURINGS && Math.abs(free.length_mm() / found - 1) > MEASURED; i++) {
            length16_mm *= found / free.length_mm();
            grow();
            iterations += equilibrium.settle(free, age_years);
        }
    }

    private Touch[] touching() {
        Touch[] all = new Touch[held.length + 2];
        System.arraycopy(held, 0, all, 0, held.length);
        all[held.length] = trap;
        all[held.length + 1] = nerve;
        return all;
    }

    private void layArch() {
        double span = loop.span_mm(), height = Arch.height_mm(span, span * (1 + loop.excess()));
        int axes = ALONG.length;
        double[] nodes = new double[axes * (SEGMENTS + 1)];
        for (int i = 0; i <= SEGMENTS; i++) {
            double x = (double) i / SEGMENTS;
            nodes[axes * i] = span * x;
            nodes[axes * i + 2] = 0.5 * height * (1 - Math.cos(2 * Math.PI * x));
        }
        free.lay(nodes, ALONG, ALONG);
        pressed.lay(nodes, ALONG, ALONG);
    }

    /// Makes the artery as long, as wide and as stiff as it is at this age.
    private void grow() {
        dilation = Arch.dilation(age_years, Prior.STANDARD.dilation_per_year(), Life.FROM_years);
        double diameter = loop.diameter_mm() * dilation, modulus = Arch.wallModulus_kPa(age_years);
        Section section = Section.artery(modulus, diameter);
        double lumen = diameter * (1 - 2 * Arch.WALL_RATIO);
        double thrust = MEAN_PRESSURE_mmHg * Units.KPA_PER_MMHG * Math.PI * (0.5 * lumen) * (0.5 * lumen);
        for (Rod rod : new Rod[] {free, pressed}) {
            rod.section(section);
            rod.grow(length_mm());
            rod.load(SEGMENTS / 2, 0, 0, IMPERFECTION * section.bending_mN_mm2() / (loop.span_mm() * loop.span_mm()));
            rod.pressure(anchorage.pressure(), anchorage.pressure() == Pressure.NONE ? 0 : thrust);
        }
        hold(section, diameter);
        bed.at(dilation, age_years);
        nerve.reach(0.5 * diameter + loop.cushion_mm() * dilation + Root.RADIUS_mm);
    }

    private double length_mm() {
        return length16_mm * (1 + lengthening);
    }

    /// Sets the springs that hold the ends and the plane.
    private void hold(Section section, double diameter) {
        double span = loop.span_mm(), stretch = section.stretching_mN() / span;
        double rigid = RIGID * stretch, end = anchorage.ends() == Anchorage.Ends.SOFT ? 2 * stretch : 0;
        held[0].stiffness(end, rigid, rigid);
        held[SEGMENTS].anchor(span, 0, 0);
        held[SEGMENTS].stiffness(end, rigid, rigid);
        double excess = length_mm() / span - 1;
        double c = ApexStiffness.coefficient(excess, Arch.slenderness(span, diameter));
        double softness = anchorage.ends() == Anchorage.Ends.SOFT ? Arch.TETHER_SOFTNESS : 1;
        double apex = softness * c * section.bending_mN_mm2() / (span * span * span);
        for (int i = 1; i < SEGMENTS; i++) {
            double sideways = switch (anchorage.plane()) {
                case FREE -> 0;
                case AS_STIFF_AS_ARCH -> i == SEGMENTS / 2 ? apex : 0;
                case RIGID -> rigid;
            };
            held[i].stiffness(0, sideways, 0);
        }
    }

    /// Puts the nerve where the loop's gap at 16 says.
    private void placeNerve() {
        int apex = SEGMENTS / 2;
        double cos = loop.direction(), sin = Math.sqrt(1 - cos * cos);
        double distance = 0.5 * loop.diameter_mm() + loop.cushion_mm() + Root.RADIUS_mm + loop.gap_mm();
        for (int i = 0; i < PLACINGS; i++) {
            double[] center = {free.at(apex, 0), free.at(apex, 1) + sin * distance, free.at(apex, 2) + cos * distance};
            nerve.place(center, new double[] {0, cos, -sin});
            distance += nerve.overlap_mm(free) + loop.gap_mm();
        }
    }

    /// Lets the loop press on the nerve.
    private void meet() {
        overlap_mm = depth_mm > 0 ? nerve.overlapThere_mm(free) : nerve.overlap_mm(free);
        if (overlap_mm <= 0) {
            nerve.give(0);
            pressed.become(free);
            depth_mm = overlap_mm;
            return;
        }
        int apex = SEGMENTS / 2;
        double k = loop.tether_mN_per_mm();
        trap.anchor(free.at(apex, 0), free.at(apex, 1), free.at(apex, 2));
        trap.stiffness(k, k, k);
        iterations += equilibrium.settle(pressed, age_years);
        depth_mm = nerve.overlap_mm(pressed);
        nerve.give(bed.give_mm(depth_mm));
    }

    /// Age (years).
    public double age_years() {
        return age_years;
    }

    /// Growth of length since 16 (share).
    public double lengthening() {
        return lengthening;
    }

    /// How far the loop would reach into the nerve if the nerve were air (mm); negative is a gap.
    public double overlap_mm() {
        return overlap_mm;
    }

    /// Depth of the dent (mm).
    public double indentation_mm() {
        return depth_mm <= 0 ? 0 : bed.indentation_mm(depth_mm);
    }

    /// Force on the nerve (mN).
    public double force_mN() {
        return bed.force(depth_mm);
    }

    /// Unit vector from the nerve's axis to the place of contact; axis 0, 1, 2 for x, y, z.
    public double direction(int axis) {
        return nerve.direction(axis);
    }

    /// Where along the loop it touches or comes nearest, from 0 to 1.
    public double place() {
        return nerve.place() / SEGMENTS;
    }

    /// Coordinate of a node of the loop as it lies (mm); axis 0, 1, 2 for x, y, z.
    public double at(int node, int axis) {
        return pressed.at(node, axis);
    }

    /// Thrust in the loop's wall beside the first end (mN), were there no nerve.
    public double thrust_mN() {
        return -free.tension_mN(0);
    }

    /// Sharpest bend of the loop as it lies (1/mm).
    public double sharpest_per_mm() {
        double sharpest = 0;
        for (int i = 0; i <= SEGMENTS; i++) sharpest = Math.max(sharpest, pressed.curvature_per_mm(i));
        return sharpest;
    }

    /// Height of the loop's middle off the line between its ends, were there no nerve (mm).
    public double height_mm() {
        return Math.hypot(free.at(SEGMENTS / 2, 1), free.at(SEGMENTS / 2, 2));
    }

    /// Newton iterations since 16.
    public int iterations() {
        return iterations;
    }
}
