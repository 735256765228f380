package org.ephapse.fibre;

import java.util.List;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.PairChain;

/// Any fibre, with its healthy internodes condensed and the others whole: what [FullCable] computes, several times
/// faster, in every scheme. It takes any channels, pumps and stimuli, and shows every compartment.
public final class MixedCable extends Whole {
    @Source(cite = "error of the trapezium over a step: curvature / 12", grade = Grade.DEFINED)
    private static final double TRAPEZIUM = 1.0 / 12;

    private final Mixture mix;
    private final Stations stations;
    private final PairChain solver;
    private final ModalInternode[] internodes;
    private final double[][][] sources;
    private final double[] current_nA;
    private final boolean electrodes, corrected, midpoint;
    private long steps = 0;

    // inside (from the passive reversal) and under the myelin: now, one and two steps ago
    private double[] u_mV, u1_mV, u2_mV, v_mV, v1_mV, v2_mV;

    // conductance and drive of the channels one and two steps ago
    private double[] open1_uS, open2_uS, drive1_nA, drive2_nA;

    // scratch of a step: where gates look and how far the voltage moves; bends of u and v
    private final double[] look_mV, move_mV, bendU_mV, bendV_mV;

    /// A fibre at rest.
    public MixedCable(Mixture fibre, List<? extends Stimulus> stimuli) {
        super(fibre.chain, stimuli);
        mix = fibre;
        midpoint = fibre.scheme != Scheme.BACKWARD_EULER;
        corrected = fibre.scheme == Scheme.CORRECTED;
        int size = fibre.compartment.length;
        stations = new Stations(fibre.chain, fibre.compartment, fibre.tables);
        solver = new PairChain(size);
        electrodes = this.stimuli.stream().anyMatch(s -> s instanceof Stimulus.PointSource);
        sources = this.stimuli.stream().map(chain::sources).toArray(double[][][]::new);
        current_nA = new double[sources.length];
        internodes = new ModalInternode[fibre.condensed.size()];
        for (int i = 0; i < internodes.length; i++) {
            internodes[i] = new ModalInternode(chain, fibre.condensed.get(i), fibre.modal.get(i), sources);
        }
        u_mV = new double[size];
        v_mV = new double[size];
        look_mV = new double[size];
        move_mV = new double[size];
        bendU_mV = new double[size];
        bendV_mV = new double[size];
        rest();
        u1_mV = u_mV.clone();
        u2_mV = u_mV.clone();
        v1_mV = v_mV.clone();
        v2_mV = v_mV.clone();
        open1_uS = stations.conductance_uS.clone();
        open2_uS = stations.conductance_uS.clone();
        drive1_nA = stations.drive_nA.clone();
        drive2_nA = stations.drive_nA.clone();
    }

    /// Alternates gates at their rest and the steady cable until nothing moves.
    private void rest() {
        for (int settling = 0; settling < FullCable.MOST_SETTLING; settling++) {
            across(look_mV);
            stations.settle(look_mV);
            assemble(0);
            for (int i = 0; i < internodes.length; i++) {
                ModalStep step = internodes[i].step;
                join(i, step.restDiagonal_uS, step.restLink_uS);
            }
            solver.solve();
            double moved = 0;
            for (int j = 0; j < u_mV.length; j++) {
                moved = Math.max(moved, Math.abs(solver.u[j] - u_mV[j]));
                u_mV[j] = solver.u[j];
                v_mV[j] = solver.v[j];
            }
            if (moved < FullCable.STILL_mV) break;
        }
        for (int i = 0; i < internodes.length; i++) internodes[i].settle(u_mV[left(i)], u_mV[left(i) + 1]);
        across(look_mV);
        stations.balance(look_mV);
    }

    /// The station of the node before a condensed internode; the node behind it is the next station.
    private int left(int internode) {
        return mix.nodeStation[mix.condensed.get(internode)];
    }

    private void across(double[] into) {
        for (int j = 0; j < into.length; j++) into[j] = u_mV[j] - v_mV[j];
    }

    @Override
    public void step() {
        moveGates();
        double perStep = (midpoint ? 2 : 1) / mix.step_ms;
        assemble(perStep);
        for (int i = 0; i < internodes.length; i++) {
            ModalInternode one = internodes[i];
            int j = left(i);
            one.remember(u_mV[j], u_mV[j + 1]);
            join(i, one.step.diagonal_uS, one.step.link_uS);
            solver.u[j] -= one.left_nA;
            solver.u[j + 1] -= one.right_nA;
        }
        if (corrected) correct();
        stimulate();
        solver.solve();
        settle();
        steps++;
    }

    private void moveGates() {
        // what the channels did goes one step back
        double[] spare = open2_uS;
        open2_uS = open1_uS;
        open1_uS = spare;
        System.arraycopy(stations.conductance_uS, 0, open1_uS, 0, spare.length);
        spare = drive2_nA;
        drive2_nA = drive1_nA;
        drive1_nA = spare;
        System.arraycopy(stations.drive_nA, 0, drive1_nA, 0, spare.length);
        across(look_mV);
        if (corrected) {
            for (int j = 0; j < u_mV.length; j++) {
                double now = look_mV[j], before = u1_mV[j] - v1_mV[j], bend = now - 2 * before + u2_mV[j] - v2_mV[j];
                look_mV[j] = Math.fma(bend, GateTable.MEAN, now);
                move_mV[j] = Math.fma(bend, 0.5, now - before);
            }
        }
        int lost = stations.move(look_mV, move_mV, mix.step_ms);
        if (lost >= 0) throw diverged(lost);
    }

    private Diverged diverged(int station) {
        double voltage_mV = u_mV[station] - v_mV[station] + Chain.PASSIVE_mV;
        return new Diverged("mixed cable", mix.compartment[station], time_ms(), voltage_mV);
    }

    /// Fills the chain for the voltages after 1 / `perStep` ms, without condensed internodes and stimuli.
    private void assemble(double perStep_per_ms) {
        System.arraycopy(mix.axon_uS, 0, solver.forward_u, 0, u_mV.length);
        System.arraycopy(mix.gap_uS, 0, solver.forward_v, 0, u_mV.length);
        for (int j = 0; j < u_mV.length; j++) {
            int k = mix.compartment[j];
            double charging = chain.membrane_nF[k] * perStep_per_ms;
            double across = charging + chain.membrane_uS[k] + stations.conductance_uS[j];
            double pushed = charging * (u_mV[j] - v_mV[j]) + stations.drive_nA[j];
            solver.uu[j] = across + mix.axonSum_uS[j];
            solver.u[j] = pushed;
            boolean open = chain.open[k];
            double outward = chain.myelin_nF[k] * perStep_per_ms;
            solver.uv[j] = open ? 0 : -across;
            solver.vv[j] = open ? 1 : across + outward + chain.myelin_uS[k] + mix.gapSum_uS[j];
            solver.v[j] = open ? 0 : outward * v_mV[j] - pushed;
        }
    }

    private void join(int internode, double diagonal_uS, double link_uS) {
        int j = left(internode);
        solver.uu[j] += diagonal_uS;
        solver.uu[j + 1] += diagonal_uS;
        solver.forward_u[j] = -link_uS;
    }

    /// Takes the midpoint's error away: the mean of a voltage over a step is the trapezium's less its bend, and
    /// channels
    /// bend and change along with it.
    private void correct() {
        for (int j = 0; j < u_mV.length; j++) {
            bendU_mV[j] = (u_mV[j] - 2 * u1_mV[j] + u2_mV[j]) * TRAPEZIUM;
            bendV_mV[j] = (v_mV[j] - 2 * v1_mV[j] + v2_mV[j]) * TRAPEZIUM;
        }
        for (int j = 0; j < u_mV.length; j++) {
            int k = mix.compartment[j];
            // channels: their mean, their change times the voltage's, and the voltage's bend
            double open = stations.conductance_uS[j];
            double moreOpen = (open - 2 * open1_uS[j] + open2_uS[j]) * GateTable.MEAN;
            double moreDrive = (stations.drive_nA[j] - 2 * drive1_nA[j] + drive2_nA[j]) * GateTable.MEAN;
            double slope = (open - open1_uS[j]) * (2 * TRAPEZIUM);
            double through = open + moreOpen + chain.membrane_uS[k];
            double pushed = moreDrive + slope * (u_mV[j] - v_mV[j]) + through * (bendU_mV[j] - bendV_mV[j]);
            solver.uu[j] += moreOpen + slope;
            solver.u[j] += pushed + mix.axonSum_uS[j] * bendU_mV[j];
            if (!chain.open[k]) {
                solver.uv[j] -= moreOpen + slope;
                solver.vv[j] += moreOpen + slope;
                solver.v[j] += (chain.myelin_uS[k] + mix.gapSum_uS[j]) * bendV_mV[j] - pushed;
            }
            if (j + 1 < u_mV.length) {
                solver.u[j] -= mix.axon_uS[j] * bendU_mV[j + 1];
                solver.u[j + 1] -= mix.axon_uS[j] * bendU_mV[j];
                solver.v[j] -= mix.gap_uS[j] * bendV_mV[j + 1];
                solver.v[j + 1] -= mix.gap_uS[j] * bendV_mV[j];
            }
        }
        for (int i = 0; i < internodes.length; i++) {
            ModalStep step = internodes[i].step;
            int j = left(i);
            solver.u[j] += step.quickDiagonal_uS * bendU_mV[j] + step.quickLink_uS * bendU_mV[j + 1];
            solver.u[j + 1] += step.quickDiagonal_uS * bendU_mV[j + 1] + step.quickLink_uS * bendU_mV[j];
        }
    }

    private void stimulate() {
        double from_ms = time_ms(), to_ms = from_ms + mix.step_ms;
        for (int s = 0; s < sources.length; s++) {
            current_nA[s] = stimuli.get(s).pulse().mean_nA(from_ms, to_ms);
            if (current_nA[s] == 0) continue;
            for (int j = 0; j < u_mV.length; j++) {
                int k = mix.compartment[j];
                solver.u[j] += current_nA[s] * sources[s][0][k];
                if (!chain.open[k]) solver.v[j] += current_nA[s] * sources[s][1][k];
            }
        }
        if (!electrodes) return;
        for (int i = 0; i < internodes.length; i++) {
            internodes[i].push(current_nA);
            solver.u[left(i)] += internodes[i].pushedLeft_nA;
            solver.u[left(i) + 1] += internodes[i].pushedRight_nA;
        }
    }

    /// The solution becomes the voltages now.
    private void settle() {
        double[] nextU = u2_mV, nextV = v2_mV;
        u2_mV = u1_mV;
        u1_mV = u_mV;
        v2_mV = v1_mV;
        v1_mV = v_mV;
        for (int j = 0; j < nextU.length; j++) {
            nextU[j] = midpoint ? 2 * solver.u[j] - u_mV[j] : solver.u[j];
            nextV[j] = midpoint ? 2 * solver.v[j] - v_mV[j] : solver.v[j];
        }
        u_mV = nextU;
        v_mV = nextV;
        for (int j = 0; j < u_mV.length; j++) if (!(Math.abs(u_mV[j]) < FullCable.IMPOSSIBLE_mV)) throw diverged(j);
        for (int i = 0; i < internodes.length; i++) internodes[i].arrive(u_mV[left(i)], u_mV[left(i) + 1]);
    }

    @Override
    public double time_ms() {
        return steps * mix.step_ms;
    }

    @Override
    public double step_ms() {
        return mix.step_ms;
    }

    @Override
    public double voltage_mV(int node) {
        int j = mix.nodeStation[node];
        return u_mV[j] - v_mV[j] + Chain.PASSIVE_mV;
    }

    @Override
    public double inside_mV(int compartment) {
        int j = station(compartment);
        return Chain.PASSIVE_mV + (j >= 0 ? u_mV[j] : between(compartment).inside_mV(compartment));
    }

    @Override
    public double under_mV(int compartment) {
        int j = station(compartment);
        return j >= 0 ? v_mV[j] : between(compartment).under_mV(compartment);
    }

    @Override
    public double gate(int compartment, int gate) {
        return stations.open(known(compartment), gate);
    }

    @Override
    public double sodium_mM(int compartment) {
        return stations.sodium_mM(known(compartment));
    }

    private int known(int compartment) {
        int j = station(compartment);
        if (j < 0) {
            throw new IllegalArgumentException(
                    "compartment " + compartment + " is passive: it has neither gates nor a pump");
        }
        return j;
    }

    private int station(int compartment) {
        return java.util.Arrays.binarySearch(mix.compartment, compartment);
    }

    private ModalInternode between(int compartment) {
        int i = 0;
        while (compartment > chain.node[mix.condensed.get(i) + 1]) i++;
        return internodes[i];
    }
}
