package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.Lifting;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Spot;
import org.ephapse.body.session.Waking;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Muscle;

/// Lifting the artery: what stops at once, and what each part of the lesion contributes; and the weeks after.
final class Lifts {
    @Source(cite = "ours: lift as a share of the dent", grade = Grade.DEFINED)
    private static final double[] LIFT = {0, 0.2, 0.4, 1};

    @Source(cite = "ours: shocks in a train; time between them (ms)", grade = Grade.DEFINED)
    private static final double EVERY_ms = 400.0;

    @Source(cite = "ours: shocks in a train", grade = Grade.DEFINED)
    private static final int SHOCKS = 5;

    @Source(cite = "days after the operation", grade = Grade.DEFINED)
    private static final double[] DAYS = {1, 7, 30, 150};

    @Source(
            cite =
                    "Zheng 2012, 32 patients: 7.3 +- 0.8 ms by 2 mA on the artery's wall; mean and one standard deviation",
            at = "abstract read, which does not say whether it is the onset",
            grade = Grade.MEASURED)
    private static final double WALL_LOW_ms = 6.5, WALL_HIGH_ms = 8.1;

    @Source(
            cite = "ours: shares of the bare fibers that a shock to the wall reaches, nearest first",
            grade = Grade.DEFINED)
    private static final double[] REACHED = {0.01, 0.03, 0.1, 1};

    @Source(
            cite = "share that is left when one part of the lesion is healed by a third, or taken away",
            grade = Grade.DEFINED)
    private static final double TWO_THIRDS = 2.0 / 3.0;

    private final Trials trials;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Study.Line> lines = new ArrayList<>();
    private final List<Study.Beside> besides = new ArrayList<>();

    private Lifts(Trials trials) {
        this.trials = trials;
    }

    static Study run(Trials trials) {
        Lifts l = new Lifts(trials);
        l.parts(l.lift());
        l.days();
        l.wall();
        return new Study(
                "lifting",
                "What does lifting the artery stop at once, what does each part of the lesion contribute, and what do"
                        + " weeks do?",
                List.of(
                        "condition",
                        "events/s",
                        "lateral spread, share of sweeps",
                        "units, % of the pool",
                        "F wave, % of the pool",
                        "F wave, ms"),
                l.rows,
                new Study.Figure("lift, share of the dent", "events a second; share of sweeps", l.lines),
                l.besides,
                List.of(
                        "Awake and anesthetized; the shocks go to the chin's branch, the response is read in the"
                                + " eyelid.",
                        "That the wall's response needs a touching artery is put in: the electrode lies on it.",
                        "That 23 % of patients show no spread awake after a week, and 90 % none in theatre, takes a"
                                + " cohort: operations."));
    }

    /// Gives back the records awake and in place.
    private List<SessionRecord> lift() {
        List<SessionRecord> inPlace = List.of();
        for (Waking waking : List.of(Waking.AWAKE, Waking.ANESTHETIZED)) {
            String state = waking.name().toLowerCase(Locale.ROOT);
            List<Double> x = new ArrayList<>();
            List<Estimate> events = new ArrayList<>(), spread = new ArrayList<>();
            for (double lift : LIFT) {
                List<SessionRecord> records = measured(state + ", lift " + lift, Presets.TYPICAL, waking, lift);
                if (waking == Waking.AWAKE && lift == 0) inPlace = records;
                x.add(lift);
                events.add(Trials.mean(records, r -> Picture.of(r).events_per_s()));
                spread.add(Trials.mean(records, Lifts::presence));
                row(state + ", lifted by " + Study.number(lift * Presets.TYPICAL.dent_mm()) + " mm", records);
            }
            lines.add(new Study.Line("events a second, " + state, x, events));
            lines.add(new Study.Line("lateral spread, " + state, x, spread));
            if (waking == Waking.ANESTHETIZED) {
                besides.add(new Study.Beside(
                        "under anesthesia, in place: lateral spread in the eyelid",
                        0.5,
                        1,
                        "share of sweeps",
                        spread.getFirst(),
                        "present in 86 to 96 % of patients; sign only"));
                besides.add(new Study.Beside(
                        "under anesthesia, lifted: lateral spread",
                        0,
                        0.5,
                        "share of sweeps",
                        spread.getLast(),
                        "cleared in 131 of 145 (Wei 2018); sign only"));
            }
        }
        return inPlace;
    }

    private List<SessionRecord> measured(String what, Spot spot, Waking waking, double lift) {
        Protocol protocol = Protocol.rest(trials.lasts_ms() + (SHOCKS + 1) * EVERY_ms)
                .with(
                        new Act.Wake(waking, 0),
                        new Act.Lift(0, lift * spot.dent_mm()),
                        new Act.Shock(Site.MANDIBULAR, trials.lasts_ms(), 1, SHOCKS, EVERY_ms));
        return trials.run(what, spot.lesion(), protocol, trials.setting());
    }

    /// Which part of the lesion holds what: each taken away alone, awake.
    private void parts(List<SessionRecord> inPlace) {
        Spot t = Presets.TYPICAL;
        row("awake, all in place", inPlace);
        row("awake, without the shift by pressure", measured("no shift", t.withShift_mV(0), Waking.AWAKE, 0));
        row(
                "awake, with a tenth of the bridges",
                measured("bridges", t.withPressed(Lifting.STILL_PRESSED), Waking.AWAKE, 0));
        row(
                "awake, a third of the myelin back",
                measured("myelin", t.withBared(TWO_THIRDS * t.bared()), Waking.AWAKE, 0));
        row("awake, without nuclear gain", measured("gain", t.withNuclearGain(0), Waking.AWAKE, 0));
    }

    private void days() {
        for (double day : DAYS) {
            Spot then = Weeks.after(Presets.TYPICAL, day);
            row("awake, day " + Study.number(day), measured("day " + day, then, Waking.AWAKE, 0));
        }
    }

    /// Shocks to the artery's wall, from those that reach a few bare fibers to those that reach all.
    private void wall() {
        Turns turns = trials.turns(EVERY_ms, REACHED.length, SHOCKS);
        Act.Shock[] shocks = new Act.Shock[REACHED.length];
        for (int k = 0; k < shocks.length; k++) shocks[k] = turns.of(k, Site.ARTERY, REACHED[k]);
        List<SessionRecord> records =
                trials.theatre("artery's wall", Presets.TYPICAL.lesion(), turns.asleep(shocks), trials.setting());
        for (int k = 0; k < shocks.length; k++) {
            Act.Shock shock = shocks[k];
            besides.add(new Study.Beside(
                    "artery's wall, " + Study.number(PERCENT * REACHED[k])
                            + " % of the bare fibres reached: latency in the eyelid",
                    WALL_LOW_ms,
                    WALL_HIGH_ms,
                    "ms",
                    Trials.mean(records, r -> third_ms(r, shock)),
                    "Zheng 2012: 7.3 +- 0.8, 32 patients"));
        }
    }

    /// When the third discharge of the eyelid comes after a shock that found it quiet, in the mean (ms).
    private static double third_ms(SessionRecord record, Act.Shock shocks) {
        return Turns.sweeps(record, shocks, Muscle.ORBICULARIS_OCULI).stream()
                .mapToDouble(LateralSpread.Sweep::shock_ms)
                .filter(at -> eyelid_ms(record, at - QUIET_ms)[MANY - 1] >= QUIET_ms)
                .map(at -> eyelid_ms(record, at)[MANY - 1])
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /// The eyelid's discharges after a time; three at least, infinitely late where there are fewer (ms).
    private static double[] eyelid_ms(SessionRecord record, double from_ms) {
        double[] all = LateralSpread.discharges_ms(record, Muscle.ORBICULARIS_OCULI, from_ms);
        double[] atLeast = Arrays.copyOf(all, Math.max(MANY, all.length));
        Arrays.fill(atLeast, all.length, atLeast.length, Double.POSITIVE_INFINITY);
        return atLeast;
    }

    @Source(cite = "as in LateralSpread: quiet before a shock (ms)", grade = Grade.DEFINED)
    private static final double QUIET_ms = 20.0;

    @Source(cite = "as in LateralSpread: discharges that make a response", grade = Grade.DEFINED)
    private static final int MANY = 3;

    private static double presence(SessionRecord record) {
        return LateralSpread.presence(LateralSpread.sweeps(record, Muscle.ORBICULARIS_OCULI, false));
    }

    @Source(cite = "per cent", grade = Grade.DEFINED)
    private static final double PERCENT = 100.0;

    private void row(String name, List<SessionRecord> records) {
        rows.add(List.of(
                name,
                Study.cell(Trials.mean(records, r -> Picture.of(r).events_per_s())),
                Study.cell(Trials.mean(records, Lifts::presence)),
                Study.cell(Trials.mean(
                        records,
                        r -> PERCENT
                                * LateralSpread.size(LateralSpread.sweeps(r, Muscle.ORBICULARIS_OCULI, false))
                                / r.pool(Muscle.ORBICULARIS_OCULI))),
                Study.cell(Trials.mean(
                        records,
                        r -> PERCENT
                                * LateralSpread.size(LateralSpread.sweeps(r, Muscle.MENTALIS, true))
                                / r.pool(Muscle.MENTALIS))),
                Study.cell(Trials.mean(
                        records,
                        r -> Arrays.stream(LateralSpread.latencies_ms(LateralSpread.sweeps(r, Muscle.MENTALIS, true)))
                                .average()
                                .orElse(Double.NaN)))));
    }
}
