package org.ephapse.body.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Muscle;

/// Bursts and events, read from the discharges of a session by a simple rule.
///
/// A muscle's burst is a run of time in which at least three discharges lie within 4 ms; gaps of up to 12 ms do not end
/// it. Bursts of several muscles that overlap, or nearly, are one event of the face. While a blink, an effort or
/// tension drives the muscles, only discharges count that follow or precede another one of the same unit within 7 ms:
/// drive alone does not fire a unit that fast.
public final class Events {
    @Source(cite = "ours: the rule of an event", at = "discharges, window (ms), gap (ms)", grade = Grade.DEFINED)
    private static final double TOGETHER_ms = 4.0, GAP_ms = 12.0;

    @Source(cite = "ours: the rule of an event", at = "discharges within the window", grade = Grade.DEFINED)
    private static final int LEAST = 3;

    @Source(
            cite = "ours: a unit that fires twice within this time is not driven by the will (60 per second at most)",
            grade = Grade.DEFINED)
    private static final double FAST_ms = 7.0;

    @Source(cite = "ours: a blink's drive is over at the muscle after this time (ms)", grade = Grade.DEFINED)
    private static final double BLINK_ms = 110.0;

    @Source(cite = "ours: a blink may start an event that begins within this time (ms)", grade = Grade.DEFINED)
    private static final double ANSWER_ms = 150.0;

    @Source(cite = "ours: a shock may start an event that begins within this time (ms)", grade = Grade.DEFINED)
    private static final double EVOKED_ms = 60.0;

    /// A run of discharges in one muscle.
    ///
    /// @param muscle     which
    /// @param from_ms    first discharge (ms)
    /// @param to_ms      last discharge (ms)
    /// @param discharges how many
    /// @param units      of how many motor units
    public record Burst(Muscle muscle, double from_ms, double to_ms, int discharges, int units) {}

    /// A twitch of the face: bursts that come together.
    ///
    /// @param bursts of the muscles, in the order of their beginning
    /// @param cause  what came shortly before it
    public record Event(List<Burst> bursts, Cause cause) {
        /// When it begins (ms).
        public double from_ms() {
            return bursts.getFirst().from_ms();
        }

        /// When it ends (ms).
        public double to_ms() {
            return bursts.stream().mapToDouble(Burst::to_ms).max().orElseThrow();
        }

        /// How long it lasts (ms).
        public double lasts_ms() {
            return to_ms() - from_ms();
        }

        /// How many muscles take part.
        public long muscles() {
            return bursts.stream().map(Burst::muscle).distinct().count();
        }

        /// Time from the first muscle's beginning to that of the last (ms).
        public double lag_ms() {
            double last = 0;
            for (Muscle muscle : Muscle.values()) {
                last = Math.max(
                        last,
                        bursts.stream()
                                .filter(b -> b.muscle() == muscle)
                                .mapToDouble(Burst::from_ms)
                                .min()
                                .orElse(0));
            }
            return last - from_ms();
        }
    }

    /// What may have started an event.
    public enum Cause {
        /// Nothing that was done: it came by itself.
        NONE,
        /// A blink.
        BLINK,
        /// A shock.
        SHOCK
    }

    private Events() {}

    /// All events of a session, in the order of time.
    public static List<Event> of(SessionRecord record) {
        boolean[] counts = counting(record);
        List<Burst> bursts = new ArrayList<>();
        for (Muscle muscle : Muscle.values()) bursts.addAll(bursts(record, muscle, counts));
        bursts.sort(Comparator.comparingDouble(Burst::from_ms).thenComparing(Burst::muscle));
        List<Event> events = new ArrayList<>();
        List<Burst> together = new ArrayList<>();
        double until_ms = 0;
        for (Burst burst : bursts) {
            if (!together.isEmpty() && burst.from_ms() > until_ms + GAP_ms) {
                events.add(new Event(
                        List.copyOf(together), cause(record, together.getFirst().from_ms())));
                together.clear();
            }
            until_ms = together.isEmpty() ? burst.to_ms() : Math.max(until_ms, burst.to_ms());
            together.add(burst);
        }
        if (!together.isEmpty())
            events.add(new Event(
                    List.copyOf(together), cause(record, together.getFirst().from_ms())));
        return List.copyOf(events);
    }

    private static Cause cause(SessionRecord record, double from_ms) {
        if (follows(record, SessionMark.Kind.SHOCK, from_ms, EVOKED_ms)) return Cause.SHOCK;
        return follows(record, SessionMark.Kind.BLINK, from_ms, ANSWER_ms) ? Cause.BLINK : Cause.NONE;
    }

    private static boolean follows(SessionRecord record, SessionMark.Kind kind, double from_ms, double within_ms) {
        return record.marks(kind).stream().anyMatch(m -> m.at_ms() <= from_ms && from_ms <= m.at_ms() + within_ms);
    }

    /// Which discharges count: all while nobody drives the muscles, else the fast ones.
    static boolean[] counting(SessionRecord record) {
        boolean[] counts = new boolean[record.size()];
        int[] last = new int[record.section().fibers()];
        Arrays.fill(last, -1);
        Driven driven = new Driven(record, BLINK_ms);
        for (int i = 0; i < counts.length; i++) {
            int before = last[record.unit(i)];
            if (before >= 0 && record.at_ms(i) - record.at_ms(before) <= FAST_ms) counts[before] = counts[i] = true;
            counts[i] |= !driven.at(record.muscle(i), record.at_ms(i));
            last[record.unit(i)] = i;
        }
        return counts;
    }

    /// Runs of one muscle's counting discharges.
    private static List<Burst> bursts(SessionRecord record, Muscle muscle, boolean[] counts) {
        List<Burst> bursts = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) if (counts[i] && record.muscle(i) == muscle) own.add(i);
        int first = -1, last = -1;
        for (int k = LEAST - 1; k < own.size(); k++) {
            int begin = k - LEAST + 1;
            if (record.at_ms(own.get(k)) - record.at_ms(own.get(begin)) > TOGETHER_ms) continue;
            if (first >= 0 && record.at_ms(own.get(begin)) > record.at_ms(own.get(last)) + GAP_ms) {
                bursts.add(burst(record, muscle, own.subList(first, last + 1)));
                first = -1;
            }
            if (first < 0) first = begin;
            last = k;
        }
        if (first >= 0) bursts.add(burst(record, muscle, own.subList(first, last + 1)));
        return bursts;
    }

    private static Burst burst(SessionRecord record, Muscle muscle, List<Integer> own) {
        Set<Integer> units = new HashSet<>();
        own.forEach(i -> units.add(record.unit(i)));
        return new Burst(muscle, record.at_ms(own.getFirst()), record.at_ms(own.getLast()), own.size(), units.size());
    }
}
