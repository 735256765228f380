package org.ephapse.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.Events;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Muscle;
import org.jspecify.annotations.Nullable;

/// A stretch of a session between two things that were done: what one compares with what.
///
/// @param name         what was done last
/// @param from_ms      its beginning
/// @param to_ms        its end
/// @param events_per_s events that began in it by themselves (1/s)
/// @param active       share of its time in an event that no shock started
/// @param eyelid       how the eyelid answered shocks; null without them
record Phase(
        String name,
        double from_ms,
        double to_ms,
        double events_per_s,
        double active,
        @Nullable Answers eyelid) {
    /// The phases; a single one where nothing was done but blinks and shocks.
    static List<Phase> of(SessionRecord record) {
        TreeMap<Double, String> begins = new TreeMap<>();
        begins.put(0.0, "at rest");
        for (Act act : record.protocol().acts()) {
            switch (act) {
                case Act.Wake w -> begins.put(w.at_ms(), SessionFacts.word(w.waking()));
                case Act.Lift l ->
                    begins.put(
                            l.at_ms(),
                            l.lift_mm() > 0 ? String.format(Locale.ROOT, "lifted %.2f mm", l.lift_mm()) : "put back");
                case Act.Hyperventilate h -> {
                    begins.put(h.at_ms(), "breathing fast");
                    begins.put(h.until_ms(), "breathing quietly");
                }
                case Act.Move m -> {
                    begins.put(m.at_ms(), SessionFacts.word(m.kind()));
                    begins.put(m.at_ms() + m.for_ms(), "afterwards");
                }
                case Act.BlockCentral b -> begins.put(b.at_ms(), "blocked");
                case Act.Blink _, Act.Shock _ -> {}
            }
        }
        double end = record.protocol().lasts_ms();
        List<Events.Event> events = Events.of(record);
        List<Phase> phases = new ArrayList<>();
        begins.headMap(end).forEach((from, name) -> {
            Double next = begins.higherKey(from);
            phases.add(phase(record, events, name, from, next == null ? end : Math.min(end, next)));
        });
        return List.copyOf(phases);
    }

    private static Phase phase(
            SessionRecord record, List<Events.Event> events, String name, double from_ms, double to_ms) {
        long own = events.stream()
                .filter(e -> e.cause() == Events.Cause.NONE && e.from_ms() >= from_ms && e.from_ms() < to_ms)
                .count();
        double busy_ms = events.stream()
                .filter(e -> e.cause() != Events.Cause.SHOCK)
                .mapToDouble(e -> Math.max(0, Math.min(to_ms, e.to_ms()) - Math.max(from_ms, e.from_ms())))
                .sum();
        boolean shocks = !record.marks(SessionMark.Kind.SHOCK).isEmpty();
        return new Phase(
                name,
                from_ms,
                to_ms,
                1000 * own / (to_ms - from_ms),
                busy_ms / (to_ms - from_ms),
                shocks ? Answers.of(record, Muscle.ORBICULARIS_OCULI, from_ms, to_ms) : null);
    }

    /// When, in seconds.
    String when() {
        return String.format(Locale.ROOT, "%.2f\u2013%.2f", from_ms / 1000, to_ms / 1000);
    }

    /// In how many of the sweeps that were read the eyelid answered, or a dash without shocks.
    String answered() {
        if (eyelid == null) return "\u2013";
        return eyelid.read() == 0 ? "never quiet" : eyelid.answered() + " of " + eyelid.read();
    }
}
