package org.ephapse.app.bundle;

import static org.ephapse.app.bundle.Finding.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.ephapse.fibre.Cable;
import org.ephapse.fibre.Damage;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.ephapse.fibre.Threshold;
import org.ephapse.fibre.bundle.Bridge;
import org.ephapse.fibre.bundle.BridgeCharge;
import org.ephapse.fibre.bundle.Bundle;
import org.ephapse.fibre.bundle.BundleCable;
import org.ephapse.fibre.bundle.Member;

/// How long an impulse takes over a bridge, and whether it follows at 70 Hz: beside Rasminsky's dystrophic mice at 26
/// to
/// 28 °C.
final class BridgeExperiment implements Experiment {
    private static final double[] MULTIPLES = {1.02, 1.1, 1.2, 1.4, 2, 3, 4, 5, 7, 10};
    private static final double MOUSE_C = 27, HUMAN_C = 37, HZ = 70, LONG_STEP_ms = 0.01, FIRES_mV = -30;
    private static final double CHARGE_ms = 2, AFTER_ms = 3, nS = 1e-3, CLOSE = 0.005, PIECES = 8;
    private static final double SHOCK_ms = 0.2, FIRST_nA = 0.1, LONGEST_ms = 12, THRESHOLD_TOLERANCE = 0.02, STRONG = 4;
    private static final int IMPULSES = 10, SHOCKED = 2, LAST = 3, LENGTHS = 6;

    /// Two fibres, joined at a node of each.
    ///
    private record Pair(String name, Fibre giver, int from, Fibre taker, int to) {
        /// Four times the giver's threshold.
        Stimulus.IntoNode shock(double at_ms) {
            Threshold threshold = new Threshold(
                    s -> single(
                            giver, s.stream().map(Stimulus.IntoNode.class::cast).toList()),
                    from,
                    LONGEST_ms,
                    THRESHOLD_TOLERANCE);
            double least_nA = threshold.current_nA(new Stimulus.IntoNode(SHOCKED, new Pulse(0.1, SHOCK_ms, FIRST_nA)));
            return new Stimulus.IntoNode(SHOCKED, new Pulse(at_ms, SHOCK_ms, STRONG * least_nA));
        }

        BundleCable joined(double conductance_uS, double step_ms, List<Stimulus.IntoNode> shocks) {
            List<Member> members = List.of(new Member(giver, 0, 1, shocks), Member.one(taker, 0));
            Bridge bridge = new Bridge(0, place(giver, from), 1, place(taker, to), conductance_uS);
            return new BundleCable(new Bundle(members, null, List.of(bridge)), step_ms, Scheme.MIDPOINT);
        }

        private static double place(Fibre fibre, int node) {
            return fibre.internodes().subList(0, node).stream()
                    .mapToDouble(i -> i.between_um())
                    .sum();
        }
    }

    private record Crossing(boolean crosses, double delay_ms, double rise_ms) {}

    private static List<Pair> pairs() {
        Fibre thin = Fibre.healthy(Geometry.interpolated(2), 25, MOUSE_C);
        Fibre bare = Damage.at(0, 24).stripped().channels(0.01).in(thin);
        Fibre small = Fibre.healthy(Geometry.interpolated(2.5), 21, MOUSE_C);
        Fibre cold = Fibre.healthy(Geometry.discrete(8.7), 21, MOUSE_C);
        Fibre warm = Fibre.healthy(Geometry.discrete(8.7), 21, HUMAN_C);
        return List.of(
                new Pair("bare 2 µm to 2.5 µm 27 °C", bare, 12, small, 10),
                new Pair("8.7 µm to 8.7 µm 27 °C", cold, 10, cold, 10),
                new Pair("8.7 µm to 8.7 µm 37 °C", warm, 10, warm, 10));
    }

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Finding.Beside> beside = new ArrayList<>();
    private final List<Figure.Line> delays = new ArrayList<>(), following = new ArrayList<>();
    private final List<String> within = new ArrayList<>();

    @Override
    public Finding run(boolean fine) {
        rows.clear();
        beside.clear();
        delays.clear();
        following.clear();
        within.clear();
        pairs().forEach(this::add);
        return new Finding(
                "How long does an impulse take over a bridge, and does it follow at 70 Hz?",
                "A conductance joins the insides of two fibres at a node of each. The first pair is Rasminsky's: a bare giver"
                        + " slower than 1 m/s (channels of 1 % of a node's between its nodes), a myelinated taker. Delay:"
                        + " between the peaks of inward membrane current; rise: between the crossings of -30 mV.",
                List.of(
                        "pair",
                        "times_threshold",
                        "conductance_nS",
                        "delay_ms",
                        "rise_ms",
                        "giver_alone_of_10",
                        "giver_of_10",
                        "taker_of_10"),
                rows,
                beside,
                "Delays of 0.10 to 0.24 ms are reached at " + String.join("; ", within)
                        + " times the least conductance that ignites; nearer to it they are longer. Impulses follow at 70 Hz"
                        + " only over bridges that are well above it.",
                new Figure(
                        "An impulse over a bridge",
                        "conductance over the least that ignites",
                        List.of(1.0, 2.0, 4.0, 6.0, 8.0, 10.0),
                        false,
                        List.of(
                                new Figure.Plot(
                                        "delay between peaks of inward current (ms)",
                                        0,
                                        0.6,
                                        delays,
                                        List.of(
                                                new Figure.Level(0.10, "Rasminsky 0.10"),
                                                new Figure.Level(0.24, "Rasminsky 0.24"))),
                                new Figure.Plot(
                                        "impulses of the taker for 10 at 70 Hz", 0, 11, following, List.of()))));
    }

    private void add(Pair pair) {
        Stimulus.IntoNode shock = pair.shock(0.1);
        double velocity = alone(pair.giver, shock, pair.from - 2, pair.from + 2);
        double takes = alone(pair.taker, shock, pair.to - 2, pair.to + 2);
        double passes_ms = listen(single(pair.giver, List.of(shock)), LONGEST_ms)
                .times_ms(pair.from)
                .getFirst();
        double least = least(g -> crossing(pair, shock, g, passes_ms).crosses);
        int byItself = listen(single(pair.giver, train(shock)), IMPULSES * 1000 / HZ)
                .count(pair.giver.nodes().size() - LAST);
        double[] delay = new double[MULTIPLES.length], followed = new double[MULTIPLES.length];
        boolean isMouse = rows.isEmpty();
        List<String> times = new ArrayList<>();
        for (int i = 0; i < MULTIPLES.length; i++) {
            Crossing crossing = crossing(pair, shock, MULTIPLES[i] * least, passes_ms);
            int[] counts = follow(pair, shock, MULTIPLES[i] * least);
            delay[i] = crossing.crosses ? crossing.delay_ms : Double.NaN;
            followed[i] = counts[1];
            if (crossing.crosses && crossing.delay_ms >= 0.10 && crossing.delay_ms <= 0.24) {
                times.add(number(MULTIPLES[i], 1));
            }
            rows.add(List.of(
                    pair.name,
                    number(MULTIPLES[i], 2),
                    number(MULTIPLES[i] * least / nS, 2),
                    crossing.crosses ? number(crossing.delay_ms, 3) : "-",
                    crossing.crosses ? number(crossing.rise_ms, 3) : "-",
                    Integer.toString(byItself),
                    Integer.toString(counts[0]),
                    Integer.toString(counts[1])));
        }
        within.add(times.isEmpty() ? pair.name + " none" : pair.name + " " + String.join(" ", times));
        delays.add(new Figure.Line(pair.name, MULTIPLES, delay));
        following.add(new Figure.Line(pair.name, MULTIPLES, followed));
        if (isMouse) measured(delay, followed, velocity, takes);
        charge(pair, shock, least, passes_ms);
    }

    private void measured(double[] delay, double[] followed, double velocity, double takes) {
        String source = "Rasminsky 1980, J Physiol 305:151, measured at 26 to 28 °C; read as abstract";
        beside.add(new Finding.Beside(
                "velocity of the giver; of the taker",
                "below 1 m/s; 2 to 10 m/s",
                number(velocity, 2) + "; " + number(takes, 1) + " m/s",
                source));
        beside.add(new Finding.Beside(
                "transmission time between peaks of inward membrane current",
                "at most 0.10 to 0.24 ms",
                number(delay[1], 3) + " ms at 1.1, " + number(delay[4], 3) + " at 2, " + number(delay[7], 3)
                        + " at 5 times the least conductance",
                source));
        beside.add(new Finding.Beside(
                "stable following",
                "at least 70 Hz",
                number(followed[1], 0) + " of 10 at 1.1, " + number(followed[4], 0) + " at 2, " + number(followed[7], 0)
                        + " at 5 times the least conductance",
                source));
    }

    /// The charge pulse that stands for the bridge, and the least conductance when it takes the bridge's place.
    private void charge(Pair pair, Stimulus.IntoNode shock, double least, double passes_ms) {
        Cable giver = single(pair.giver, List.of(shock));
        BridgeCharge charge = BridgeCharge.of(giver, pair.from, passes_ms + CHARGE_ms);
        double decay = charge.decay_ms(), pulsed = least(g -> fires(pair.taker, pulse(pair, g, charge)));
        beside.add(new Finding.Beside(
                "charge pulse of a bridge, " + pair.name,
                "12 fC for each nS, decay 0.12 ms",
                number(charge.fC_per_nS(), 1) + " fC for each nS in " + number(CHARGE_ms, 0) + " ms, decay "
                        + number(decay, 3) + " ms; ignites from " + number(pulsed / nS, 2) + " nS ("
                        + number(pulsed / nS * charge.fC_per_nS() / 1000, 3) + " pC), the conductance itself from "
                        + number(least / nS, 2) + " nS",
                "lesion network's assumption, ours"));
    }

    private static List<Stimulus.IntoNode> pulse(Pair pair, double conductance_uS, BridgeCharge charge) {
        List<Stimulus.IntoNode> pieces = new ArrayList<>();
        double decay = charge.decay_ms(), piece = decay / PIECES, peak_nA = conductance_uS * charge.peak_mV();
        for (int i = 0; i < LENGTHS * PIECES; i++) {
            double mean = peak_nA * PIECES * (Math.exp(-i / PIECES) - Math.exp(-(i + 1) / PIECES));
            pieces.add(new Stimulus.IntoNode(pair.to, new Pulse(0.1 + i * piece, piece, mean)));
        }
        return pieces;
    }

    private static boolean fires(Fibre taker, List<Stimulus.IntoNode> stimuli) {
        Cable cable = single(taker, stimuli);
        return listen(cable, LENGTHS + AFTER_ms).count(taker.nodes().size() - LAST) > 0;
    }

    private static Cable single(Fibre fibre, List<Stimulus.IntoNode> stimuli) {
        Bundle alone = new Bundle(List.of(new Member(fibre, 0, 1, stimuli)), null, List.of());
        return new BundleCable(alone, Fibres.STEP_ms, Scheme.MIDPOINT).cables().getFirst();
    }

    private static Spikes listen(Cable cable, double until_ms) {
        return Spikes.together(List.of(cable), until_ms).getFirst();
    }

    private static double alone(Fibre fibre, Stimulus.IntoNode shock, int from, int to) {
        return listen(single(fibre, List.of(shock)), 10).velocity_m_per_s(from, to);
    }

    private static double least(DoublePredicate ignites) {
        double low = 0.1 * nS, high = low;
        while (!ignites.test(high)) {
            low = high;
            high *= 1.5;
        }
        while (high > low * (1 + CLOSE)) {
            double middle = Math.sqrt(low * high);
            if (ignites.test(middle)) high = middle;
            else low = middle;
        }
        return high;
    }

    private static Crossing crossing(Pair pair, Stimulus.IntoNode shock, double conductance_uS, double passes_ms) {
        BundleCable cable = pair.joined(conductance_uS, Fibres.STEP_ms, List.of(shock));
        List<Cable> cables = cable.cables();
        int[] node = {pair.from, pair.to};
        double[] deepest = new double[2], peak = new double[2], rise = {Double.NaN, Double.NaN};
        boolean arrives = false;
        while (cable.time_ms() < passes_ms + AFTER_ms) {
            cable.step();
            for (int m = 0; m < 2; m++) {
                double outward = cable.outward_nA(m, node[m]);
                if (outward < deepest[m]) {
                    deepest[m] = outward;
                    peak[m] = cable.time_ms();
                }
                if (Double.isNaN(rise[m]) && cables.get(m).voltage_mV(node[m]) > FIRES_mV) rise[m] = cable.time_ms();
            }
            arrives |= cables.get(1).voltage_mV(cables.get(1).nodes() - LAST) > FIRES_mV;
        }
        return new Crossing(arrives, peak[1] - peak[0], rise[1] - rise[0]);
    }

    private static List<Stimulus.IntoNode> train(Stimulus.IntoNode shock) {
        List<Stimulus.IntoNode> shocks = new ArrayList<>();
        Pulse first = shock.pulse();
        for (int i = 0; i < IMPULSES; i++) {
            double at_ms = first.start_ms() + i * 1000 / HZ;
            shocks.add(new Stimulus.IntoNode(shock.node(), new Pulse(at_ms, first.length_ms(), first.current_nA())));
        }
        return shocks;
    }

    /// Impulses at the far ends of giver and taker.
    private static int[] follow(Pair pair, Stimulus.IntoNode shock, double conductance_uS) {
        List<Spikes> spikes = Spikes.together(
                pair.joined(conductance_uS, LONG_STEP_ms, train(shock)).cables(), IMPULSES * 1000 / HZ);
        return new int[] {
            spikes.get(0).count(pair.giver.nodes().size() - LAST),
            spikes.get(1).count(pair.taker.nodes().size() - LAST)
        };
    }
}
