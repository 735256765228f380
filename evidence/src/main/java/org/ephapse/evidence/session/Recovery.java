package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Waking;
import org.ephapse.ephapse.Conditions;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.ephapse.Network;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Branch;

/// Two shocks to the chin's branch, seen at the root: the bare fibers that the shocks reach, and those that only
/// bridges reach.
final class Recovery {
    @Source(cite = "Yamashita 2002: intervals of 0.5 to 7 ms; ours beyond", at = "(ms)", grade = Grade.DEFINED)
    private static final double[] APART_ms = {0.7, 1, 1.5, 2, 3, 4, 5, 7, 10, 20, 50, 100, 200};

    @Source(cite = "ours: how long a wave through the lesion is counted (ms)", grade = Grade.DEFINED)
    private static final double WATCHED_ms = 15.0;

    @Source(cite = "ours: the house's bridges and half of them (nS)", grade = Grade.DEFINED)
    private static final double[] BRIDGE_nS = {6, 3};

    @Source(cite = "artery's-wall response, 32 patients: effective refractory period (ms)", grade = Grade.MEASURED)
    private static final double REFRACTORY_LOW_ms = 3.5, REFRACTORY_HIGH_ms = 4.0;

    @Source(cite = "ours: from one trial to the next (ms)", grade = Grade.DEFINED)
    private static final double EVERY_ms = 500.0;

    /// Impulses of bare fibers after a trial's first shock: of the shocked branch, and of the others (ms).
    private record Wave(List<Double> shocked, List<Double> others) {
        /// How many of them lie in the 15 ms that begin `from_ms` after the first shock.
        static int count(List<Double> at_ms, double from_ms) {
            return (int) at_ms.stream()
                    .filter(at -> at >= from_ms && at < from_ms + WATCHED_ms)
                    .count();
        }
    }

    /// One root: trials with one shock, and for each interval one with two.
    private record Trains(List<Wave> alone, List<Wave> twice) {}

    private final Trials trials;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Study.Line> lines = new ArrayList<>();
    private final List<Study.Beside> besides = new ArrayList<>();

    private Recovery(Trials trials) {
        this.trials = trials;
    }

    static Study run(Trials trials) {
        Recovery r = new Recovery(trials);
        for (double bridge_nS : BRIDGE_nS) r.bridges(bridge_nS);
        return new Study(
                "recovery",
                "Who is spent when a second shock comes: the fibres that it reaches, or those that bridges reach?",
                List.of(
                        "bridges, nS",
                        "second shock after, ms",
                        "shocked fibres, second over first",
                        "the others, second over first",
                        "the others, impulses after the first"),
                r.rows,
                new Study.Figure("time from the first shock to the second (ms)", "second over first", r.lines),
                r.besides,
                List.of(
                        "Typical lesion under anesthesia; impulses of bare fibres at the root, not of muscles, in 15 ms after the last shock.",
                        "Second: with both shocks, less the mean of those that one alone makes in that time."));
    }

    private void bridges(double bridge_nS) {
        Setting house = trials.setting();
        Setting setting =
                house.with(house.parameters().with(house.parameters().bridge().of(bridge_nS)));
        List<Double> x = new ArrayList<>();
        List<Estimate> shocked = new ArrayList<>(), others = new ArrayList<>();
        double refractory_ms = Double.NaN;
        int seeds = trials.budget().seeds();
        List<Trains> waves = Trials.each(seeds, seed -> {
            trials.budget().told().accept("bridges " + bridge_nS + ", seed " + seed);
            return waves(setting, seed);
        });
        for (int k = 0; k < APART_ms.length; k++) {
            double apart_ms = APART_ms[k];
            double[] first = new double[seeds], second = new double[seeds], size = new double[seeds];
            for (int s = 0; s < seeds; s++) {
                List<Wave> alone = waves.get(s).alone();
                Wave two = waves.get(s).twice().get(k);
                first[s] = more(alone, two, Wave::shocked, apart_ms);
                second[s] = more(alone, two, Wave::others, apart_ms);
                size[s] = mean(alone, Wave::others, 0);
            }
            Estimate reached = Trials.mean(first);
            x.add(apart_ms);
            shocked.add(reached);
            others.add(Trials.mean(second));
            if (Double.isNaN(refractory_ms) && reached.value() > 0.5) refractory_ms = apart_ms;
            rows.add(List.of(
                    Study.number(bridge_nS),
                    Study.number(apart_ms),
                    Study.cell(reached),
                    Study.cell(others.getLast()),
                    Study.cell(Trials.mean(size))));
        }
        lines.add(new Study.Line("shocked fibres, bridges of " + Study.number(bridge_nS) + " nS", x, shocked));
        lines.add(new Study.Line("the others, bridges of " + Study.number(bridge_nS) + " nS", x, others));
        if (bridge_nS == BRIDGE_nS[0])
            besides.add(new Study.Beside(
                    "first interval at which more than half of the shocked fibres answer twice",
                    REFRACTORY_LOW_ms,
                    REFRACTORY_HIGH_ms,
                    "ms",
                    new Estimate(
                            refractory_ms,
                            refractory_ms,
                            refractory_ms,
                            trials.budget().seeds()),
                    "Zheng 2012: 3.5 to 4, by the artery's wall, abstract read"));
    }

    private static double mean(List<Wave> waves, Function<Wave, List<Double>> of, double from_ms) {
        return waves.stream()
                .mapToInt(w -> Wave.count(of.apply(w), from_ms))
                .average()
                .orElse(Double.NaN);
    }

    /// What a second shock adds to what a first one alone makes at that time, over what it makes at first.
    private static double more(List<Wave> alone, Wave two, Function<Wave, List<Double>> of, double apart_ms) {
        return (Wave.count(of.apply(two), apart_ms) - mean(alone, of, apart_ms)) / mean(alone, of, 0);
    }

    private Trains waves(Setting setting, int seed) {
        CrossSection root = trials.root(setting, seed);
        Network network = Network.of(root, Presets.TYPICAL.lesion(), setting.parameters(), new Seed(seed).of("root"));
        network.set(Conditions.AWAKE.asleep(Waking.ANESTHETIZED.sodium()));
        while (network.time_ms() < setting.burnIn_ms()) network.step(1);
        Trains trains = new Trains(new ArrayList<>(), new ArrayList<>());
        for (double apart_ms : APART_ms) {
            trains.alone().add(trial(network, root, Double.POSITIVE_INFINITY));
            trains.twice().add(trial(network, root, apart_ms));
        }
        return trains;
    }

    private static Wave trial(Network network, CrossSection root, double again_ms) {
        Wave wave = new Wave(new ArrayList<>(), new ArrayList<>());
        double start_ms = network.time_ms();
        boolean once = true;
        shock(network, root);
        while (network.time_ms() < start_ms + EVERY_ms) {
            if (once && network.time_ms() >= start_ms + again_ms) {
                shock(network, root);
                once = false;
            }
            network.step(1);
            for (int k = 0; k < network.atPatch(); k++) {
                boolean reached = isShocked(root, network.patch(k));
                (reached ? wave.shocked() : wave.others()).add(network.time_ms() - start_ms);
            }
        }
        return wave;
    }

    private static void shock(Network network, CrossSection root) {
        for (int i = 0; i < root.fibers(); i++) if (isShocked(root, i)) network.shock(i, branch().electrode_mm());
    }

    private static boolean isShocked(CrossSection root, int fiber) {
        return root.muscle(fiber).branch() == branch();
    }

    private static Branch branch() {
        return java.util.Objects.requireNonNull(Site.MANDIBULAR.branch());
    }
}
