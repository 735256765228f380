package org.ephapse.app.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.LateralSpread.Sweep;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Site;
import org.ephapse.signal.Muscle;

/// How one muscle answered the shocks of a session.
///
/// A sweep is read where the muscle was quiet before, no blink drives it, and no other shock falls from 60 ms before to
/// 20 ms after its own: a twitch that was on its way anyhow is no answer.
///
/// @param reading      what an answer is here
/// @param sweeps       one a shock that is not of a pair
/// @param latencies_ms of the sweeps that were read and have an answer
/// @param share        mean share of the muscle's units that answered; NaN where no sweep could be read
/// @param recovery     second answer of a pair over that to a single shock; NaN where there are no pairs or no answer
record Answers(Reading reading, List<Sweep> sweeps, double[] latencies_ms, double share, double recovery) {
    private static final double BEFORE_ms = 60, AFTER_ms = 20, BLINK_ms = 110;
    private static final int LEAST = 3;

    /// What is read after a shock.
    enum Reading {
        /// The muscle's branch was shocked.
        F_WAVE("F wave"),
        /// Another branch was shocked.
        SPREAD("lateral spread"),
        /// The artery's wall was shocked.
        WALL("wall response");

        final String word;

        Reading(String word) {
            this.word = word;
        }
    }

    /// What a technologist says first.
    enum Verdict {
        /// In half of the sweeps that were read, or more.
        PRESENT("present"),
        /// In fewer: that may be chance.
        NOW_AND_THEN("now and then"),
        /// In none.
        ABSENT("absent"),
        /// No sweep could be read.
        UNREADABLE("never quiet");

        final String word;

        Verdict(String word) {
            this.word = word;
        }
    }

    static Answers of(SessionRecord record, Muscle muscle) {
        return of(record, muscle, 0, Double.POSITIVE_INFINITY);
    }

    /// The answers to the shocks of a stretch of time.
    static Answers of(SessionRecord record, Muscle muscle, double from_ms, double to_ms) {
        Reading reading = reading(record, muscle);
        Pair pair = Pair.of(record);
        List<Sweep> sweeps = (reading == Reading.WALL
                        ? wall(record, muscle)
                        : LateralSpread.sweeps(record, muscle, reading == Reading.F_WAVE))
                .stream()
                        .filter(s -> s.shock_ms() >= from_ms && s.shock_ms() < to_ms)
                        .filter(s -> pair == null || !pair.holds(s.shock_ms()))
                        .map(s -> readable(record, muscle, s))
                        .toList();
        double[] latencies_ms = LateralSpread.latencies_ms(sweeps);
        return new Answers(
                reading,
                sweeps,
                latencies_ms,
                LateralSpread.size(sweeps) / record.pool(muscle),
                pair != null && reading == Reading.SPREAD && latencies_ms.length > 0
                        ? pair.recovery(record, muscle, sweeps)
                        : Double.NaN);
    }

    private static Reading reading(SessionRecord record, Muscle muscle) {
        List<SessionMark> shocks = record.marks(SessionMark.Kind.SHOCK);
        if (shocks.stream().anyMatch(m -> m.detail().equals(SessionFacts.word(Site.ARTERY)))) return Reading.WALL;
        boolean direct = shocks.stream().anyMatch(m -> m.detail().equals(SessionFacts.word(muscle.branch())));
        return direct ? Reading.F_WAVE : Reading.SPREAD;
    }

    private static Sweep readable(SessionRecord record, Muscle muscle, Sweep s) {
        boolean crowded = record.marks(SessionMark.Kind.SHOCK).stream()
                .anyMatch(m -> m.at_ms() != s.shock_ms()
                        && m.at_ms() > s.shock_ms() - BEFORE_ms
                        && m.at_ms() < s.shock_ms() + AFTER_ms);
        boolean blinks = muscle == Muscle.ORBICULARIS_OCULI
                && record.marks(SessionMark.Kind.BLINK).stream()
                        .anyMatch(m -> m.at_ms() > s.shock_ms() - BLINK_ms && m.at_ms() < s.shock_ms() + AFTER_ms);
        return new Sweep(
                s.shock_ms(), s.quiet() && !crowded && !blinks, s.first_ms(), s.latency_ms(), s.early(), s.late());
    }

    /// The artery's wall lies on the root, so its answer may come sooner than a lateral spread: from the shock on.
    private static List<Sweep> wall(SessionRecord record, Muscle muscle) {
        List<Sweep> sweeps = new ArrayList<>();
        for (SessionMark shock : record.marks(SessionMark.Kind.SHOCK)) {
            List<Double> firsts = new ArrayList<>();
            Set<Integer> units = new HashSet<>();
            int before = 0, late = 0;
            for (int i = record.from(shock.at_ms() - AFTER_ms); i < record.size(); i++) {
                double after = record.at_ms(i) - shock.at_ms();
                if (after >= BEFORE_ms) break;
                if (record.muscle(i) != muscle) continue;
                if (after < 0) before++;
                else if (after >= AFTER_ms) late++;
                else if (units.add(record.unit(i))) firsts.add(after);
            }
            sweeps.add(new Sweep(
                    shock.at_ms(),
                    before < LEAST,
                    firsts.isEmpty() ? Double.NaN : firsts.getFirst(),
                    firsts.size() >= LEAST ? firsts.get(LEAST - 1) : Double.NaN,
                    firsts.size(),
                    late));
        }
        return sweeps;
    }

    /// How many sweeps were read.
    long read() {
        return sweeps.stream().filter(Sweep::quiet).count();
    }

    /// In how many of them there was an answer.
    int answered() {
        return latencies_ms.length;
    }

    Verdict verdict() {
        if (read() == 0) return Verdict.UNREADABLE;
        if (answered() == 0) return Verdict.ABSENT;
        return 2L * answered() >= read() ? Verdict.PRESENT : Verdict.NOW_AND_THEN;
    }

    /// Mean latency; not a number where there was no answer.
    double latency_ms() {
        return Arrays.stream(latencies_ms).average().orElse(Double.NaN);
    }

    /// The shortest latency; not a number where there was no answer.
    double shortest_ms() {
        return Arrays.stream(latencies_ms).min().orElse(Double.NaN);
    }

    /// The longest latency; not a number where there was no answer.
    double longest_ms() {
        return Arrays.stream(latencies_ms).max().orElse(Double.NaN);
    }
}
