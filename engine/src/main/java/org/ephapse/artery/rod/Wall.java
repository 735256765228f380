package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.BandMatrix;

/// A plane that a rod cannot pass: bone or brainstem, as a stiff smooth penalty at each node.
///
/// The penalty is 1/3 k d³ per node, so force and stiffness begin at 0 and have no jump. k is chosen by the depth
/// that a force of one segment may press in; a stiffer wall costs iterations, not accuracy elsewhere.
public final class Wall implements Touch {
    @Source(cite = "integral of k d^2", at = "energy k d^3/3", grade = Grade.DEFINED)
    private static final double THIRD = 1.0 / 3.0;

    private final int nodes;
    private final double offset, stiffness;
    private final double[] normal;

    /// A wall beside a rod.
    ///
    /// @param segments       the rod's segments
    /// @param normal         toward the free side; any length
    /// @param point_mm       a point of the wall (mm)
    /// @param radius_mm      the rod's radius (mm)
    /// @param k_mN_per_mm2   force on a node over the square of its depth (mN/mm²)
    public Wall(int segments, double[] normal, double[] point_mm, double radius_mm, double k_mN_per_mm2) {
        nodes = segments + 1;
        this.normal = normal.clone();
        Space.normalize(this.normal, 0);
        offset = Space.dot(this.normal, 0, point_mm, 0) + radius_mm;
        stiffness = k_mN_per_mm2;
    }

    @Override
    public double energy(double[] unknown) {
        double sum = 0;
        for (int node = 0; node < nodes; node++) {
            double depth = depth(unknown, node);
            if (depth > 0) sum += THIRD * stiffness * depth * depth * depth;
        }
        return sum;
    }

    @Override
    public void add(double[] unknown, double[] gradient, BandMatrix hessian) {
        for (int node = 0; node < nodes; node++) {
            double depth = depth(unknown, node);
            if (depth <= 0) continue;
            int at = Touch.place(node);
            for (int i = 0; i < XYZ; i++) {
                gradient[at + i] -= stiffness * depth * depth * normal[i];
                for (int j = 0; j <= i; j++) hessian.add(at + i, at + j, 2 * stiffness * depth * normal[i] * normal[j]);
            }
        }
    }

    private double depth(double[] unknown, int node) {
        return offset - Space.dot(normal, 0, unknown, Touch.place(node));
    }
}
