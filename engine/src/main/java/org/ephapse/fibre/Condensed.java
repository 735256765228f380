package org.ephapse.fibre;

import java.util.Arrays;
import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.simd.Lanes;
import org.jspecify.annotations.Nullable;

/// A fibre with its internodes condensed to modes, made ready for a step: what a modal cable needs and nothing that
/// moves.
///
/// Of each parity the slowest modes are kept; of the others their conductance and their capacitance remain, and in the
/// corrected scheme the next term of their series, too. Arrays have one entry an internode, or `[mode][internode]`.
public final class Condensed {
    final Fibre fibre;
    final Chain chain;
    final double step_ms;
    final Scheme scheme;
    final int kept;
    final GateTable table;

    /// How many steps of the voltage the slow modes and gates take in one.
    final int stride;

    /// The modes that step with the voltage, and the slow ones.
    final Kept even, odd, slowEven, slowOdd;

    /// What a change of the nodes' voltages costs through the modes within a step (µS).
    final double[] evenSwing_uS, oddSwing_uS;

    /// What an internode adds to its nodes' diagonals, and the link between them (µS).
    final double[] diagonal_uS, link_uS;

    /// The same of what follows the nodes at once, without capacitance (µS).
    final double[] quickDiagonal_uS, quickLink_uS;

    /// The same when nothing moves (µS).
    final double[] restDiagonal_uS, restLink_uS;

    /// Densities times area: m³h, p³, s, leak; `[channel][node]` (µS).
    final double[][] open_uS;

    /// The nodes' voltages at rest (mV), and their gates, `[gate][node]`.
    final double[] rest_mV;

    final double[][] restGates;

    private final Modes[] modes;
    private final double slowest_ms;

    /// Some modes of one parity, `[mode][internode]`; where an internode has fewer of them all three are 0.
    ///
    /// @param gone    what share of the state goes in a step
    /// @param gain_uS how much current a change of the state takes from the nodes, or a slow state lends them
    /// @param share   how much of the state, less its final value, is in the voltage that the mode follows
    record Kept(double[][] gone, double[][] gain_uS, double[][] share) {
        Kept(int modes, int internodes) {
            this(new double[modes][internodes], new double[modes][internodes], new double[modes][internodes]);
        }
    }

    /// All modes kept: the same solution as the full cable under backward Euler.
    public static final int ALL = Chain.compartments();

    @Source(
            cite = "ours: modes have 0.0004 ms or less, or 0.03 ms or more; an impulse bends within 0.03 ms",
            grade = Grade.DEFINED)
    private static final double SLOW_ms = 0.005;

    @Source(cite = "ours: of modes slower than this the strongest is kept as it is", grade = Grade.DEFINED)
    private static final double STRONG_ms = 0.5;

    @Source(cite = "ours: a faster mode is its series, in the corrected scheme", grade = Grade.DEFINED)
    private static final double SHORT_ms = 0.001;

    @Source(cite = "ours: a faster mode is its capacitance, in the other schemes", grade = Grade.DEFINED)
    private static final double SHORTEST_ms = 0.0001;

    @Source(
            cite = "ours: what moves by less than a fiftieth in four steps is moved every fourth",
            grade = Grade.DEFINED)
    private static final int STRIDE = 4;

    @Source(cite = "ours: see STRIDE", grade = Grade.DEFINED)
    private static final double GENTLE = 0.02;

    @Source(cite = "twelve times the trapezium's error is the curvature", grade = Grade.DEFINED)
    private static final double TWELVE = 12;

    /// The fewest modes that change nothing: the weak slow ones become two, those faster than the step their series.
    ///
    /// @param step_ms length of a step (ms)
    /// @throws IllegalArgumentException when an internode or a node is not of a kind that can be condensed
    public Condensed(Fibre fibre, double step_ms, Scheme scheme) {
        this(fibre, new Chain(fibre), step_ms, scheme, 0, null);
    }

    /// A number of modes that somebody chose, none merged.
    ///
    /// @param step_ms length of a step (ms)
    /// @param kept    modes kept of each parity, 1 to [#ALL]
    /// @return what a modal cable needs
    /// @throws IllegalArgumentException when an internode or a node is not of a kind that can be condensed
    public static Condensed keeping(Fibre fibre, double step_ms, Scheme scheme, int kept) {
        if (kept < 1 || kept > ALL) {
            throw new IllegalArgumentException(
                    "a modal cable keeps 1 to " + ALL + " modes of each parity, not " + kept);
        }
        return new Condensed(fibre, new Chain(fibre), step_ms, scheme, kept, null);
    }

    /// The same fibre and modes for long steps, when little moves.
    Condensed calm(double step_ms) {
        return new Condensed(fibre, chain, step_ms, Scheme.BACKWARD_EULER, kept, this);
    }

    private Condensed(Fibre fibre, Chain chain, double step_ms, Scheme scheme, int chosen, @Nullable Condensed known) {
        FullCable.refuse(step_ms);
        this.fibre = fibre;
        this.chain = chain;
        this.step_ms = step_ms;
        this.scheme = scheme;
        List<Channel> set = fibre.nodes().getFirst().channels();
        stride = scheme == Scheme.CORRECTED ? STRIDE : 1;
        table = GateTable.of(refuseStrange(fibre, set), step_ms, stride, known != null);
        int internodes = fibre.internodes().size();
        modes = known != null ? known.modes : condense();
        kept = chosen > 0 ? chosen : fewest(modes);
        slowest_ms = known != null ? known.slowest_ms : chosen > 0 ? Double.POSITIVE_INFINITY : STRONG_ms;
        int slow = 0, fast = 1;
        for (Modes one : modes) {
            for (Modes.Parity parity : List.of(one.even.merged(slowest_ms), one.odd.merged(slowest_ms))) {
                slow = Math.max(slow, Math.min(kept, slow(parity)));
                fast = Math.max(fast, kept - slow(parity));
            }
        }
        even = new Kept(fast, internodes);
        odd = new Kept(fast, internodes);
        slowEven = new Kept(slow, internodes);
        slowOdd = new Kept(slow, internodes);
        evenSwing_uS = new double[internodes];
        oddSwing_uS = new double[internodes];
        diagonal_uS = new double[internodes];
        link_uS = new double[internodes];
        quickDiagonal_uS = new double[internodes];
        quickLink_uS = new double[internodes];
        restDiagonal_uS = new double[internodes];
        restLink_uS = new double[internodes];
        open_uS = new double[set.size()][internodes + 1];
        for (int i = 0; i <= internodes; i++) {
            List<Channel> own = fibre.nodes().get(i).channels();
            for (int c = 0; c < set.size(); c++) open_uS[c][i] = chain.open_uS(chain.node[i], own.get(c));
        }
        for (int i = 0; i < internodes; i++) weigh(i, modes[i]);
        rest_mV = known != null ? known.rest_mV : rest();
        restGates = new double[table.gates.length][internodes + 1];
        for (int q = 0; q < restGates.length; q++) {
            for (int i = 0; i <= internodes; i++) restGates[q][i] = table.gates[q].atRest(rest_mV[i]);
        }
    }

    /// Whether all of a fibre can be condensed.
    static boolean takes(Fibre fibre) {
        List<Channel> set = fibre.nodes().getFirst().channels();
        Chain chain = new Chain(fibre);
        for (int i = 0; i < fibre.internodes().size(); i++) if (!Modes.possible(fibre, chain, i)) return false;
        return fibre.nodes().stream()
                .allMatch(n -> !n.pump().works()
                        && GateTable.fits(n.channels())
                        && Arrays.equals(GateTable.gates(n.channels()), GateTable.gates(set)));
    }

    private static List<Channel> refuseStrange(Fibre fibre, List<Channel> set) {
        for (int i = 0; i < fibre.nodes().size(); i++) {
            List<Channel> own = fibre.nodes().get(i).channels();
            if (fibre.nodes().get(i).pump().works()
                    || !GateTable.fits(own)
                    || !Arrays.equals(GateTable.gates(own), GateTable.gates(set))) {
                throw new IllegalArgumentException("node " + i
                        + " has channels for which the modal cable is not written; the mixed cable takes any");
            }
        }
        return set;
    }

    private Modes[] condense() {
        Modes[] modes = new Modes[fibre.internodes().size()];
        for (int i = 0; i < modes.length; i++) {
            boolean same = i > 0
                    && fibre.internodes().get(i).equals(fibre.internodes().get(i - 1))
                    && fibre.nodes().get(i + 1).equals(fibre.nodes().get(i - 1));
            if (!same && !Modes.possible(fibre, chain, i)) {
                throw new IllegalArgumentException(
                        "internode " + i
                                + " is bare, has channels or unequal halves, and cannot be condensed; the mixed cable takes any");
            }
            modes[i] = same ? modes[i - 1] : new Modes(chain, i);
        }
        return modes;
    }

    private int fewest(Modes[] modes) {
        double shortest_ms = scheme == Scheme.CORRECTED ? SHORT_ms : SHORTEST_ms;
        int most = 1;
        for (Modes one : modes) {
            most = Math.max(most, one.even.merged(STRONG_ms).slowerThan(shortest_ms));
            most = Math.max(most, one.odd.merged(STRONG_ms).slowerThan(shortest_ms));
        }
        return most;
    }

    /// How many modes of a parity take long steps.
    private int slow(Modes.Parity modes) {
        return stride == 1 ? 0 : modes.slowerThan(stride * step_ms / GENTLE);
    }

    private void weigh(int i, Modes modes) {
        Modes.Parity even = modes.even.merged(slowest_ms), odd = modes.odd.merged(slowest_ms);
        slow(i, even, slowEven);
        slow(i, odd, slowOdd);
        double even_uS = fast(i, even, this.even, evenSwing_uS);
        double odd_uS = fast(i, odd, this.odd, oddSwing_uS);
        double evenNow_uS = evenSwing_uS[i] - even_uS, oddNow_uS = oddSwing_uS[i] - odd_uS;
        diagonal_uS[i] = modes.entry_uS + evenNow_uS + oddNow_uS;
        link_uS[i] = evenNow_uS - oddNow_uS;
        restDiagonal_uS[i] = modes.entry_uS - modes.even.sum_uS() - modes.odd.sum_uS();
        restLink_uS[i] = modes.odd.sum_uS() - modes.even.sum_uS();
        double evenQuick_uS = quick_uS(even), oddQuick_uS = quick_uS(odd);
        quickDiagonal_uS[i] = modes.entry_uS - evenQuick_uS - oddQuick_uS;
        quickLink_uS[i] = oddQuick_uS - evenQuick_uS;
    }

    /// A slow mode lends λ w, at the middle of a long step, through all of it.
    private void slow(int i, Modes.Parity modes, Kept into) {
        for (int m = 0; m < Math.min(kept, slow(modes)); m++) {
            double gone = gone(modes.per_ms()[m] * step_ms * stride);
            into.gone[m][i] = gone;
            into.gain_uS[m][i] = modes.uS()[m] * gone;
            into.share[m][i] = gone;
        }
    }

    /// The modes that step with the voltage; returns their conductance (µS).
    private double fast(int i, Modes.Parity modes, Kept into, double[] swing) {
        double perStep = (scheme != Scheme.BACKWARD_EULER ? 2 : 1) / step_ms, sum_uS = 0;
        int first = slow(modes);
        for (int m = Math.min(kept, first); m < modes.uS().length; m++) {
            double held = modes.uS()[m] / modes.per_ms()[m], x = modes.per_ms()[m] * step_ms;
            sum_uS += modes.uS()[m];
            if (m >= kept) {
                swing[i] += perStep * held;
                continue;
            }
            double share = (1 - within(x)) * gone(x);
            into.gone[m - first][i] = gone(x);
            into.share[m - first][i] = share;
            into.gain_uS[m - first][i] = held * share / step_ms;
            swing[i] += perStep * held * within(x);
        }
        return sum_uS;
    }

    /// Conductance of the modes that follow at once, less what the series of those that are not kept has left: γ/λ²
    /// times
    /// the second derivative.
    private double quick_uS(Modes.Parity modes) {
        double quick = 0;
        for (int m = modes.slowerThan(SLOW_ms); m < modes.uS().length; m++) {
            double x = modes.per_ms()[m] * step_ms;
            quick += modes.uS()[m] * (m < kept ? 1 : 1 - TWELVE / (x * x));
        }
        return quick;
    }

    /// Gates and cable alternate until nothing moves.
    private double[] rest() {
        int nodes = chain.node.length;
        double[] voltage = new double[nodes];
        Arrays.fill(voltage, Chain.PASSIVE_mV);
        double[] diagonal = new double[nodes], link = new double[nodes], x = new double[nodes];
        for (int settling = 0; settling < FullCable.MOST_SETTLING; settling++) {
            for (int i = 0; i < nodes; i++) fillRest(i, voltage[i], diagonal, link, x);
            Lanes.tridiagonal(diagonal, link, x, new double[nodes], 1, nodes);
            double moved = 0;
            for (int i = 0; i < nodes; i++) {
                moved = Math.max(moved, Math.abs(x[i] + Chain.PASSIVE_mV - voltage[i]));
                voltage[i] = x[i] + Chain.PASSIVE_mV;
            }
            if (moved < FullCable.STILL_mV) break;
        }
        return voltage;
    }

    private void fillRest(int i, double voltage_mV, double[] diagonal, double[] link, double[] x) {
        diagonal[i] = 0;
        x[i] = 0;
        for (Channel channel : fibre.nodes().get(i).channels()) {
            double open = chain.open_uS(chain.node[i], channel) * channel.openAtRest(voltage_mV);
            diagonal[i] += open;
            x[i] += open * (channel.reversal_mV() - Chain.PASSIVE_mV);
        }
        if (i > 0) diagonal[i] += restDiagonal_uS[i - 1];
        if (i < link_uS.length) {
            diagonal[i] += restDiagonal_uS[i];
            link[i] = restLink_uS[i];
        }
    }

    /// Share of a mode's state that goes in a step of x time constants.
    private double gone(double x) {
        return scheme != Scheme.BACKWARD_EULER ? -StrictMath.expm1(-x) : x / (1 + x);
    }

    /// Share of a mode's final charge that a change at the end of a step has already moved: for a voltage that goes
    /// straight through the step, or that has its final value all the step.
    private double within(double x) {
        return scheme != Scheme.BACKWARD_EULER ? 1 - gone(x) / x : gone(x);
    }
}
