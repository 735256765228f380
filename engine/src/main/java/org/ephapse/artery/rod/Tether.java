package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.numeric.SkylineMatrix;

/// A spring from one node to a point, of rest length 0: an arachnoid strand, a branch, a soft anchor of an end.
public final class Tether implements Touch {
    private final int at;
    private final double[] anchor = new double[XYZ], stiffness = new double[XYZ], pull = new double[XYZ];
    private final double[] frame = {1, 0, 0, 0, 1, 0, 0, 0, 1};

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

    /// Sets the three directions that have a stiffness each: unit vectors, perpendicular to each other. They are x, y
    /// and z before.
    public void directions(double[] first, double[] second, double[] third) {
        System.arraycopy(first, 0, frame, 0, XYZ);
        System.arraycopy(second, 0, frame, XYZ, XYZ);
        System.arraycopy(third, 0, frame, 2 * XYZ, XYZ);
    }

    /// Sets the stiffness along each direction (mN/mm).
    public void stiffness(double first_mN_per_mm, double second_mN_per_mm, double third_mN_per_mm) {
        stiffness[0] = first_mN_per_mm;
        stiffness[1] = second_mN_per_mm;
        stiffness[2] = third_mN_per_mm;
    }

    @Override
    public double energy(double[] unknown) {
        double sum = 0;
        for (int k = 0; k < XYZ; k++) {
            if (stiffness[k] == 0) continue;
            double by = pulled(unknown, k);
            sum += 0.5 * stiffness[k] * by * by;
        }
        return sum;
    }

    @Override
    public void add(double[] unknown, double[] gradient, SkylineMatrix hessian) {
        for (int k = 0; k < XYZ; k++) {
            if (stiffness[k] == 0) continue;
            double by = pulled(unknown, k);
            for (int i = 0; i < XYZ; i++) {
                double along = stiffness[k] * frame[XYZ * k + i];
                gradient[at + i] += along * by;
                for (int j = 0; j <= i; j++) hessian.add(at + i, at + j, along * frame[XYZ * k + j]);
            }
        }
    }

    private double pulled(double[] unknown, int k) {
        for (int d = 0; d < XYZ; d++) pull[d] = unknown[at + d] - anchor[d];
        return Space.dot(pull, 0, frame, XYZ * k);
    }
}
