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
    final Condensed[] fibres;

    /// What each lane's fibre is called when it diverges.
    final int[] number;
    final int nodes, lanes, size, stride;
    final double step_ms;
    final boolean midpoint, corrected;

    /// The memories of an internode's even and odd modes, those that step with the voltage and the slow ones.
    final Memory even, odd, slowEven, slowOdd;

    /// What a change of the nodes costs within a step.
    final double[] evenSwing_uS, oddSwing_uS;

    /// Links between a node and the next; the diagonal without channels but with the leak; charge; the leak's drive.
    final double[] link_uS, fixed_uS, charging_uS, leak_nA;

    /// Conductances that follow the voltages at once: of a node itself, and from the nodes before and behind.
    final double[] quick_uS, quickBefore_uS, quickBehind_uS;

    /// Conductances with all gates open.
    final double[] fast_uS, persistent_uS, slow_uS;

    /// Reversals.
    final double sodium_mV, potassium_mV;

    /// State at rest: voltage and gates.
    final double[] u_mV;

    final double[][] gates;

    /// Some modes of one parity, `[mode][internode, lane]`: see [Condensed.Kept].
    ///
    /// @param state the state, which begins at rest
    record Memory(double[][] gone, double[][] gain_uS, double[][] share, double[][] state) {
        Memory(int modes, int size) {
            this(new double[modes][size], new double[modes][size], new double[modes][size], new double[modes][size]);
        }

        private void load(Condensed.Kept kept, int internode, int at, double rest_mV) {
            for (int k = 0; k < gone.length; k++) {
                boolean there = k < kept.gone().length && kept.gone()[k][internode] > 0;
                gone[k][at] = there ? kept.gone()[k][internode] : 1;
                gain_uS[k][at] = there ? kept.gain_uS()[k][internode] : 0;
                share[k][at] = there ? kept.share()[k][internode] : 0;
                state[k][at] = rest_mV / gone[k][at];
            }
        }

        /// The voltage that a mode follows (mV), and the state for which it is so.
        double followed_mV(int k, int at, double now_mV) {
            return now_mV + share[k][at] * (state[k][at] - now_mV / gone[k][at]);
        }

        boolean follows(int k, int at) {
            return share[k][at] > 0;
        }

        void follow(int k, int at, double now_mV, double followed_mV) {
            state[k][at] = now_mV / gone[k][at] + (followed_mV - now_mV) / share[k][at];
        }
    }

    LaneParts(List<Condensed> fibres) {
        this(fibres, fibres);
    }

    /// @param fibres in the lanes at first
    /// @param all    that may come into a lane later
    LaneParts(List<Condensed> fibres, List<Condensed> all) {
        this.fibres = fibres.toArray(new Condensed[0]);
        number = new int[fibres.size()];
        Condensed one = fibres.getFirst();
        List<Channel> set = one.fibre.nodes().getFirst().channels();
        sodium_mV = set.getFirst().reversal_mV() - Chain.PASSIVE_mV;
        potassium_mV = set.get(2).reversal_mV() - Chain.PASSIVE_mV;
        lanes = fibres.size();
        nodes = one.chain.node.length;
        size = nodes * lanes;
        stride = one.stride;
        step_ms = one.step_ms;
        midpoint = one.scheme != Scheme.BACKWARD_EULER;
        corrected = one.scheme == Scheme.CORRECTED;
        int fast = all.stream().mapToInt(f -> f.even.gone().length).max().orElseThrow();
        int slow = all.stream().mapToInt(f -> f.slowEven.gone().length).max().orElseThrow();
        even = new Memory(fast, size);
        odd = new Memory(fast, size);
        slowEven = new Memory(slow, size);
        slowOdd = new Memory(slow, size);
        evenSwing_uS = new double[size];
        oddSwing_uS = new double[size];
        link_uS = new double[size];
        fixed_uS = new double[size];
        charging_uS = new double[size];
        leak_nA = new double[size];
        quick_uS = new double[size];
        quickBefore_uS = new double[size];
        quickBehind_uS = new double[size];
        fast_uS = new double[size];
        persistent_uS = new double[size];
        slow_uS = new double[size];
        u_mV = new double[size];
        gates = new double[GateTable.GATES][size];
        for (int lane = 0; lane < lanes; lane++) load(lane, fibres.get(lane));
    }

    static void refuseUnlike(List<Condensed> fibres, List<? extends List<? extends Stimulus>> stimuli) {
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

    /// Puts a fibre at rest into a lane.
    void load(int lane, Condensed fibre) {
        fibres[lane] = fibre;
        for (int i = 0; i < nodes; i++) {
            int at = i * lanes + lane;
            loadNode(at, i, fibre);
            u_mV[at] = fibre.rest_mV[i] - Chain.PASSIVE_mV;
            for (int q = 0; q < gates.length; q++) gates[q][at] = fibre.restGates[q][i];
        }
        for (int i = 0; i < nodes - 1; i++) loadInternode(lane, i, fibre);
    }

    private void loadNode(int at, int i, Condensed fibre) {
        List<Channel> set = fibre.fibre.nodes().getFirst().channels();
        double leak_mV = set.getLast().reversal_mV() - Chain.PASSIVE_mV;
        int c = 0;
        charging_uS[at] = fibre.chain.membrane_nF[fibre.chain.node[i]] * (midpoint ? 2 : 1) / step_ms;
        fast_uS[at] = fibre.open_uS[c++][i];
        persistent_uS[at] = fibre.open_uS[c++][i];
        slow_uS[at] = fibre.open_uS[c++][i];
        leak_nA[at] = fibre.open_uS[c][i] * leak_mV;
        fixed_uS[at] = charging_uS[at] + fibre.open_uS[c][i];
        quick_uS[at] = fibre.open_uS[c][i];
    }

    private void loadInternode(int lane, int i, Condensed fibre) {
        int before = i * lanes + lane, behind = before + lanes;
        double sum_mV = u_mV[before] + u_mV[behind], difference_mV = u_mV[before] - u_mV[behind];
        even.load(fibre.even, i, behind, sum_mV);
        odd.load(fibre.odd, i, behind, difference_mV);
        slowEven.load(fibre.slowEven, i, behind, sum_mV);
        slowOdd.load(fibre.slowOdd, i, behind, difference_mV);
        evenSwing_uS[behind] = fibre.evenSwing_uS[i];
        oddSwing_uS[behind] = fibre.oddSwing_uS[i];
        fixed_uS[before] += fibre.diagonal_uS[i];
        fixed_uS[behind] += fibre.diagonal_uS[i];
        link_uS[before] = fibre.link_uS[i];
        quick_uS[before] += fibre.quickDiagonal_uS[i];
        quick_uS[behind] += fibre.quickDiagonal_uS[i];
        quickBefore_uS[behind] = fibre.quickLink_uS[i];
        quickBehind_uS[before] = fibre.quickLink_uS[i];
    }

    /// Notes the state of a lane.
    void take(int lane, Moment moment) {
        for (int i = 0; i < nodes; i++) {
            int at = i * lanes + lane;
            moment.u_mV[i] = u_mV[at];
            for (int q = 0; q < gates.length; q++) moment.gates[q][i] = gates[q][at];
            if (i == 0) continue;
            double sum_mV = u_mV[at - lanes] + u_mV[at], difference_mV = u_mV[at - lanes] - u_mV[at];
            take(slowEven, even, at, sum_mV, moment.even_mV[i]);
            take(slowOdd, odd, at, difference_mV, moment.odd_mV[i]);
        }
    }

    private static void take(Memory slow, Memory fast, int at, double now_mV, double[] followed_mV) {
        int m = 0;
        for (int k = 0; k < slow.gone.length; k++) {
            if (slow.follows(k, at)) followed_mV[m++] = slow.followed_mV(k, at, now_mV);
        }
        for (int k = 0; k < fast.gone.length; k++) {
            if (fast.follows(k, at)) followed_mV[m++] = fast.followed_mV(k, at, now_mV);
        }
    }

    /// Gives a lane a state.
    void put(int lane, Moment moment) {
        for (int i = 0; i < nodes; i++) {
            int at = i * lanes + lane;
            u_mV[at] = moment.u_mV[i];
            for (int q = 0; q < gates.length; q++) gates[q][at] = moment.gates[q][i];
            if (i == 0) continue;
            double sum_mV = u_mV[at - lanes] + u_mV[at], difference_mV = u_mV[at - lanes] - u_mV[at];
            put(slowEven, even, at, sum_mV, moment.even_mV[i]);
            put(slowOdd, odd, at, difference_mV, moment.odd_mV[i]);
        }
    }

    private static void put(Memory slow, Memory fast, int at, double now_mV, double[] followed_mV) {
        int m = 0;
        for (int k = 0; k < slow.gone.length; k++) {
            if (slow.follows(k, at)) slow.follow(k, at, now_mV, followed_mV[m++]);
        }
        for (int k = 0; k < fast.gone.length; k++) {
            if (fast.follows(k, at)) fast.follow(k, at, now_mV, followed_mV[m++]);
        }
    }
}
