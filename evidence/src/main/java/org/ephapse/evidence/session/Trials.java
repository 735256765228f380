package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
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

    @Source(
            cite = "Student's distribution",
            at = "97.5 % quantile for 1 to 10 degrees of freedom",
            grade = Grade.DEFINED)
    private static final double[] STUDENT = {12.71, 4.30, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23};

    @Source(cite = "standard normal distribution", at = "97.5 % quantile", grade = Grade.DEFINED)
    private static final double NORMAL = 1.96;

    private final Budget budget;
    private final Map<String, CrossSection> roots = new HashMap<>();

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

    /// The same session in every root.
    List<SessionRecord> run(String what, Lesion lesion, Protocol protocol, Setting setting) {
        List<SessionRecord> records = new ArrayList<>();
        for (int s = 1; s <= budget.seeds(); s++) records.add(one(what, s, lesion, protocol, setting));
        return records;
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
        double half = (n - 2 < STUDENT.length ? STUDENT[n - 2] : NORMAL) * Math.sqrt(squares / (n - 1) / n);
        return new Estimate(mean, mean - half, mean + half, n);
    }
}
