package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.Events;
import org.ephapse.body.session.Events.Event;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Site;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Muscle;

/// Which part of the face twitches first, how it spreads, and how strict a map of the root allows it.
final class Spread {
    @Source(cite = "ours: a strict map, none, and between", grade = Grade.DEFINED)
    private static final double[] STRICTNESS = {0.2, 0.4, 0.6, 0.8};

    @Source(cite = "ours: a small lesion and a large one (mm)", grade = Grade.DEFINED)
    private static final double[] REACH_mm = {0.15, 0.25, 0.35};

    @Source(cite = "ours: shocks in a train and time between them (ms)", grade = Grade.DEFINED)
    private static final double EVERY_ms = 300.0;

    @Source(cite = "ours: shocks in a train", grade = Grade.DEFINED)
    private static final int SHOCKS = 5;

    @Source(cite = "direction of the contact (degrees)", grade = Grade.DEFINED)
    private static final double ROSTRAL_deg = 180.0;

    @Source(
            cite = "lateral spread absent in 13 of 306 typical patients; present in 24 of 28",
            doi = "10.1007/s10143-020-01267-6",
            at = "86 to 96 % of patients; a typical lesion should have it, so all is no miss",
            grade = Grade.MEASURED)
    private static final double LEAST_LSR = 0.86;

    private static final String CHIN = "antero-caudal: lateral spread in the chin";

    private final Trials trials;
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, List<Estimate>> lines = new TreeMap<>();
    private final List<Boolean> lidFirst = new ArrayList<>(), mouthFirst = new ArrayList<>();

    private Spread(Trials trials) {
        this.trials = trials;
    }

    static Study run(Trials trials) {
        Spread s = new Spread(trials);
        List<Double> x = new ArrayList<>();
        for (double strictness : STRICTNESS) {
            x.add(strictness);
            s.at(strictness);
        }
        return new Study(
                "spread",
                "Which part of the face twitches first, and how strict a map of the root allows what is seen?",
                HEADS,
                s.rows,
                new Study.Figure(
                        "strictness of the map",
                        "share of events, or of sweeps",
                        s.lines.entrySet().stream()
                                .map(e -> new Study.Line(e.getKey(), x, e.getValue()))
                                .toList()),
                s.besides(),
                List.of(
                        "Columns of muscles: share of the events in which the muscle takes part.",
                        "The other Babinski sign: the forehead pulls up in the eyelid's spasm.",
                        "Tension: the stricter the map, the more the lid leads and the less the chin answers to a"
                                + " shock."));
    }

    private static final List<String> HEADS = List.of(
            "strictness",
            "contact",
            "reach, mm",
            "events/s",
            "forehead",
            "eyelid",
            "cheek",
            "mouth",
            "chin",
            "neck",
            "forehead in the eyelid's events",
            "blinks answered");

    /// Everything at one strictness: spontaneous events from either side, and shocks.
    private void at(double strictness) {
        CrossSection.Plan plan = trials.setting().plan();
        Setting setting = trials.setting().in(new CrossSection.Plan(plan.fibers(), plan.radius_mm(), strictness));
        boolean isHouse = strictness == plan.strictness();
        for (double angle : new double[] {0, ROSTRAL_deg}) {
            for (double reach : isHouse ? REACH_mm : new double[] {REACH_mm[1]})
                spontaneous(setting, angle, reach, isHouse);
        }
        add(CHIN, chin(trials, setting, strictness));
    }

    private void spontaneous(Setting setting, double angle, double reach, boolean isHouse) {
        double strictness = setting.plan().strictness();
        List<SessionRecord> records = trials.run(
                "strictness " + strictness + ", " + angle + " degrees, " + reach + " mm",
                Presets.TYPICAL.withAngle_deg(angle).withReach_mm(reach).lesion(),
                Protocol.rest(trials.lasts_ms()),
                setting);
        rows.add(row(strictness, angle, reach, records));
        if (isHouse) records.forEach(r -> (angle == 0 ? lidFirst : mouthFirst).add(leads(r, angle == 0)));
        if (reach != REACH_mm[1]) return;
        String contact = angle == 0 ? "antero-caudal" : "postero-rostral";
        add(contact + ": in the eyelid", share(records, Muscle.ORBICULARIS_OCULI));
        add(contact + ": in the mouth", share(records, Muscle.ORBICULARIS_ORIS));
    }

    private void add(String line, Estimate e) {
        lines.computeIfAbsent(line, _ -> new ArrayList<>()).add(e);
    }

    private List<Study.Beside> besides() {
        return List.of(
                new Study.Beside(
                        "antero-caudal: the eyelid fires more than the mouth",
                        0.5,
                        1,
                        "share",
                        ofTrue(lidFirst),
                        "Ryu 1998: lid first in 152 of 153 with antero-caudal contact"),
                new Study.Beside(
                        "postero-rostral: the mouth fires more than the eyelid",
                        0.5,
                        1,
                        "share",
                        ofTrue(mouthFirst),
                        "Ryu 1998: mouth first in 2 of 2 with postero-rostral contact"),
                new Study.Beside(
                        "lateral spread in the chin, strictness of the house",
                        LEAST_LSR,
                        1,
                        "share",
                        lines.getOrDefault(CHIN, List.of()).get(house(trials)),
                        "absent in 13 of 306, present in 24 of 28 patients (Misawa 2006): a typical lesion should"
                                + " have it"));
    }

    private static int house(Trials trials) {
        for (int i = 0; i < STRICTNESS.length; i++)
            if (STRICTNESS[i] == trials.setting().plan().strictness()) return i;
        return 0;
    }

    private static Estimate ofTrue(List<Boolean> held) {
        double share = held.stream().filter(h -> h).count() / (double) Math.max(1, held.size());
        return held.isEmpty() ? Trials.mean(new double[0]) : Estimate.share(share, held.size());
    }

    private static List<String> row(double strictness, double angle, double reach, List<SessionRecord> records) {
        List<String> row = new ArrayList<>(List.of(
                Study.number(strictness),
                angle == 0 ? "antero-caudal" : "postero-rostral",
                Study.number(reach),
                Study.cell(Trials.mean(records, r -> Picture.of(r).events_per_s()))));
        for (Muscle muscle : Muscle.values()) row.add(Study.cell(share(records, muscle)));
        row.add(Study.cell(Trials.mean(records, Spread::babinski)));
        row.add(Study.cell(Trials.mean(records, r -> Picture.of(r).synkinesis())));
        return List.copyOf(row);
    }

    /// Share of the events in which a muscle takes part.
    private static Estimate share(List<SessionRecord> records, Muscle muscle) {
        return Trials.mean(records, r -> {
            List<Event> events = Events.of(r);
            if (events.isEmpty()) return Double.NaN;
            return events.stream().filter(e -> takesPart(e, muscle)).count() / (double) events.size();
        });
    }

    private static boolean takesPart(Event event, Muscle muscle) {
        return event.bursts().stream().anyMatch(b -> b.muscle() == muscle);
    }

    /// Whether the eyelid's units discharge more in events than the mouth's, or the other way round.
    private static boolean leads(SessionRecord record, boolean upper) {
        double lid = discharges(record, Muscle.ORBICULARIS_OCULI), mouth = discharges(record, Muscle.ORBICULARIS_ORIS);
        return upper ? lid > mouth : mouth > lid;
    }

    /// Discharges in bursts, for each unit of the pool.
    private static double discharges(SessionRecord record, Muscle muscle) {
        int sum = Events.of(record).stream()
                .flatMap(e -> e.bursts().stream())
                .filter(b -> b.muscle() == muscle)
                .mapToInt(Events.Burst::discharges)
                .sum();
        return (double) sum / record.pool(muscle);
    }

    private static double babinski(SessionRecord record) {
        List<Event> lid = Events.of(record).stream()
                .filter(e -> takesPart(e, Muscle.ORBICULARIS_OCULI))
                .sorted(Comparator.comparingDouble(Event::from_ms))
                .toList();
        if (lid.isEmpty()) return Double.NaN;
        return lid.stream().filter(e -> takesPart(e, Muscle.FRONTALIS)).count() / (double) lid.size();
    }

    private static Estimate chin(Trials trials, Setting setting, double strictness) {
        Turns turns = trials.turns(EVERY_ms, 1, SHOCKS);
        Act.Shock shocks = turns.of(0, Site.ZYGOMATIC, 1);
        List<SessionRecord> records = trials.theatre(
                "strictness " + strictness + ", shocks", Presets.TYPICAL.lesion(), turns.asleep(shocks), setting);
        return Trials.mean(records, r -> LateralSpread.presence(Turns.sweeps(r, shocks, Muscle.MENTALIS)));
    }
}
