package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.XYZ;

import java.util.Arrays;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.SkylineMatrix;

/// Finds where rods rest: Newton's method on their energy, from where they lie.
///
/// Each iteration factors the sparse Hessian; where that is not positive definite, its diagonal is raised until it is
/// (the eigenvalue shift), so that every step leads downhill; a line search keeps the energy falling. A rod that comes
/// to rest on a saddle (a straight rod beyond Euler's load) is nudged off it. One object serves many solves of as
/// many unknowns, and allocates nothing in them.
public final class Equilibrium {
    @Source(cite = "ours: at rest no node feels more than this share of EI/cell^2", grade = Grade.DEFINED)
    private static final double AT_REST = 1e-9;

    @Source(cite = "ours: rods that take longer than this never arrived", grade = Grade.DEFINED)
    private static final int ITERATIONS = 400;

    @Source(cite = "ours: first shift, in EI/cell^3, and how it grows", grade = Grade.DEFINED)
    private static final double FIRST_SHIFT = 1e-6, SHIFT_GROWTH = 4.0;

    @Source(
            cite = "ours: a shift that is larger, in EI/cell^3, means a matrix that is no number",
            grade = Grade.DEFINED)
    private static final double LAST_SHIFT = 1e9;

    @Source(cite = "ours: no node moves farther than this share of a cell in one iteration", grade = Grade.DEFINED)
    private static final double STRIDE = 0.5;

    @Source(
            cite = "Armijo's rule; Nocedal & Wright, Numerical Optimization, ch. 3",
            at = "share of the predicted fall",
            grade = Grade.DEFINED)
    private static final double SUFFICIENT = 1e-4;

    @Source(cite = "ours: energies closer than this share cannot be told apart", grade = Grade.DEFINED)
    private static final double ROUNDING = 1e-13;

    @Source(cite = "ours: a step halved so often leads nowhere", grade = Grade.DEFINED)
    private static final int HALVINGS = 30;

    @Source(
            cite =
                    "ours: an eigenvalue above this, in EI/cell^3, is as good as 0: a loop may swing about its chord for nothing",
            grade = Grade.DEFINED)
    private static final double NEUTRAL = 1e-9;

    @Source(cite = "ours: a nudge off a saddle, as a share of a cell, and how many are tried", grade = Grade.DEFINED)
    private static final double NUDGE = 1e-3;

    @Source(cite = "ours: a nudge off a saddle, as a share of a cell, and how many are tried", grade = Grade.DEFINED)
    private static final int NUDGES = 10;

    private final SkylineMatrix hessian;
    private final double[] gradient, step, stiffness, force, length;
    private double residual, shift;
    private int iterations, worst;

    /// For single rods of so many segments.
    public Equilibrium(int segments) {
        this(new Rod("rod", segments, End.FREE, End.FREE).alone());
    }

    /// For an assembly, or others with as many unknowns.
    public Equilibrium(Assembly all) {
        int unknowns = all.unknowns();
        hessian = new SkylineMatrix(unknowns);
        gradient = new double[unknowns];
        step = new double[unknowns];
        stiffness = new double[unknowns];
        force = new double[unknowns];
        length = new double[unknowns];
    }

    /// Moves a single rod to rest.
    ///
    /// @param age_years when, for the message
    /// @return iterations it took
    /// @throws Diverged where Newton does not arrive
    public int settle(Rod rod, double age_years) {
        return settle(rod.alone(), age_years);
    }

    /// Moves all rods and the raft of an assembly to rest.
    ///
    /// @param age_years when, for the message
    /// @return iterations it took
    /// @throws Diverged where Newton does not arrive
    public int settle(Assembly all, double age_years) {
        all.scales(stiffness, force, length);
        all.search();
        int nudges = 0;
        shift = 0;
        for (iterations = 0; iterations < ITERATIONS; iterations++) {
            all.slope(gradient, hessian);
            double share = feel();
            if (!(residual < Double.POSITIVE_INFINITY))
                throw lost(all, age_years, "the force on a node (mN)", residual);
            if (share < AT_REST) {
                if (hessian.factor(NEUTRAL, stiffness) == 0) return iterations;
                if (nudges++ == NUDGES) throw lost(all, age_years, "the number of saddles", nudges);
                nudge(all, Math.scalb(NUDGE, nudges), age_years);
                continue;
            }
            factor(all, age_years);
            if (!descend(all)) throw lost(all, age_years, "the force that no step lowers (mN)", residual);
        }
        throw lost(all, age_years, "after " + ITERATIONS + " iterations the force on a node (mN)", residual);
    }

    private Diverged lost(Assembly all, double age_years, String what, double value) {
        return new Diverged(all.name(worst), age_years, what, value);
    }

    /// Whether the rod's energy has a minimum where it lies, at rest or not: all eigenvalues positive.
    boolean isStable(Rod rod) {
        rod.alone().scales(stiffness, force, length);
        rod.alone().slope(gradient, hessian);
        return hessian.factor(0, stiffness) == 0;
    }

    /// How far two bodies at rest give where they are nearest, or touch, to a force between them (mm/mN). The law of
    /// their contact is not counted where they do not touch.
    public double give_mm_per_mN(Assembly all, Coupling contact) {
        all.scales(stiffness, force, length);
        all.slope(gradient, hessian);
        hessian.factor(NEUTRAL, stiffness);
        Arrays.fill(step, 0);
        all.part(contact, step);
        for (int i = 0; i < step.length; i++) {
            if (all.isFixed(i)) step[i] = 0;
            gradient[i] = step[i];
        }
        hessian.solve(step);
        double give = 0;
        for (int i = 0; i < step.length; i++) give += gradient[i] * step[i];
        return give;
    }

    /// Largest force left on a node at the last look (mN).
    public double residual_mN() {
        return residual;
    }

    /// Finds the largest force left, and returns the largest as a share of what bends a cell of its rod.
    private double feel() {
        double share = 0;
        residual = 0;
        worst = 0;
        for (int i = 0; i < gradient.length; i++) {
            double g = Math.abs(gradient[i]);
            if (!(g < Double.POSITIVE_INFINITY)) {
                residual = g;
                worst = i;
                return g;
            }
            residual = Math.max(residual, g);
            if (g > share * force[i]) {
                share = g / force[i];
                worst = i;
            }
        }
        return share;
    }

    private void factor(Assembly all, double age_years) {
        double trying = 0;
        while (hessian.factor(trying, stiffness) > 0) {
            trying = trying == 0 ? Math.max(FIRST_SHIFT, shift / (SHIFT_GROWTH * SHIFT_GROWTH)) : trying * SHIFT_GROWTH;
            if (!(trying < LAST_SHIFT)) throw lost(all, age_years, "the shift of the stiffness (EI/cell^3)", trying);
        }
        shift = trying;
    }

    /// One step downhill; false where the energy does not fall.
    private boolean descend(Assembly all) {
        for (int i = 0; i < step.length; i++) step[i] = -gradient[i];
        hessian.solve(step);
        double share = Math.min(1, STRIDE / stride());
        double here = all.energy(), slope = 0, bent = 0;
        for (int i = 0; i < step.length; i++) {
            slope += gradient[i] * step[i];
            bent = Math.max(bent, force[i] * length[i]);
        }
        double blur = ROUNDING * (Math.abs(here) + bent);
        for (int i = 0; i < HALVINGS; i++, share *= 0.5) {
            if (all.energyAt(step, share) <= here + SUFFICIENT * share * slope + blur) {
                all.accept();
                return true;
            }
        }
        return false;
    }

    /// Largest movement of the step, in cells.
    private double stride() {
        double largest = 0;
        for (int i = 0; i < step.length; i++) {
            if (Double.isNaN(step[i])) return step[i];
            largest = Math.max(largest, Math.abs(step[i]) / length[i]);
        }
        return largest;
    }

    /// Pushes the rods by a share of a cell along the direction in which they are softest, found by inverse iteration.
    private void nudge(Assembly all, double share, double age_years) {
        all.push(step);
        factor(all, age_years);
        for (int i = 0; i < XYZ; i++) {
            hessian.solve(step);
            double size = stride();
            for (int j = 0; j < step.length; j++) step[j] /= size;
        }
        all.energyAt(step, share);
        all.accept();
    }
}
