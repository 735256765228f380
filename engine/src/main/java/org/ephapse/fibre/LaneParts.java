package org.ephapse.fibre;

import java.util.Arrays;
import java.util.List;
import org.ephapse.fibre.channel.Channel;

/// The parts of fibres that share lanes, and their state at rest, laid out flat: `[node][lane]` and
/// `[internode][lane]`.
///
/// Internode i lies before node i; that before the first node is nothing. Voltages count from the passive membrane's
/// reversal.
final class LaneParts {
    final List<Condensed> fibres;
    final List<List<Stimulus>> stimuli;
    final int nodes, lanes, size, kept;
    final double step_ms;
    final boolean midpoint, corrected;

    /// What a mode keeps of its state in a step, and lends a node for a unit of it: `[mode][internode, lane]`.
    final double[][] evenDecay, evenGain_uS, oddDecay, oddGain_uS;

    /// What a change of the nodes costs within a step.
    final double[] evenSwing_uS, oddSwing_uS;

    /// Links between nodes, `[node][lane]`; the diagonal without channels but with the leak; charge; the leak's drive.
    final double[][] link_uS;

    final double[] fixed_uS, charging_uS, leak_nA;

    /// Conductances that follow the voltages at once: of a node itself, and from the nodes before and behind.
    final double[] quick_uS, quickBefore_uS, quickBehind_uS;

    /// Conductances with all gates open, `[node, lane]`.
    final double[] fast_uS, persistent_uS, slow_uS;

    /// Reversals.
    final double sodium_mV, potassium_mV;

    /// State at rest: voltage, gates, `[mode][internode, lane]`, and the modes' sums.
    final double[] u_mV;

    final double[][] gates, even, odd;
    final double[] evenHeld_nA, oddHeld_nA;

    LaneParts(List<Condensed> fibres, List<? extends List<? extends Stimulus>> stimuli) {
        this.fibres = List.copyOf(fibres);
        this.stimuli = stimuli.stream().<List<Stimulus>>map(List::copyOf).toList();
        refuseUnlike();
        Condensed one = fibres.getFirst();
        List<Channel> set = one.fibre.nodes().getFirst().channels();
        sodium_mV = set.getFirst().reversal_mV() - Chain.PASSIVE_mV;
        potassium_mV = set.get(2).reversal_mV() - Chain.PASSIVE_mV;
        lanes = fibres.size();
        nodes = one.chain.node.length;
        size = nodes * lanes;
        kept = fibres.stream().mapToInt(f -> f.kept).max().orElseThrow();
        step_ms = one.step_ms;
        midpoint = one.scheme != Scheme.BACKWARD_EULER;
        corrected = one.scheme == Scheme.CORRECTED;
        quick_uS = new double[size];
        quickBefore_uS = new double[size];
        quickBehind_uS = new double[size];
        evenDecay = new double[kept][size];
        evenGain_uS = new double[kept][size];
        oddDecay = new double[kept][size];
        oddGain_uS = new double[kept][size];
        even = new double[kept][size];
        odd = new double[kept][size];
        evenSwing_uS = new double[size];
        oddSwing_uS = new double[size];
        evenHeld_nA = new double[size];
        oddHeld_nA = new double[size];
        link_uS = new double[nodes][lanes];
        fixed_uS = new double[size];
        charging_uS = new double[size];
        leak_nA = new double[size];
        fast_uS = new double[size];
        persistent_uS = new double[size];
        slow_uS = new double[size];
        u_mV = new double[size];
        gates = new double[GateTable.GATES][size];
        for (int lane = 0; lane < lanes; lane++) {
            loadNodes(lane, fibres.get(lane), set.getLast().reversal_mV() - Chain.PASSIVE_mV);
            loadInternodes(lane, fibres.get(lane));
            rest(lane, fibres.get(lane));
        }
    }

    private void refuseUnlike() {
        if (fibres.isEmpty() || fibres.size() != stimuli.size()) {
            throw new IllegalArgumentException("lanes need at least 1 fibre and as many lists of stimuli, not "
                    + fibres.size() + " and " + stimuli.size());
        }
        Condensed one = fibres.getFirst();
        for (int lane = 0; lane < fibres.size(); lane++) {
            Condensed other = fibres.get(lane);
            if (other.chain.node.length != one.chain.node.length
                    || other.step_ms != one.step_ms
                    || other.scheme != one.scheme
                    || !Arrays.equals(other.table.gates, one.table.gates)) {
                throw new IllegalArgumentException(
                        "lane " + lane + " differs from lane 0 in number of nodes, step, scheme or gates");
            }
            stimuli.get(lane).forEach(stimulus -> refuseStrange(stimulus, one.chain));
        }
    }

    private static void refuseStrange(Stimulus stimulus, Chain chain) {
        if (!(stimulus instanceof Stimulus.IntoNode into)) {
            throw new IllegalArgumentException(
                    "a modal cable takes currents into nodes; an electrode outside needs the full cable");
        }
        chain.refuse(into);
    }

    private void loadNodes(int lane, Condensed fibre, double leak_mV) {
        double perStep = (midpoint ? 2 : 1) / step_ms;
        for (int i = 0; i < nodes; i++) {
            int at = i * lanes + lane, c = 0;
            charging_uS[at] = fibre.chain.membrane_nF[fibre.chain.node[i]] * perStep;
            fast_uS[at] = fibre.open_uS[c++][i];
            persistent_uS[at] = fibre.open_uS[c++][i];
            slow_uS[at] = fibre.open_uS[c++][i];
            leak_nA[at] = fibre.open_uS[c][i] * leak_mV;
            fixed_uS[at] += charging_uS[at] + fibre.open_uS[c][i];
            quick_uS[at] += fibre.open_uS[c][i];
        }
    }

    private void loadInternodes(int lane, Condensed fibre) {
        for (int i = 0; i < nodes - 1; i++) {
            int behind = (i + 1) * lanes + lane;
            for (int k = 0; k < fibre.kept; k++) {
                evenDecay[k][behind] = fibre.evenDecay[k][i];
                evenGain_uS[k][behind] = fibre.evenGain_uS[k][i];
                oddDecay[k][behind] = fibre.oddDecay[k][i];
                oddGain_uS[k][behind] = fibre.oddGain_uS[k][i];
            }
            evenSwing_uS[behind] = fibre.evenSwing_uS[i];
            oddSwing_uS[behind] = fibre.oddSwing_uS[i];
            fixed_uS[i * lanes + lane] += fibre.diagonal_uS[i];
            fixed_uS[behind] += fibre.diagonal_uS[i];
            link_uS[i][lane] = fibre.link_uS[i];
            quick_uS[i * lanes + lane] += fibre.quickDiagonal_uS[i];
            quick_uS[behind] += fibre.quickDiagonal_uS[i];
            quickBefore_uS[behind] = fibre.quickLink_uS[i];
            quickBehind_uS[i * lanes + lane] = fibre.quickLink_uS[i];
        }
    }

    private void rest(int lane, Condensed fibre) {
        double[] rest_mV = fibre.rest_mV();
        for (int i = 0; i < nodes; i++) {
            int at = i * lanes + lane;
            u_mV[at] = rest_mV[i] - Chain.PASSIVE_mV;
            for (int q = 0; q < gates.length; q++) gates[q][at] = fibre.table.gates[q].atRest(rest_mV[i]);
            if (i == 0) continue;
            double sum = u_mV[at - lanes] + u_mV[at], difference = u_mV[at - lanes] - u_mV[at];
            for (int k = 0; k < kept; k++) {
                even[k][at] = sum / (1 - evenDecay[k][at]);
                odd[k][at] = difference / (1 - oddDecay[k][at]);
                evenHeld_nA[at] += evenGain_uS[k][at] * even[k][at];
                oddHeld_nA[at] += oddGain_uS[k][at] * odd[k][at];
            }
        }
    }
}
