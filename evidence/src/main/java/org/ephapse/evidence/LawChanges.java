package org.ephapse.evidence;

import java.util.List;
import java.util.function.DoubleFunction;
import org.ephapse.body.Cohort.Case;
import org.ephapse.body.Law;
import org.ephapse.body.Onset;
import org.ephapse.body.Prior;
import org.ephapse.conflict.Beat;
import org.ephapse.conflict.Contact;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// From the law of the mechanics' sanity check to the house's, one change at a time: what each did to the frequency of
/// the disease, and the threshold or hazard that would bring the target back.
public final class LawChanges {
    /// Incidence to which thresholds are solved: the geometric mean of Olmsted (0.8) and Helsinki (1.53).
    @Source(cite = "Olmsted 0.8, Helsinki 1.53 per 100,000 and year", at = "geometric mean", grade = Grade.FITTED)
    public static final double TARGET = 1.106;

    @Source(cite = "ours: bisection steps; halves a factor of 16 to 0.4 %", grade = Grade.DEFINED)
    private static final int HALVINGS = 9;

    @Source(cite = "ours: search range for the threshold", grade = Grade.DEFINED)
    private static final double LOWEST_THETA = 1.0, HIGHEST_THETA = 10.0;
    @Source(cite = "ours: search range for the hazard (1/year)", grade = Grade.DEFINED)
    private static final double LOWEST_RATE = 1e-5, HIGHEST_RATE = 1e-2;

    private LawChanges() {}

    /// One change.
    ///
    /// @param what       what changed
    /// @param incidence  incidence with everything else as before
    /// @param solved     threshold or hazard that gives [#TARGET]
    /// @param solvedIncidence incidence at the solved value
    /// @param onset      mean age at onset there (years)
    /// @param young      share with onset at 30 or before
    /// @param central    share with contact on a central segment
    /// @param mild       share with a dent below 0.25 mm; `severe` from 0.6 mm
    /// @param severe     see `mild`
    /// @param odds       odds ratio of hypertension
    public record Change(
            String what,
            Estimate incidence,
            double solved,
            Estimate solvedIncidence,
            Estimate onset,
            Estimate young,
            Estimate central,
            Estimate mild,
            Estimate severe,
            Estimate odds) {}

    private record Step(String what, Prior prior, Law law) {}

    private static List<Step> steps() {
        Prior sanity = Prior.SANITY_CHECK, house = Prior.STANDARD;
        Law law = Law.SANITY_CHECK;
        Law table = new Law(law.contact(), law.beat(), true, law.onset());
        Law pulse = new Law(law.contact(), Beat.Law.ABOUT_MEAN, true, law.onset());
        Law deep = new Law(Contact.Law.HERTZ_THEN_FOUNDATION, Beat.Law.ABOUT_MEAN, true, law.onset());
        return List.of(
                new Step("the sanity check's law", sanity, law),
                new Step("apex stiffness from the rod's table", sanity, table),
                new Step("pulse about the mean, contact lost and regained", sanity, pulse),
                new Step("elastic foundation for dents beyond 0.3 R", sanity, deep),
                new Step("tandem and trapped arteries", tandems(sanity, house), deep),
                new Step("repair times differ between people; scar", house, deep),
                new Step("onset as a hazard", house, Law.STANDARD));
    }

    private static Prior tandems(Prior p, Prior from) {
        return new Prior(
                p.growth_per_year(),
                p.dilation_per_year(),
                p.contactAt16(),
                p.modulus_kPa(),
                p.pulse_mm(),
                p.threshold_mmHg(),
                p.damage_per_year(),
                p.repair_years(),
                p.repairLogSd(),
                p.frailtyLogSd(),
                p.hypertensionAt_years(),
                p.staticWeight(),
                from.tandemShare(),
                from.trappedShare(),
                p.scarring());
    }

    /// All changes, each over the same `count` people.
    public static List<Change> all(Seed seed, long count, int threads) {
        return steps().stream()
                .map(s -> change(s, seed.of("people"), count, threads))
                .toList();
    }

    private static Change change(Step step, Seed people, long count, int threads) {
        DoubleFunction<Population> at = x -> Population.of(step.prior, with(step.law, x), people, count, threads);
        boolean threshold = step.law.onset() instanceof Onset.Threshold;
        double low = threshold ? LOWEST_THETA : LOWEST_RATE, high = threshold ? HIGHEST_THETA : HIGHEST_RATE;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            boolean more = at.apply(middle).incidence().value() > TARGET;
            if (more == threshold) low = middle;
            else high = middle;
        }
        double solved = Math.sqrt(low * high);
        Population p = at.apply(solved);
        Estimate before =
                Population.of(step.prior, step.law, people, count, threads).incidence();
        return new Change(
                step.what,
                before,
                solved,
                p.incidence(),
                p.over(Case::age_years).asMean(),
                p.share(c -> c.age_years() <= Verification.YOUNG),
                p.share(c -> c.person().root().segment().isCentral()),
                p.share(c -> c.indentation_mm() < Population.MILD_mm),
                p.share(c -> c.indentation_mm() >= Population.SEVERE_mm),
                p.hypertensionOdds(people, step.prior));
    }

    private static Law with(Law law, double x) {
        Onset onset = switch (law.onset()) {
            case Onset.Threshold t -> new Onset.Threshold(x);
            case Onset.Hazard h -> new Onset.Hazard(x, h.power());
        };
        return new Law(law.contact(), law.beat(), law.tabulatedApex(), onset);
    }
}
