package org.ephapse.artery;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;

/// The planar, extensible, clamped rod that buckles by growing longer than its span: the exact arch, by shooting.
///
/// In units of the span and of the bending stiffness. One half is integrated from the clamp to the apex; the unknown
/// thrust P and clamp moment M are found by Newton so that the apex is level and above the middle. A force F at the
/// apex enters as the shear V = F/2. The stiffness is how much F moves the apex. It judges the table of
/// [ApexStiffness], [Arch#height_mm(double, double)] and the elastic rod; it is far too slow for a cohort.
final class Elastica {
    @Source(cite = "ours: halving changes the tabulated stiffness by less than 1e-6", grade = Grade.DEFINED)
    private static final int STEPS = 200;

    @Source(cite = "ours: Newton stops below this residual", grade = Grade.DEFINED)
    private static final double TOLERANCE = 1e-12;

    @Source(cite = "ours: Newton gives up after so many iterations", grade = Grade.DEFINED)
    private static final int ITERATIONS = 80;

    @Source(cite = "ours: shear for the central difference of the stiffness, relative to EI/S^2", grade = Grade.DEFINED)
    private static final double PROBE = 1e-3;

    @Source(cite = "ours: step for the finite-difference Jacobian", grade = Grade.DEFINED)
    private static final double JACOBIAN_STEP = 1e-6;

    @Source(cite = "classical Runge-Kutta, weights 1/6 2/6 2/6 1/6", grade = Grade.DEFINED)
    private static final double RK_SIXTH = 1.0 / 6.0;

    @Source(cite = "Euler's load of a clamped rod, 4 pi^2 EI/S^2", grade = Grade.DEFINED)
    static final double EULER = 4.0 * Math.PI * Math.PI;

    private final double excess, slenderness;
    private double thrust, moment, height;

    /// @param excess      rest length beyond the span (share)
    /// @param slenderness EA S²/EI
    Elastica(double excess, double slenderness) {
        this.excess = excess;
        this.slenderness = slenderness;
        double amplitude = Arch.height_mm(1, 1 + excess);
        thrust = EULER;
        moment = 2 * Math.PI * Math.PI * amplitude;
    }

    /// Height of the free apex over the span.
    double height() {
        solve(0);
        return height;
    }

    /// Apex stiffness over EI/S³.
    double coefficient() {
        solve(0);
        double p = thrust, m = moment;
        solve(PROBE);
        double up = height;
        thrust = p;
        moment = m;
        solve(-PROBE);
        return 2 * 2 * PROBE / Math.abs(up - height);
    }

    private void solve(double shear) {
        double[] r = new double[2], rp = new double[2], rm = new double[2];
        for (int i = 0; i < ITERATIONS; i++) {
            shoot(thrust, moment, shear, r);
            if (Math.abs(r[0]) + Math.abs(r[1]) < TOLERANCE) {
                if (shear == 0) requireArch();
                return;
            }
            shoot(thrust + JACOBIAN_STEP, moment, shear, rp);
            shoot(thrust, moment + JACOBIAN_STEP, shear, rm);
            double a = (rp[0] - r[0]) / JACOBIAN_STEP, b = (rm[0] - r[0]) / JACOBIAN_STEP;
            double c = (rp[1] - r[1]) / JACOBIAN_STEP, d = (rm[1] - r[1]) / JACOBIAN_STEP;
            double det = a * d - b * c;
            double dp = (d * r[0] - b * r[1]) / det, dm = (a * r[1] - c * r[0]) / det;
            // no step longer than half of what is there, so that the arch does not jump to another branch
            double damp = Math.min(1, 0.5 * (Math.abs(thrust) + 1) / Math.abs(dp));
            damp = Math.min(damp, 0.5 * (Math.abs(moment) + 1) / Math.abs(dm));
            thrust -= damp * dp;
            moment -= damp * dm;
        }
        throw new Diverged("elastica of excess " + excess + " and slenderness " + slenderness, 0, "residual", r[0]);
    }

    /// A rod longer than Euler's load allows must stand off its chord: otherwise Newton fell onto the straight rod.
    private void requireArch() {
        if (ApexStiffness.beyondBuckling(excess, slenderness) > TOLERANCE && Math.abs(height) < PROBE * PROBE) {
            throw new Diverged("elastica of excess " + excess + " and slenderness " + slenderness, 0, "height", height);
        }
    }

    /// Integrates from the clamp to the apex; leaves the slope and the missing width there in `residual`.
    private void shoot(double p, double m, double shear, double[] residual) {
        double ds = 0.5 * (1 + excess) / STEPS;
        double[] s = {0, m, 0, 0}, k1 = s.clone(), k2 = k1.clone(), k3 = k1.clone(), k4 = k1.clone(), t = k1.clone();
        for (int i = 0; i < STEPS; i++) {
            slope(s, p, shear, k1);
            slope(ahead(s, k1, 0.5 * ds, t), p, shear, k2);
            slope(ahead(s, k2, 0.5 * ds, t), p, shear, k3);
            slope(ahead(s, k3, ds, t), p, shear, k4);
            for (int j = 0; j < s.length; j++) s[j] += ds * RK_SIXTH * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]);
        }
        residual[0] = s[0];
        residual[1] = s[2] - 0.5;
        height = s[s.length - 1];
    }

    /// State: angle, curvature, x, y. Force balance is exact, so only the moment is integrated.
    private void slope(double[] s, double p, double shear, double[] out) {
        double cos = Math.cos(s[0]), sin = Math.sin(s[0]);
        double stretch = 1 + (shear * sin - p * cos) / slenderness;
        int y = s.length - 1;
        out[0] = s[1];
        out[1] = -stretch * (shear * cos + p * sin);
        out[2] = stretch * cos;
        out[y] = stretch * sin;
    }

    private static double[] ahead(double[] s, double[] k, double h, double[] out) {
        for (int j = 0; j < s.length; j++) out[j] = s[j] + h * k[j];
        return out;
    }
}
