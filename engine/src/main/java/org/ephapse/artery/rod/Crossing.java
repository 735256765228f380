package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.BLOCK;
import static org.ephapse.artery.rod.Space.XYZ;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.ForceLaw;
import org.ephapse.numeric.SkylineMatrix;

/// Two rods that lie on each other and slide without friction, wherever and in as many places as they touch.
///
/// Walls that flatten are a bed of springs along the contact: the law is one per length. It is summed over points of
/// the second rod's smooth [Curve], two a segment, each of which feels its distance from the first rod's curve; the
/// point there slides freely. Two rods may so touch twice or along a line, and the load passes from place to place
/// without a jump, which one contact at the closest points cannot do.
public final class Crossing implements Coupling {
    @Source(cite = "ours: Newton for the nearest point, in cells", grade = Grade.DEFINED)
    private static final double FOUND = 1e-12;

    @Source(cite = "ours: iterations for the nearest point", grade = Grade.DEFINED)
    private static final int ITERATIONS = 40;

    @Source(cite = "ours: points a segment", grade = Grade.DEFINED)
    private static final double POINTS = 2.0;

    @Source(cite = "Newton moves each rod by half of its cell at most", at = "in cells of both", grade = Grade.DEFINED)
    private static final double NEAR = 1.0;

    private final ForceLaw law;
    private final Curve one, two;
    private final Sliding sliding = new Sliding(2 * XYZ);
    private final double[] between = new double[XYZ], bent = new double[XYZ];
    private final double[] place, distance;
    /// Unknowns of the bodies where the contact was found last.
    private double[] firstNow = new double[0], secondNow = new double[0];
    private double reach, share = 1, near;
    private int firstNode, from, to;
    private boolean lost = true;

    /// A contact of two rods.
    ///
    /// @param segments of the first rod
    /// @param others   segments of the second rod
    /// @param law      what answers their overlap, per length of the second rod
    public Crossing(int segments, int others, ForceLaw law) {
        one = new Curve(segments);
        two = new Curve(others);
        this.law = law;
        place = new double[(int) (POINTS * (others - 1))];
        distance = new double[place.length];
    }

    /// Sets at which distance of the two axes they begin to touch: the sum of the radii (mm).
    public void reach(double reach_mm) {
        reach = reach_mm;
    }

    /// Sets the lengths of the rods' cells (mm).
    public void cells(double first_mm, double second_mm) {
        share = second_mm / POINTS;
        near = NEAR * (first_mm + second_mm);
    }

    /// How far the rods reach into each other where they lie, at the deepest point (mm); negative is a gap.
    public double overlap_mm(Rod first, Rod second) {
        search();
        touches(first.now().unknown, second.now().unknown);
        double deepest = Double.NEGATIVE_INFINITY;
        for (double each : distance) deepest = Math.max(deepest, reach - each);
        return deepest;
    }

    /// Sum of the forces of the rods on each other where they were found last (mN).
    public double force_mN() {
        double sum = 0;
        for (double each : distance) sum += share * law.force(reach - each);
        return sum;
    }

    private double at(int point) {
        return two.first() + (point + 0.5) / POINTS;
    }

    @Override
    public void search() {
        lost = true;
    }

    @Override
    public double energy(double[] first, double[] second) {
        double sum = 0;
        for (int p = 0; p < place.length; p++) {
            if (distance[p] >= reach + near) continue;
            two.at(second, at(p));
            sum += share * law.energy(reach - look(first, nearest(first, place[p])));
        }
        return sum;
    }

    @Override
    public boolean touches(double[] first, double[] second) {
        firstNow = first;
        secondNow = second;
        firstNode = one.segments;
        from = place.length;
        to = -1;
        for (int p = 0; p < place.length; p++) {
            if (!lost && distance[p] >= reach + near) {
                // too far off to touch after one more move; what is kept is a lower bound
                distance[p] -= near;
                continue;
            }
            two.at(second, at(p));
            place[p] = nearest(first, lost ? scan(first) : place[p]);
            distance[p] = look(first, place[p]);
            if (distance[p] >= reach) continue;
            firstNode = Math.min(firstNode, one.node - 1);
            from = Math.min(from, p);
            to = p;
        }
        lost = false;
        return to >= 0;
    }

    @Override
    public int begins() {
        return Touch.place(firstNode);
    }

    @Override
    public int secondBegins() {
        return Touch.place(two.nodeAt(at(from)) - 1);
    }

    @Override
    public int secondLength() {
        return Touch.place(two.nodeAt(at(to)) + 1) + XYZ - secondBegins();
    }

    @Override
    public void add(int first, int second, double[] gradient, SkylineMatrix hessian) {
        for (int p = from; p <= to; p++) {
            double depth = reach - distance[p];
            if (depth <= 0) continue;
            linearize(p, first, second);
            sliding.add(share * law.force(depth), share * law.stiffness(depth), gradient, hessian);
        }
    }

    @Override
    public void part(int first, int second, double[] force) {
        int closest = 0;
        for (int p = 0; p < place.length; p++) if (distance[p] < distance[closest]) closest = p;
        linearize(closest, first, second);
        sliding.part(force);
    }

    /// Derivatives of a point's distance by the six places and by the place on the first rod.
    private void linearize(int point, int first, int second) {
        two.at(secondNow, at(point));
        double d = look(firstNow, place[point]);
        double[] n = sliding.normal;
        for (int i = 0; i < XYZ; i++) n[i] = between[i] / d;
        for (int i = 0; i < XYZ; i++)
            for (int j = 0; j < XYZ; j++) sliding.across[XYZ * i + j] = ((i == j ? 1 : 0) - n[i] * n[j]) / d;
        double along = Space.dot(n, 0, one.tangent, 0);
        for (int i = 0; i < XYZ; i++) bent[i] = (one.tangent[i] - along * n[i]) / d;
        double valley = Space.dot(one.tangent, 0, bent, 0) + Space.dot(n, 0, one.curl, 0);
        boolean slides = place[point] > one.first() && place[point] < one.last() && valley > 0;
        sliding.inverse = slides ? 1 / valley : 0;
        for (int k = 0; k < XYZ; k++) {
            double w = one.weight[k], v = two.weight[k];
            sliding.place[k] = first + Touch.place(one.node - 1) + BLOCK * k;
            sliding.place[XYZ + k] = second + Touch.place(two.node - 1) + BLOCK * k;
            sliding.weight[k] = w;
            sliding.weight[XYZ + k] = -v;
            for (int i = 0; i < XYZ; i++) {
                sliding.slide[XYZ * k + i] = one.rise[k] * n[i] + w * bent[i];
                sliding.slide[XYZ * (XYZ + k) + i] = -v * bent[i];
            }
        }
    }

    /// The place on the first rod nearest to the second's point, by Newton from a place.
    private double nearest(double[] first, double from) {
        double s = from;
        for (int i = 0; i < ITERATIONS; i++) {
            look(first, s);
            double slope = Space.dot(between, 0, one.tangent, 0), square = Space.dot(one.tangent, 0, one.tangent, 0);
            double curved = square + Space.dot(between, 0, one.curl, 0);
            double step = Math.clamp(-slope / (curved > 0 ? curved : square), -0.5, 0.5);
            double next = Math.clamp(s + step, one.first(), one.last());
            if (Math.abs(next - s) < FOUND) break;
            s = next;
        }
        return s;
    }

    /// The first rod's node nearest to the second's point.
    private double scan(double[] first) {
        double best = Double.POSITIVE_INFINITY;
        int closest = 1;
        for (int i = 1; i < one.segments; i++) {
            int a = Touch.place(i);
            double x = first[a] - two.point[0], y = first[a + 1] - two.point[1], z = first[a + 2] - two.point[2];
            double square = x * x + y * y + z * z;
            if (square < best) {
                best = square;
                closest = i;
            }
        }
        return closest;
    }

    /// Distance of the second rod's point from the first rod's.
    private double look(double[] first, double s) {
        one.at(first, s);
        for (int d = 0; d < XYZ; d++) between[d] = one.point[d] - two.point[d];
        return Space.norm(between, 0);
    }
}
