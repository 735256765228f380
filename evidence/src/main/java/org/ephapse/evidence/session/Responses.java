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
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Spot;
import org.ephapse.ephapse.Bridge;
import org.ephapse.ephapse.CrossSection;
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
            cite = "Yamashita 2002, 12 patients: back after a fixed refractory period, neither larger nor smaller",
            at = "abstract read, which has no number; tolerance and interval ours",
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
        Battery peripheral = r.routes();
        r.bridges(peripheral);
        r.intensity(peripheral);
        r.stricter();
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
                        "Under anesthesia, as in theatre, from the beginning of the burn-in. Latency is that of the"
                                + " third unit.",
                        "Single shocks, pairs and weak shocks take turns in one session of a root; the block comes"
                                + " last.",
                        "The size of the central and the trigeminal route is an assumption of ours; their latencies"
                                + " are not.",
                        "Excess: latency less the time of the fastest fibres to the root and on to the muscle, with"
                                + " 1.2 ms for its end."));
    }

    /// What is given in one session of one route: single shocks to either branch, pairs, weak shocks, and single ones
    /// again with the nerve blocked toward the nucleus.
    private record Battery(List<SessionRecord> records, Turns turns) {
        Act.Shock chins() {
            return turns.of(0, Site.MANDIBULAR, 1);
        }

        Act.Shock lids() {
            return turns.of(1, Site.ZYGOMATIC, 1);
        }

        Act.Shock pair(int k) {
            return turns.of(2 + k, Site.MANDIBULAR, 1);
        }

        Act.Shock weak(int k) {
            return turns.of(2 + APART_ms.length + k, Site.MANDIBULAR, INTENSITY[k]);
        }

        Act.Shock blocked() {
            return new Turns(turns.to_ms(), EVERY_ms, 1, SHOCKS).of(0, Site.MANDIBULAR, 1);
        }

        List<Act> acts(boolean whole) {
            List<Act> acts = new ArrayList<>(List.of(chins(), lids()));
            if (!whole) return acts;
            for (int k = 0; k < APART_ms.length; k++) {
                acts.add(pair(k));
                acts.add(Turns.after(pair(k), APART_ms[k]));
            }
            for (int k = 0; k < INTENSITY.length; k++) acts.add(weak(k));
            acts.add(new Act.BlockCentral(turns.to_ms()));
            acts.add(blocked());
            return acts;
        }
    }

    /// Runs a battery in every root; a short one has only the single shocks.
    private Battery battery(String what, Lesion lesion, Setting setting, boolean whole) {
        int kinds = whole ? 2 + APART_ms.length + INTENSITY.length : 2;
        Battery plan = new Battery(List.of(), trials.turns(EVERY_ms, kinds, SHOCKS));
        Act.Shock last = plan.blocked();
        Protocol protocol = whole
                ? new Turns(last.at_ms(), EVERY_ms, 1, SHOCKS).asleep()
                : plan.turns().asleep();
        return new Battery(
                trials.theatre(what, lesion, protocol.with(plan.acts(whole).toArray(Act[]::new)), setting),
                plan.turns());
    }

    /// Gives back the battery by the peripheral route.
    private Battery routes() {
        Lesion lesion = Presets.TYPICAL.lesion();
        Battery peripheral = battery("peripheral", lesion, trials.setting().by(Route.PERIPHERAL), true);
        Battery central = battery("central", lesion, trials.setting().by(Route.CENTRAL), true);
        whole(Route.PERIPHERAL, peripheral);
        own(peripheral);
        whole(Route.CENTRAL, central);
        for (Route route : List.of(Route.DUAL, Route.TRIGEMINAL))
            single(word(route), battery(word(route), lesion, trials.setting().by(route), false));
        Battery healthy = battery("healthy", Spot.HEALTHY.lesion(), trials.setting(), false);
        row("healthy, chin's branch", Muscle.ORBICULARIS_OCULI, healthy, healthy.chins());
        return peripheral;
    }

    private void single(String name, Battery battery) {
        row(name + ", chin's branch", Muscle.ORBICULARIS_OCULI, battery, battery.chins());
        row(name + ", eyelid's branch", Muscle.MENTALIS, battery, battery.lids());
    }

    private void whole(Route route, Battery battery) {
        single(word(route), battery);
        row(word(route) + ", blocked toward the nucleus", Muscle.ORBICULARIS_OCULI, battery, battery.blocked());
        Setting setting = trials.setting().by(route);
        beside(
                word(route) + ": excess over the fastest fibres' sum",
                EXCESS_LOW_ms,
                EXCESS_HIGH_ms,
                Trials.mean(battery.records(), r -> excess(r, setting, battery.chins())),
                "Moller & Jannetta 1985: 2.2 ms");
        pairs(route, battery);
    }

    private static double excess(SessionRecord record, Setting setting, Act.Shock shocks) {
        Muscle lid = Muscle.ORBICULARIS_OCULI;
        return Answers.latency_ms(Turns.sweeps(record, shocks, lid)) - Answers.fastest_ms(record, setting, shocks, lid);
    }

    /// What is published of the peripheral route's figures, by those who hold it and those who do not.
    private void own(Battery battery) {
        row("peripheral, its own branch", Muscle.MENTALIS, battery, battery.chins());
        beside(
                "latency in the eyelid, chin's branch shocked",
                EYE_LOW_ms,
                EYE_HIGH_ms,
                latency(battery, battery.chins(), Muscle.ORBICULARIS_OCULI),
                "Lee 1992");
        beside(
                "latency in the chin, eyelid's branch shocked",
                CHIN_LOW_ms,
                CHIN_HIGH_ms,
                latency(battery, battery.lids(), Muscle.MENTALIS),
                "Lee 1992");
        beside(
                "least latency of the F wave in the chin",
                F_LOW_ms,
                F_HIGH_ms,
                Trials.mean(
                        battery.records(), r -> Answers.least_ms(Turns.sweeps(r, battery.chins(), Muscle.MENTALIS))),
                "41 normal subjects");
    }

    private void pairs(Route route, Battery battery) {
        List<Double> x = new ArrayList<>();
        List<Estimate> y = new ArrayList<>();
        for (int k = 0; k < APART_ms.length; k++) {
            double apart = APART_ms[k];
            Estimate ratio = ratio(battery.records(), battery.chins(), battery.pair(k), apart);
            x.add(apart);
            y.add(ratio);
            if (apart == FULL_AFTER_ms && route == Route.PERIPHERAL)
                besides.add(new Study.Beside(
                        "second response over the first at 5 ms",
                        FULL_LOW,
                        FULL_HIGH,
                        "",
                        ratio,
                        "Yamashita 2002, 12 patients: neither larger nor smaller up to 7 ms; no number was read"));
            second(word(route) + ", second shock after " + Study.number(apart) + " ms", ratio);
        }
        lines.add(new Study.Line("second over first, " + word(route), x, y));
    }

    private void second(String condition, Estimate ratio) {
        rows.add(List.of(
                condition,
                Muscle.ORBICULARIS_OCULI.word(),
                "second/first",
                "\u2013",
                Study.cell(ratio),
                "\u2013",
                "\u2013"));
    }

    /// What the second shock of a pair adds to the eyelid's discharges 5 to 20 ms after it, over what a single one
    /// does.
    private static Estimate ratio(List<SessionRecord> records, Act.Shock single, Act.Shock pair, double apart_ms) {
        return Trials.mean(records, r -> {
            double first = answered(r, single, 0), tail = answered(r, single, apart_ms);
            return first == 0 ? Double.NaN : (answered(r, pair, apart_ms) - tail) / first;
        });
    }

    @Source(cite = "as in LateralSpread: a response lies between these (ms)", grade = Grade.DEFINED)
    private static final double FROM_ms = 5.0, TO_ms = 20.0;

    /// Mean number of the eyelid's discharges 5 to 20 ms after each shock, or later by so much.
    private static double answered(SessionRecord record, Act.Shock shocks, double later_ms) {
        long n = 0;
        for (int k = 0; k < shocks.count(); k++) {
            double from_ms = shocks.at_ms() + k * shocks.every_ms() + later_ms;
            n += Arrays.stream(LateralSpread.discharges_ms(record, Muscle.ORBICULARIS_OCULI, from_ms))
                    .filter(at -> at >= FROM_ms && at < TO_ms)
                    .count();
        }
        return (double) n / shocks.count();
    }

    /// The second shock by the strength of the bridges: strong ones leave the lesion spent.
    private void bridges(Battery house) {
        for (double bridge_nS : BRIDGE_nS) {
            Setting setting = trials.setting();
            Bridge bridge = setting.parameters().bridge();
            String name = "bridges of " + Study.number(bridge_nS) + " nS";
            if (bridge_nS == bridge.median_nS()) {
                bridge(name, house.records(), house.chins(), house.pair(FIVE));
                continue;
            }
            Turns turns = trials.turns(EVERY_ms, 2, SHOCKS);
            Act.Shock single = turns.of(0, Site.MANDIBULAR, 1), pair = turns.of(1, Site.MANDIBULAR, 1);
            bridge(
                    name,
                    trials.theatre(
                            name,
                            Presets.TYPICAL.lesion(),
                            turns.asleep(single, pair, Turns.after(pair, FULL_AFTER_ms)),
                            setting.with(setting.parameters().with(bridge.of(bridge_nS)))),
                    single,
                    pair);
        }
    }

    private void bridge(String name, List<SessionRecord> records, Act.Shock single, Act.Shock pair) {
        row(name, Muscle.ORBICULARIS_OCULI, records, single);
        second("the same, second shock after 5 ms", ratio(records, single, pair, FULL_AFTER_ms));
    }

    @Source(cite = "ours: conductances of a bridge to try (nS)", grade = Grade.DEFINED)
    private static final double[] BRIDGE_nS = {6, 8, 11};

    @Source(cite = "ours: where 5 ms stand among the intervals", grade = Grade.DEFINED)
    private static final int FIVE = 4;

    /// The chin's answer where the root's map is less strict than the house's.
    private void stricter() {
        for (double strictness : STRICTNESS) {
            CrossSection.Plan plan = trials.setting().plan();
            Setting setting = trials.setting().in(new CrossSection.Plan(plan.fibers(), plan.radius_mm(), strictness));
            String name = "strictness " + strictness;
            single(name, battery(name, Presets.TYPICAL.lesion(), setting, false));
        }
    }

    @Source(cite = "ours: stricter maps than the house's", grade = Grade.DEFINED)
    private static final double[] STRICTNESS = {0.5, 0.6};

    private void intensity(Battery battery) {
        List<Double> x = new ArrayList<>();
        List<Estimate> y = new ArrayList<>();
        for (int k = 0; k < INTENSITY.length; k++) {
            Act.Shock shocks = battery.weak(k);
            row("intensity " + Study.number(INTENSITY[k]), Muscle.ORBICULARIS_OCULI, battery, shocks);
            x.add(INTENSITY[k]);
            y.add(Trials.mean(battery.records(), r -> percent(r, shocks, Muscle.ORBICULARIS_OCULI)));
        }
        lines.add(new Study.Line("per cent of the pool, by intensity (axis: share of the branch)", x, y));
    }

    private void row(String condition, Muscle muscle, Battery battery, Act.Shock shocks) {
        row(condition, muscle, battery.records(), shocks);
    }

    private void row(String condition, Muscle muscle, List<SessionRecord> records, Act.Shock shocks) {
        rows.add(List.of(
                condition,
                muscle.word(),
                cell(records, shocks, muscle, LateralSpread::presence),
                cell(records, shocks, muscle, Answers::latency_ms),
                Study.cell(Trials.mean(records, r -> percent(r, shocks, muscle))),
                cell(records, shocks, muscle, Answers::late),
                cell(records, shocks, muscle, Answers::spread_ms)));
    }

    private static String cell(
            List<SessionRecord> records, Act.Shock shocks, Muscle muscle, ToDoubleFunction<List<Sweep>> figure) {
        return Study.cell(Trials.mean(records, r -> figure.applyAsDouble(Turns.sweeps(r, shocks, muscle))));
    }

    private static Estimate latency(Battery battery, Act.Shock shocks, Muscle muscle) {
        return Trials.mean(battery.records(), r -> Answers.latency_ms(Turns.sweeps(r, shocks, muscle)));
    }

    private static double percent(SessionRecord record, Act.Shock shocks, Muscle muscle) {
        return Answers.percent(Turns.sweeps(record, shocks, muscle), record.pool(muscle));
    }

    private void beside(String what, double low, double high, Estimate ours, String source) {
        besides.add(new Study.Beside(what, low, high, "ms", ours, source));
    }

    private static String word(Route route) {
        return route.name().toLowerCase(Locale.ROOT);
    }
}
