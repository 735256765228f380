package org.ephapse.app.session;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ephapse.app.text.Decimal;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Muscle;
import org.jspecify.annotations.Nullable;

/// A session in a few lines, and in numbers.
public final class SessionSummary {
    private static final String DASH = "\u2013";

    private SessionSummary() {}

    /// The lines.
    public static String text(SessionFacts facts) {
        SessionRecord record = facts.record();
        Picture p = facts.picture();
        StringBuilder text = new StringBuilder();
        line(text, "Simulated. %s (%s), %s, seed %d.", facts.title(), facts.origin(), facts.protocol(), facts.seed());
        line(
                text,
                "%s s after a burn-in of %s s; %d of %d fibres bare, %d bridges; route: %s.",
                Decimal.rounded(record.protocol().lasts_ms() / 1000),
                Decimal.rounded(facts.setting().burnIn_ms() / 1000),
                record.lesioned(),
                record.section().fibers(),
                record.bridges(),
                SessionFacts.word(facts.setting().route()));
        if (isShocked(record)) text.append('\n').append(spread(record)).append('\n');
        line(text, "The ladder: %s (%s).", SessionFacts.word(p.stage()), rung(p.stage()));
        line(
                text,
                "%s events a second by themselves, %.0f %% of the time in an event; after blinks %d more (blinks: %d).",
                number(p.events_per_s()),
                100 * p.active(),
                p.onBlink(),
                blinks(record));
        if (p.events_per_s() > 0)
            line(
                    text,
                    "An event lasts %s ms (the longest %s) and takes %s of 6 muscles, the last %s ms after the first.",
                    number(p.lasts_ms()),
                    number(p.longest_ms()),
                    number(p.muscles()),
                    number(p.lag_ms()));
        if (Double.isFinite(rate_Hz(facts)))
            line(
                    text,
                    "Within bursts a unit fires %s times, at %s per second; muscles correlate by %s in 5 ms.",
                    number(p.perUnit()),
                    number(rate_Hz(facts)),
                    number(p.correlation()));
        if (!isShocked(record)) text.append('\n').append(discharges(record));
        List<Phase> phases = Phase.of(record);
        if (phases.size() > 1) text.append('\n').append(phases(phases));
        return text.toString();
    }

    static boolean isShocked(SessionRecord record) {
        return !record.marks(SessionMark.Kind.SHOCK).isEmpty();
    }

    /// What a rung of the ladder means.
    static String rung(Picture.Stage stage) {
        return switch (stage) {
            case SILENT -> "nothing that nobody asked for";
            case SYNKINESIS -> "blinks pull other muscles along, nothing comes by itself";
            case ISOLATED -> "fewer than five events a second by themselves";
            case GROUPED -> "five events a second or more";
            case FUSED -> "an event is going on most of the time";
            case TONIC -> "an event lasts longer than half a second";
        };
    }

    private static long blinks(SessionRecord record) {
        return record.marks(SessionMark.Kind.BLINK).stream()
                .filter(m -> m.at_ms() >= 0)
                .count();
    }

    /// Who answered, and the table of it.
    private static String spread(SessionRecord record) {
        List<List<String>> rows = new ArrayList<>();
        boolean pairs = Pair.of(record) != null;
        rows.add(heads(pairs));
        for (Muscle muscle : Muscle.values()) rows.add(row(record, muscle, pairs));
        return verdicts(record) + "\n" + StudyTable.aligned(rows);
    }

    /// Who answered, in a sentence.
    static String verdicts(SessionRecord record) {
        Map<Answers.Verdict, List<String>> of = new EnumMap<>(Answers.Verdict.class);
        Answers.Reading reading = Answers.Reading.SPREAD;
        for (Muscle muscle : Muscle.values()) {
            Answers answers = Answers.of(record, muscle);
            if (answers.reading() == Answers.Reading.F_WAVE) continue;
            reading = answers.reading();
            of.computeIfAbsent(answers.verdict(), _ -> new ArrayList<>()).add(muscle.word());
        }
        String told = of.entrySet().stream()
                .map(e -> e.getKey().word + " in " + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
        String subject = reading.word.substring(0, 1).toUpperCase(Locale.ROOT) + reading.word.substring(1);
        return subject + ": " + told.replace("never quiet in", "not to be read (never quiet) in") + ".";
    }

    static List<String> heads(boolean pairs) {
        List<String> heads = new ArrayList<>(
                List.of("muscle", "read as", "answer", "sweeps", "latency, ms", "shortest to longest", "units, %"));
        if (pairs) heads.add("second/first");
        return heads;
    }

    /// What one muscle answered; its cells stand in the report too.
    static List<String> row(SessionRecord record, Muscle muscle, boolean pairs) {
        Answers a = Answers.of(record, muscle);
        List<String> cells = new ArrayList<>(List.of(
                muscle.word(),
                a.reading().word,
                a.verdict().word,
                a.answered() + " of " + a.read(),
                number(a.latency_ms()),
                a.answered() == 0 ? DASH : number(a.shortest_ms()) + " to " + number(a.longest_ms()),
                number(100 * a.share())));
        if (pairs) cells.add(number(a.recovery()));
        return cells;
    }

    private static String discharges(SessionRecord record) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("muscle", "discharges", "motor units"));
        for (Muscle muscle : Muscle.values())
            rows.add(List.of(
                    muscle.word(), Integer.toString(count(record, muscle)), Integer.toString(record.pool(muscle))));
        return StudyTable.aligned(rows);
    }

    private static String phases(List<Phase> phases) {
        List<List<String>> rows = new ArrayList<>();
        boolean shocked = phases.stream().anyMatch(p -> p.eyelid() != null);
        rows.add(phaseHeads(shocked));
        for (Phase phase : phases) rows.add(phaseRow(phase, shocked));
        return StudyTable.aligned(rows);
    }

    static List<String> phaseHeads(boolean shocked) {
        List<String> heads =
                new ArrayList<>(List.of("what was done", "seconds", "events a second", "time in an event"));
        if (shocked) heads.add("eyelid answered");
        return heads;
    }

    static List<String> phaseRow(Phase p, boolean shocked) {
        List<String> cells = new ArrayList<>(List.of(
                p.name(), p.when(), number(p.events_per_s()), String.format(Locale.ROOT, "%.0f %%", 100 * p.active())));
        if (shocked) cells.add(p.answered());
        return cells;
    }

    /// Rate within bursts; not a number where no event came, or where shocks fire the units too.
    static double rate_Hz(SessionFacts facts) {
        Picture p = facts.picture();
        boolean own = p.events_per_s() > 0 || p.onBlink() > 0;
        return own && !isShocked(facts.record()) ? p.rate_Hz() : Double.NaN;
    }

    /// Correlation of the muscles; not a number where [#rate_Hz] is none.
    static double correlation(SessionFacts facts) {
        return Double.isFinite(rate_Hz(facts)) ? facts.picture().correlation() : Double.NaN;
    }

    /// The phases for machines.
    static List<Map<String, Object>> phases(SessionRecord record) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Phase p : Phase.of(record)) {
            Map<String, @Nullable Object> phase = new LinkedHashMap<>();
            phase.put("name", p.name());
            phase.put("from_ms", p.from_ms());
            phase.put("to_ms", p.to_ms());
            phase.put("events_per_s", p.events_per_s());
            phase.put("active_share", p.active());
            Answers eyelid = p.eyelid();
            if (eyelid != null) {
                phase.put("eyelid_sweeps_read", eyelid.read());
                phase.put("eyelid_sweeps_answered", eyelid.answered());
            }
            all.add(withNulls(phase));
        }
        return all;
    }

    /// The answers to shocks, muscle by muscle, for machines.
    static List<Map<String, Object>> answers(SessionRecord record) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Muscle muscle : Muscle.values()) {
            Answers a = Answers.of(record, muscle);
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put("muscle", SessionFacts.word(muscle));
            answer.put("reading", SessionFacts.word(a.reading()));
            answer.put("answer", SessionFacts.word(a.verdict()));
            answer.put("sweeps_read", a.read());
            answer.put("sweeps_answered", a.answered());
            answer.put("latency_ms", finite(a.latency_ms()));
            answer.put("shortest_ms", finite(a.shortest_ms()));
            answer.put("longest_ms", finite(a.longest_ms()));
            answer.put("units_share", finite(a.share()));
            answer.put("second_over_first", finite(a.recovery()));
            all.add(withNulls(answer));
        }
        return all;
    }

    /// The numbers by name; what has no value is null.
    static Map<String, Object> numbers(SessionFacts facts) {
        Picture p = facts.picture();
        Map<String, @Nullable Object> numbers = new LinkedHashMap<>();
        numbers.put("bare_fibres", facts.record().lesioned());
        numbers.put("bridges", facts.record().bridges());
        numbers.put("blinks", blinks(facts.record()));
        numbers.put("stage", SessionFacts.word(p.stage()));
        numbers.put("events_per_s", finite(p.events_per_s()));
        numbers.put("events_on_blink", p.onBlink());
        numbers.put("event_ms", finite(p.lasts_ms()));
        numbers.put("longest_ms", finite(p.longest_ms()));
        numbers.put("active_share", finite(p.active()));
        numbers.put("rate_in_bursts_Hz", finite(rate_Hz(facts)));
        numbers.put("discharges_per_unit", finite(p.perUnit()));
        numbers.put("muscles_per_event", finite(p.muscles()));
        numbers.put("lag_ms", finite(p.lag_ms()));
        numbers.put("correlation", finite(correlation(facts)));
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
                ? String.format(Locale.ROOT, value == 0 ? "%.0f" : Math.abs(value) < 1 ? "%.2f" : "%.1f", value)
                : DASH;
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(StringBuilder text, String form, Object... values) {
        text.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}
