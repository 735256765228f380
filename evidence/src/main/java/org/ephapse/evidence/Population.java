package org.ephapse.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ephapse.body.Cohort;
import org.ephapse.body.Cohort.Case;
import org.ephapse.body.Law;
import org.ephapse.body.Person.Sex;
import org.ephapse.body.Person.Side;
import org.ephapse.body.Prior;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// A cohort of the reduced law, and what a register or a clinic would count in it.
///
/// Each case counts as much as people survive to its age, so that rates and shares are those of a population that
/// neither grows nor shrinks.
public final class Population {
    @Source(
            cite =
                    "prevalence over incidence in Finland: 6.9 years (women 6.0, men 8.9); 9 taken as in the sanity check",
            at = "mean years until cure, remission or loss",
            grade = Grade.ASSUMED)
    private static final double STAYS_years = 9.0;

    @Source(cite = "unit of rates", at = "per 100,000", grade = Grade.DEFINED)
    private static final double PER = 1e5;

    @Source(
            cite = "sanity check of the mechanics: classes of indentation on MRI",
            at = "mild below, severe from (mm)",
            grade = Grade.ASSUMED)
    static final double MILD_mm = 0.25, SEVERE_mm = 0.6;

    private final List<Case> cases;
    private final long count;
    private final Cohort cohort;

    private Population(Cohort cohort, List<Case> cases, long count) {
        this.cohort = cohort;
        this.cases = cases;
        this.count = count;
    }

    /// Lives `count` people.
    public static Population of(Prior prior, Law law, Seed people, long count, int threads) {
        Cohort cohort = new Cohort(prior, law, people);
        return new Population(cohort, cohort.cases(count, Cohort.Sides.PRUNED, threads), count);
    }

    /// The cases, in the order of people.
    public List<Case> cases() {
        return cases;
    }

    Cohort cohort() {
        return cohort;
    }

    static double weight(Case c) {
        return Survival.share(c.age_years(), isFemale(c));
    }

    private static boolean isFemale(Case c) {
        return c.person().sex() == Sex.FEMALE;
    }

    Estimate share(Predicate<Case> of) {
        Weighted sums = new Weighted();
        for (Case c : cases) sums.add(of.test(c), weight(c));
        return sums.asShare();
    }

    Weighted over(ToDoubleFunction<Case> of) {
        Weighted sums = new Weighted();
        for (Case c : cases) sums.add(of.applyAsDouble(c), weight(c));
        return sums;
    }

    /// New cases per 100,000 and year.
    public Estimate incidence() {
        return rate(0, false);
    }

    /// Cases alive and still ill per 100,000 people of an age and over.
    Estimate prevalence(int from_years) {
        return rate(from_years, true);
    }

    private Estimate rate(int from_years, boolean prevalence) {
        Weighted counted = new Weighted();
        double perPerson = 0;
        for (Case c : cases) {
            boolean female = isFemale(c);
            double lived = prevalence ? yearsIll(c, from_years) : weight(c);
            perPerson += lived / (0.5 * count) / Survival.years(from_years, female);
            counted.add(1, lived);
        }
        double rate = 0.5 * PER * perPerson;
        return Estimate.mean(rate, rate / Math.sqrt(counted.size()), counted.size());
    }

    private static double yearsIll(Case c, int from_years) {
        double sum = 0;
        for (int age = Math.max(from_years, c.age_years()); age <= Survival.LAST_years; age++) {
            sum += Survival.share(age, isFemale(c)) * Math.exp(-(age - c.age_years()) / STAYS_years);
        }
        return sum;
    }

    /// Share of cases that have both sides.
    Estimate bilateral() {
        long[] people = cases.stream().mapToLong(Case::index).toArray();
        long distinct = Arrays.stream(people).distinct().count();
        return Estimate.share(people.length / (double) distinct - 1, (double) distinct);
    }

    /// Odds of hypertension in cases over those of people of the same age.
    Estimate hypertensionOdds(Seed people, Prior prior) {
        double[] from = new double[CONTROLS];
        for (int i = 0; i < CONTROLS; i++) {
            from[i] = prior.person(people, i, Side.LEFT).bloodPressure().highFrom_years();
        }
        Arrays.sort(from);
        Weighted observed = over(c -> c.hypertensive() ? 1 : 0);
        Weighted expected = over(c -> (double) below(from, c.age_years()) / CONTROLS);
        double log = Math.log(odds(observed.mean()) / odds(expected.mean()));
        double error = 1 / Math.sqrt(observed.size() * observed.mean() * (1 - observed.mean()));
        return new Estimate(
                Math.exp(log), Math.exp(log - Estimate.Z * error), Math.exp(log + Estimate.Z * error), observed.size());
    }

    @Source(cite = "ours: people drawn as controls", grade = Grade.DEFINED)
    private static final int CONTROLS = 20_000;

    private static int below(double[] sorted, double x) {
        int at = Arrays.binarySearch(sorted, x);
        return at < 0 ? -at - 1 : at;
    }

    static double odds(double share) {
        return share / (1 - share);
    }
}
