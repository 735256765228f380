package org.ephapse.fibre;

import java.util.Arrays;
import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.simd.Lanes;

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

    /// How much of a mode's state is left after a step, and how much current (µS) a unit of it lends.
    final double[][] evenDecay, evenGain_uS, oddDecay, oddGain_uS;

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

    @Source(cite = "twelve times the trapezium's error is the curvature", grade = Grade.DEFINED)
    private static final double TWELVE = 12;

    /// The fewest modes that change nothing: the weak slow ones become two, those faster than the step their series.
    ///
    /// @param step_ms length of a step (ms)
    /// @throws IllegalArgumentException when an internode or a node is not of a kind that can be condensed
    public Condensed(Fibre fibre, double step_ms, Scheme scheme) {
        this(fibre, step_ms, scheme, 0);
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
        return new Condensed(fibre, step_ms, scheme, kept);
    }

    private Condensed(Fibre fibre, double step_ms, Scheme scheme, int chosen) {
        FullCable.refuse(step_ms);
        this.fibre = fibre;
        this.step_ms = step_ms;
        this.scheme = scheme;
        chain = new Chain(fibre);
        List<Channel> set = fibre.nodes().getFirst().channels();
        table = GateTable.of(refuseStrange(fibre, set), step_ms);
        int internodes = fibre.internodes().size();
        Modes[] modes = condense();
        kept = chosen > 0 ? chosen : fewest(modes);
        evenDecay = new double[kept][internodes];
        evenGain_uS = new double[kept][internodes];
        oddDecay = new double[kept][internodes];
        oddGain_uS = new double[kept][internodes];
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
        double slowest_ms = chosen > 0 ? Double.POSITIVE_INFINITY : STRONG_ms;
        for (int i = 0; i < internodes; i++) weigh(i, modes[i], slowest_ms);
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

    private void weigh(int i, Modes modes, double slowest_ms) {
        weigh(i, modes.even.merged(slowest_ms), evenDecay, evenGain_uS, evenSwing_uS);
        weigh(i, modes.odd.merged(slowest_ms), oddDecay, oddGain_uS, oddSwing_uS);
        double even_uS = modes.even.sum_uS(), odd_uS = modes.odd.sum_uS();
        double even = evenSwing_uS[i] - even_uS, odd = oddSwing_uS[i] - odd_uS;
        diagonal_uS[i] = modes.entry_uS + even + odd;
        link_uS[i] = even - odd;
        restDiagonal_uS[i] = modes.entry_uS - even_uS - odd_uS;
        restLink_uS[i] = odd_uS - even_uS;
        double evenQuick_uS = quick_uS(modes.even.merged(slowest_ms));
        double oddQuick_uS = quick_uS(modes.odd.merged(slowest_ms));
        quickDiagonal_uS[i] = modes.entry_uS - evenQuick_uS - oddQuick_uS;
        quickLink_uS[i] = oddQuick_uS - evenQuick_uS;
    }

    private void weigh(int i, Modes.Parity modes, double[][] decay, double[][] gain, double[] swing) {
        double perStep = (scheme != Scheme.BACKWARD_EULER ? 2 : 1) / step_ms;
        for (int m = 0; m < modes.uS().length; m++) {
            double held = modes.uS()[m] / modes.per_ms()[m], x = modes.per_ms()[m] * step_ms;
            if (m >= kept) {
                swing[i] += perStep * held;
                continue;
            }
            decay[m][i] = decay(x);
            swing[i] += perStep * held * within(x);
            gain[m][i] = held * (1 - within(x)) * gone(x) / step_ms;
        }
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

    /// The nodes' voltages at rest (mV): gates and cable alternate until nothing moves.
    double[] rest_mV() {
        int nodes = chain.node.length;
        double[] voltage = new double[nodes];
        Arrays.fill(voltage, Chain.PASSIVE_mV);
        double[][] diagonal = new double[nodes][1], link = new double[nodes][1], x = new double[nodes][1];
        for (int settling = 0; settling < FullCable.MOST_SETTLING; settling++) {
            for (int i = 0; i < nodes; i++) fillRest(i, voltage[i], diagonal, link, x);
            Lanes.tridiagonal(diagonal, link, x, new double[nodes][1]);
            double moved = 0;
            for (int i = 0; i < nodes; i++) {
                moved = Math.max(moved, Math.abs(x[i][0] + Chain.PASSIVE_mV - voltage[i]));
                voltage[i] = x[i][0] + Chain.PASSIVE_mV;
            }
            if (moved < FullCable.STILL_mV) break;
        }
        return voltage;
    }

    private void fillRest(int i, double voltage_mV, double[][] diagonal, double[][] link, double[][] x) {
        diagonal[i][0] = 0;
        x[i][0] = 0;
        for (Channel channel : fibre.nodes().get(i).channels()) {
            double open = chain.open_uS(chain.node[i], channel) * channel.openAtRest(voltage_mV);
            diagonal[i][0] += open;
            x[i][0] += open * (channel.reversal_mV() - Chain.PASSIVE_mV);
        }
        if (i > 0) diagonal[i][0] += restDiagonal_uS[i - 1];
        if (i < link_uS.length) {
            diagonal[i][0] += restDiagonal_uS[i];
            link[i][0] = restLink_uS[i];
        }
    }

    /// Share of a mode's state that is left after a step of x time constants.
    private double decay(double x) {
        return scheme != Scheme.BACKWARD_EULER ? StrictMath.exp(-x) : 1 / (1 + x);
    }

    private double gone(double x) {
        return scheme != Scheme.BACKWARD_EULER ? -StrictMath.expm1(-x) : x / (1 + x);
    }

    /// Share of a mode's final charge that a change at the end of a step has already moved: for a voltage that goes
    /// straight through the step, or that has its final value all the step.
    private double within(double x) {
        return scheme != Scheme.BACKWARD_EULER ? 1 - gone(x) / x : gone(x);
    }
}
