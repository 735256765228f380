package org.ephapse.fibre;

import java.util.List;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.PairChain;

/// The whole double cable, every compartment solved anew at every step: the slow reference of every faster way.
///
/// Second order is the implicit midpoint with the gates half a step away: a backward Euler half step, and as much
/// again.
/// The space under the myelin of an open compartment is no unknown: it has the potential of the outside.
public final class FullCable extends Whole {
    @Source(cite = "ours: no membrane holds a larger voltage (mV)", grade = Grade.ASSUMED)
    static final double IMPOSSIBLE_mV = 1e4;

    @Source(cite = "ours: rest is found when no voltage moves by more (mV)", grade = Grade.DEFINED)
    static final double STILL_mV = 1e-10;

    @Source(cite = "ours: an axon that is not still by then has no rest, and starts where it is", grade = Grade.DEFINED)
    static final int MOST_SETTLING = 1000;

    @Source(
            cite = "ours: at this step an impulse is a quarter too slow, at longer ones it goes astray (ms)",
            grade = Grade.DEFINED)
    private static final double LONGEST_ms = 0.02;

    private final double[][][] sources;
    private final double step_ms;
    private final Scheme scheme;
    private final Membranes membranes;
    private final PairChain solver;
    private final double[] inside_mV, under_mV, axonSum_uS, gapSum_uS;
    private long steps = 0;

    /// A fibre at rest.
    ///
    /// @param step_ms length of a step (ms), above 0
    public FullCable(Fibre fibre, List<? extends Stimulus> stimuli, double step_ms, Scheme scheme) {
        this(new Chain(fibre), stimuli, step_ms, scheme);
        refuseLong(step_ms);
    }

    FullCable(Chain chain, List<? extends Stimulus> stimuli, double step_ms, Scheme scheme) {
        super(chain, stimuli);
        refuse(step_ms);
        if (scheme == Scheme.CORRECTED) {
            throw new IllegalArgumentException("the full cable steps by BACKWARD_EULER or MIDPOINT, not CORRECTED");
        }
        this.step_ms = step_ms;
        this.scheme = scheme;
        sources = this.stimuli.stream().map(chain::sources).toArray(double[][][]::new);
        membranes = new Membranes(chain);
        int size = chain.size();
        solver = new PairChain(size);
        inside_mV = new double[size];
        under_mV = new double[size];
        axonSum_uS = new double[size];
        gapSum_uS = new double[size];
        link();
        rest();
    }

    static void refuse(double step_ms) {
        if (!(step_ms > 0 && step_ms < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a cable's step must be longer than 0 ms, not " + step_ms);
        }
    }

    static void refuseLong(double step_ms) {
        refuse(step_ms);
        if (step_ms > LONGEST_ms) {
            throw new IllegalArgumentException("a cable's step of " + step_ms + " ms is too long for an impulse, which "
                    + "rises in 0.1 ms; allowed is more than 0 to " + LONGEST_ms + " ms");
        }
    }

    private void link() {
        for (int k = 0; k < chain.size() - 1; k++) {
            solver.forward_u[k] = chain.axon_uS[k];
            solver.forward_v[k] = chain.open[k] || chain.open[k + 1] ? 0 : chain.gap_uS[k];
            axonSum_uS[k] += chain.axon_uS[k];
            axonSum_uS[k + 1] += chain.axon_uS[k];
            gapSum_uS[k] += chain.gap_uS[k];
            gapSum_uS[k + 1] += chain.gap_uS[k];
        }
    }

    /// Alternates gates at their rest and the steady cable until nothing moves.
    private void rest() {
        java.util.Arrays.fill(inside_mV, Chain.PASSIVE_mV);
        for (int i = 0; i < MOST_SETTLING; i++) {
            membranes.settle(inside_mV, under_mV);
            solve(0, 0, 0);
            double moved = 0;
            for (int k = 0; k < inside_mV.length; k++) {
                moved = Math.max(moved, Math.abs(solver.u[k] - inside_mV[k]));
                inside_mV[k] = solver.u[k];
                under_mV[k] = solver.v[k];
            }
            if (moved < STILL_mV) break;
        }
        membranes.balance(inside_mV, under_mV);
    }

    @Override
    public void step() {
        double from_ms = time_ms(), to_ms = from_ms + step_ms;
        membranes.move(inside_mV, under_mV, step_ms);
        boolean midpoint = scheme != Scheme.BACKWARD_EULER;
        solve(midpoint ? 2 / step_ms : 1 / step_ms, from_ms, to_ms);
        for (int k = 0; k < inside_mV.length; k++) {
            double inside = midpoint ? 2 * solver.u[k] - inside_mV[k] : solver.u[k];
            if (!(Math.abs(inside) < IMPOSSIBLE_mV)) throw new Diverged("full cable", k, to_ms, inside);
            inside_mV[k] = inside;
            under_mV[k] = midpoint ? 2 * solver.v[k] - under_mV[k] : solver.v[k];
        }
        steps++;
    }

    /// Fills and solves the chain for the voltages after 1 / `perStep` ms; 0 asks for the steady state without stimuli.
    @Equation(
            quantity = "double-cable",
            meaning = "Voltages inside an axon and under its myelin.",
            law = "C d(Vi-Vp)/dt + I(Vi-Vp) = axial(Vi); Cm dVp/dt + Gm Vp = C d(Vi-Vp)/dt + I + axial(Vp)",
            parameters = Chain.class)
    private void solve(double perStep_per_ms, double from_ms, double to_ms) {
        for (int k = 0; k < inside_mV.length; k++) {
            // the membrane: capacitance, passive conductance, channels
            double charging = chain.membrane_nF[k] * perStep_per_ms;
            double across = charging + chain.membrane_uS[k] + membranes.conductance_uS[k];
            double pushed = charging * (inside_mV[k] - under_mV[k])
                    + chain.membrane_uS[k] * Chain.PASSIVE_mV
                    + membranes.drive_nA[k];
            solver.uu[k] = across + axonSum_uS[k];
            solver.u[k] = pushed;
            if (chain.open[k]) {
                solver.uv[k] = 0;
                solver.vv[k] = 1;
                solver.v[k] = 0;
            } else {
                // the myelin
                double outward = chain.myelin_nF[k] * perStep_per_ms;
                solver.uv[k] = -across;
                solver.vv[k] = across + outward + chain.myelin_uS[k] + gapSum_uS[k];
                solver.v[k] = outward * under_mV[k] - pushed;
            }
        }
        if (perStep_per_ms > 0) stimulate(from_ms, to_ms);
        solver.solve();
    }

    private void stimulate(double from_ms, double to_ms) {
        for (int s = 0; s < sources.length; s++) {
            double current_nA = stimuli.get(s).pulse().mean_nA(from_ms, to_ms);
            if (current_nA == 0) continue;
            for (int k = 0; k < inside_mV.length; k++) {
                solver.u[k] += current_nA * sources[s][0][k];
                if (!chain.open[k]) solver.v[k] += current_nA * sources[s][1][k];
            }
        }
    }

    @Override
    public double time_ms() {
        return steps * step_ms;
    }

    @Override
    public double step_ms() {
        return step_ms;
    }

    @Override
    public double voltage_mV(int node) {
        int k = chain.node[node];
        return inside_mV[k] - under_mV[k];
    }

    @Override
    public double inside_mV(int compartment) {
        return inside_mV[compartment];
    }

    @Override
    public double under_mV(int compartment) {
        return under_mV[compartment];
    }

    @Override
    public double gate(int compartment, int gate) {
        return membranes.open(compartment, gate);
    }

    @Override
    public double sodium_mM(int compartment) {
        return membranes.sodium_mM(compartment);
    }
}
