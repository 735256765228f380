package org.ephapse.body.session;

import java.util.Arrays;
import java.util.List;
import org.ephapse.body.session.Events.Burst;
import org.ephapse.body.session.Events.Cause;
import org.ephapse.body.session.Events.Event;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Muscle;

/// What a session looks like, in numbers.
///
/// Events that a shock started are left out.
///
/// @param events_per_s    events of the face that came by themselves (1/s)
/// @param onBlink         events that a blink started
/// @param lasts_ms        their mean length (ms); NaN without events, like all means here
/// @param longest_ms      the longest (ms)
/// @param active          share of the time in which an event is going on
/// @param rate_Hz         discharges a second of units that fire more than once in a burst: the median over intervals
/// @param perUnit         discharges of a unit in a burst
/// @param muscles         muscles in an event
/// @param lag_ms          time from the first muscle to the last (ms)
/// @param correlation     of the muscles' counts in 5 ms, over all pairs that fire at all
/// @param synkinesis      share of blinks that are followed by a burst of a muscle other than the ring around the eye
public record Picture(
        double events_per_s,
        int onBlink,
        double lasts_ms,
        double longest_ms,
        double active,
        double rate_Hz,
        double perUnit,
        double muscles,
        double lag_ms,
        double correlation,
        double synkinesis) {
    @Source(cite = "ours: width of the counts that are correlated (ms)", grade = Grade.DEFINED)
    private static final double BIN_ms = 5.0;

    @Source(cite = "ours: longest interval within a burst (ms)", grade = Grade.DEFINED)
    private static final double LONGEST_INTERVAL_ms = 10.0;

    @Source(cite = "a second", grade = Grade.DEFINED)
    private static final double SECOND_ms = 1000.0;

    @Source(cite = "ours: a blink is answered within this time (ms)", grade = Grade.DEFINED)
    private static final double ANSWER_ms = 150.0;

    /// Where on the ladder of a growing lesion a session stands.
    public enum Stage {
        /// Nothing that nobody asked for.
        SILENT,
        /// Blinks pull other muscles along, nothing comes by itself.
        SYNKINESIS,
        /// Single events, fewer than five a second.
        ISOLATED,
        /// Five bursts a second or more.
        GROUPED,
        /// An event is going on most of the time.
        FUSED,
        /// An event lasts longer than half a second.
        TONIC
    }

    @Source(
            cite = "ours: rungs of the ladder, after the textbook's 5-20 bursts a second of 10-100 ms",
            at = "events a second, share of the time, length of a tonic spasm (ms)",
            grade = Grade.DEFINED)
    private static final double MANY_per_s = 5.0, MOSTLY = 0.6, TONIC_ms = 500.0;

    /// What a record looks like.
    public static Picture of(SessionRecord record) {
        List<Event> all = Events.of(record);
        List<Event> own = all.stream().filter(e -> e.cause() == Cause.NONE).toList();
        List<Event> spasms = all.stream().filter(e -> e.cause() != Cause.SHOCK).toList();
        double seconds = record.protocol().lasts_ms() / SECOND_ms;
        double[] interval_ms = intervals_ms(record);
        return new Picture(
                own.size() / seconds,
                spasms.size() - own.size(),
                own.stream().mapToDouble(Event::lasts_ms).average().orElse(Double.NaN),
                spasms.stream().mapToDouble(Event::lasts_ms).max().orElse(0),
                spasms.stream().mapToDouble(Event::lasts_ms).sum() / SECOND_ms / seconds,
                interval_ms.length == 0 ? Double.NaN : SECOND_ms / median(interval_ms),
                spasms.stream()
                        .flatMap(e -> e.bursts().stream())
                        .mapToDouble(b -> (double) b.discharges() / b.units())
                        .average()
                        .orElse(Double.NaN),
                own.stream().mapToLong(Event::muscles).average().orElse(Double.NaN),
                own.stream().mapToDouble(Event::lag_ms).average().orElse(Double.NaN),
                correlation(record),
                synkinesis(record, all));
    }

    /// The rung of the ladder.
    public Stage stage() {
        if (longest_ms > TONIC_ms) return Stage.TONIC;
        if (active > MOSTLY) return Stage.FUSED;
        if (events_per_s >= MANY_per_s) return Stage.GROUPED;
        if (events_per_s > 0) return Stage.ISOLATED;
        return synkinesis > 0 ? Stage.SYNKINESIS : Stage.SILENT;
    }

    /// Intervals between discharges of one unit that are short enough to lie within a burst (ms).
    static double[] intervals_ms(SessionRecord record) {
        double[] last = new double[record.section().fibers()];
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
        double[] intervals = new double[record.size()];
        int n = 0;
        for (int i = 0; i < record.size(); i++) {
            double interval = record.at_ms(i) - last[record.unit(i)];
            if (interval <= LONGEST_INTERVAL_ms) intervals[n++] = interval;
            last[record.unit(i)] = record.at_ms(i);
        }
        return Arrays.copyOf(intervals, n);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /// Mean correlation of the counts of pairs of muscles; NaN where fewer than two muscles fire.
    private static double correlation(SessionRecord record) {
        int bins = (int) Math.ceil(record.protocol().lasts_ms() / BIN_ms) + 1;
        double[][] count = new double[Muscle.values().length][bins];
        for (int i = 0; i < record.size(); i++) {
            int bin = (int) (record.at_ms(i) / BIN_ms);
            if (bin < bins) count[record.muscle(i).ordinal()][bin]++;
        }
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < count.length; a++) {
            for (int b = 0; b < a; b++) {
                double r = correlation(count[a], count[b]);
                if (Double.isNaN(r)) continue;
                sum += r;
                pairs++;
            }
        }
        return pairs == 0 ? Double.NaN : sum / pairs;
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0),
                meanB = Arrays.stream(b).average().orElse(0);
        double ab = 0, aa = 0, bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }

    private static double synkinesis(SessionRecord record, List<Event> events) {
        List<SessionMark> blinks = record.marks(SessionMark.Kind.BLINK).stream()
                .filter(m -> m.at_ms() >= 0)
                .toList();
        if (blinks.isEmpty()) return Double.NaN;
        long answered = blinks.stream()
                .filter(blink -> events.stream()
                        .flatMap(e -> e.bursts().stream())
                        .filter(b -> b.muscle() != Muscle.ORBICULARIS_OCULI)
                        .anyMatch(b -> follows(b, blink.at_ms())))
                .count();
        return (double) answered / blinks.size();
    }

    private static boolean follows(Burst burst, double blink_ms) {
        return burst.from_ms() >= blink_ms && burst.from_ms() <= blink_ms + ANSWER_ms;
    }
}
