package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.SkylineMatrix;

/// A plane that a rod cannot pass: bone or brainstem, as a stiff smooth penalty at each node.
///
/// The penalty is 1/3 k d³ per node, so force and stiffness begin at 0 and have no jump. k is chosen by the depth
/// that a force of one segment may press in; a stiffer wall costs iterations, not accuracy elsewhere.
public final class Wall implements Touch {
    @Source(cite = "integral of k d^2", at = "energy k d^3/3", grade = Grade.DEFINED)
    private static final double THIRD = 1.0 / 3.0;

    private final int nodes;
    private final double surface, stiffness;
    private double offset;
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
        surface = Space.dot(this.normal, 0, point_mm, 0);
        offset = surface + radius_mm;
        stiffness = k_mN_per_mm2;
    }

    /// Sets the rod's radius (mm).
    public void radius(double radius_mm) {
        offset = surface + radius_mm;
    }

    /// How far a rod between its ends is pressed into the wall, at most (mm); 0 or less where it lies free.
    public double deepest_mm(Rod rod) {
        double deepest = Double.NEGATIVE_INFINITY;
        for (int node = 1; node < nodes - 1; node++) deepest = Math.max(deepest, depth(rod.now().unknown, node));
        return deepest;
    }

    /// Unit vector toward the free side; axis 0, 1, 2 for x, y, z.
    public double normal(int axis) {
        return normal[axis];
    }

    /// How far the surface lies from the origin, along the normal (mm).
    public double surface_mm() {
        return surface;
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
    public void add(double[] unknown, double[] gradient, SkylineMatrix hessian) {
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
