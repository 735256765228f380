package org.ephapse.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ephapse.body.Cohort.Case;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Region;

/// The courses of some cases of a population, and what a clinic would count in them.
public final class Courses {
    private final List<Outcome> outcomes;

    private Courses(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /// Lives the first `count` cases of a population.
    public static Courses of(Population population, int count, Seed courses, int threads) {
        List<Callable<List<Outcome>>> tasks = new ArrayList<>();
        for (Case c :
                population.cases().subList(0, Math.min(count, population.cases().size()))) {
            tasks.add(() -> Outcome.of(c, courses));
        }
        List<Outcome> outcomes = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<List<Outcome>> f : pool.invokeAll(tasks)) outcomes.addAll(f.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the courses were interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        }
        return new Courses(List.copyOf(outcomes));
    }

    /// Number of courses in which twitching began.
    public int size() {
        return outcomes.size();
    }

    Estimate among(Predicate<Outcome> which, Predicate<Outcome> of) {
        Weighted sums = new Weighted();
        for (Outcome o : outcomes) if (which.test(o)) sums.add(of.test(o), Population.weight(o.of()));
        return sums.asShare();
    }

    <T> Estimate share(Function<Outcome, List<T>> at, Predicate<T> of) {
        return over(at, t -> of.test(t) ? 1 : 0).asShare();
    }

    <T> Weighted over(Function<Outcome, List<T>> at, ToDoubleFunction<T> of) {
        Weighted sums = new Weighted();
        for (Outcome o : outcomes) {
            for (T t : at.apply(o)) {
                double x = of.applyAsDouble(t);
                if (!Double.isNaN(x)) sums.add(x, Population.weight(o.of()));
            }
        }
        return sums;
    }

    Estimate first(Region region) {
        return among(o -> true, o -> began(o, region));
    }

    static boolean began(Outcome o, Region first) {
        return o.firsts().getFirst().detail().equals(first.word());
    }

    /// Years from the first region to the second; infinite where none followed.
    static double followed_years(Outcome o) {
        if (o.firsts().size() < 2) return Double.POSITIVE_INFINITY;
        return o.firsts().get(1).age_years() - o.firsts().getFirst().age_years();
    }

    /// Difference of two shares (percentage points) of the same people.
    Estimate difference(Function<Outcome, List<Relief>> a, Function<Outcome, List<Relief>> b, Predicate<Relief> of) {
        Weighted sums = new Weighted();
        for (Outcome o : outcomes) {
            if (a.apply(o).isEmpty() || b.apply(o).isEmpty()) continue;
            double difference = (of.test(a.apply(o).getFirst()) ? 1 : 0)
                    - (of.test(b.apply(o).getFirst()) ? 1 : 0);
            sums.add(difference, Population.weight(o.of()));
        }
        return sums.asMean();
    }

    /// Correlation of duration and severity over the courses that twitch at the visit.
    Estimate correlation() {
        double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
        for (Outcome o : outcomes) {
            if (o.severity() == 0) continue;
            double x = o.duration_years(), y = o.severity();
            n++;
            sx += x;
            sy += y;
            sxx += x * x;
            syy += y * y;
            sxy += x * y;
        }
        double r = (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
        double z = 0.5 * Math.log((1 + r) / (1 - r)), error = Estimate.Z / Math.sqrt(n);
        return new Estimate(r, Math.tanh(z - error), Math.tanh(z + error), n);
    }

    /// Twitching a year after five years of toxin, over that of the same person who waited.
    public Estimate returns() {
        Weighted sums = new Weighted();
        for (Outcome o : outcomes) if (!Double.isNaN(o.returns())) sums.add(o.returns(), 1);
        return sums.asMean();
    }
}
