package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.BLOCK;
import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.BandMatrix;
import org.ephapse.numeric.Diverged;

/// Finds where a rod rests: Newton's method on its energy, from where it lies.
///
/// Each iteration factors the banded Hessian; where that is not positive definite, its diagonal is raised until it is
/// (the eigenvalue shift), so that every step leads downhill; a line search keeps the energy falling. A rod that comes
/// to rest on a saddle (a straight rod beyond Euler's load) is nudged off it. One object serves many solves of rods of
/// the same number of segments, and allocates nothing in them.
public final class Equilibrium {
    /// Half of the Hessian's band: the places two nodes on.
    @Source(
            cite = "a joint knows the nodes before and after it: two blocks of 4 and the 3 coordinates of the last",
            grade = Grade.DEFINED)
    static final int BAND = 10;

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

    private final BandMatrix hessian;
    private final double[] gradient, step, scale;
    private double residual, shift;
    private int iterations;

    /// For rods of so many segments.
    public Equilibrium(int segments) {
        int unknowns = BLOCK * (segments + XYZ);
        hessian = new BandMatrix(unknowns, BAND);
        gradient = new double[unknowns];
        step = new double[unknowns];
        scale = new double[unknowns];
    }

    /// Moves the rod to rest.
    ///
    /// @param age_years when, for the message
    /// @return iterations it took
    /// @throws Diverged where Newton does not arrive
    public int settle(Rod rod, double age_years) {
        double unit = prepare(rod), enough = AT_REST * unit * rod.cell_mm();
        int nudges = 0;
        shift = 0;
        for (iterations = 0; iterations < ITERATIONS; iterations++) {
            rod.slope(gradient, hessian);
            residual = largest(gradient);
            if (!(residual < Double.POSITIVE_INFINITY))
                throw new Diverged(rod.name(), age_years, "the force on a node (mN)", residual);
            if (residual < enough) {
                if (hessian.factor(NEUTRAL * unit, scale) == 0) return iterations;
                if (nudges++ == NUDGES) throw new Diverged(rod.name(), age_years, "the number of saddles", nudges);
                nudge(rod, unit, Math.scalb(NUDGE, nudges), age_years);
                continue;
            }
            factor(rod, unit, age_years);
            if (!descend(rod, enough))
                throw new Diverged(rod.name(), age_years, "the force that no step lowers (mN)", residual);
        }
        throw new Diverged(
                rod.name(), age_years, "after " + ITERATIONS + " iterations the force on a node (mN)", residual);
    }

    /// Whether the rod's energy has a minimum where it lies, at rest or not: all eigenvalues positive.
    boolean isStable(Rod rod) {
        prepare(rod);
        rod.slope(gradient, hessian);
        return hessian.factor(0, scale) == 0;
    }

    /// Largest force left on a node at the last look (mN).
    public double residual_mN() {
        return residual;
    }

    /// Sets the scale of the shift, so that a radian weighs as much as a cell; returns EI/cell³ (mN/mm).
    private double prepare(Rod rod) {
        double cell = rod.cell_mm();
        for (int i = 0; i < scale.length; i++) scale[i] = rod.isFixed(i) ? 0 : i % BLOCK == XYZ ? cell * cell : 1;
        return rod.bending_mN_mm2() / (cell * cell * cell);
    }

    private void factor(Rod rod, double unit, double age_years) {
        double trying = 0;
        while (hessian.factor(trying, scale) > 0) {
            trying = trying == 0
                    ? Math.max(FIRST_SHIFT * unit, shift / (SHIFT_GROWTH * SHIFT_GROWTH))
                    : trying * SHIFT_GROWTH;
            if (!(trying < LAST_SHIFT * unit))
                throw new Diverged(rod.name(), age_years, "the shift of the stiffness (mN/mm)", trying);
        }
        shift = trying;
    }

    /// One step downhill; false where the energy does not fall.
    private boolean descend(Rod rod, double enough) {
        for (int i = 0; i < step.length; i++) step[i] = -gradient[i];
        hessian.solve(step);
        double share = Math.min(1, STRIDE * rod.cell_mm() / largest(step));
        double here = rod.energy(), slope = 0;
        for (int i = 0; i < step.length; i++) slope += gradient[i] * step[i];
        double blur = ROUNDING * (Math.abs(here) + enough * rod.cell_mm() / AT_REST);
        for (int i = 0; i < HALVINGS; i++, share *= 0.5) {
            if (rod.energyAt(rod.now().unknown, step, share) <= here + SUFFICIENT * share * slope + blur) {
                rod.accept();
                return true;
            }
        }
        return false;
    }

    /// Pushes the rod by a share of a cell along the direction in which it is softest, found by inverse iteration.
    private void nudge(Rod rod, double unit, double share, double age_years) {
        for (int i = 0; i < step.length; i++) {
            step[i] = rod.isFixed(i) || i % BLOCK == XYZ ? 0 : 1.0 / (1 + i % (BLOCK + XYZ));
        }
        factor(rod, unit, age_years);
        for (int i = 0; i < XYZ; i++) {
            hessian.solve(step);
            double size = largest(step);
            for (int j = 0; j < step.length; j++) step[j] /= size;
        }
        rod.energyAt(rod.now().unknown, step, share * rod.cell_mm());
        rod.accept();
    }

    private static double largest(double[] a) {
        double largest = 0;
        for (double v : a) {
            if (Double.isNaN(v)) return v;
            largest = Math.max(largest, Math.abs(v));
        }
        return largest;
    }
}
