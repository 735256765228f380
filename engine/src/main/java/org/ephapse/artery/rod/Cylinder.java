package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.BLOCK;
import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.ForceLaw;
import org.ephapse.numeric.SkylineMatrix;

/// The nerve: a straight soft cylinder that a rod may lie on and slide along, without friction.
///
/// The force law is that of the contact as a whole (Hertz's d^1.5, not a pressure per length), so it is asked once,
/// at the deepest point of the rod. Summed over nodes, the same law would depend on how finely the rod is cut. The
/// deepest point is the minimum of the distance along the smooth [Curve]; as it is a minimum, the force is the law's
/// along the line of shortest distance, and it wanders from node to node without a jump. A rod bent more sharply than
/// the nerve is round would touch it twice; here it has one contact, the deeper.
///
/// As a [Touch] it stands where it was placed; as a [Coupling] it lies on a [Raft] and is pushed ahead of the rod, so
/// that a rod may go farther than the nerve is thick.
public final class Cylinder implements Touch, Coupling {
    @Source(cite = "ours: Newton for the deepest point, in cells", grade = Grade.DEFINED)
    private static final double FOUND = 1e-13;

    @Source(cite = "ours: iterations for the deepest point", grade = Grade.DEFINED)
    private static final int ITERATIONS = 40;

    private final ForceLaw law;
    private final Curve curve;
    private final double[] center = new double[XYZ], axis = new double[XYZ];
    private final double[] away = new double[XYZ], along = new double[XYZ], bent = new double[XYZ];
    private final double[] home = new double[XYZ];
    private final Sliding alone = new Sliding(XYZ), afloat = new Sliding(XYZ + 1);
    private double reach, distance, s, valley;

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
        System.arraycopy(direction, 0, axis, 0, XYZ);
        Space.normalize(axis, 0);
    }

    /// Sets at which distance of the two axes they begin to touch: the sum of the radii (mm).
    public void reach(double reach_mm) {
        reach = reach_mm;
    }

    /// How far a rod reaches into the cylinder as it was placed (mm); negative is a gap.
    public double overlap_mm(Rod rod) {
        find(rod.now().unknown, home);
        return reach - distance;
    }

    /// How far a rod reaches into the cylinder on its raft (mm); negative is a gap.
    public double overlap_mm(Rod rod, Raft raft) {
        touches(rod.now().unknown, raft.now());
        return reach - distance;
    }

    /// The same for another rod's point at the place last found, along the line of contact last found (mm). It may
    /// reach beyond the cylinder's axis, where a distance knows no side.
    public double overlapThere_mm(Rod rod) {
        curve.at(rod.now().unknown, s);
        double along = 0;
        for (int d = 0; d < XYZ; d++) along += away[d] * (curve.point[d] - home[d]);
        return reach - along;
    }

    /// Unit vector from the cylinder to the rod at the place last found; axis 0, 1, 2 for x, y, z.
    public double direction(int axis) {
        return away[axis];
    }

    /// Where along the rod the place last found lies, in segments from the first end.
    public double place() {
        return s;
    }

    /// A point of the axis where it was placed (mm); axis 0, 1, 2 for x, y, z.
    public double center_mm(int axis) {
        return home[axis];
    }

    /// Unit vector along the axis.
    public double along(int axis) {
        return this.axis[axis];
    }

    @Override
    public double energy(double[] unknown) {
        find(unknown, home);
        return law.energy(reach - distance);
    }

    @Override
    public void add(double[] unknown, double[] gradient, SkylineMatrix hessian) {
        find(unknown, home);
        if (distance < reach) press(alone, 0, gradient, hessian);
    }

    @Override
    public void search() {
        // the deepest point is looked for everywhere each time
    }

    @Override
    public double energy(double[] rod, double[] shift) {
        return touches(rod, shift) ? law.energy(reach - distance) : 0;
    }

    @Override
    public boolean touches(double[] rod, double[] shift) {
        for (int d = 0; d < XYZ; d++) center[d] = home[d] + shift[d];
        find(rod, center);
        return distance < reach;
    }

    @Override
    public int begins() {
        return Touch.place(curve.node - 1);
    }

    @Override
    public int secondBegins() {
        return 0;
    }

    @Override
    public int secondLength() {
        return XYZ;
    }

    @Override
    public void add(int rod, int raft, double[] gradient, SkylineMatrix hessian) {
        if (distance >= reach) return;
        lieOn(raft);
        press(afloat, rod, gradient, hessian);
    }

    @Override
    public void part(int rod, int raft, double[] force) {
        lieOn(raft);
        linearize(afloat, rod);
        afloat.part(force);
    }

    private void press(Sliding sliding, int rod, double[] gradient, SkylineMatrix hessian) {
        linearize(sliding, rod);
        sliding.add(law.force(reach - distance), law.stiffness(reach - distance), gradient, hessian);
    }

    /// The raft is one more place, which takes the distance's whole gradient with the other sign.
    private void lieOn(int raft) {
        afloat.place[XYZ] = raft;
        afloat.weight[XYZ] = -1;
        for (int i = 0; i < XYZ; i++) afloat.slide[XYZ * XYZ + i] = -bent[i];
    }

    /// Derivatives of the distance by the places of three nodes and by s.
    private void linearize(Sliding sliding, int rod) {
        System.arraycopy(away, 0, sliding.normal, 0, XYZ);
        sliding.inverse = 1 / valley;
        for (int k = 0; k < XYZ; k++) {
            sliding.place[k] = rod + Touch.place(curve.node - 1) + BLOCK * k;
            sliding.weight[k] = curve.weight[k];
            for (int i = 0; i < XYZ; i++) {
                sliding.slide[XYZ * k + i] = curve.rise[k] * away[i] + curve.weight[k] * bent[i];
                sliding.across[XYZ * k + i] = ((i == k ? 1 : 0) - axis[i] * axis[k] - away[i] * away[k]) / distance;
            }
        }
    }

    /// Finds the deepest point: the nearest middle of a span, then Newton along the curve.
    @Equation(
            quantity = "rod-contact",
            meaning = "Contact of an artery in three dimensions with the nerve: one, where the artery lies deepest.",
            law = "overlap = Ra + Rn - min over the artery of the distance of the two axes   (mm)",
            parameters = {Cylinder.class, Curve.class})
    @Source(cite = "ours: Hertz's law is that of the contact as a whole, so it is asked once", grade = Grade.ASSUMED)
    private void find(double[] unknown, double[] center) {
        double best = Double.POSITIVE_INFINITY, from = 1;
        for (int node = 1; node < curve.segments; node++) {
            curve.at(unknown, node);
            look(center);
            if (distance < best) {
                best = distance;
                from = node;
            }
        }
        s = from;
        for (int i = 0; i < ITERATIONS; i++) {
            curve.at(unknown, s);
            look(center);
            double slope = Space.dot(away, 0, along, 0);
            double step = valley > 0 ? -slope / valley : -Math.signum(slope) * 0.5;
            double next = Math.clamp(s + Math.clamp(step, -0.5, 0.5), curve.first(), curve.last());
            if (Math.abs(next - s) < FOUND) break;
            s = next;
        }
        curve.at(unknown, s);
        look(center);
        if (!(valley > 0)) valley = Double.POSITIVE_INFINITY;
    }

    /// Distance and its derivatives by s at the curve's point.
    private void look(double[] center) {
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
