package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.numeric.SkylineMatrix;

/// Gradient and Hessian of a law of the shortest distance between two bodies, the place of which slides freely.
///
/// The distance D is that of two points, sums of a few places with weights that depend on where along the bodies the
/// points lie, by one parameter. As D is smallest there, its gradient is that of fixed points; its Hessian is
/// D_xx - D_xp (D_pp)^-1 D_px. Running state of one contact.
final class Sliding {
    final int[] place;
    final double[] weight, normal = new double[XYZ], across = new double[XYZ * XYZ];
    /// D_xp, place by place.
    final double[] slide;
    /// 1/D_pp; 0 where nothing slides.
    double inverse;

    Sliding(int places) {
        place = new int[places];
        weight = new double[places];
        slide = new double[XYZ * places];
    }

    /// Adds a law whose force answers a shrinking distance.
    ///
    /// @param force     law's force (mN)
    /// @param stiffness slope of the force by depth (mN/mm)
    void add(double force, double stiffness, double[] gradient, SkylineMatrix hessian) {
        for (int k = 0; k < place.length; k++) {
            for (int i = 0; i < XYZ; i++) {
                int row = XYZ * k + i;
                gradient[place[k] + i] -= force * weight[k] * normal[i];
                for (int m = 0; m <= k; m++) {
                    double both = weight[k] * weight[m];
                    for (int j = 0; j < (m == k ? i + 1 : XYZ); j++) {
                        double pressing = stiffness * both * normal[i] * normal[j];
                        double turning = both * across[XYZ * i + j] - inverse * slide[row] * slide[XYZ * m + j];
                        hessian.add(place[k] + i, place[m] + j, pressing - force * turning);
                    }
                }
            }
        }
    }

    /// Adds forces of 1 that enlarge the distance.
    void part(double[] force) {
        for (int k = 0; k < place.length; k++)
            for (int i = 0; i < XYZ; i++) force[place[k] + i] += weight[k] * normal[i];
    }
}
