package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Spot;
import org.ephapse.ephapse.Parameters;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The ladder: a lesion that grows in every direction at once, from nothing.
final class Ladder {
    @Source(
            cite = "ours: a lesion that grows",
            at = "share of the largest: bared, reach, shift grow together; beyond 1 bare stretches get longer by this",
            grade = Grade.DEFINED)
    private static final double[] GROWTH = {0, 0.2, 0.35, 0.5, 0.65, 0.8, 1, 2, 3};

    @Source(cite = "ours: the largest lesion of the ladder", grade = Grade.ASSUMED)
    private static final double BARED = 1.0, REACH_mm = 0.4, SHIFT_mV = 4.0, GAIN = 0.6;
    @Source(cite = "Nielsen 1984, 62 patients", at = "250-350 per second within trains", grade = Grade.MEASURED)
    private static final double LEAST_Hz = 250.0, MOST_Hz = 350.0;
    @Source(cite = "textbook range", at = "bursts 5-20 a second, 10-100 ms", grade = Grade.ASSUMED)
    private static final double LEAST_per_s = 5.0, MOST_per_s = 20.0, SHORTEST_ms = 10.0, LONGEST_ms = 100.0;

    private Ladder() {}

    /// The lesion at a share of its largest.
    static Spot at(double growth) {
        double g = Math.min(1, growth);
        return new Spot(0, REACH_mm * Math.sqrt(g), BARED * g, 1, SHIFT_mV * g, 0, 0, GAIN * g);
    }

    /// Beyond the largest lesion, bare stretches are longer than the house's.
    private static Setting setting(Trials trials, double growth) {
        Parameters p = trials.setting().parameters();
        return trials.setting()
                .with(new Parameters(
                        p.membrane(),
                        p.bridge(),
                        p.impulse(),
                        p.conduction(),
                        p.rates(),
                        p.starts(),
                        p.bare_um() * Math.max(1, growth),
                        p.step_ms()));
    }

    static Study run(Trials trials) {
        List<List<String>> rows = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Estimate> events = new ArrayList<>(), active = new ArrayList<>(), passes = new ArrayList<>();
        List<Picture> bursting = new ArrayList<>();
        for (double growth : GROWTH) {
            List<SessionRecord> records = trials.run(
                    "growth " + growth, at(growth).lesion(), Protocol.rest(trials.lasts_ms()), setting(trials, growth));
            List<Picture> pictures = records.stream().map(Picture::of).toList();
            Estimate through =
                    Passage.share(trials, setting(trials, growth), at(growth).lesion());
            rows.add(row(growth, records, pictures, through));
            x.add(growth);
            events.add(Trials.mean(pictures, Picture::events_per_s));
            active.add(Trials.mean(pictures, Picture::active));
            passes.add(through);
            pictures.stream().filter(p -> p.stage() == Picture.Stage.GROUPED).forEach(bursting::add);
        }
        var figure = new Study.Figure(
                "growth of the lesion, share of the largest; beyond 1 longer bare stretches",
                "Events a second; share of the time; share of impulses that pass",
                List.of(
                        new Study.Line("events a second", x, events),
                        new Study.Line("share of the time in an event", x, active),
                        new Study.Line("share of impulses that pass", x, passes)));
        return new Study(
                "ladder",
                "What does a lesion do that grows from nothing?",
                List.of(
                        "growth",
                        "bare fibres",
                        "stages",
                        "events/s",
                        "length, ms",
                        "share of time",
                        "per second in bursts",
                        "blinks answered",
                        "impulses that pass"),
                rows,
                figure,
                besides(bursting),
                List.of(
                        "Stages: how many roots are silent, synkinesis, isolated, grouped, fused, tonic; the rule is ours.",
                        "Published figures are of patients' bursts; ours beside them are of the rungs called grouped."));
    }

    private static List<String> row(
            double growth, List<SessionRecord> records, List<Picture> pictures, Estimate through) {
        return List.of(
                Study.number(growth),
                Study.cell(Trials.mean(records, SessionRecord::lesioned)),
                stages(pictures),
                Study.cell(Trials.mean(pictures, Picture::events_per_s)),
                Study.cell(Trials.mean(pictures, Picture::lasts_ms)),
                Study.cell(Trials.mean(pictures, Picture::active)),
                Study.cell(Trials.mean(pictures, Picture::rate_Hz)),
                Study.cell(Trials.mean(pictures, Picture::synkinesis)),
                Study.cell(through));
    }

    /// How many records stand on each rung.
    private static String stages(List<Picture> pictures) {
        return pictures.stream()
                .collect(Collectors.groupingBy(Picture::stage, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getKey().name().toLowerCase(Locale.ROOT) + " " + e.getValue())
                .collect(Collectors.joining(", "));
    }

    private static List<Study.Beside> besides(List<Picture> bursting) {
        return List.of(
                new Study.Beside(
                        "discharges a second within bursts",
                        LEAST_Hz,
                        MOST_Hz,
                        "1/s",
                        Trials.mean(bursting, Picture::rate_Hz),
                        "Nielsen 1984, Neurology 34:418"),
                new Study.Beside(
                        "bursts a second",
                        LEAST_per_s,
                        MOST_per_s,
                        "1/s",
                        Trials.mean(bursting, Picture::events_per_s),
                        "textbook range, not verified"),
                new Study.Beside(
                        "length of a burst",
                        SHORTEST_ms,
                        LONGEST_ms,
                        "ms",
                        Trials.mean(bursting, Picture::lasts_ms),
                        "textbook range, not verified"));
    }
}
