package org.ephapse.body.rod;

/// Where a loop hangs: the foot of its first end, and the directions of its span, out of its plane and of its rise.
final class Frame {
    final double[] foot, along, side, rise;

    Frame(double[] foot, double[] along, double[] rise) {
        this.foot = foot.clone();
        this.along = along.clone();
        this.rise = rise.clone();
        side = new double[] {
            rise[1] * along[2] - rise[2] * along[1],
            rise[2] * along[0] - rise[0] * along[2],
            rise[0] * along[1] - rise[1] * along[0]
        };
    }

    /// Coordinate of the point so far along the span, out of the plane and up (mm).
    double at(double along_mm, double side_mm, double rise_mm, int axis) {
        return foot[axis] + along_mm * along[axis] + side_mm * side[axis] + rise_mm * rise[axis];
    }

    /// Moves the foot (mm).
    void shift(double[] direction, double by_mm) {
        for (int d = 0; d < foot.length; d++) foot[d] += by_mm * direction[d];
    }
}
