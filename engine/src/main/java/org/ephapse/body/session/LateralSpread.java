package org.ephapse.body.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Muscle;

/// What shocks to one place do in one muscle, sweep by sweep.
///
/// A response is there in a sweep that was quiet before the shock and in which at least three motor units discharge
/// between 5 and 20 ms after it; its latency is that of the third, which is when a needle would see it begin. In a
/// muscle of the stimulated branch a unit's second discharge is read, which gives the F wave.
public final class LateralSpread {
    @Source(cite = "ours: the reading of a sweep (ms)", grade = Grade.DEFINED)
    private static final double EARLIEST_ms = 5.0, LATE_ms = 20.0, END_ms = 60.0, QUIET_ms = 20.0;

    @Source(cite = "ours: units that make a response", grade = Grade.DEFINED)
    private static final int LEAST = 3;

    /// One sweep.
    ///
    /// @param shock_ms   when the shock was given (ms)
    /// @param quiet      whether fewer than three units discharged in the 20 ms before and until 5 ms after the shock
    /// @param first_ms   when the first unit answered (ms after the shock); NaN where none did
    /// @param latency_ms of the response, its third unit (ms after the shock); NaN where there is none
    /// @param early      units that discharge between 5 and 20 ms
    /// @param late       discharges between 20 and 60 ms
    public record Sweep(double shock_ms, boolean quiet, double first_ms, double latency_ms, int early, int late) {
        /// Whether a response is there.
        public boolean isPresent() {
            return quiet && !Double.isNaN(latency_ms);
        }
    }

    private LateralSpread() {}

    /// The sweeps of a muscle: one a shock.
    ///
    /// @param direct whether the muscle lies on the stimulated branch, so that its direct answer is not noise
    public static List<Sweep> sweeps(SessionRecord record, Muscle muscle, boolean direct) {
        List<Sweep> sweeps = new ArrayList<>();
        for (SessionMark shock : record.marks(SessionMark.Kind.SHOCK))
            sweeps.add(sweep(record, muscle, shock.at_ms(), direct));
        return List.copyOf(sweeps);
    }

    private static Sweep sweep(SessionRecord record, Muscle muscle, double shock_ms, boolean direct) {
        List<Double> firsts = new ArrayList<>();
        int[] seen = new int[record.section().fibers()];
        int before = 0, late = 0, awaited = direct ? 2 : 1;
        for (int i = record.from(shock_ms - QUIET_ms); i < record.size(); i++) {
            double after = record.at_ms(i) - shock_ms;
            if (after >= END_ms) break;
            if (record.muscle(i) != muscle) continue;
            if (after >= 0) seen[record.unit(i)]++;
            if (after < (direct ? 0 : EARLIEST_ms)) before++;
            else if (after >= LATE_ms) late++;
            else if (after >= EARLIEST_ms && seen[record.unit(i)] == awaited) firsts.add(after);
        }
        firsts.sort(null);
        double first = firsts.isEmpty() ? Double.NaN : firsts.getFirst();
        double latency = firsts.size() >= LEAST ? firsts.get(LEAST - 1) : Double.NaN;
        return new Sweep(shock_ms, before < LEAST, first, latency, firsts.size(), late);
    }

    /// Share of the quiet sweeps in which a response is there; NaN where none is quiet.
    public static double presence(List<Sweep> sweeps) {
        long quiet = sweeps.stream().filter(Sweep::quiet).count();
        return quiet == 0
                ? Double.NaN
                : (double) sweeps.stream().filter(Sweep::isPresent).count() / quiet;
    }

    /// Latencies of the responses (ms).
    public static double[] latencies_ms(List<Sweep> sweeps) {
        return sweeps.stream()
                .filter(Sweep::isPresent)
                .mapToDouble(Sweep::latency_ms)
                .toArray();
    }

    /// Mean number of units in the quiet sweeps.
    public static double size(List<Sweep> sweeps) {
        return sweeps.stream()
                .filter(Sweep::quiet)
                .mapToInt(Sweep::early)
                .average()
                .orElse(Double.NaN);
    }

    /// Latency of every first discharge after a shock, from 5 to 60 ms, by unit: what a raster of sweeps shows (ms).
    public static double[] discharges_ms(SessionRecord record, Muscle muscle, double shock_ms) {
        double[] all = new double[record.size()];
        int n = 0;
        for (int i = record.from(shock_ms); i < record.size() && record.at_ms(i) < shock_ms + END_ms; i++) {
            if (record.muscle(i) == muscle) all[n++] = record.at_ms(i) - shock_ms;
        }
        return Arrays.copyOf(all, n);
    }
}
