package org.ephapse.app.session;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Muscle;
import org.jspecify.annotations.Nullable;

/// A session in a few lines, and in numbers.
public final class SessionSummary {
    private SessionSummary() {}

    /// The lines.
    public static String text(SessionFacts facts) {
        SessionRecord record = facts.record();
        Picture p = facts.picture();
        StringBuilder text = new StringBuilder();
        line(text, "Simulated. %s (%s), %s, seed %d.", facts.title(), facts.origin(), facts.protocol(), facts.seed());
        line(
                text,
                "%.1f s after a burn-in of %.1f s; %d of %d fibres bare, %d bridges; route: %s.",
                record.protocol().lasts_ms() / 1000,
                facts.setting().burnIn_ms() / 1000,
                record.lesioned(),
                record.section().fibers(),
                record.bridges(),
                SessionFacts.word(facts.setting().route()));
        line(text, "The ladder: %s.", SessionFacts.word(p.stage()));
        line(
                text,
                "%.2f events a second by themselves, %d on a blink; they last %s ms (longest %.0f), %.0f %% of the time.",
                p.events_per_s(),
                p.onBlink(),
                number(p.lasts_ms()),
                p.longest_ms(),
                100 * p.active());
        line(
                text,
                "In bursts %s per second, %s discharges a unit; %s muscles in an event within %s ms; correlation %s.",
                number(p.rate_Hz()),
                number(p.perUnit()),
                number(p.muscles()),
                number(p.lag_ms()),
                number(p.correlation()));
        for (Muscle muscle : Muscle.values()) {
            line(
                    text,
                    "%-18s %7d discharges of %5d units%s",
                    SessionFacts.word(muscle),
                    count(record, muscle),
                    record.pool(muscle),
                    spread(record, muscle));
        }
        return text.toString();
    }

    private static String spread(SessionRecord record, Muscle muscle) {
        if (record.marks(SessionMark.Kind.SHOCK).isEmpty()) return "";
        Answers answers = Answers.of(record, muscle);
        if (answers.isSilent()) return answers.direct() ? "; stimulated" : "; no response";
        return String.format(
                Locale.ROOT,
                "; %s in %d of %d quiet sweeps, %.1f ms, %.1f %% of its units",
                answers.direct() ? "F wave" : "lateral spread",
                answers.latencies_ms().length,
                answers.quiet(),
                answers.latency_ms(),
                100 * answers.share());
    }

    /// The numbers by name; what has no value is null.
    static Map<String, Object> numbers(SessionFacts facts) {
        Picture p = facts.picture();
        Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
        numbers.put("bare_fibres", facts.record().lesioned());
        numbers.put("bridges", facts.record().bridges());
        numbers.put("stage", SessionFacts.word(p.stage()));
        numbers.put("events_per_s", finite(p.events_per_s()));
        numbers.put("events_on_blink", p.onBlink());
        numbers.put("event_ms", finite(p.lasts_ms()));
        numbers.put("longest_ms", finite(p.longest_ms()));
        numbers.put("active_share", finite(p.active()));
        numbers.put("rate_in_bursts_Hz", finite(p.rate_Hz()));
        numbers.put("discharges_per_unit", finite(p.perUnit()));
        numbers.put("muscles_per_event", finite(p.muscles()));
        numbers.put("lag_ms", finite(p.lag_ms()));
        numbers.put("correlation", finite(p.correlation()));
        numbers.put("synkinesis", finite(p.synkinesis()));
        return withNulls(numbers);
    }

    @SuppressWarnings({"NullAway", "unchecked"})
    private static Map<String, Object> withNulls(Map<String, @Nullable Object> numbers) {
        return (Map<String, Object>) (Map<String, ?>) numbers;
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }

    static int count(SessionRecord record, Muscle muscle) {
        int n = 0;
        for (int i = 0; i < record.size(); i++) if (record.muscle(i) == muscle) n++;
        return n;
    }

    /// A number with one decimal, or a dash where there is none.
    static String number(double value) {
        return Double.isFinite(value)
                ? String.format(Locale.ROOT, Math.abs(value) < 1 ? "%.2f" : "%.1f", value)
                : "\u2013";
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
