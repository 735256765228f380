package org.ephapse.app.session;

import java.util.List;
import org.ephapse.app.output.Csv;
import org.ephapse.app.text.Decimal;
import org.ephapse.body.session.Events;
import org.ephapse.body.session.LateralSpread.Sweep;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Muscle;

/// The tables of a session (RFC 4180), and what their columns are.
final class Tables {
    static final List<Csv.Column> SPIKES = List.of(
            new Csv.Column(
                    "time_ms", "ms", "when the muscle fibres of the unit answered, from the beginning of the record"),
            new Csv.Column("unit", "1", "motor unit: the number of its nerve fibre"),
            new Csv.Column("muscle", "1", "its muscle"),
            new Csv.Column("diameter_um", "um", "diameter of its nerve fibre"));

    static final List<Csv.Column> EVENTS = List.of(
            new Csv.Column("event", "1", "number of the event of the face, from 1; one row a burst of a muscle"),
            new Csv.Column("muscle", "1", "muscle of the burst"),
            new Csv.Column("from_ms", "ms", "first discharge of the burst"),
            new Csv.Column("to_ms", "ms", "last discharge"),
            new Csv.Column("discharges", "1", "how many in the burst"),
            new Csv.Column("units", "1", "how many motor units discharged in it"),
            new Csv.Column("cause", "1", "what came shortly before: none, blink or shock"));

    static final List<Csv.Column> SWEEPS = List.of(
            new Csv.Column("shock_ms", "ms", "when the shock was given; shocks of pairs are left out"),
            new Csv.Column("muscle", "1", "where the answer was read"),
            new Csv.Column(
                    "quiet",
                    "1",
                    "1 where the sweep is read: quiet before, no blink, no other shock from 60 ms before to 20 ms after"),
            new Csv.Column(
                    "latency_ms",
                    "ms",
                    "latency of the third unit; empty where there was no response or the sweep is not read"),
            new Csv.Column(
                    "units_early",
                    "1",
                    "units that discharged 5 to 20 ms after the shock; after one to the artery's wall, 0 to 20 ms; in the muscle of the shocked branch, only those that discharged a second time"),
            new Csv.Column("share_early", "1", "the same as a share of the muscle's units"),
            new Csv.Column("discharges_late", "1", "discharges 20 to 60 ms after it"));

    private Tables() {}

    static byte[] spikes(SessionRecord record) {
        Csv csv = new Csv(SPIKES);
        for (int i = 0; i < record.size(); i++) {
            csv.row(List.of(
                    Decimal.rounded(record.at_ms(i)),
                    Integer.toString(record.unit(i)),
                    SessionFacts.word(record.muscle(i)),
                    Decimal.rounded(record.section().diameter_um(record.unit(i)))));
        }
        return csv.bytes();
    }

    static byte[] events(List<Events.Event> events) {
        Csv csv = new Csv(EVENTS);
        for (int e = 0; e < events.size(); e++) {
            for (Events.Burst b : events.get(e).bursts()) {
                csv.row(List.of(
                        Integer.toString(e + 1),
                        SessionFacts.word(b.muscle()),
                        Decimal.rounded(b.from_ms()),
                        Decimal.rounded(b.to_ms()),
                        Integer.toString(b.discharges()),
                        Integer.toString(b.units()),
                        SessionFacts.word(events.get(e).cause())));
            }
        }
        return csv.bytes();
    }

    static byte[] sweeps(SessionRecord record) {
        Csv csv = new Csv(SWEEPS);
        for (Muscle muscle : Muscle.values()) {
            for (Sweep s : Answers.of(record, muscle).sweeps()) {
                csv.row(List.of(
                        Decimal.rounded(s.shock_ms()),
                        SessionFacts.word(muscle),
                        s.quiet() ? "1" : "0",
                        s.isPresent() ? Decimal.rounded(s.latency_ms()) : "",
                        Integer.toString(s.early()),
                        Decimal.rounded((double) s.early() / record.pool(muscle)),
                        Integer.toString(s.late())));
            }
        }
        return csv.bytes();
    }
}
