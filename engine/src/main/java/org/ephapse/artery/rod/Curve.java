package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The smooth line through a rod's nodes on which contact is sought: a quadratic B-spline.
///
/// Around node i, for s from i - 1/2 to i + 1/2, it is the mean of three nodes with weights 1/2 (1/2 - t)²,
/// 3/4 - t², 1/2 (1/2 + t)², t = s - i. It passes 1/8 cell² x curvature inside the nodes, which vanishes as the rod's
/// own error does, and its tangent has no jump: what slides along it feels no node.
final class Curve {
    @Source(cite = "quadratic B-spline: middle weight 3/4 - t^2", grade = Grade.DEFINED)
    private static final double MIDDLE = 0.75;

    final int segments;
    final double[] weight = new double[XYZ], rise = new double[XYZ], bend = {1, -2, 1};
    final double[] point = new double[XYZ], tangent = new double[XYZ], curl = new double[XYZ];
    /// Middle one of the three nodes.
    int node;

    Curve(int segments) {
        this.segments = segments;
    }

    /// First and last s on the curve.
    double first() {
        return 0.5;
    }

    double last() {
        return segments - 0.5;
    }

    /// Middle one of the three nodes that make the curve at s.
    int nodeAt(double s) {
        return Math.clamp((int) Math.floor(s + 0.5), 1, segments - 1);
    }

    /// Point, and first and second derivative by s.
    void at(double[] unknown, double s) {
        node = nodeAt(s);
        double t = s - node;
        weight[0] = 0.5 * (0.5 - t) * (0.5 - t);
        weight[1] = MIDDLE - t * t;
        weight[2] = 0.5 * (0.5 + t) * (0.5 + t);
        rise[0] = t - 0.5;
        rise[1] = -2 * t;
        rise[2] = t + 0.5;
        int x = Touch.place(node - 1);
        for (int d = 0; d < XYZ; d++) {
            double a = unknown[x + d], b = unknown[x + Space.BLOCK + d], c = unknown[x + 2 * Space.BLOCK + d];
            point[d] = weight[0] * a + weight[1] * b + weight[2] * c;
            tangent[d] = rise[0] * a + rise[1] * b + rise[2] * c;
            curl[d] = a - 2 * b + c;
        }
    }
}
