package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.BLOCK;
import static org.ephapse.artery.rod.Space.XYZ;

import java.util.Arrays;
import org.ephapse.artery.Arch;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.SkylineMatrix;

/// Stretch of the edges, bend and twist of the joints: energy, gradient and Hessian of a discrete elastic rod.
///
/// Stretch 1/2 EA (l/l0 - 1)² l0 - N l with thrust N; bend 1/2 EI |kb|²/d with |kb|² = 4 (1 - c)/(1 + c), c the cosine
/// between neighboring tangents (Bergou 2008); twist 1/2 GJ (turn + reference twist)²/d (Bergou 2010, whose second
/// derivatives of the reference twist these are). d is the rest length that belongs to the joint: half a cell at a
/// clamp. Everything is summed by edges first and handed to the nodes in one sweep. Nothing is allocated.
final class Links {
    private final int slots;
    /// Rest length of each slot; inverse rest length of each joint, 0 where nothing bends.
    final double[] rest, bendable;
    double stretching, bending, twisting, thrust;
    private final double[] force, pull, diagonal, cross, turnBefore, turnAfter, turning;
    private final double[] r0 = new double[XYZ], r1 = new double[XYZ], b = new double[XYZ], tilde = new double[XYZ];

    Links(int segments) {
        slots = segments + 2;
        rest = new double[slots];
        bendable = new double[slots];
        force = new double[XYZ * slots];
        pull = new double[slots];
        turning = new double[slots];
        diagonal = new double[XYZ * XYZ * slots];
        cross = new double[XYZ * XYZ * slots];
        turnBefore = new double[XYZ * slots];
        turnAfter = new double[XYZ * slots];
    }

    void section(Section section) {
        stretching = section.stretching_mN();
        bending = section.bending_mN_mm2();
        twisting = section.twisting_mN_mm2();
    }

    /// Turn of the material between slot s - 1 and s (radians).
    static double turn(Shape shape, int s) {
        return shape.unknown[BLOCK * s + XYZ] - shape.unknown[BLOCK * s - 1] + shape.twist[s];
    }

    double energy(Shape shape) {
        double sum = 0;
        for (int s = 1; s < slots - 1; s++) {
            double strain = shape.length[s] / rest[s] - 1;
            sum += 0.5 * stretching * strain * strain * rest[s] - thrust * shape.length[s];
        }
        for (int s = 1; s < slots; s++) {
            if (bendable[s] == 0) continue;
            double c = Space.dot(shape.tangent, XYZ * (s - 1), shape.tangent, XYZ * s);
            double turn = turn(shape, s);
            sum += bendable[s] * (2 * bending * (1 - c) / (1 + c) + 0.5 * twisting * turn * turn);
        }
        return sum;
    }

    /// Adds gradient and Hessian at a shape whose directors are its own (just laid or accepted).
    void add(Shape shape, double[] gradient, SkylineMatrix hessian) {
        Arrays.fill(force, 0);
        Arrays.fill(diagonal, 0);
        Arrays.fill(cross, 0);
        for (int s = 1; s < slots - 1; s++) stretch(shape, s);
        for (int s = 1; s < slots; s++) {
            pull[s] = 0;
            turning[s] = 0;
            if (bendable[s] == 0) continue;
            bend(shape, s);
            twist(shape, s);
        }
        for (int s = 1; s < slots; s++) toNode(s, gradient, hessian);
        for (int s = 1; s < slots; s++) toAngles(s, gradient, hessian);
    }

    @Equation(
            quantity = "rod-stretch",
            meaning = "Energy of an artery in three dimensions that is longer or shorter than it is at rest.",
            law = "E = sum over edges 1/2 EA (l/l0 - 1)^2 l0 - N l,  N the thrust of the blood where it enters (mN mm)",
            parameters = {Section.class, Arch.class})
    @Source(cite = "Bergou et al. 2010, Discrete Viscous Threads: elastic rods", grade = Grade.DEFINED)
    private void stretch(Shape shape, int s) {
        double tension = stretching * (shape.length[s] / rest[s] - 1) - thrust;
        double across = tension * shape.inverse[s], along = stretching / rest[s] - across;
        int t = XYZ * s;
        for (int i = 0; i < XYZ; i++) {
            force[t + i] += tension * shape.tangent[t + i];
            for (int j = 0; j < XYZ; j++)
                diagonal[XYZ * (t + i) + j] += along * shape.tangent[t + i] * shape.tangent[t + j];
            diagonal[XYZ * (t + i) + i] += across;
        }
    }

    /// Energy f(c) = 2 EI/d (1 - c)/(1 + c), chained through the cosine c of the two edges.
    @Equation(
            quantity = "rod-bend",
            meaning = "Energy of bending an artery in three dimensions; a fold would cost infinitely much.",
            law = "E = sum over joints 1/2 EI |kb|^2/d, |kb|^2 = 4 (1 - c)/(1 + c), c the cosine of neighboring edges",
            parameters = {Section.class, Arch.class})
    @Source(cite = "Bergou et al. 2008, Discrete Elastic Rods", grade = Grade.DEFINED)
    private void bend(Shape shape, int s) {
        int t1 = XYZ * s, t0 = t1 - XYZ;
        double[] t = shape.tangent;
        double l0 = shape.inverse[s - 1], l1 = shape.inverse[s];
        double c = Space.dot(t, t0, t, t1), opening = 1 / (1 + c);
        double f1 = -2 * 2 * bending * bendable[s] * opening * opening, f2 = -2 * f1 * opening;
        for (int i = 0; i < XYZ; i++) {
            r0[i] = t[t1 + i] - c * t[t0 + i];
            r1[i] = t[t0 + i] - c * t[t1 + i];
            force[t0 + i] += f1 * l0 * r0[i];
            force[t1 + i] += f1 * l1 * r1[i];
        }
        for (int i = 0; i < XYZ; i++) {
            for (int j = 0; j < XYZ; j++) {
                double same = i == j ? 1 : 0;
                double p0 = same - t[t0 + i] * t[t0 + j], p1 = same - t[t1 + i] * t[t1 + j];
                double c00 = -(r0[i] * t[t0 + j] + t[t0 + i] * r0[j] + c * p0);
                double c11 = -(r1[i] * t[t1 + j] + t[t1 + i] * r1[j] + c * p1);
                // (1 - t0 t0)(1 - t1 t1) entry by entry
                double c01 = p0 - t[t1 + j] * r0[i];
                diagonal[XYZ * (t0 + i) + j] += l0 * l0 * (f2 * r0[i] * r0[j] + f1 * c00);
                diagonal[XYZ * (t1 + i) + j] += l1 * l1 * (f2 * r1[i] * r1[j] + f1 * c11);
                cross[XYZ * (t1 + i) + j] += l0 * l1 * (f2 * r0[i] * r1[j] + f1 * c01);
            }
        }
    }

    /// Moment GJ/d x turn, and how the reference twist changes with the two edges.
    @Equation(
            quantity = "rod-twist",
            meaning = "Energy of twisting an artery in three dimensions.",
            law = "E = sum over joints 1/2 GJ (turn)^2/d,  GJ = EI/(1 + nu)   (mN mm)",
            parameters = {Section.class, Arch.class})
    @Source(cite = "Bergou et al. 2010, Discrete Viscous Threads: frames carried in time", grade = Grade.DEFINED)
    private void twist(Shape shape, int s) {
        int t1 = XYZ * s, t0 = t1 - XYZ;
        double[] t = shape.tangent;
        double l0 = shape.inverse[s - 1], l1 = shape.inverse[s];
        double opening = 1 / (1 + Space.dot(t, t0, t, t1));
        double stiffness = twisting * bendable[s], moment = stiffness * turn(shape, s);
        pull[s] = moment;
        turning[s] = stiffness;
        Space.cross(t, t0, t, t1, b, 0);
        for (int i = 0; i < XYZ; i++) {
            b[i] *= 2 * opening;
            tilde[i] = opening * (t[t0 + i] + t[t1 + i]);
            turnBefore[t1 + i] = 0.5 * l0 * b[i];
            turnAfter[t1 + i] = 0.5 * l1 * b[i];
            force[t0 + i] += moment * turnBefore[t1 + i];
            force[t1 + i] += moment * turnAfter[t1 + i];
        }
        for (int i = 0; i < XYZ; i++) {
            for (int j = 0; j < XYZ; j++) {
                double m0 = b[i] * (t[t0 + j] + tilde[j]) + (t[t0 + i] + tilde[i]) * b[j];
                double m1 = b[i] * (t[t1 + j] + tilde[j]) + (t[t1 + i] + tilde[i]) * b[j];
                double m01 = 0.5 * l0 * l1 * (2 * opening * skew(t, t0, i, j) - b[i] * tilde[j]);
                diagonal[XYZ * (t0 + i) + j] +=
                        stiffness * turnBefore[t1 + i] * turnBefore[t1 + j] - moment * 0.5 * 0.5 * l0 * l0 * m0;
                diagonal[XYZ * (t1 + i) + j] +=
                        stiffness * turnAfter[t1 + i] * turnAfter[t1 + j] - moment * 0.5 * 0.5 * l1 * l1 * m1;
                cross[XYZ * (t1 + i) + j] += stiffness * turnBefore[t1 + i] * turnAfter[t1 + j] + moment * m01;
            }
        }
    }

    /// Entry (i, j) of the matrix that takes v to t x v.
    private static double skew(double[] t, int at, int i, int j) {
        if (i == j) return 0;
        int k = XYZ - i - j;
        return (j - i + XYZ) % XYZ == 1 ? -t[at + k] : t[at + k];
    }

    /// Hands the sums of the edges beside block s to its node. Cross blocks belong to joints.
    private void toNode(int s, double[] gradient, SkylineMatrix hessian) {
        int x = BLOCK * s, before = XYZ * (s - 1), here = XYZ * s, after = XYZ * (s + 1);
        boolean next = s + 1 < slots;
        for (int i = 0; i < XYZ; i++) {
            gradient[x + i] += force[before + i] - force[here + i];
            for (int j = 0; j < XYZ; j++) {
                double c = cross[XYZ * (here + i) + j];
                if (j <= i) {
                    double mirrored = cross[XYZ * (here + j) + i];
                    hessian.add(
                            x + i,
                            x + j,
                            diagonal[XYZ * (before + i) + j] + diagonal[XYZ * (here + i) + j] - c - mirrored);
                }
                double ahead = next ? cross[XYZ * (after + i) + j] : 0;
                hessian.add(x + i, x + BLOCK + j, c + ahead - diagonal[XYZ * (here + i) + j]);
                hessian.add(x - BLOCK + i, x + BLOCK + j, -c);
            }
        }
    }

    private void toAngles(int s, double[] gradient, SkylineMatrix hessian) {
        if (turning[s] == 0) return;
        int x = BLOCK * s, after = x + XYZ, before = x - 1, v = XYZ * s;
        gradient[after] += pull[s];
        gradient[before] -= pull[s];
        hessian.add(after, after, turning[s]);
        hessian.add(before, before, turning[s]);
        hessian.add(after, before, -turning[s]);
        for (int i = 0; i < XYZ; i++) {
            double p = turning[s] * turnBefore[v + i], q = turning[s] * turnAfter[v + i];
            couple(hessian, after, before, x - BLOCK + i, -p);
            couple(hessian, after, before, x + i, p - q);
            couple(hessian, after, before, x + BLOCK + i, q);
        }
    }

    private static void couple(SkylineMatrix hessian, int after, int before, int place, double value) {
        hessian.add(after, place, value);
        hessian.add(before, place, -value);
    }
}
