package org.ephapse.body.rod;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.artery.rod.Assembly;
import org.ephapse.artery.rod.Crossing;
import org.ephapse.artery.rod.Cylinder;
import org.ephapse.artery.rod.Equilibrium;
import org.ephapse.artery.rod.Raft;
import org.ephapse.artery.rod.Rod;
import org.ephapse.artery.rod.Tether;
import org.ephapse.artery.rod.Wall;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.conflict.Root;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;

/// One person's loop as an elastic rod from 16 years on, beside the nerve: a state that is moved forward by [#to].
///
/// The loop spans from (0, 0, 0) along x and rises along z. Its nerve crosses it at right angles, in the direction from
/// the apex whose cosine with z is the loop's, as far off at 16 as the loop's gap says. Every vessel but one on the
/// nerve's other side is lived twice side by side: as if there were no nerve, which says where it would be (the
/// overlap), and meeting it. The artery that a vertebral artery pushes lies between it and the nerve, on it at 16, and
/// crosses both.
public final class RodLife {
    /// Segments of the rod, and length of a step (years).
    @Source(cite = "ours: 60 segments of a quarter year", grade = Grade.DEFINED)
    public static final int SEGMENTS = 60;

    /// Length of a step (years).
    @Source(cite = "ours: 60 segments of a quarter year", grade = Grade.DEFINED)
    public static final double STEP_years = 0.25;

    @Source(cite = "ours: repeats until vessels and nerve lie at their gaps", grade = Grade.DEFINED)
    private static final int PLACINGS = 6;

    /// Longest step of lifting (mm).
    @Source(
            cite = "ours: small beside the nerve, so that contact is found on the side from which it comes",
            grade = Grade.DEFINED)
    public static final double LIFT_mm = 0.1;

    @Source(cite = "ours: a give smaller than this is told from rounding by the tangent (mm)", grade = Grade.DEFINED)
    private static final double TOLD_APART_mm = 1e-4;

    @Source(
            cite = "ours: a pushed artery's span in diameters, as of the loops drawn (12 mm of 1.0, 15 of 1.45)",
            grade = Grade.ASSUMED)
    private static final double PUSHED_SPAN = 11.0;

    @Source(
            cite = "ours: a pushed artery's length beyond its span, the prior's median for any loop",
            grade = Grade.ASSUMED)
    private static final double PUSHED_EXCESS = 0.1;

    @Source(cite = "the x axis", grade = Grade.DEFINED)
    private static final double[] ALONG = {1, 0, 0};

    @Source(cite = "the z axis", grade = Grade.DEFINED)
    private static final double[] UP = {0, 0, 1};

    private final Person person;
    private final Loop loop;
    private final Anchorage anchorage;
    private final Company company;
    private final Equilibrium alone = new Equilibrium(SEGMENTS), inAirTogether, together;
    private final Raft raft = new Raft();
    private final Assembly air, all;
    /// Vessels as if there were no nerve, and as they lie: the loop, the pushed artery, the one on the other side.
    private final List<Strand> free = new ArrayList<>(), lying = new ArrayList<>();
    private final List<Cylinder> nerve = new ArrayList<>();
    private final List<Bed> beds = new ArrayList<>();
    private final Flattening walls = new Flattening();
    private final Crossing freely = new Crossing(SEGMENTS, SEGMENTS, walls);
    private final Crossing crossing = new Crossing(SEGMENTS, SEGMENTS, walls);
    private final Tether trap = new Tether(SEGMENTS / 2);
    private final double[] behind, lifting = new double[ALONG.length];
    private double age_years, lengthening, dilation, overlap_mm, depth_mm, lifted_mm;
    private int iterations;

    /// The loop at 16 and, where there is one, the artery that it pushes.
    ///
    /// @throws Diverged where the rod finds no rest, has a kink or lies on itself
    public RodLife(Person person, Anchorage anchorage) {
        this(person, anchorage, Company.STANDARD);
    }

    /// The loop at 16 in company.
    ///
    /// @throws Diverged where a rod finds no rest, has a kink or lies on itself
    public RodLife(Person person, Anchorage anchorage, Company company) {
        this.person = person;
        this.anchorage = anchorage;
        this.company = company;
        loop = person.loop();
        double cos = loop.direction(), sin = Math.sqrt(1 - cos * cos);
        behind = new double[] {0, sin, cos};
        age_years = Life.FROM_years;
        hangLoop();
        if (isPushing()) hangPushed();
        placeNerve();
        if (company.opposite_mm() > 0) hangOpposite();
        double dilated = Arch.dilation(Life.LATEST_years, Prior.STANDARD.dilation_per_year(), Life.FROM_years);
        Cistern.build(everyStrand(), person.root().segment(), center(), behind, dilated);
        lying.getFirst().meets(trap);
        air = assemble(new Assembly(rods(free)), freely);
        all = assemble(new Assembly(raft, rods(lying)), crossing);
        for (int v = 0; v < lying.size(); v++) all.join(nerve.get(v), v);
        inAirTogether = new Equilibrium(air);
        together = new Equilibrium(all);
        raft.stiffness(person.root().segment().support_mN_per_mm());
        grow();
        meet();
        check();
    }

    private boolean isPushing() {
        return loop.isTandem() && company.pushed() == Company.Pushed.ROD;
    }

    private static Rod[] rods(List<Strand> strands) {
        return strands.stream().map(strand -> strand.rod).toArray(Rod[]::new);
    }

    private Assembly assemble(Assembly assembly, Crossing contact) {
        if (isPushing()) assembly.join(contact, 0, 1);
        return assembly;
    }

    private List<Strand> everyStrand() {
        List<Strand> every = new ArrayList<>(free);
        every.addAll(lying);
        return every;
    }

    /// A quarter of a year on, under the person's own blood pressure and with no operation.
    ///
    /// @throws Diverged where the rod finds no rest, has a kink or lies on itself
    public void step() {
        double age = age_years + STEP_years;
        to(age, person.bloodPressure().strain(age), 0);
    }

    /// Moves on to a later age, in steps of a quarter year and of [#LIFT_mm] of lifting at most.
    ///
    /// @param age_years when; not earlier than now
    /// @param strain    share of hypertension's effect that is felt until then, 0 to 1
    /// @param lifted_mm how far an operation keeps what holds the loop, and the artery that it pushes, away from the
    ///                  nerve (mm), along the line of contact found when it began; it may rise and fall
    /// @throws Diverged where the rod finds no rest, has a kink, lies on itself or has no room
    public void to(double age_years, double strain, double lifted_mm) {
        double years = age_years - this.age_years, from = this.age_years, was = this.lifted_mm;
        if (!(years >= 0)) {
            throw new IllegalArgumentException(
                    "a loop of " + this.age_years + " years cannot be moved to " + age_years + " years");
        }
        if (!(lifted_mm >= 0)) throw new IllegalArgumentException("a loop cannot be lifted by " + lifted_mm + " mm");
        if (was == 0) for (int d = 0; d < lifting.length; d++) lifting[d] = direction(d);
        int steps = (int) Math.ceil(Math.max(years / STEP_years, Math.abs(lifted_mm - was) / LIFT_mm));
        for (int i = 1; i <= steps; i++) {
            double share = (double) i / steps;
            lengthening += Arch.lengthening(loop.growth_per_year(), strain, years / steps);
            this.age_years = from + years * share;
            lift(was + (lifted_mm - was) * share);
            grow();
            meet();
            check();
        }
    }

    private void lift(double lifted_mm) {
        double by = lifted_mm - this.lifted_mm;
        this.lifted_mm = lifted_mm;
        if (by == 0) return;
        for (int v = 0; v < free.size(); v++) {
            free.get(v).shift(lifting, by);
            lying.get(v).shift(lifting, by);
        }
    }

    private void check() {
        for (Strand strand : lying) strand.check(age_years);
    }

    /// Makes every artery as long, as wide and as stiff as it is at this age, and finds where they would be in air.
    private void grow() {
        size();
        iterations +=
                free.size() == 1 ? alone.settle(free.getFirst().rod, age_years) : inAirTogether.settle(air, age_years);
    }

    private void size() {
        dilation = Arch.dilation(age_years, Prior.STANDARD.dilation_per_year(), Life.FROM_years);
        for (Strand strand : free) strand.grow(lengthening, dilation, age_years);
        for (int v = 0; v < lying.size(); v++) {
            lying.get(v).grow(lengthening, dilation, age_years);
            beds.get(v).at(dilation, age_years);
            double cushion = v == 0 && !isPushing() ? loop.cushion_mm() * dilation : 0;
            nerve.get(v).reach(0.5 * lying.get(v).diameter_mm() + cushion + Root.RADIUS_mm);
        }
        if (!isPushing()) return;
        double one = lying.getFirst().diameter_mm(), two = lying.get(1).diameter_mm();
        walls.at(one, two, age_years);
        for (Crossing each : new Crossing[] {freely, crossing}) {
            each.reach(0.5 * (one + two));
            each.cells(lying.getFirst().rod.cell_mm(), lying.get(1).rod.cell_mm());
        }
    }

    private void hangLoop() {
        Strand.Found found = new Strand.Found(loop.vessel().words(), loop.diameter_mm(), loop.span_mm(), loop.excess());
        double[] foot = new double[ALONG.length];
        hang(found, new Frame(foot, ALONG, UP), isPushing() ? 0 : loop.cushion_mm(), true);
    }

    /// Hangs a vessel as it lies at 16 if nothing pushes it.
    private Strand hang(Strand.Found found, Frame frame, double cushion_mm, boolean inAirToo) {
        Strand strand = new Strand(found, anchorage, frame);
        lying.add(strand);
        if (inAirToo) free.add(new Strand(found, anchorage, new Frame(frame.foot, frame.along, frame.rise)));
        Bed bed = new Bed(found.diameter_mm(), cushion_mm, person.root());
        beds.add(bed);
        nerve.add(new Cylinder(SEGMENTS, bed));
        size(strand);
        iterations += strand.measure(alone, age_years);
        if (inAirToo) free.getLast().become(strand);
        return strand;
    }

    private void size(Strand strand) {
        strand.grow(0, 1, age_years);
    }

    /// Hangs the pushed artery on the loop, halfway in direction between the loop and the nerve.
    private void hangPushed() {
        Strand pushing = lying.getFirst();
        double[] along = new double[ALONG.length];
        double half = Math.sqrt(0.5);
        for (int d = 0; d < along.length; d++) along[d] = half * (ALONG[d] + across(d));
        Strand.Found found =
                new Strand.Found("pushed artery", loop.cushion_mm(), PUSHED_SPAN * loop.cushion_mm(), PUSHED_EXCESS);
        double height = Arch.height_mm(found.span_mm(), found.span_mm() * (1 + found.excess()));
        double off = 0.5 * (loop.diameter_mm() + loop.cushion_mm()) - height;
        Strand pushed = hang(found, new Frame(apexOver(pushing, along, found, off), along, behind), 0, true);
        crossing.reach(0.5 * (loop.diameter_mm() + loop.cushion_mm()));
        for (int i = 0; i < PLACINGS; i++) {
            double by = crossing.overlap_mm(pushing.rod, pushed.rod);
            pushed.shift(behind, by);
            free.getLast().shift(behind, by);
        }
    }

    /// The foot of a vessel whose middle stands so far off the loop's apex, toward the nerve.
    private double[] apexOver(Strand pushing, double[] along, Strand.Found found, double off_mm) {
        double[] foot = new double[along.length];
        for (int d = 0; d < foot.length; d++)
            foot[d] = pushing.rod.at(SEGMENTS / 2, d) + off_mm * behind[d] - 0.5 * found.span_mm() * along[d];
        return foot;
    }

    /// Unit vector along the nerve, at right angles to the loop's span and to the way from apex to nerve.
    private double across(int axis) {
        return axis == 0 ? 0 : axis == 1 ? behind[2] : -behind[1];
    }

    /// Puts the nerve where the gap at 16 says, from the vessel that lies nearest to it.
    private void placeNerve() {
        Strand pushing = lying.getFirst(), nearest = lying.getLast();
        Cylinder touching = nerve.getLast();
        touching.reach(0.5 * nearest.diameter_mm() + (isPushing() ? 0 : loop.cushion_mm()) + Root.RADIUS_mm);
        double distance = 0.5 * loop.diameter_mm() + loop.cushion_mm() + Root.RADIUS_mm + loop.gap_mm();
        for (int i = 0; i < PLACINGS; i++) {
            double[] center = new double[ALONG.length];
            for (int d = 0; d < center.length; d++) center[d] = pushing.rod.at(SEGMENTS / 2, d) + distance * behind[d];
            for (Cylinder each : nerve) each.place(center, new double[] {0, across(1), across(2)});
            distance += touching.overlap_mm(nearest.rod) + loop.gap_mm();
        }
    }

    private double[] center() {
        Cylinder any = nerve.getFirst();
        return new double[] {any.center_mm(0), any.center_mm(1), any.center_mm(2)};
    }

    /// Hangs the loop's mirror image on the nerve's other side.
    private void hangOpposite() {
        double[] center = center(), rise = new double[center.length], foot = new double[center.length];
        double scale = company.opposite_mm() / loop.diameter_mm(), up = behind[2];
        Strand.Found found = new Strand.Found(
                "artery on the other side", company.opposite_mm(), scale * loop.span_mm(), loop.excess());
        for (int d = 0; d < rise.length; d++) rise[d] = UP[d] - 2 * up * behind[d];
        double height = Arch.height_mm(found.span_mm(), found.span_mm() * (1 + found.excess()));
        double off = 0.5 * company.opposite_mm() + Root.RADIUS_mm + loop.gap_mm();
        for (int d = 0; d < foot.length; d++)
            foot[d] = center[d] + off * behind[d] - height * rise[d] - 0.5 * found.span_mm() * ALONG[d];
        Strand opposite = hang(found, new Frame(foot, ALONG, rise), 0, false);
        Cylinder touching = nerve.getLast();
        touching.place(center, new double[] {0, across(1), across(2)});
        touching.reach(0.5 * company.opposite_mm() + Root.RADIUS_mm);
        for (int i = 0; i < PLACINGS; i++) opposite.shift(behind, touching.overlap_mm(opposite.rod) + loop.gap_mm());
    }

    /// Index of the vessel that lies at the nerve on the loop's side.
    private int nearest() {
        return free.size() - 1;
    }

    /// Lets all vessels press on the nerve.
    private void meet() {
        Cylinder touching = nerve.get(nearest());
        Rod there = free.getLast().rod, loose = free.getFirst().rod;
        overlap_mm = depth_mm > 0 ? touching.overlapThere_mm(there) : touching.overlap_mm(there);
        double k = loop.tether_mN_per_mm();
        trap.anchor(loose.at(SEGMENTS / 2, 0), loose.at(SEGMENTS / 2, 1), loose.at(SEGMENTS / 2, 2));
        trap.stiffness(k, k, k);
        if (overlap_mm <= 0 && lying.size() == free.size() && !touchesBeside()) {
            raft.home();
            for (int v = 0; v < free.size(); v++) lying.get(v).become(free.get(v));
            depth_mm = overlap_mm;
            return;
        }
        iterations += together.settle(all, age_years);
        depth_mm = touching.overlap_mm(lying.get(nearest()).rod, raft);
        if (lying.size() > 1) squeeze();
    }

    /// Whether the loop itself would touch the nerve beside an artery that it pushes.
    private boolean touchesBeside() {
        return free.size() > 1 && nerve.getFirst().overlap_mm(free.getFirst().rod) > 0;
    }

    /// Counts the overlap from where the other vessels have pushed the nerve.
    private void squeeze() {
        if (depth_mm <= 0) {
            overlap_mm = depth_mm;
            return;
        }
        double along = force_mN() / person.root().segment().support_mN_per_mm();
        for (int d = 0; d < ALONG.length; d++) along += raft.shift_mm(d) * direction(d);
        overlap_mm += along;
    }

    /// Age (years).
    public double age_years() {
        return age_years;
    }

    /// Growth of length since 16 (share).
    public double lengthening() {
        return lengthening;
    }

    /// How far the loop, or the artery that it pushes, would reach into the nerve if the nerve were air (mm); negative
    /// is a gap. Where other vessels press on the nerve too, it counts from where they have pushed it.
    public double overlap_mm() {
        return overlap_mm;
    }

    /// Depth of the dent on the loop's side (mm).
    public double indentation_mm() {
        return beds.get(nearest()).indentation_mm(depth_mm);
    }

    /// Force on the nerve in that dent (mN).
    public double force_mN() {
        return beds.get(nearest()).force(depth_mm);
    }

    /// Depth of a vessel's own dent (mm).
    public double indentation_mm(int vessel) {
        return beds.get(vessel).indentation_mm(nerve.get(vessel).overlap_mm(lying.get(vessel).rod, raft));
    }

    /// Force of a vessel on the nerve (mN).
    public double force_mN(int vessel) {
        return beds.get(vessel).force(nerve.get(vessel).overlap_mm(lying.get(vessel).rod, raft));
    }

    /// Force of the loop on the artery that it pushes (mN); 0 where there is none.
    public double pushing_mN() {
        if (!isPushing()) return 0;
        crossing.overlap_mm(lying.getFirst().rod, lying.get(1).rod);
        return crossing.force_mN();
    }

    /// Stiffness behind the dent (mN/mm), of vessels, arachnoid and bed: with it and [#overlap_mm],
    /// [org.ephapse.conflict.Contact] finds the rod's own dent. Where nothing touches, what a first touch would meet.
    public double support_mN_per_mm() {
        double given = overlap_mm - indentation_mm();
        if (depth_mm > 0 && given > TOLD_APART_mm) return force_mN() / given;
        return 1
                / (together.give_mm_per_mN(all, nerve.get(nearest()))
                        + 1 / beds.get(nearest()).wall_mN_per_mm());
    }

    /// Unit vector from the nerve's axis to the place of contact; axis 0, 1, 2 for x, y, z.
    public double direction(int axis) {
        return nerve.get(nearest()).direction(axis);
    }

    /// Where along its vessel the contact lies, or would, from 0 to 1.
    public double place() {
        return nerve.get(nearest()).place() / SEGMENTS;
    }

    /// The vessel that touches, or would: 0, or 1 where the loop pushes another artery.
    public int touching() {
        return nearest();
    }

    /// How many vessels there are; 0 is the loop itself.
    public int vessels() {
        return lying.size();
    }

    /// A vessel's name in words.
    public String name(int vessel) {
        return lying.get(vessel).words();
    }

    /// A vessel's outer diameter now (mm).
    public double diameter_mm(int vessel) {
        return lying.get(vessel).diameter_mm();
    }

    /// Coordinate of a node of a vessel as it lies (mm); nodes 0 to [#SEGMENTS], axis 0, 1, 2 for x, y, z.
    public double at(int vessel, int node, int axis) {
        return lying.get(vessel).rod.at(node, axis);
    }

    /// A point of the nerve's axis where it lies now, pushed by what presses on it (mm).
    public double nerve_mm(int axis) {
        return nerve.getFirst().center_mm(axis) + raft.shift_mm(axis);
    }

    /// Unit vector along the nerve's axis.
    public double nerveAxis(int axis) {
        return across(axis);
    }

    /// Brainstem and bone, as planes that no vessel passes.
    public List<Wall> walls() {
        return List.copyOf(lying.getFirst().walls());
    }

    /// Coordinate of a node of the loop as it lies (mm); axis 0, 1, 2 for x, y, z.
    public double at(int node, int axis) {
        return at(0, node, axis);
    }

    /// Thrust in the loop's wall beside the first end (mN), were there no nerve.
    public double thrust_mN() {
        return -free.getFirst().rod.tension_mN(0);
    }

    /// Sharpest bend of the loop as it lies (1/mm).
    public double sharpest_per_mm() {
        return lying.getFirst().sharpest_per_mm();
    }

    /// Height of the loop's middle off the line between its ends, were there no nerve (mm).
    public double height_mm() {
        Rod rod = free.getFirst().rod;
        return Math.hypot(rod.at(SEGMENTS / 2, 1), rod.at(SEGMENTS / 2, 2));
    }

    /// Newton iterations since 16.
    public int iterations() {
        return iterations;
    }
}
