package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.LateralSpread.Sweep;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Route;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Spot;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Muscle;

/// The lateral spread response: latency, size, late part, a second shock, intensity, a block toward the nucleus, by
/// each route.
final class Responses {
    @Source(
            cite = "ours: shocks in a train, time between them and until a record with pairs ends (ms)",
            grade = Grade.DEFINED)
    private static final double EVERY_ms = 400.0;

    @Source(cite = "ours: shocks in a train", grade = Grade.DEFINED)
    private static final int SHOCKS = 6;

    @Source(cite = "Yamashita 2002: intervals of 0.5 to 7 ms; ours beyond", at = "(ms)", grade = Grade.DEFINED)
    private static final double[] APART_ms = {0.7, 1, 2, 3, 5, 50};

    @Source(cite = "ours: shares of the branch that are excited", grade = Grade.DEFINED)
    private static final double[] INTENSITY = {0.02, 0.1, 0.5};

    @Source(
            cite = "Lee 1992, 23 patients: 9.0 +- 1.09 ms; 9.76 +- 1.1 ms; mean and one standard deviation",
            grade = Grade.MEASURED)
    private static final double EYE_LOW_ms = 7.91, EYE_HIGH_ms = 10.09, CHIN_LOW_ms = 8.66, CHIN_HIGH_ms = 10.86;
    @Source(
            cite = "normal facial F wave, 41 subjects: least latency 8.97 +- 0.53 ms",
            at = "mean and one standard deviation",
            grade = Grade.MEASURED)
    private static final double F_LOW_ms = 8.44, F_HIGH_ms = 9.5;
    @Source(
            cite = "Yamashita 2002: full again after a fixed refractory period",
            at = "tolerance ours",
            grade = Grade.MEASURED)
    private static final double FULL_LOW = 0.8, FULL_HIGH = 1.2;

    @Source(cite = "ours: interval at which a second response is called full (ms)", grade = Grade.DEFINED)
    private static final double FULL_AFTER_ms = 5.0;

    @Source(
            cite = "Moller & Jannetta 1985: latency exceeds the sum of conduction times by 2.2 ms in the mean of 16",
            at = "half a millisecond either way is our margin",
            grade = Grade.MEASURED)
    private static final double EXCESS_LOW_ms = 1.7, EXCESS_HIGH_ms = 2.7;

    private final Trials trials;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Study.Beside> besides = new ArrayList<>();
    private final List<Study.Line> lines = new ArrayList<>();

    private Responses(Trials trials) {
        this.trials = trials;
    }

    static Study run(Trials trials) {
        Responses r = new Responses(trials);
        r.routes();
        r.pairs();
        r.bridges();
        r.intensity();
        return new Study(
                "lsr",
                "What does a shock to one branch do in the muscles of another, and by which route?",
                List.of(
                        "condition",
                        "muscle",
                        "share of sweeps",
                        "latency, ms",
                        "units, % of the pool",
                        "late discharges",
                        "spread of latency, ms"),
                r.rows,
                new Study.Figure(
                        "time from the first shock to the second (ms)",
                        "second response over the first, or share of the pool",
                        r.lines),
                r.besides,
                List.of(
                        "Under anesthesia, as in theatre. Latency is that of the third unit.",
                        "The size of the central and the trigeminal route is an assumption of ours; their latencies are not.",
                        "Excess: latency less the time of the fastest fibres to the root and on to the muscle, with 1.2 ms for its end."));
    }

    private void routes() {
        Lesion lesion = Presets.TYPICAL.lesion();
        for (Route route : Route.values()) {
            Setting setting = trials.setting().by(route);
            List<SessionRecord> eye = shocks(route + ", mandibular", lesion, Site.MANDIBULAR, setting);
            List<SessionRecord> chin = shocks(route + ", zygomatic", lesion, Site.ZYGOMATIC, setting);
            String name = route.name().toLowerCase(Locale.ROOT);
            row(name + ", chin's branch", Muscle.ORBICULARIS_OCULI, eye, false);
            row(name + ", eyelid's branch", Muscle.MENTALIS, chin, false);
            if (route == Route.PERIPHERAL) {
                row(name + ", its own branch", Muscle.MENTALIS, eye, true);
                beside(
                        "latency in the eyelid, chin's branch shocked",
                        EYE_LOW_ms,
                        EYE_HIGH_ms,
                        latency(eye, Muscle.ORBICULARIS_OCULI, false),
                        "Lee 1992");
                beside(
                        "latency in the chin, eyelid's branch shocked",
                        CHIN_LOW_ms,
                        CHIN_HIGH_ms,
                        latency(chin, Muscle.MENTALIS, false),
                        "Lee 1992");
                beside(
                        "least latency of the F wave in the chin",
                        F_LOW_ms,
                        F_HIGH_ms,
                        Trials.mean(eye, r -> least(r, Muscle.MENTALIS)),
                        "41 normal subjects");
            }
            if (route == Route.PERIPHERAL || route == Route.CENTRAL)
                beside(
                        name + ": excess over the fastest fibres' sum",
                        EXCESS_LOW_ms,
                        EXCESS_HIGH_ms,
                        Trials.mean(eye, r -> excess(r, setting)),
                        "Moller & Jannetta 1985: 2.2 ms");
            if (route == Route.PERIPHERAL || route == Route.CENTRAL) blocked(name, lesion, setting);
        }
        Setting quiet = trials.setting();
        row(
                "healthy, chin's branch",
                Muscle.ORBICULARIS_OCULI,
                shocks("healthy", Spot.HEALTHY.lesion(), Site.MANDIBULAR, quiet),
                false);
    }

    private void blocked(String name, Lesion lesion, Setting setting) {
        Protocol protocol = Shocks.asleep(Site.MANDIBULAR, 1, SHOCKS, EVERY_ms).with(new Act.BlockCentral(0));
        row(
                name + ", blocked toward the nucleus",
                Muscle.ORBICULARIS_OCULI,
                trials.run(name + ", blocked", lesion, protocol, setting),
                false);
    }

    private List<SessionRecord> shocks(String what, Lesion lesion, Site site, Setting setting) {
        return trials.run(what, lesion, Shocks.asleep(site, 1, SHOCKS, EVERY_ms), setting);
    }

    private void pairs() {
        Setting setting = trials.setting();
        for (Route route : List.of(Route.PERIPHERAL, Route.CENTRAL)) {
            List<Double> x = new ArrayList<>();
            List<Estimate> y = new ArrayList<>();
            List<SessionRecord> single =
                    shocks("single, " + route, Presets.TYPICAL.lesion(), Site.MANDIBULAR, setting.by(route));
            for (double apart : APART_ms) {
                List<SessionRecord> records = trials.run(
                        "pairs " + apart + " ms, " + route,
                        Presets.TYPICAL.lesion(),
                        Shocks.pairs(Site.MANDIBULAR, SHOCKS, EVERY_ms, apart),
                        setting.by(route));
                Estimate ratio = ratio(records, single, apart);
                x.add(apart);
                y.add(ratio);
                if (apart == FULL_AFTER_ms && route == Route.PERIPHERAL)
                    besides.add(new Study.Beside(
                            "second response over the first at 5 ms",
                            FULL_LOW,
                            FULL_HIGH,
                            "",
                            ratio,
                            "Yamashita 2002, 12 patients"));
                rows.add(List.of(
                        route.name().toLowerCase(Locale.ROOT) + ", second shock after " + Study.number(apart) + " ms",
                        Muscle.ORBICULARIS_OCULI.word(),
                        "second/first",
                        "\u2013",
                        Study.cell(ratio),
                        "\u2013",
                        "\u2013"));
            }
            lines.add(new Study.Line("second over first, " + route.name().toLowerCase(Locale.ROOT), x, y));
        }
    }

    /// What the second shock of a pair adds to the eyelid's discharges 5 to 20 ms after it, over what a single one
    /// does.
    private static Estimate ratio(List<SessionRecord> pairs, List<SessionRecord> single, double apart_ms) {
        double[] ratios = new double[pairs.size()];
        for (int i = 0; i < ratios.length; i++) {
            double first = answered(single.get(i), 1, 0), tail = answered(single.get(i), 1, apart_ms);
            ratios[i] = first == 0 ? Double.NaN : (answered(pairs.get(i), 2, apart_ms) - tail) / first;
        }
        return Trials.mean(ratios);
    }

    @Source(cite = "as in LateralSpread: a response lies between these (ms)", grade = Grade.DEFINED)
    private static final double FROM_ms = 5.0, TO_ms = 20.0;

    /// Mean number of the eyelid's discharges 5 to 20 ms after each first shock, or later by so much.
    private static double answered(SessionRecord record, int perSweep, double later_ms) {
        List<SessionMark> shocks = record.marks(SessionMark.Kind.SHOCK);
        int n = 0;
        for (int k = 0; k < shocks.size(); k += perSweep)
            n += (int) Arrays.stream(LateralSpread.discharges_ms(
                            record, Muscle.ORBICULARIS_OCULI, shocks.get(k).at_ms()))
                    .filter(at -> at >= FROM_ms + later_ms && at < TO_ms + later_ms)
                    .count();
        return n * (double) perSweep / Math.max(1, shocks.size());
    }

    /// The second shock by the strength of the bridges: strong ones leave the lesion spent.
    private void bridges() {
        for (double bridge_nS : BRIDGE_nS) {
            Setting house = trials.setting();
            Setting setting = house.with(
                    house.parameters().with(house.parameters().bridge().of(bridge_nS)));
            Lesion lesion = Presets.TYPICAL.lesion();
            List<SessionRecord> single = shocks("single, bridges " + bridge_nS, lesion, Site.MANDIBULAR, setting);
            List<SessionRecord> pairs = trials.run(
                    "pairs, bridges " + bridge_nS,
                    lesion,
                    Shocks.pairs(Site.MANDIBULAR, SHOCKS, EVERY_ms, FULL_AFTER_ms),
                    setting);
            row("bridges of " + Study.number(bridge_nS) + " nS", Muscle.ORBICULARIS_OCULI, single, false);
            rows.add(List.of(
                    "the same, second shock after 5 ms",
                    Muscle.ORBICULARIS_OCULI.word(),
                    "second/first",
                    "\u2013",
                    Study.cell(ratio(pairs, single, FULL_AFTER_ms)),
                    "\u2013",
                    "\u2013"));
        }
    }

    @Source(cite = "ours: conductances of a bridge to try (nS)", grade = Grade.DEFINED)
    private static final double[] BRIDGE_nS = {6, 8, 11};

    private void intensity() {
        List<Double> x = new ArrayList<>();
        List<Estimate> y = new ArrayList<>();
        for (double intensity : INTENSITY) {
            List<SessionRecord> records = trials.run(
                    "intensity " + intensity,
                    Presets.TYPICAL.lesion(),
                    Shocks.asleep(Site.MANDIBULAR, intensity, SHOCKS, EVERY_ms),
                    trials.setting());
            row("intensity " + Study.number(intensity), Muscle.ORBICULARIS_OCULI, records, false);
            x.add(intensity);
            y.add(Trials.mean(records, r -> percent(r, Muscle.ORBICULARIS_OCULI, false)));
        }
        lines.add(new Study.Line("per cent of the pool, by intensity (axis: share of the branch)", x, y));
    }

    private void row(String condition, Muscle muscle, List<SessionRecord> records, boolean direct) {
        rows.add(List.of(
                condition,
                muscle.word(),
                Study.cell(Trials.mean(records, r -> LateralSpread.presence(sweeps(r, muscle, direct)))),
                Study.cell(latency(records, muscle, direct)),
                Study.cell(Trials.mean(records, r -> percent(r, muscle, direct))),
                Study.cell(Trials.mean(records, r -> late(r, muscle, direct))),
                Study.cell(Trials.mean(records, r -> spread(sweeps(r, muscle, direct))))));
    }

    private void beside(String what, double low, double high, Estimate ours, String source) {
        besides.add(new Study.Beside(what, low, high, "ms", ours, source));
    }

    private static List<Sweep> sweeps(SessionRecord record, Muscle muscle, boolean direct) {
        return LateralSpread.sweeps(record, muscle, direct);
    }

    private static Estimate latency(List<SessionRecord> records, Muscle muscle, boolean direct) {
        ToDoubleFunction<SessionRecord> mean = r -> Arrays.stream(LateralSpread.latencies_ms(sweeps(r, muscle, direct)))
                .average()
                .orElse(Double.NaN);
        return Trials.mean(records, mean);
    }

    @Source(cite = "per cent", grade = Grade.DEFINED)
    private static final double PERCENT = 100.0;

    private static double percent(SessionRecord record, Muscle muscle, boolean direct) {
        return PERCENT * LateralSpread.size(sweeps(record, muscle, direct)) / record.pool(muscle);
    }

    private static double late(SessionRecord record, Muscle muscle, boolean direct) {
        return sweeps(record, muscle, direct).stream()
                .filter(Sweep::quiet)
                .mapToInt(Sweep::late)
                .average()
                .orElse(Double.NaN);
    }

    /// Standard deviation of the latency between sweeps (ms).
    private static double spread(List<Sweep> sweeps) {
        double[] all = LateralSpread.latencies_ms(sweeps);
        if (all.length < 2) return Double.NaN;
        double mean = Arrays.stream(all).average().orElse(0);
        return Math.sqrt(Arrays.stream(all).map(v -> (v - mean) * (v - mean)).sum() / (all.length - 1));
    }

    /// Latency of the first unit that answers, over all sweeps (ms).
    private static double least(SessionRecord record, Muscle muscle) {
        return sweeps(record, muscle, true).stream()
                .mapToDouble(Sweep::first_ms)
                .filter(at -> !Double.isNaN(at))
                .min()
                .orElse(Double.NaN);
    }

    @Source(cite = "end of nerve and end-plate, as in Session (ms)", grade = Grade.ASSUMED)
    private static final double END_PLATE_ms = 1.2;

    /// Latency in the eyelid less what the fastest fibers need to the root and on to the eyelid (ms).
    private static double excess(SessionRecord record, Setting setting) {
        double toRoot = Double.POSITIVE_INFINITY, toLid = Double.POSITIVE_INFINITY;
        for (int i = 0; i < record.section().fibers(); i++) {
            double velocity = setting.parameters()
                    .conduction()
                    .velocity_m_per_s(record.section().diameter_um(i));
            Muscle muscle = record.section().muscle(i);
            if (muscle == Muscle.MENTALIS)
                toRoot = Math.min(toRoot, muscle.branch().electrode_mm() / velocity);
            if (muscle == Muscle.ORBICULARIS_OCULI)
                toLid = Math.min(toLid, record.section().path_mm(i) / velocity);
        }
        double mean = Arrays.stream(LateralSpread.latencies_ms(sweeps(record, Muscle.ORBICULARIS_OCULI, false)))
                .average()
                .orElse(Double.NaN);
        return mean - toRoot - toLid - END_PLATE_ms;
    }
}
