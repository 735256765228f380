package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.BLOCK;
import static org.ephapse.artery.rod.Space.XYZ;

import java.util.Arrays;
import java.util.List;
import org.ephapse.numeric.SkylineMatrix;

/// One vessel as a discrete elastic rod in three dimensions: what it is made of, where it lies, what touches it.
///
/// Lay it down ([#lay]), say how stiff it is ([#section]), how long it wants to be ([#grow]), what it meets
/// ([#meets]); [Equilibrium] then finds where it rests, and starts from there the next time. Nodes are counted from 0
/// to `segments`. Lengths in mm, forces in mN, energies in mN mm. Running state, one object per thread.
public final class Rod {
    private final String name;
    private final int segments;
    private final End first, last;
    private final Links links;
    private final double[] load;
    private final boolean[] fixed;
    private List<Touch> touches = List.of();
    private Pressure pressure = Pressure.NONE;
    private final double[] gradient;
    private final Assembly alone;
    private Shape now, trial;

    /// A rod of soft nothing along the x axis, to be laid, stiffened and grown.
    ///
    /// @param name     whose shape it is, for messages: "anterior inferior cerebellar artery"
    /// @param segments edges, at least 2
    /// @param first    how node 0 is held
    /// @param last     how the last node is held
    public Rod(String name, int segments, End first, End last) {
        if (segments < 2) throw new IllegalArgumentException("a rod needs at least 2 segments, not " + segments);
        this.name = name;
        this.segments = segments;
        this.first = first;
        this.last = last;
        links = new Links(segments);
        now = new Shape(segments);
        trial = new Shape(segments);
        load = new double[now.unknown.length];
        fixed = new boolean[now.unknown.length];
        gradient = new double[now.unknown.length];
        hold();
        alone = new Assembly(this);
    }

    private void hold() {
        int end = Touch.place(segments);
        Arrays.fill(fixed, 0, BLOCK, true);
        Arrays.fill(fixed, end + XYZ, fixed.length, true);
        if (first.placed) Arrays.fill(fixed, BLOCK, BLOCK + XYZ, true);
        if (last.placed) Arrays.fill(fixed, end, end + XYZ, true);
        // a rod that nothing keeps from spinning about itself is kept by its first edge
        if (!first.directed && !last.directed) fixed[BLOCK + XYZ] = true;
    }

    /// Lays the rod along nodes, untwisted; the rest lengths become the lengths it has there.
    ///
    /// @param nodes x, y, z of each node (mm)
    /// @param from  direction of a clamp at the first end, along the rod
    /// @param to    direction of a clamp at the last end, along the rod
    public void lay(double[] nodes, double[] from, double[] to) {
        int expected = XYZ * (segments + 1);
        if (nodes.length != expected) {
            throw new IllegalArgumentException(
                    "the " + name + " needs " + expected + " coordinates, not " + nodes.length);
        }
        Arrays.fill(now.unknown, 0);
        for (int node = 0; node <= segments; node++)
            System.arraycopy(nodes, XYZ * node, now.unknown, Touch.place(node), XYZ);
        System.arraycopy(from, 0, now.tangent, 0, XYZ);
        System.arraycopy(to, 0, now.tangent, XYZ * (now.slots - 1), XYZ);
        Space.normalize(now.tangent, 0);
        Space.normalize(now.tangent, XYZ * (now.slots - 1));
        now.measure();
        now.lay();
        trial.copy(now);
        for (int s = 1; s < now.slots - 1; s++) links.rest[s] = now.length[s];
        measureJoints();
    }

    /// Sets the rest length of the whole rod (mm), shared evenly.
    public void grow(double length_mm) {
        if (!(length_mm > 0))
            throw new IllegalArgumentException("the " + name + "'s length is " + length_mm + " mm, must be above 0");
        Arrays.fill(links.rest, 1, now.slots - 1, length_mm / segments);
        measureJoints();
    }

    private void measureJoints() {
        int end = now.slots - 1;
        for (int s = 2; s < end; s++) links.bendable[s] = 2 / (links.rest[s - 1] + links.rest[s]);
        // a clamp bends over half a cell
        links.bendable[1] = first.directed ? 2 / links.rest[1] : 0;
        links.bendable[end] = last.directed ? 2 / links.rest[end - 1] : 0;
    }

    /// Sets the cross-section's stiffness.
    public void section(Section section) {
        links.section(section);
    }

    /// Sets what blood pressure does.
    ///
    /// @param how       once, in one of two ways
    /// @param thrust_mN pressure times the lumen's area (mN)
    public void pressure(Pressure how, double thrust_mN) {
        if (how == Pressure.FOLLOWER && (first == End.FREE || last == End.FREE)) {
            throw new IllegalArgumentException("the " + name + " has a free end, where a follower load has no energy");
        }
        pressure = how;
        links.thrust = how == Pressure.NONE ? 0 : thrust_mN;
    }

    /// Sets a dead force on a node (mN).
    public void load(int node, double x_mN, double y_mN, double z_mN) {
        int at = Touch.place(node);
        load[at] = x_mN;
        load[at + 1] = y_mN;
        load[at + 2] = z_mN;
    }

    /// Turns the clamp at the last end about its direction (radians).
    public void turn(double angle) {
        int at = Touch.place(segments) + XYZ;
        now.unknown[at] = angle;
        trial.unknown[at] = angle;
    }

    /// Moves the whole rod, its ends too (mm).
    public void shift(double x_mm, double y_mm, double z_mm) {
        for (int node = 0; node <= segments; node++) {
            int at = Touch.place(node);
            now.unknown[at] += x_mm;
            now.unknown[at + 1] += y_mm;
            now.unknown[at + 2] += z_mm;
        }
        trial.copy(now);
    }

    /// Sets what touches the rod.
    public void meets(Touch... touching) {
        touches = List.of(touching);
    }

    /// Becomes what another rod of as many segments is, its touches and loads excepted.
    public void become(Rod other) {
        now.copy(other.now);
        trial.copy(other.now);
        System.arraycopy(other.links.rest, 0, links.rest, 0, links.rest.length);
        measureJoints();
        links.stretching = other.links.stretching;
        links.bending = other.links.bending;
        links.twisting = other.links.twisting;
        links.thrust = other.links.thrust;
        pressure = other.pressure;
    }

    /// How many edges.
    public int segments() {
        return segments;
    }

    /// Coordinate of a node (mm); axis 0, 1, 2 for x, y, z.
    public double at(int node, int axis) {
        return now.unknown[Touch.place(node) + axis];
    }

    /// Length of the rod as it lies (mm).
    public double length_mm() {
        double sum = 0;
        for (int s = 1; s < now.slots - 1; s++) sum += now.length[s];
        return sum;
    }

    /// Axial force in the wall of an edge (mN), tension positive.
    public double tension_mN(int edge) {
        int s = edge + 1;
        return links.stretching * (now.length[s] / links.rest[s] - 1);
    }

    /// Twisting moment at a node (mN mm).
    public double torque_mN_mm(int node) {
        int s = node + 1;
        return links.twisting * links.bendable[s] * Links.turn(now, s);
    }

    /// Curvature at a node (1/mm); 0 where nothing bends.
    public double curvature_per_mm(int node) {
        int s = node + 1;
        double c = Space.dot(now.tangent, XYZ * (s - 1), now.tangent, XYZ * s);
        return 2 * Math.sqrt(Math.max(0, 1 - c) / (1 + c)) * links.bendable[s];
    }

    /// Smallest distance between two nodes that lie at least so far apart along the rod (mm); infinite where none do.
    public double closest_mm(double apart_mm) {
        double closest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < segments; i++) {
            double along = 0;
            for (int j = i + 1; j <= segments; j++) {
                along += now.length[j];
                if (along >= apart_mm) closest = Math.min(closest, distanceSquared(i, j));
            }
        }
        return Math.sqrt(closest);
    }

    private double distanceSquared(int i, int j) {
        double sum = 0;
        for (int d = 0; d < XYZ; d++) {
            double between = at(j, d) - at(i, d);
            sum += between * between;
        }
        return sum;
    }

    String name() {
        return name;
    }

    Shape now() {
        return now;
    }

    Shape trial() {
        return trial;
    }

    /// The rod as an assembly of its own.
    Assembly alone() {
        return alone;
    }

    boolean isFixed(int unknown) {
        return fixed[unknown];
    }

    int unknowns() {
        return fixed.length;
    }

    /// Rest length of an edge (mm).
    public double cell_mm() {
        return links.rest[1];
    }

    double bending_mN_mm2() {
        return links.bending;
    }

    /// Energy where the rod lies (mN mm).
    double energy() {
        return energy(now);
    }

    /// Energy after a share of a step (mN mm), of which the rod's own part begins at `from`; [#accept] then moves it.
    double energyAt(double[] step, int from, double share) {
        for (int i = 0; i < now.unknown.length; i++) trial.unknown[i] = now.unknown[i] + share * step[from + i];
        trial.follow(now);
        return energy(trial);
    }

    void accept() {
        Shape old = now;
        now = trial;
        trial = old;
    }

    private double energy(Shape shape) {
        double sum = links.energy(shape);
        for (int i = 0; i < load.length; i++) sum -= load[i] * shape.unknown[i];
        if (pressure == Pressure.FOLLOWER) sum -= links.thrust * ends(shape);
        for (int i = 0; i < touches.size(); i++) sum += touches.get(i).energy(shape.unknown);
        return sum;
    }

    /// Work per thrust of the ends: a follower load leaves them what the thrust of the edges would take.
    private double ends(Shape shape) {
        int end = Touch.place(segments), ghost = XYZ * (shape.slots - 1);
        return Space.dot(shape.tangent, 0, shape.unknown, BLOCK) - Space.dot(shape.tangent, ghost, shape.unknown, end);
    }

    /// Writes the gradient (mN) from `from` on, and adds the Hessian (mN/mm), where the rod lies.
    void add(double[] all, int from, SkylineMatrix hessian) {
        for (int i = 0; i < gradient.length; i++) gradient[i] = -load[i];
        links.add(now, gradient, hessian);
        if (pressure == Pressure.FOLLOWER) {
            int end = Touch.place(segments), ghost = XYZ * (now.slots - 1);
            for (int d = 0; d < XYZ; d++) {
                gradient[BLOCK + d] -= links.thrust * now.tangent[d];
                gradient[end + d] += links.thrust * now.tangent[ghost + d];
            }
        }
        for (int i = 0; i < touches.size(); i++) touches.get(i).add(now.unknown, gradient, hessian);
        System.arraycopy(gradient, 0, all, from, gradient.length);
    }
}
