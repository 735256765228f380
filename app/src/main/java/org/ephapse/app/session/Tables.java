package org.ephapse.app.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ephapse.app.text.Decimal;
import org.ephapse.body.session.Events;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.LateralSpread.Sweep;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Muscle;

/// The tables of a session (RFC 4180), and what their columns are.
final class Tables {
    static final String[][] SPIKES = {
        {"time_ms", "ms", "when the muscle fibres of the unit answered, from the beginning of the record"},
        {"unit", "1", "motor unit: the number of its nerve fibre"},
        {"muscle", "1", "its muscle"},
        {"diameter_um", "um", "diameter of its nerve fibre"}
    };

    static final String[][] EVENTS = {
        {"event", "1", "number of the event of the face"},
        {"muscle", "1", "muscle of the burst"},
        {"from_ms", "ms", "first discharge of the burst"},
        {"to_ms", "ms", "last discharge"},
        {"discharges", "1", "how many"},
        {"units", "1", "of how many motor units"},
        {"cause", "1", "what came shortly before: none, blink or shock"}
    };

    static final String[][] SWEEPS = {
        {"shock_ms", "ms", "when the shock was given"},
        {"muscle", "1", "where the answer was read"},
        {"quiet", "1", "1 where the muscle was quiet before"},
        {"latency_ms", "ms", "latency of the third unit; empty where there was no response"},
        {"units_early", "1", "units that discharged 5 to 20 ms after the shock"},
        {"share_early", "1", "the same as a share of the muscle's units"},
        {"discharges_late", "1", "discharges 20 to 60 ms after it"}
    };

    private Tables() {}

    static byte[] spikes(SessionRecord record) {
        StringBuilder csv = head(SPIKES);
        for (int i = 0; i < record.size(); i++) {
            line(
                    csv,
                    Decimal.rounded(record.at_ms(i)),
                    Integer.toString(record.unit(i)),
                    word(record.muscle(i)),
                    Decimal.rounded(record.section().diameter_um(record.unit(i))));
        }
        return bytes(csv);
    }

    static byte[] events(List<Events.Event> events) {
        StringBuilder csv = head(EVENTS);
        for (int e = 0; e < events.size(); e++) {
            for (Events.Burst b : events.get(e).bursts()) {
                line(
                        csv,
                        Integer.toString(e + 1),
                        word(b.muscle()),
                        Decimal.rounded(b.from_ms()),
                        Decimal.rounded(b.to_ms()),
                        Integer.toString(b.discharges()),
                        Integer.toString(b.units()),
                        SessionFacts.word(events.get(e).cause()));
            }
        }
        return bytes(csv);
    }

    static byte[] sweeps(SessionRecord record) {
        StringBuilder csv = head(SWEEPS);
        for (Muscle muscle : Muscle.values()) {
            for (Sweep s : LateralSpread.sweeps(record, muscle, isDirect(record, muscle))) {
                line(
                        csv,
                        Decimal.rounded(s.shock_ms()),
                        word(muscle),
                        s.quiet() ? "1" : "0",
                        s.isPresent() ? Decimal.rounded(s.latency_ms()) : "",
                        Integer.toString(s.early()),
                        Decimal.rounded((double) s.early() / record.pool(muscle)),
                        Integer.toString(s.late()));
            }
        }
        return bytes(csv);
    }

    /// Whether a shock of the record goes to the branch that carries a muscle's fibres.
    static boolean isDirect(SessionRecord record, Muscle muscle) {
        return record.marks(SessionMark.Kind.SHOCK).stream()
                .anyMatch(m -> m.detail().equals(muscle.branch().name().toLowerCase(Locale.ROOT)));
    }

    static List<Map<String, Object>> columns(String[][] table) {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (String[] of : table) {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("name", of[0]);
            column.put("unit", of[1]);
            column.put("meaning", of[2]);
            columns.add(column);
        }
        return columns;
    }

    static String word(Muscle muscle) {
        return muscle.name().toLowerCase(Locale.ROOT);
    }

    private static StringBuilder head(String[][] table) {
        StringBuilder csv = new StringBuilder();
        line(csv, List.of(table).stream().map(c -> c[0]).collect(Collectors.joining(",")));
        return csv;
    }

    private static void line(StringBuilder csv, String... cells) {
        csv.append(String.join(",", cells)).append("\r\n");
    }

    private static byte[] bytes(StringBuilder csv) {
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
