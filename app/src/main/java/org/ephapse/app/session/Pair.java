package org.ephapse.app.session;

import java.util.List;
import java.util.stream.IntStream;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.LateralSpread.Sweep;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Muscle;
import org.jspecify.annotations.Nullable;

/// Pairs of shocks among single ones, as [Protocols#shocks] gives them: every other shock is followed by a second one.
///
/// @param apart_ms from the first shock of a pair to the second
/// @param first_ms when the first shocks of the pairs are given
record Pair(double apart_ms, List<Double> first_ms) {
    private static final double FROM_ms = 5, TO_ms = 20;

    /// The pairs of a session, or null where it has none.
    static @Nullable Pair of(SessionRecord record) {
        List<Act.Shock> trains = record.protocol().acts().stream()
                .filter(Act.Shock.class::isInstance)
                .map(Act.Shock.class::cast)
                .toList();
        if (trains.size() != 2) return null;
        Act.Shock single = trains.getFirst(), second = trains.getLast();
        double apart_ms = second.at_ms() - single.at_ms() - single.every_ms();
        List<Double> firsts = IntStream.range(0, second.count())
                .mapToObj(k -> single.at_ms() + (2 * k + 1) * single.every_ms())
                .toList();
        return new Pair(apart_ms, firsts);
    }

    /// Whether a shock belongs to a pair.
    boolean holds(double shock_ms) {
        return first_ms.stream()
                .anyMatch(first -> Math.abs(shock_ms - first) < 1e-6 || Math.abs(shock_ms - first - apart_ms) < 1e-6);
    }

    /// What the second shock adds to a muscle's discharges 5 to 20 ms after it, over what a single shock makes; not a
    /// number where single shocks make none or the muscle was never quiet.
    double recovery(SessionRecord record, Muscle muscle, List<Sweep> singles) {
        List<Double> quiet =
                singles.stream().filter(Sweep::quiet).map(Sweep::shock_ms).toList();
        List<Double> pairs = LateralSpread.sweeps(record, muscle, false).stream()
                .filter(s -> s.quiet() && first_ms.stream().anyMatch(f -> Math.abs(f - s.shock_ms()) < 1e-6))
                .map(Sweep::shock_ms)
                .toList();
        double one = mean(record, muscle, quiet, 0), tail = mean(record, muscle, quiet, apart_ms);
        return one > 0 ? (mean(record, muscle, pairs, apart_ms) - tail) / one : Double.NaN;
    }

    private static double mean(SessionRecord record, Muscle muscle, List<Double> shocks_ms, double later_ms) {
        return shocks_ms.stream()
                .mapToLong(shock -> discharges(record, muscle, shock + later_ms + FROM_ms, shock + later_ms + TO_ms))
                .average()
                .orElse(Double.NaN);
    }

    private static long discharges(SessionRecord record, Muscle muscle, double from_ms, double to_ms) {
        return IntStream.range(record.from(from_ms), record.from(to_ms))
                .filter(i -> record.muscle(i) == muscle)
                .count();
    }
}
