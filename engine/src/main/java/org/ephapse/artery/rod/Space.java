package org.ephapse.artery.rod;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Vectors of three numbers inside flat arrays: the arithmetic that every element of the rod needs.
final class Space {
    @Source(cite = "space has three dimensions", grade = Grade.DEFINED)
    static final int XYZ = 3;

    /// Unknowns of a node: its place, and the angle of the edge that follows it.
    @Source(cite = "three coordinates and an angle", grade = Grade.DEFINED)
    static final int BLOCK = XYZ + 1;

    private Space() {}

    static double dot(double[] a, int i, double[] b, int j) {
        return a[i] * b[j] + a[i + 1] * b[j + 1] + a[i + 2] * b[j + 2];
    }

    static double norm(double[] a, int i) {
        return Math.sqrt(dot(a, i, a, i));
    }

    /// out = a x b.
    static void cross(double[] a, int i, double[] b, int j, double[] out, int k) {
        double x = a[i + 1] * b[j + 2] - a[i + 2] * b[j + 1];
        double y = a[i + 2] * b[j] - a[i] * b[j + 2];
        double z = a[i] * b[j + 1] - a[i + 1] * b[j];
        out[k] = x;
        out[k + 1] = y;
        out[k + 2] = z;
    }

    /// Scales a vector to length 1 and returns the length that it had.
    static double normalize(double[] a, int i) {
        double length = norm(a, i);
        for (int d = 0; d < XYZ; d++) a[i + d] /= length;
        return length;
    }

    /// out = v carried from the tangent `from` to the tangent `to` by the smallest rotation.
    static void transport(double[] from, int i, double[] to, int j, double[] v, int k, double[] out, int m) {
        double bx = from[i + 1] * to[j + 2] - from[i + 2] * to[j + 1];
        double by = from[i + 2] * to[j] - from[i] * to[j + 2];
        double bz = from[i] * to[j + 1] - from[i + 1] * to[j];
        double c = dot(from, i, to, j), vx = v[k], vy = v[k + 1], vz = v[k + 2];
        double along = (bx * vx + by * vy + bz * vz) / (1 + c);
        out[m] = c * vx + by * vz - bz * vy + along * bx;
        out[m + 1] = c * vy + bz * vx - bx * vz + along * by;
        out[m + 2] = c * vz + bx * vy - by * vx + along * bz;
    }

    /// Angle from a to b about the axis (radians); all three are unit vectors, a and b are perpendicular to the axis.
    static double angle(double[] a, int i, double[] b, int j, double[] axis, int k) {
        double sine = axis[k] * (a[i + 1] * b[j + 2] - a[i + 2] * b[j + 1])
                + axis[k + 1] * (a[i + 2] * b[j] - a[i] * b[j + 2])
                + axis[k + 2] * (a[i] * b[j + 1] - a[i + 1] * b[j]);
        return Math.atan2(sine, dot(a, i, b, j));
    }

    /// Some unit vector perpendicular to a unit vector.
    static void perpendicular(double[] a, int i, double[] out, int k) {
        double x = a[i], y = a[i + 1], z = a[i + 2];
        if (Math.abs(z) <= Math.abs(x) || Math.abs(z) <= Math.abs(y)) {
            out[k] = y;
            out[k + 1] = -x;
            out[k + 2] = 0;
        } else {
            out[k] = 0;
            out[k + 1] = z;
            out[k + 2] = -y;
        }
        normalize(out, k);
    }
}
