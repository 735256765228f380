package org.ephapse.app.session;

import java.util.Arrays;
import java.util.List;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.LateralSpread.Sweep;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Muscle;

/// How one muscle answered the shocks of a session.
///
/// @param direct       whether a shock went to the branch that carries the muscle's fibres: what comes then is the F
/// wave
/// @param sweeps       one a shock
/// @param latencies_ms of the quiet sweeps with an answer
/// @param share        mean share of the muscle's units that answered
record Answers(boolean direct, List<Sweep> sweeps, double[] latencies_ms, double share) {
    static Answers of(SessionRecord record, Muscle muscle) {
        boolean direct = record.marks(SessionMark.Kind.SHOCK).stream()
                .anyMatch(m -> m.detail().equals(SessionFacts.word(muscle.branch())));
        List<Sweep> sweeps = LateralSpread.sweeps(record, muscle, direct);
        return new Answers(
                direct, sweeps, LateralSpread.latencies_ms(sweeps), LateralSpread.size(sweeps) / record.pool(muscle));
    }

    long quiet() {
        return sweeps.stream().filter(Sweep::quiet).count();
    }

    /// Not a number where there was no answer.
    double latency_ms() {
        return Arrays.stream(latencies_ms).average().orElse(Double.NaN);
    }

    boolean isSilent() {
        return latencies_ms.length == 0;
    }
}
