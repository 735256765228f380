package org.ephapse.fibre.bundle;

import java.util.List;
import java.util.stream.IntStream;
import org.ephapse.fibre.Cable;
import org.ephapse.fibre.Chain;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Stimulus;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A bundle that is running: every compartment of every member at every step, the shared space and the bridges solved
/// with them (implicitly), to [#RESIDUAL_mV]. It starts at rest at 0 ms. Second order in time (implicit midpoint).
public final class BundleCable {
    /// The residual at which the shared space is taken as solved: how far its potentials would still move if the fibres
    /// held their currents (mV, the largest). No potential is wrong by more, in the norm of the fluid's power.
    @Source(cite = "ours: a millionth of what a membrane notices", grade = Grade.DEFINED)
    public static final double RESIDUAL_mV = 1e-6;

    @Source(cite = "ours: no membrane holds a larger voltage (mV)", grade = Grade.ASSUMED)
    static final double IMPOSSIBLE_mV = 1e4;

    @Source(cite = "ours: rest is found when no voltage moves by more (mV)", grade = Grade.DEFINED)
    private static final double STILL_mV = 1e-7;

    @Source(cite = "ours: what is not still by then has no rest, and starts where it is", grade = Grade.DEFINED)
    private static final int MOST_SETTLING = 300;

    private final Strand[] strands;
    private final Crossings crossings;
    private final SharedSpace shared;
    private final double step_ms;
    private final Scheme scheme;
    private final boolean isAtRest;
    private long steps = 0;

    /// A bundle at rest.
    ///
    /// @param step_ms length of a step (ms), above 0
    /// @param scheme  MIDPOINT, or BACKWARD_EULER to compare with
    public BundleCable(Bundle bundle, double step_ms, Scheme scheme) {
        if (!(step_ms > 0 && step_ms < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a bundle's step must be longer than 0 ms, not " + step_ms);
        }
        if (scheme == Scheme.CORRECTED) {
            throw new IllegalArgumentException("a bundle steps by BACKWARD_EULER or MIDPOINT, not CORRECTED");
        }
        this.step_ms = step_ms;
        this.scheme = scheme;
        strands = IntStream.range(0, bundle.members().size())
                .mapToObj(i -> strand(bundle, i))
                .toArray(Strand[]::new);
        crossings = new Crossings(bundle, strands);
        shared = new SharedSpace(bundle.space(), strands, crossings);
        isAtRest = rest();
    }

    private static boolean pumps(Fibre fibre) {
        return fibre.nodes().stream().anyMatch(node -> node.pump().works())
                || fibre.internodes().stream()
                        .anyMatch(internode -> internode.pump().works());
    }

    private Strand strand(Bundle bundle, int i) {
        Member member = bundle.members().get(i);
        int nodes = member.fibre().nodes().size();
        for (Stimulus.IntoNode into : member.stimuli()) {
            if (into.node() < 0 || into.node() >= nodes) {
                throw new IllegalArgumentException(
                        "the stimulus at node " + into.node() + " lies outside member " + i + "'s 0 to " + (nodes - 1));
            }
        }
        if (pumps(member.fibre())) {
            throw new IllegalArgumentException("the bundle's member " + i
                    + " has a pump, for which the bundle is not written; MixedCable takes it");
        }
        Chain chain = new Chain(member.fibre());
        return new Strand(
                member, new Overlap(chain, member.start_um(), bundle.space()), chain, step_ms, "bundle's member " + i);
    }

    /// Alternates gates at their rest and the steady bundle until nothing moves.
    private boolean rest() {
        for (int i = 0; i < MOST_SETTLING; i++) {
            for (Strand strand : strands) strand.settle();
            double moved = solve(0, 0, 0, false);
            if (moved < STILL_mV) return true;
        }
        return false;
    }

    /// Advances by one step.
    ///
    /// @throws org.ephapse.numeric.Diverged when a voltage leaves what a membrane can have
    public void step() {
        double from_ms = time_ms(), to_ms = from_ms + step_ms;
        for (Strand strand : strands) strand.gate();
        boolean midpoint = scheme == Scheme.MIDPOINT;
        solve(midpoint ? 2 / step_ms : 1 / step_ms, from_ms, to_ms, midpoint);
        steps++;
    }

    @Equation(
            quantity = "shared-space",
            meaning = "Potential of the fluid between fibres that lie in a bundle.",
            law = "sum of weight x current out of each fibre = leak Ve - d/dz (area / resistivity dVe/dz);"
                    + " each fibre: C d(Vi-Vp)/dt + I = axial(Vi), Cm d(Vp-Ve)/dt + Gm (Vp-Ve) = C d(Vi-Vp)/dt + I +"
                    + " axial(Vp)",
            parameters = Space.class)
    private double solve(double perStep_per_ms, double from_ms, double to_ms, boolean fromMiddle) {
        for (Strand strand : strands) strand.fill(perStep_per_ms, from_ms, to_ms);
        shared.solve();
        double moved = 0;
        for (Strand strand : strands) moved = Math.max(moved, strand.advance(fromMiddle, to_ms));
        return moved;
    }

    /// Time since the start (ms).
    public double time_ms() {
        return steps * step_ms;
    }

    /// Length of a step (ms).
    public double step_ms() {
        return step_ms;
    }

    /// Whether rest was found before the start; fibres that fire by themselves have none.
    public boolean isAtRest() {
        return isAtRest;
    }

    /// How many members the bundle has.
    public int members() {
        return strands.length;
    }

    /// Potential of the shared fluid in the middle of the last step (mV) at the inner borders of its cells; empty
    /// without a space. What it returns is a copy.
    public double[] space_mV() {
        return shared.border_mV().clone();
    }

    /// The lowest potential of the shared fluid in the middle of the last step (mV), 0 without a space.
    public double lowest_mV() {
        double lowest = 0;
        for (double mV : shared.border_mV()) lowest = Math.min(lowest, mV);
        return lowest;
    }

    /// The highest potential of the shared fluid in the middle of the last step (mV), 0 without a space.
    public double highest_mV() {
        double highest = 0;
        for (double mV : shared.border_mV()) highest = Math.max(highest, mV);
        return highest;
    }

    /// What the last solve left of the balance in the shared space (mV).
    public double residual_mV() {
        return shared.residual_mV();
    }

    /// Rounds that the last solve of the shared space took.
    public int rounds() {
        return shared.rounds();
    }

    /// Currents in the middle of the last step (nA): out of all members into the space, out through the leak, out of
    /// the
    /// space's ends. The first is the sum of the others.
    public double[] balance_nA() {
        return shared.balance_nA();
    }

    /// Current over a bridge from its first fibre to its second, in the middle of the last step (nA).
    public double bridge_nA(int bridge) {
        return crossings.current_nA(bridge);
    }

    /// Current out of the axon of a member through the membrane of a node, capacitance included, in the middle of the
    /// last step (nA); negative is inward.
    public double outward_nA(int member, int node) {
        Strand strand = strands[member];
        return strand.outward_nA[strand.chain.node[node]];
    }

    /// All members as cables, in their order. They step as one: [org.ephapse.fibre.Spikes#together] listens to them.
    public List<Cable> cables() {
        return IntStream.range(0, strands.length).<Cable>mapToObj(View::new).toList();
    }

    private final class View implements Cable {
        private final Strand strand;

        View(int member) {
            strand = strands[member];
        }

        @Override
        public void step() {
            BundleCable.this.step();
        }

        @Override
        public double time_ms() {
            return BundleCable.this.time_ms();
        }

        @Override
        public double step_ms() {
            return step_ms;
        }

        @Override
        public int nodes() {
            return strand.chain.node.length;
        }

        @Override
        public double voltage_mV(int node) {
            return strand.across_mV[strand.chain.node[node]];
        }

        @Override
        public double place_um(int node) {
            return strand.chain.place_um[strand.chain.node[node]];
        }
    }
}
