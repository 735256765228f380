package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.numeric.BandMatrix;

/// A spring from one node to a point, of rest length 0: an arachnoid strand, a branch, a soft anchor of an end.
public final class Tether implements Touch {
    private final int at;
    private final double[] anchor = new double[XYZ], stiffness = new double[XYZ];

    /// A tether of no stiffness yet.
    public Tether(int node) {
        at = Touch.place(node);
    }

    /// Moves the anchor (mm).
    public void anchor(double x_mm, double y_mm, double z_mm) {
        anchor[0] = x_mm;
        anchor[1] = y_mm;
        anchor[2] = z_mm;
    }

    /// Sets the stiffness along each axis (mN/mm).
    public void stiffness(double x_mN_per_mm, double y_mN_per_mm, double z_mN_per_mm) {
        stiffness[0] = x_mN_per_mm;
        stiffness[1] = y_mN_per_mm;
        stiffness[2] = z_mN_per_mm;
    }

    @Override
    public double energy(double[] unknown) {
        double sum = 0;
        for (int d = 0; d < XYZ; d++) {
            double pull = unknown[at + d] - anchor[d];
            sum += 0.5 * stiffness[d] * pull * pull;
        }
        return sum;
    }

    @Override
    public void add(double[] unknown, double[] gradient, BandMatrix hessian) {
        for (int d = 0; d < XYZ; d++) {
            gradient[at + d] += stiffness[d] * (unknown[at + d] - anchor[d]);
            hessian.add(at + d, at + d, stiffness[d]);
        }
    }
}
