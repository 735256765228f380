package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.BLOCK;
import static org.ephapse.artery.rod.Space.XYZ;

/// One configuration of a rod: unknowns, tangents, reference directors and reference twist. Running state.
///
/// Blocks and slots: block b holds a node's place and the angle of slot b, the edge from block b to b + 1. The first
/// and last block and slot are ghosts: they stand for the wall that a clamp is set in, have a fixed tangent and an
/// infinite length (inverse 0), so that every derivative by them is 0. The directors are carried in time by the
/// smallest rotation of their tangent (Bergou 2010), so the twist they leave between neighbors is a smooth function
/// of the unknowns.
final class Shape {
    final int slots;
    final double[] unknown, tangent, director, length, inverse, twist;
    private final double[] carried = new double[XYZ];

    Shape(int segments) {
        slots = segments + 2;
        unknown = new double[BLOCK * (slots + 1)];
        tangent = new double[XYZ * slots];
        director = new double[XYZ * slots];
        length = new double[slots];
        inverse = new double[slots];
        twist = new double[slots];
    }

    /// Tangents and lengths of the true edges.
    void measure() {
        for (int s = 1; s < slots - 1; s++) {
            int t = XYZ * s, x = BLOCK * s;
            for (int d = 0; d < XYZ; d++) tangent[t + d] = unknown[x + BLOCK + d] - unknown[x + d];
            length[s] = Space.normalize(tangent, t);
            inverse[s] = 1 / length[s];
        }
    }

    /// Directors without twist from the first slot on, carried along the rod.
    void lay() {
        Space.perpendicular(tangent, 0, director, 0);
        for (int s = 1; s < slots; s++) {
            int t = XYZ * s;
            Space.transport(tangent, t - XYZ, tangent, t, director, t - XYZ, director, t);
            twist[s] = 0;
        }
    }

    /// Measures, and carries the directors of `before` over to this shape's tangents.
    void follow(Shape before) {
        measure();
        for (int s = 1; s < slots - 1; s++) {
            int t = XYZ * s;
            Space.transport(before.tangent, t, tangent, t, before.director, t, director, t);
            straighten(t);
        }
        for (int s = 1; s < slots; s++) {
            int t = XYZ * s;
            Space.transport(tangent, t - XYZ, tangent, t, director, t - XYZ, carried, 0);
            double turn = Space.angle(carried, 0, director, t, tangent, t) - before.twist[s];
            twist[s] = before.twist[s] + Math.IEEEremainder(turn, 2 * Math.PI);
        }
    }

    /// Takes rounding out of a director: perpendicular to its tangent, of length 1.
    private void straighten(int t) {
        double along = Space.dot(director, t, tangent, t);
        for (int d = 0; d < XYZ; d++) director[t + d] -= along * tangent[t + d];
        Space.normalize(director, t);
    }

    /// Becomes a copy of another shape of as many segments.
    void copy(Shape other) {
        System.arraycopy(other.unknown, 0, unknown, 0, unknown.length);
        System.arraycopy(other.tangent, 0, tangent, 0, tangent.length);
        System.arraycopy(other.director, 0, director, 0, director.length);
        System.arraycopy(other.length, 0, length, 0, slots);
        System.arraycopy(other.inverse, 0, inverse, 0, slots);
        System.arraycopy(other.twist, 0, twist, 0, slots);
    }
}
