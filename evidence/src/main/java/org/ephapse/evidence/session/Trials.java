package org.ephapse.evidence.session;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Session;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;

/// Runs the same session in several roots. One seed is one root, one noise, one set of blinks, in every condition.
final class Trials {
    @Source(cite = "a second", grade = Grade.DEFINED)
    static final double SECOND_ms = 1000.0;

    private final Budget budget;
    private final Map<String, CrossSection> roots = new ConcurrentHashMap<>();

    Trials(Budget budget) {
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    /// Length of a record (ms).
    double lasts_ms() {
        return budget.seconds() * SECOND_ms;
    }

    /// The house's setting with the budget's burn-in.
    Setting setting() {
        return Setting.STANDARD.after(budget.burnIn_s() * SECOND_ms);
    }

    /// Something for each number from 1 on, on all processors; answers are in the order of the numbers.
    static <T> List<T> each(int count, IntFunction<T> what) {
        return IntStream.rangeClosed(1, count).parallel().mapToObj(what).toList();
    }

    /// The same session in every root.
    List<SessionRecord> run(String what, Lesion lesion, Protocol protocol, Setting setting) {
        return each(budget.seeds(), seed -> one(what, seed, lesion, protocol, setting));
    }

    /// Shocks of several kinds in turn, after the budget's burn-in.
    Turns turns(double every_ms, int kinds, int rounds) {
        return new Turns(budget.burnIn_s() * SECOND_ms, every_ms, kinds, rounds);
    }

    /// The same session in every root, with the burn-in inside the protocol: a patient in theatre has slept for long.
    List<SessionRecord> theatre(String what, Lesion lesion, Protocol protocol, Setting setting) {
        return run(what, lesion, protocol, setting.after(0));
    }

    /// A session in one root.
    SessionRecord one(String what, int seed, Lesion lesion, Protocol protocol, Setting setting) {
        budget.told().accept(what + ", seed " + seed);
        return new Session(root(setting, seed), lesion, protocol, setting, new Seed(seed)).run();
    }

    CrossSection root(Setting setting, int seed) {
        return roots.computeIfAbsent(
                setting.plan() + " " + seed, _ -> CrossSection.of(setting.plan(), new Seed(seed).of("nerve")));
    }

    /// A figure of every record, as mean and interval; records in which it is NaN are left out.
    static <T> Estimate mean(List<T> records, ToDoubleFunction<T> figure) {
        return mean(records.stream().mapToDouble(figure).toArray());
    }

    /// Mean and interval by Student's distribution; a single value has an interval of no width.
    static Estimate mean(double[] values) {
        double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
        int n = known.length;
        if (n == 0) return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
        double mean = Arrays.stream(known).average().orElse(0);
        if (n == 1) return new Estimate(mean, mean, mean, 1);
        double squares = Arrays.stream(known).map(v -> (v - mean) * (v - mean)).sum();
        double half = Student.quantile(n - 1) * Math.sqrt(squares / (n - 1) / n);
        return new Estimate(mean, mean - half, mean + half, n);
    }
}
