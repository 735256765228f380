package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.BLOCK;
import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.BandMatrix;
import org.ephapse.numeric.ForceLaw;

/// The nerve: a straight soft cylinder that a rod may lie on and slide along, without friction.
///
/// The force law is that of the contact as a whole (Hertz's d^1.5, not a pressure per length), so it is asked once,
/// at the deepest point of the rod. Summed over nodes, the same law would depend on how finely the rod is cut. The
/// deepest point is the minimum of the distance along the smooth [Curve]; as it is a minimum, the force is the law's
/// along the line of shortest distance, and it wanders from node to node without a jump. A rod bent more sharply than
/// the nerve is round would touch it twice; here it has one contact, the deeper.
///
/// The law answers the whole overlap, of which the nerve's bed takes a part: the nerve is pushed ahead of the rod. Told
/// by [#give], the cylinder stands where it has been pushed to, so that a rod may go farther than the nerve is thick.
public final class Cylinder implements Touch {
    @Source(cite = "ours: Newton for the deepest point, in cells", grade = Grade.DEFINED)
    private static final double FOUND = 1e-13;

    @Source(cite = "ours: iterations for the deepest point", grade = Grade.DEFINED)
    private static final int ITERATIONS = 40;

    private final ForceLaw law;
    private final Curve curve;
    private final double[] center = new double[XYZ], axis = new double[XYZ];
    private final double[] away = new double[XYZ], along = new double[XYZ], bent = new double[XYZ];
    private final double[] home = new double[XYZ];
    private double reach, given, distance, s, valley;

    /// A cylinder that is nowhere yet.
    ///
    /// @param segments the rod's segments
    /// @param law      what answers an overlap of rod and cylinder
    public Cylinder(int segments, ForceLaw law) {
        curve = new Curve(segments);
        this.law = law;
    }

    /// Puts the cylinder somewhere.
    ///
    /// @param center_mm a point of its axis (mm)
    /// @param direction of its axis; any length
    public void place(double[] center_mm, double[] direction) {
        System.arraycopy(center_mm, 0, home, 0, XYZ);
        System.arraycopy(center_mm, 0, center, 0, XYZ);
        given = 0;
        System.arraycopy(direction, 0, axis, 0, XYZ);
        Space.normalize(axis, 0);
    }

    /// Sets at which distance of the two axes they begin to touch: the sum of the radii (mm).
    public void reach(double reach_mm) {
        reach = reach_mm;
    }

    /// Moves the cylinder from its first place, away from the rod at the place last found (mm).
    public void give(double give_mm) {
        given = give_mm;
        for (int d = 0; d < XYZ; d++) center[d] = home[d] - give_mm * away[d];
    }

    /// How far a rod reaches into the cylinder as it was placed first (mm); negative is a gap.
    public double overlap_mm(Rod rod) {
        find(rod.now().unknown);
        return depth();
    }

    /// The same for another rod's point at the place last found, along the line of contact last found (mm). It may
    /// reach beyond the cylinder's axis, where a distance knows no side.
    public double overlapThere_mm(Rod rod) {
        curve.at(rod.now().unknown, s);
        double along = 0;
        for (int d = 0; d < XYZ; d++) along += away[d] * (curve.point[d] - home[d]);
        return reach - along;
    }

    private double depth() {
        return reach + given - distance;
    }

    /// Unit vector from the cylinder to the rod at the place last found; axis 0, 1, 2 for x, y, z.
    public double direction(int axis) {
        return away[axis];
    }

    /// Where along the rod the place last found lies, in segments from the first end.
    public double place() {
        return s;
    }

    @Override
    public double energy(double[] unknown) {
        find(unknown);
        return law.energy(depth());
    }

    @Override
    public void add(double[] unknown, double[] gradient, BandMatrix hessian) {
        find(unknown);
        double depth = depth();
        if (depth <= 0) return;
        double force = law.force(depth), stiffness = law.stiffness(depth);
        int x = Touch.place(curve.node - 1);
        for (int k = 0; k < XYZ; k++) {
            for (int i = 0; i < XYZ; i++) {
                gradient[x + BLOCK * k + i] -= force * curve.weight[k] * away[i];
                for (int m = 0; m <= k; m++) {
                    for (int j = 0; j < (m == k ? i + 1 : XYZ); j++) {
                        double straight = curve.weight[k] * curve.weight[m] * across(i, j);
                        double sliding = slides(k, i) * slides(m, j) / valley;
                        double pressing = stiffness * curve.weight[k] * curve.weight[m] * away[i] * away[j];
                        hessian.add(x + BLOCK * k + i, x + BLOCK * m + j, pressing - force * (straight - sliding));
                    }
                }
            }
        }
    }

    /// Second derivative of the distance by the point: (1 - a a - n n)/distance.
    private double across(int i, int j) {
        return ((i == j ? 1 : 0) - axis[i] * axis[j] - away[i] * away[j]) / distance;
    }

    /// Mixed derivative of the distance by a node's place and by s.
    private double slides(int k, int i) {
        return curve.rise[k] * away[i] + curve.weight[k] * bent[i];
    }

    /// Finds the deepest point: the nearest middle of a span, then Newton along the curve.
    private void find(double[] unknown) {
        double best = Double.POSITIVE_INFINITY, from = 1;
        for (int node = 1; node < curve.segments; node++) {
            curve.at(unknown, node);
            look();
            if (distance < best) {
                best = distance;
                from = node;
            }
        }
        s = from;
        for (int i = 0; i < ITERATIONS; i++) {
            curve.at(unknown, s);
            look();
            double slope = Space.dot(away, 0, along, 0);
            double step = valley > 0 ? -slope / valley : -Math.signum(slope) * 0.5;
            double next = Math.clamp(s + Math.clamp(step, -0.5, 0.5), curve.first(), curve.last());
            if (Math.abs(next - s) < FOUND) break;
            s = next;
        }
        curve.at(unknown, s);
        look();
        if (!(valley > 0)) valley = Double.POSITIVE_INFINITY;
    }

    /// Distance and its derivatives by s at the curve's point.
    private void look() {
        for (int d = 0; d < XYZ; d++) away[d] = curve.point[d] - center[d];
        drop(away);
        distance = Space.normalize(away, 0);
        System.arraycopy(curve.tangent, 0, along, 0, XYZ);
        drop(along);
        double slope = Space.dot(away, 0, along, 0);
        for (int d = 0; d < XYZ; d++) bent[d] = (along[d] - slope * away[d]) / distance;
        valley = Space.dot(away, 0, curve.curl, 0) + Space.dot(along, 0, bent, 0);
    }

    /// Takes out the part along the axis.
    private void drop(double[] v) {
        double part = Space.dot(v, 0, axis, 0);
        for (int d = 0; d < XYZ; d++) v[d] -= part * axis[d];
    }
}
