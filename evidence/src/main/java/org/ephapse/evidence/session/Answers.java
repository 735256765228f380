package org.ephapse.evidence.session;

import java.util.Arrays;
import java.util.List;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.LateralSpread.Sweep;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Branch;
import org.ephapse.signal.Muscle;

/// What sweeps of one record say in the mean.
final class Answers {
    @Source(cite = "per cent", grade = Grade.DEFINED)
    private static final double PERCENT = 100.0;

    @Source(cite = "end of nerve and end-plate, as in Session (ms)", grade = Grade.ASSUMED)
    private static final double END_PLATE_ms = 1.2;

    private Answers() {}

    /// Mean latency of the responses (ms); NaN without any.
    static double latency_ms(List<Sweep> sweeps) {
        return Arrays.stream(LateralSpread.latencies_ms(sweeps)).average().orElse(Double.NaN);
    }

    /// Standard deviation of the latency between sweeps (ms).
    static double spread_ms(List<Sweep> sweeps) {
        double[] all = LateralSpread.latencies_ms(sweeps);
        if (all.length < 2) return Double.NaN;
        double mean = Arrays.stream(all).average().orElse(0);
        return Math.sqrt(Arrays.stream(all).map(v -> (v - mean) * (v - mean)).sum() / (all.length - 1));
    }

    /// Latency of the first unit that answers, over all sweeps (ms).
    static double least_ms(List<Sweep> sweeps) {
        return sweeps.stream()
                .mapToDouble(Sweep::first_ms)
                .filter(at -> !Double.isNaN(at))
                .min()
                .orElse(Double.NaN);
    }

    /// Units that answer, per cent of a muscle's pool.
    static double percent(List<Sweep> sweeps, int pool) {
        return PERCENT * LateralSpread.size(sweeps) / pool;
    }

    /// Mean number of late discharges in the quiet sweeps.
    static double late(List<Sweep> sweeps) {
        return sweeps.stream()
                .filter(Sweep::quiet)
                .mapToInt(Sweep::late)
                .average()
                .orElse(Double.NaN);
    }

    /// What the fastest fibers need from the electrode to the root and on to a muscle, its end-plate included (ms).
    static double fastest_ms(SessionRecord record, Setting setting, Act.Shock shocks, Muscle muscle) {
        double toRoot = Double.POSITIVE_INFINITY, on = Double.POSITIVE_INFINITY;
        Branch branch = shocks.site().branch();
        for (int i = 0; i < record.section().fibers(); i++) {
            double velocity = setting.parameters()
                    .conduction()
                    .velocity_m_per_s(record.section().diameter_um(i));
            Muscle own = record.section().muscle(i);
            if (branch != null && own.branch() == branch) toRoot = Math.min(toRoot, branch.electrode_mm() / velocity);
            if (own == muscle) on = Math.min(on, record.section().path_mm(i) / velocity);
        }
        return toRoot + on + END_PLATE_ms;
    }
}
