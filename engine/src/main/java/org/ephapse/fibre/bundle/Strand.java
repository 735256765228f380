package org.ephapse.fibre.bundle;

import java.util.Arrays;
import org.ephapse.fibre.Chain;
import org.ephapse.fibre.Stimulus;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.PairChain;

/// One member while it runs: a double cable whose outside is the shared space.
///
/// What lasts from step to step are the voltages over its capacitors, across the axon's membrane and across the myelin;
/// potentials against the surroundings exist only within a step.
final class Strand {
    final Chain chain;
    final PairChain solver;

    /// Voltage across the axon's membrane (mV), one entry a compartment.
    final double[] across_mV;

    /// Current out of the axon through its membrane in the middle of the last step (nA).
    final double[] outward_nA;

    private final Member member;
    private final String name;
    private final Gating gating;
    private final Overlap overlap;
    private final double[] myelin_mV, around_mV;
    private final double[] membrane_uS, pushed_nA, sheath_uS, held_nA, axonSum_uS;
    private final double[] baseU, baseV;

    Strand(Member member, Overlap overlap, Chain chain, double step_ms, String name) {
        this.member = member;
        this.overlap = overlap;
        this.chain = chain;
        this.name = name;
        int size = chain.size();
        gating = new Gating(chain, step_ms);
        solver = new PairChain(size);
        across_mV = new double[size];
        outward_nA = new double[size];
        myelin_mV = new double[size];
        around_mV = new double[size];
        membrane_uS = new double[size];
        pushed_nA = new double[size];
        sheath_uS = new double[size];
        held_nA = new double[size];
        axonSum_uS = new double[size];
        baseU = new double[size];
        baseV = new double[size];
        for (int k = 0; k < size - 1; k++) {
            solver.forward_u[k] = chain.axon_uS[k];
            solver.forward_v[k] = chain.open[k] || chain.open[k + 1] ? 0 : chain.gap_uS[k];
            axonSum_uS[k] += chain.axon_uS[k];
            axonSum_uS[k + 1] += chain.axon_uS[k];
        }
        Arrays.fill(across_mV, Chain.PASSIVE_mV);
    }

    double weight() {
        return member.weight();
    }

    /// Puts gates to rest at the present voltages.
    void settle() {
        gating.settle(across_mV);
    }

    /// Moves the gates by a step.
    void gate() {
        gating.move(across_mV);
    }

    /// Fills the blocks, and the part of the right-hand side that does not depend on the shared space.
    void fill(double perStep_per_ms, double from_ms, double to_ms) {
        for (int k = 0; k < across_mV.length; k++) {
            // the membrane: capacitance, passive conductance, channels
            double charging = chain.membrane_nF[k] * perStep_per_ms;
            membrane_uS[k] = charging + chain.membrane_uS[k] + gating.conductance_uS[k];
            pushed_nA[k] = charging * across_mV[k] + chain.membrane_uS[k] * Chain.PASSIVE_mV + gating.drive_nA[k];
            solver.uu[k] = membrane_uS[k] + axonSum_uS[k];
            baseU[k] = pushed_nA[k];
            if (chain.open[k]) {
                solver.uv[k] = 0;
                solver.vv[k] = 1;
            } else {
                // the myelin
                double outward = chain.myelin_nF[k] * perStep_per_ms;
                sheath_uS[k] = outward + chain.myelin_uS[k];
                held_nA[k] = outward * myelin_mV[k];
                solver.uv[k] = -membrane_uS[k];
                solver.vv[k] = membrane_uS[k] + sheath_uS[k] + chain.gap_uS[k - 1] + chain.gap_uS[k];
                baseV[k] = held_nA[k] - pushed_nA[k];
            }
        }
        if (perStep_per_ms > 0) stimulate(from_ms, to_ms);
    }

    private void stimulate(double from_ms, double to_ms) {
        for (Stimulus.IntoNode into : member.stimuli()) {
            baseU[chain.node[into.node()]] += into.pulse().mean_nA(from_ms, to_ms);
        }
    }

    /// Solves for the potentials, with the space at given potentials and all that drives the fibre.
    ///
    /// @param isNew whether the blocks were filled since the last solve
    void solve(double[] border_mV, boolean isNew) {
        System.arraycopy(baseU, 0, solver.u, 0, baseU.length);
        System.arraycopy(baseV, 0, solver.v, 0, baseV.length);
        overlap.spread(border_mV, around_mV);
        surround();
        if (isNew) solver.solve();
        else solver.solveAgain(0);
    }

    /// Solves for what a change of the space's potentials alone would change.
    ///
    /// @param from compartments before it are not wanted
    void respond(double[] border_mV, int from) {
        Arrays.fill(solver.u, from, solver.u.length, 0);
        Arrays.fill(solver.v, from, solver.v.length, 0);
        overlap.spread(border_mV, around_mV);
        surround();
        solver.solveAgain(from);
    }

    private void surround() {
        for (int k = overlap.first(); k < overlap.end(); k++) {
            double around = around_mV[k];
            if (chain.open[k]) {
                solver.u[k] += membrane_uS[k] * around;
                solver.v[k] = around;
                if (k > 0 && !chain.open[k - 1]) solver.v[k - 1] += chain.gap_uS[k - 1] * around;
                if (k < around_mV.length - 1 && !chain.open[k + 1]) solver.v[k + 1] += chain.gap_uS[k] * around;
            } else {
                solver.v[k] += sheath_uS[k] * around;
            }
        }
    }

    /// Adds the currents out of this member's fibres into the space (nA), border by border.
    ///
    /// @param isWhole whether the last solve was whole, or only a response
    void collect(double[] into_nA, boolean isWhole) {
        for (int k = overlap.first(); k < overlap.end(); k++) {
            double around = around_mV[k], out;
            if (chain.open[k]) {
                out = membrane_uS[k] * (solver.u[k] - around) - (isWhole ? pushed_nA[k] : 0);
                if (k > 0 && !chain.open[k - 1]) out += chain.gap_uS[k - 1] * (solver.v[k - 1] - around);
                if (k < around_mV.length - 1 && !chain.open[k + 1]) out += chain.gap_uS[k] * (solver.v[k + 1] - around);
            } else {
                out = sheath_uS[k] * (solver.v[k] - around) - (isWhole ? held_nA[k] : 0);
            }
            overlap.add(k, member.weight() * out, into_nA);
        }
    }

    /// Takes the voltages over, from the end of a step or from its middle, and says by how much the furthest moved
    /// (mV).
    double advance(boolean fromMiddle, double to_ms) {
        double moved = 0;
        for (int k = 0; k < across_mV.length; k++) {
            double outside = chain.open[k] ? around_mV[k] : solver.v[k];
            double membrane = solver.u[k] - outside;
            outward_nA[k] = membrane_uS[k] * membrane - pushed_nA[k];
            double across = fromMiddle ? 2 * membrane - across_mV[k] : membrane;
            if (!(Math.abs(across) < BundleCable.IMPOSSIBLE_mV)) throw new Diverged(name, k, to_ms, across);
            moved = Math.max(moved, Math.abs(across - across_mV[k]));
            across_mV[k] = across;
            if (!chain.open[k]) {
                double sheath = solver.v[k] - around_mV[k];
                myelin_mV[k] = fromMiddle ? 2 * sheath - myelin_mV[k] : sheath;
            }
        }
        return moved;
    }

    /// The first compartment that the space reaches, be it through the gap beside a node.
    int first() {
        return Math.max(0, overlap.first() - 1);
    }
}
