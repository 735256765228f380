package org.ephapse.artery.rod;

import static org.ephapse.artery.rod.Space.BLOCK;
import static org.ephapse.artery.rod.Space.XYZ;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.SkylineMatrix;
import org.jspecify.annotations.Nullable;

/// Rods, and perhaps a raft, that settle together: one system of unknowns, in which only contacts couple bodies.
///
/// The unknowns of the rods stand one after the other, those of the raft last. A contact makes the rows of the later
/// body's few nodes as long as it takes to reach the earlier body's; all other rows stay short.
public final class Assembly {
    /// How far a row of a rod reaches back: a place to that of two nodes before, an angle to the place of the last
    /// node.
    @Source(cite = "a joint knows the nodes and edges before and after it", grade = Grade.DEFINED)
    private static final int PLACE_BACK = 2 * BLOCK, ANGLE_BACK = BLOCK + XYZ;

    private final Rod[] rods;
    private final @Nullable Raft raft;
    private final int[] start, base, first;
    private final List<Coupling> couplings = new ArrayList<>();
    private final List<int[]> pairs = new ArrayList<>();

    /// Rods that know nothing of each other yet.
    public Assembly(Rod... rods) {
        this(null, rods);
    }

    /// Rods and a raft that know nothing of each other yet.
    public Assembly(@Nullable Raft raft, Rod... rods) {
        this.rods = rods.clone();
        this.raft = raft;
        start = new int[rods.length + 1];
        for (int r = 0; r < rods.length; r++) start[r + 1] = start[r] + rods[r].unknowns();
        base = new int[start[rods.length] + (raft == null ? 0 : XYZ)];
        first = new int[base.length];
        for (int r = 0; r < rods.length; r++) {
            for (int i = 0; i < rods[r].unknowns(); i++) {
                int back = i % BLOCK == XYZ ? ANGLE_BACK : PLACE_BACK + i % BLOCK;
                base[start[r] + i] = start[r] + Math.max(0, i - back);
            }
        }
        for (int i = start[rods.length]; i < base.length; i++) base[i] = start[rods.length];
    }

    /// Lets a rod touch a rod that stands later in the assembly.
    public void join(Coupling contact, int rod, int later) {
        if (!(rod < later && later < rods.length))
            throw new IllegalArgumentException(
                    "rods " + rod + " and " + later + " of " + rods.length + " cannot touch");
        couplings.add(contact);
        pairs.add(new int[] {rod, later});
    }

    /// Lets a rod touch what lies on the raft.
    public void join(Coupling contact, int rod) {
        if (raft == null) throw new IllegalArgumentException("an assembly without a raft has nothing to lie on");
        couplings.add(contact);
        pairs.add(new int[] {rod, rods.length});
    }

    int unknowns() {
        return base.length;
    }

    /// Name of the rod that an unknown belongs to.
    String name(int unknown) {
        return rods[rod(unknown)].name();
    }

    /// The rod that an unknown belongs to; the first for those of the raft.
    private int rod(int unknown) {
        for (int r = 0; r < rods.length; r++) if (unknown < start[r + 1]) return r;
        return 0;
    }

    boolean isFixed(int unknown) {
        if (unknown >= start[rods.length]) return false;
        int r = rod(unknown);
        return rods[r].isFixed(unknown - start[r]);
    }

    /// Writes what each unknown is measured by: stiffness of its cell (mN/mm, mN mm; 0 where fixed), force that bends a
    /// cell (mN), and length of a cell (mm).
    void scales(double[] stiffness, double[] force, double[] length) {
        for (int r = 0; r < rods.length; r++) {
            double cell = rods[r].cell_mm(), unit = rods[r].bending_mN_mm2() / (cell * cell * cell);
            for (int i = 0; i < rods[r].unknowns(); i++) {
                int at = start[r] + i;
                stiffness[at] = rods[r].isFixed(i) ? 0 : i % BLOCK == XYZ ? unit * cell * cell : unit;
                force[at] = unit * cell;
                length[at] = cell;
            }
        }
        for (int i = start[rods.length]; i < base.length; i++) {
            // the raft is measured by the softest rod
            force[i] = Double.POSITIVE_INFINITY;
            for (int r = 0; r < rods.length; r++) {
                if (force[start[r]] >= force[i]) continue;
                force[i] = force[start[r]];
                length[i] = length[start[r]];
                stiffness[i] = force[i] / length[i];
            }
        }
    }

    /// Writes a push that prefers no node: 1 over a small number at the places, 0 at the angles.
    void push(double[] step) {
        for (int i = 0; i < step.length; i++) {
            int local = i - start[rod(i)];
            step[i] = isFixed(i) || local % BLOCK == XYZ ? 0 : 1.0 / (1 + local % (BLOCK + XYZ));
        }
    }

    private double[] now(int body) {
        return body < rods.length ? rods[body].now().unknown : raft().now();
    }

    private double[] trial(int body) {
        return body < rods.length ? rods[body].trial().unknown : raft().trial();
    }

    private Raft raft() {
        if (raft == null) throw new IllegalStateException("no raft");
        return raft;
    }

    /// Makes all contacts be looked for everywhere.
    void search() {
        for (int c = 0; c < couplings.size(); c++) couplings.get(c).search();
    }

    /// Energy of all where they lie (mN mm).
    double energy() {
        double sum = 0;
        for (Rod rod : rods) sum += rod.energy();
        if (raft != null) sum += raft.energy(raft.now());
        for (int c = 0; c < couplings.size(); c++) {
            int[] pair = pairs.get(c);
            sum += couplings.get(c).energy(now(pair[0]), now(pair[1]));
        }
        return sum;
    }

    /// Energy after a share of a step (mN mm); [#accept] then moves all there.
    double energyAt(double[] step, double share) {
        double sum = 0;
        for (int r = 0; r < rods.length; r++) sum += rods[r].energyAt(step, start[r], share);
        if (raft != null) {
            raft.move(step, start[rods.length], share);
            sum += raft.energy(raft.trial());
        }
        for (int c = 0; c < couplings.size(); c++) {
            int[] pair = pairs.get(c);
            sum += couplings.get(c).energy(trial(pair[0]), trial(pair[1]));
        }
        return sum;
    }

    void accept() {
        for (Rod rod : rods) rod.accept();
        if (raft != null) raft.accept();
    }

    /// Writes gradient (mN) and Hessian (mN/mm) where all lie, fixed unknowns taken out.
    void slope(double[] gradient, SkylineMatrix hessian) {
        outline();
        hessian.clear(first);
        for (int r = 0; r < rods.length; r++) {
            hessian.from(start[r]);
            rods[r].add(gradient, start[r], hessian);
        }
        hessian.from(0);
        if (raft != null) {
            for (int d = 0; d < XYZ; d++) {
                int at = start[rods.length] + d;
                gradient[at] = raft.stiffness() * raft.now()[d];
                hessian.add(at, at, raft.stiffness());
            }
        }
        for (int c = 0; c < couplings.size(); c++) {
            int[] pair = pairs.get(c);
            couplings.get(c).add(start[pair[0]], start[pair[1]], gradient, hessian);
        }
        for (int r = 0; r < rods.length; r++) {
            for (int i = 0; i < rods[r].unknowns(); i++) {
                if (!rods[r].isFixed(i)) continue;
                gradient[start[r] + i] = 0;
                hessian.fix(start[r] + i);
            }
        }
    }

    /// Finds the contacts, and where each row begins.
    private void outline() {
        System.arraycopy(base, 0, first, 0, base.length);
        for (int c = 0; c < couplings.size(); c++) {
            Coupling contact = couplings.get(c);
            int[] pair = pairs.get(c);
            if (!contact.touches(now(pair[0]), now(pair[1]))) continue;
            int begin = start[pair[0]] + contact.begins(), row = start[pair[1]] + contact.secondBegins();
            for (int i = row; i < row + contact.secondLength(); i++) first[i] = Math.min(first[i], begin);
        }
    }

    /// Writes the forces of 1 that part the two bodies of a contact, where it was found last.
    void part(Coupling contact, double[] force) {
        int[] pair = pairs.get(couplings.indexOf(contact));
        contact.touches(now(pair[0]), now(pair[1]));
        contact.part(start[pair[0]], start[pair[1]], force);
    }
}
