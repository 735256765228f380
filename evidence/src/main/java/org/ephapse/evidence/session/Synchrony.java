package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.session.Heartbeat;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Spot;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Do the muscles twitch together, and is it the bridges that hold them together, or the common pulse?
final class Synchrony {
    @Source(cite = "ours: a pulse whose swing is as large as the mean pressure", grade = Grade.DEFINED)
    private static final double STRONG = 1.0;

    @Source(
            cite = "Lee 1992: synchronous in four muscles in 24 of 24 patients",
            at = "Wilson's interval ours; muscles of our six that take part in an event",
            grade = Grade.MEASURED)
    private static final double LEAST_MUSCLES = 4.0, ALL_MUSCLES = 6.0;
    @Source(
            cite = "textbooks: a few milliseconds, of the order of the differences in conduction",
            grade = Grade.ASSUMED)
    private static final double LEAST_LAG_ms = 0.0, MOST_LAG_ms = 10.0;

    private Synchrony() {}

    static Study run(Trials trials) {
        Heartbeat flat = new Heartbeat(Heartbeat.RESTING.rate_per_min(), 0);
        Heartbeat strong = new Heartbeat(Heartbeat.RESTING.rate_per_min(), STRONG);
        Spot linked = Presets.TYPICAL, apart = Presets.TYPICAL.withPressed(0), large = Presets.SEVERE.withPressed(0);
        List<List<String>> rows = new ArrayList<>();
        List<Estimate> correlations = new ArrayList<>();
        List<Picture> with = pictures(trials, "bridges, no pulse", linked, flat);
        add(rows, correlations, "typical, bridges, no pulse", with);
        add(
                rows,
                correlations,
                "typical, bridges, strong pulse",
                pictures(trials, "bridges, strong pulse", linked, strong));
        add(rows, correlations, "typical, no bridges, no pulse", pictures(trials, "no bridges, no pulse", apart, flat));
        add(
                rows,
                correlations,
                "typical, no bridges, strong pulse",
                pictures(trials, "no bridges, strong pulse", apart, strong));
        add(
                rows,
                correlations,
                "severe, no bridges, no pulse",
                pictures(trials, "severe, no bridges, no pulse", large, flat));
        add(
                rows,
                correlations,
                "severe, no bridges, strong pulse",
                pictures(trials, "severe, no bridges, strong pulse", large, strong));
        List<Double> x = new ArrayList<>();
        for (int i = 1; i <= correlations.size(); i++) x.add((double) i);
        return new Study(
                "synchrony",
                "Do the muscles twitch together because of the bridges, or because of the common pulse?",
                List.of("condition", "events/s", "muscles in an event", "first to last, ms", "correlation in 5 ms"),
                rows,
                new Study.Figure(
                        "condition, in the order of the table",
                        "correlation of pairs of muscles",
                        List.of(new Study.Line("correlation", x, correlations))),
                List.of(
                        new Study.Beside(
                                "muscles in an event, of 6",
                                LEAST_MUSCLES,
                                ALL_MUSCLES,
                                "",
                                Trials.mean(with, Picture::muscles),
                                "Lee 1992: four of four muscles in 24 of 24 patients"),
                        new Study.Beside(
                                "from the first muscle to the last",
                                LEAST_LAG_ms,
                                MOST_LAG_ms,
                                "ms",
                                Trials.mean(with, Picture::lag_ms),
                                "textbooks, a few ms; not verified")),
                List.of("Correlations are of counts in 5 ms over the whole record, blinks included."));
    }

    private static List<Picture> pictures(Trials trials, String what, Spot spot, Heartbeat heartbeat) {
        List<SessionRecord> records = trials.run(
                what,
                spot.lesion(),
                Protocol.rest(trials.lasts_ms()),
                trials.setting().with(heartbeat));
        return records.stream().map(Picture::of).toList();
    }

    private static void add(List<List<String>> rows, List<Estimate> correlations, String name, List<Picture> pictures) {
        Estimate correlation = Trials.mean(pictures, Picture::correlation);
        correlations.add(correlation);
        rows.add(List.of(
                name,
                Study.cell(Trials.mean(pictures, Picture::events_per_s)),
                Study.cell(Trials.mean(pictures, Picture::muscles)),
                Study.cell(Trials.mean(pictures, Picture::lag_ms)),
                Study.cell(correlation)));
    }
}
