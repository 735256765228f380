package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.session.Events;
import org.ephapse.body.session.Events.Event;
import org.ephapse.body.session.Heartbeat;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Does the pulse pace the bursts, and does it make more of them?
final class Pulse {
    @Source(cite = "ours: no pulse, a life's, and strong ones", grade = Grade.DEFINED)
    private static final double[] SWING = {0, 0.05, 0.5, 1, 2};

    private Pulse() {}

    static Study run(Trials trials) {
        List<List<String>> rows = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Estimate> pace = new ArrayList<>(), events = new ArrayList<>();
        for (double swing : SWING) {
            Heartbeat heart = new Heartbeat(Heartbeat.RESTING.rate_per_min(), swing);
            List<SessionRecord> records = trials.run(
                    "swing " + swing,
                    Presets.TYPICAL.lesion(),
                    Protocol.rest(trials.lasts_ms()),
                    trials.setting().with(heart));
            Estimate strength = Trials.mean(records, r -> strength(r, heart)),
                    chance = Trials.mean(records, Pulse::chance);
            x.add(swing);
            pace.add(strength);
            events.add(Trials.mean(records, r -> Picture.of(r).events_per_s()));
            rows.add(List.of(
                    Study.number(swing),
                    Study.cell(strength),
                    Study.cell(chance),
                    Study.cell(events.getLast()),
                    Study.cell(Trials.mean(records, r -> Picture.of(r).active()))));
        }
        return new Study(
                "heart",
                "Does the pulse pace the bursts, and does it make more of them?",
                List.of("swing over mean", "pacing, 0 to 1", "pacing by chance", "events/s", "share of time"),
                rows,
                new Study.Figure(
                        "swing of the pulse, over the mean pressure",
                        "pacing (vector strength); events a second",
                        List.of(new Study.Line("pacing", x, pace), new Study.Line("events a second", x, events))),
                List.of(),
                List.of(
                        "Pacing is the length of the mean direction of the events' beginnings on the beat's circle.",
                        "By chance n events have a pacing of about 0.89 / sqrt(n).",
                        "No study that was read has measured it in patients."));
    }

    private static List<Event> own(SessionRecord record) {
        return Events.of(record).stream()
                .filter(e -> e.cause() == Events.Cause.NONE)
                .toList();
    }

    private static double strength(SessionRecord record, Heartbeat heart) {
        List<Event> own = own(record);
        double c = 0, s = 0;
        for (Event e : own) {
            double angle = 2 * Math.PI * heart.phase(e.from_ms());
            c += Math.cos(angle);
            s += Math.sin(angle);
        }
        return own.isEmpty() ? Double.NaN : Math.hypot(c, s) / own.size();
    }

    private static double chance(SessionRecord record) {
        int n = own(record).size();
        return n == 0 ? Double.NaN : 0.5 * Math.sqrt(Math.PI / n);
    }
}
