package org.ephapse.body.rod;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ephapse.artery.ApexStiffness;
import org.ephapse.artery.Arch;
import org.ephapse.artery.rod.End;
import org.ephapse.artery.rod.Equilibrium;
import org.ephapse.artery.rod.Pressure;
import org.ephapse.artery.rod.Rod;
import org.ephapse.artery.rod.Section;
import org.ephapse.artery.rod.Tether;
import org.ephapse.artery.rod.Touch;
import org.ephapse.artery.rod.Wall;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.measure.Units;
import org.ephapse.numeric.Diverged;

/// One vessel as it hangs between its ends: a rod, what holds it, the walls it meets, and how it grows. Running state.
final class Strand {
    @Source(cite = "mean arterial pressure of a healthy adult, a round number", at = "mmHg", grade = Grade.ASSUMED)
    private static final double MEAN_PRESSURE_mmHg = 95.0;

    @Source(cite = "ours: what must not give is so many times stiffer than the artery", grade = Grade.DEFINED)
    private static final double RIGID = 1e4;

    @Source(
            cite =
                    "ours: a push in the plane, in EI/S^2, that says to which side a straight loop buckles; it bends a straight rod by 1/2000 of its span",
            grade = Grade.DEFINED)
    private static final double IMPERFECTION = 0.1;

    @Source(cite = "ours: repeats until the loop at 16 is as long as it was found", grade = Grade.DEFINED)
    private static final int MEASURINGS = 40;

    @Source(cite = "ours: that long, to this share", grade = Grade.DEFINED)
    private static final double MEASURED = 1e-9;

    @Source(
            cite = "ours: a wall that Euler's load presses in at one node by this share of the radius",
            grade = Grade.DEFINED)
    private static final double WALL_GIVE = 0.05;

    @Source(cite = "ours: deeper in a wall than this share of the radius, a vessel has no room", grade = Grade.DEFINED)
    private static final double HELD = 0.5;

    private static final int SEGMENTS = RodLife.SEGMENTS;

    /// What a vessel was at 16.
    ///
    /// @param words       its name
    /// @param diameter_mm outer diameter (mm)
    /// @param span_mm     distance of its ends (mm)
    /// @param excess      length beyond the span (share)
    record Found(String words, double diameter_mm, double span_mm, double excess) {}

    final Rod rod;
    final Frame frame;
    private final Found found;
    private final Anchorage anchorage;
    private final Tether[] held = new Tether[SEGMENTS + 1];
    private final List<Wall> walls = new ArrayList<>();
    private double length16_mm, length_mm, diameter_mm, room_mm;

    Strand(Found found, Anchorage anchorage, Frame frame) {
        this.found = found;
        this.anchorage = anchorage;
        this.frame = frame;
        End end = anchorage.ends() == Anchorage.Ends.CLAMPED ? End.CLAMPED : End.GUIDED;
        rod = new Rod(found.words(), SEGMENTS, end, end);
        for (int i = 0; i <= SEGMENTS; i++) {
            held[i] = new Tether(i);
            held[i].directions(frame.along, frame.side, frame.rise);
        }
        meets();
        length16_mm = found.span_mm() * (1 + found.excess());
        layArch();
    }

    /// Sets what the rod meets beside its own tethers and walls.
    void meets(Touch... others) {
        List<Touch> all = new ArrayList<>(List.of(held));
        all.addAll(walls);
        all.addAll(List.of(others));
        rod.meets(all.toArray(Touch[]::new));
    }

    private void layArch() {
        double span = found.span_mm(), height = height16_mm();
        int axes = frame.foot.length;
        double[] nodes = new double[axes * (SEGMENTS + 1)];
        for (int i = 0; i <= SEGMENTS; i++) {
            double x = (double) i / SEGMENTS, up = 0.5 * height * (1 - Math.cos(2 * Math.PI * x));
            for (int d = 0; d < axes; d++) nodes[axes * i + d] = frame.at(span * x, 0, up, d);
        }
        rod.lay(nodes, frame.along, frame.along);
    }

    /// Height of the apex at 16, as the arch has it (mm).
    double height16_mm() {
        return Arch.height_mm(found.span_mm(), found.span_mm() * (1 + found.excess()));
    }

    String words() {
        return found.words();
    }

    double diameter_mm() {
        return diameter_mm;
    }

    double length_mm() {
        return length_mm;
    }

    List<Wall> walls() {
        return walls;
    }

    /// Finds the rest length at 16 whose loop lies as long as it was found.
    int measure(Equilibrium equilibrium, double age_years) {
        int iterations = equilibrium.settle(rod, age_years);
        if (anchorage.length() == Anchorage.Length.AT_REST) return iterations;
        double wanted = found.span_mm() * (1 + found.excess());
        for (int i = 0; i < MEASURINGS && Math.abs(rod.length_mm() / wanted - 1) > MEASURED; i++) {
            length16_mm *= wanted / rod.length_mm();
            grow(0, 1, age_years);
            iterations += equilibrium.settle(rod, age_years);
        }
        return iterations;
    }

    /// Becomes what another strand of the same vessel is.
    void become(Strand other) {
        length16_mm = other.length16_mm;
        rod.become(other.rod);
    }

    /// Moves what holds the vessel, and the vessel with it (mm).
    void shift(double[] direction, double by_mm) {
        frame.shift(direction, by_mm);
        rod.shift(by_mm * direction[0], by_mm * direction[1], by_mm * direction[2]);
        hang();
    }

    /// Makes the vessel as long, as wide and as stiff as it is at an age.
    @Equation(
            quantity = "rod-growth",
            meaning = "Growth of an artery in three dimensions: its length at rest, its diameter and its stiffness.",
            law =
                    "l0 = l0(16) (1 + G), D = D16 (1 + 0.003 (age - 16)), E as in the arch; l0(16) gives the length found",
            parameters = {Strand.class, Arch.class})
    @Source(cite = "growth as rest length; the rates are the arch's", grade = Grade.ASSUMED)
    void grow(double lengthening, double dilation, double age_years) {
        diameter_mm = found.diameter_mm() * dilation;
        length_mm = length16_mm * (1 + lengthening);
        Section section = Section.artery(Arch.wallModulus_kPa(age_years), diameter_mm);
        double lumen = diameter_mm * (1 - 2 * Arch.WALL_RATIO), span = found.span_mm();
        double thrust = MEAN_PRESSURE_mmHg * Units.KPA_PER_MMHG * Math.PI * (0.5 * lumen) * (0.5 * lumen);
        rod.section(section);
        rod.grow(length_mm);
        double push = IMPERFECTION * section.bending_mN_mm2() / (span * span);
        rod.load(SEGMENTS / 2, push * frame.rise[0], push * frame.rise[1], push * frame.rise[2]);
        rod.pressure(anchorage.pressure(), anchorage.pressure() == Pressure.NONE ? 0 : thrust);
        for (Wall wall : walls) wall.radius(0.5 * diameter_mm);
        hang();
        hold(section);
    }

    /// Sets where the springs are anchored.
    private void hang() {
        for (int i = 0; i <= SEGMENTS; i++) {
            double x = i == SEGMENTS ? found.span_mm() : 0;
            held[i].anchor(frame.at(x, 0, 0, 0), frame.at(x, 0, 0, 1), frame.at(x, 0, 0, 2));
        }
    }

    /// Sets how stiff the springs are that hold the ends and the plane.
    @Equation(
            quantity = "rod-held",
            meaning = "What holds an artery in three dimensions; nobody has measured it.",
            law = "ends: direction held, place by springs 2 EA/S along the span; apex sideways by 0.5 c EI/S^3 (mN/mm)",
            parameters = {Strand.class, Arch.class, ApexStiffness.class})
    @Source(cite = "ours: the rod's reading of what the arch assumes", grade = Grade.ASSUMED)
    private void hold(Section section) {
        double span = found.span_mm(), stretch = section.stretching_mN() / span;
        double rigid = RIGID * stretch, end = anchorage.ends() == Anchorage.Ends.SOFT ? 2 * stretch : 0;
        held[0].stiffness(end, rigid, rigid);
        held[SEGMENTS].stiffness(end, rigid, rigid);
        double c = ApexStiffness.coefficient(length_mm / span - 1, Arch.slenderness(span, diameter_mm));
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

    /// How far the vessel as it lies reaches in a direction from a point (mm), its radius by then counted.
    double extent_mm(double[] from, double[] direction, double dilation) {
        double farthest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= SEGMENTS; i++) {
            double along = 0;
            for (int d = 0; d < from.length; d++) along += direction[d] * (rod.at(i, d) - from[d]);
            farthest = Math.max(farthest, along);
        }
        return farthest + 0.5 * found.diameter_mm() * dilation;
    }

    /// Sets a wall that the vessel cannot pass.
    void meets(double[] normal, double[] point) {
        double span = found.span_mm(), radius = 0.5 * found.diameter_mm(), depth = WALL_GIVE * radius;
        double euler = 2
                * 2
                * Math.PI
                * Math.PI
                * Section.artery(Arch.WALL_MODULUS_kPa, found.diameter_mm()).bending_mN_mm2()
                / (span * span);
        walls.add(new Wall(SEGMENTS, normal, point, radius, euler / (depth * depth)));
        meets();
    }

    /// Says how wide the room between the walls is (mm), for the message.
    void room(double room_mm) {
        this.room_mm = room_mm;
    }

    /// Refuses shapes that no tube has: a bend sharper than its own radius, a loop that lies on itself, a vessel that
    /// its walls cannot hold.
    void check(double age_years) {
        double sharpest = sharpest_per_mm();
        if (sharpest * 0.5 * diameter_mm > 1) {
            throw new Diverged(words(), age_years, "a kink: the curvature (1/mm)", sharpest);
        }
        double closest = rod.closest_mm(0.5 * Math.PI * diameter_mm);
        if (closest < diameter_mm) {
            throw new Diverged(words(), age_years, "lying on itself: the distance of two places (mm)", closest);
        }
        for (Wall wall : walls) {
            if (wall.deepest_mm(rod) > HELD * 0.5 * diameter_mm) {
                String room = String.format(Locale.ROOT, "too long for a room of %.1f mm: its length (mm)", room_mm);
                throw new Diverged(words(), age_years, room, rod.length_mm());
            }
        }
    }

    /// Sharpest bend (1/mm).
    double sharpest_per_mm() {
        double sharpest = 0;
        for (int i = 0; i <= SEGMENTS; i++) sharpest = Math.max(sharpest, rod.curvature_per_mm(i));
        return sharpest;
    }
}
