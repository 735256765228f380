package org.ephapse.evidence;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.Cohort.Case;
import org.ephapse.body.Life;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Mark;
import org.ephapse.body.Plan;
import org.ephapse.body.Quantity;
import org.ephapse.body.Treatment;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.measure.Units;
import org.ephapse.numeric.Seed;

/// One case's whole course, lived several times with the same chance: waiting, operated, and under toxin.
///
/// @param of         the case
/// @param firsts     regions in the order in which they began, with their ages
/// @param remitted   whether the waiting life was free of twitching 12 years after onset
/// @param followed   whether it was followed for so long
/// @param duration_years a random time since onset, and `severity` the twitching then
/// @param severity   twitching of the waiting life at that time, 0 to 1
/// @param usual      operation at the usual time; `early` after 1 year, `late` after 10, `afterToxin` at the usual
///                   time with toxin until then; none where the person would be too old for it
/// @param early      see `usual`
/// @param late       see `usual`
/// @param afterToxin see `usual`
/// @param injection  a first injection alone; `later` ten years on
/// @param later      see `injection`
/// @param returns    commanded twitching after five years of toxin over that of the waiting twin
record Outcome(
        Case of,
        List<Mark> firsts,
        boolean remitted,
        boolean followed,
        double duration_years,
        double severity,
        List<Relief> usual,
        List<Relief> early,
        List<Relief> late,
        List<Relief> afterToxin,
        List<Injection> injection,
        List<Injection> later,
        double returns) {
    @Source(
            cite = "systematic review, 2727 patients: 68.4 months from onset to surgery (PMID 25668113)",
            at = "years",
            grade = Grade.MEASURED)
    private static final double USUAL_years = 5.7;

    @Source(cite = "ours: what is called early and late (years)", grade = Grade.DEFINED)
    private static final double EARLY_years = 1.0, LATE_years = 10.0;

    @Source(cite = "ours: nobody is operated on after this age (years)", grade = Grade.ASSUMED)
    private static final double OLDEST_years = 75.0;

    @Source(
            cite = "Lee, Kim & Park 2017: mean follow-up",
            doi = "10.1159/000453276",
            at = "years",
            grade = Grade.MEASURED)
    private static final double UNTREATED_years = 12.0;

    @Source(
            cite = "ours: how long a waiting life is followed after onset, and an operated one after surgery (years)",
            grade = Grade.DEFINED)
    private static final double FOLLOWED_years = 16.0, AFTER_SURGERY_years = 5.5;
    @Source(
            cite =
                    "ours; usual total doses of onabotulinumtoxinA are 12.5-22.5 U (Lolekha), and 12 weeks lie between sessions",
            at = "U, days",
            grade = Grade.ASSUMED)
    private static final double DOSE_U = 20.0, INTERVAL_days = 90.0;

    @Source(cite = "ours: a single injection is followed for this long (days)", grade = Grade.DEFINED)
    private static final double SINGLE_days = 300.0;

    @Source(cite = "ours: years of toxin before its end is compared with waiting", grade = Grade.DEFINED)
    private static final double TOXIN_years = 5.0;

    /// Lives a case; none where its monthly steps bring no onset in time.
    static List<Outcome> of(Case c, Seed courses) {
        Seed seed = courses.of(c.index()).of(c.person().side().name());
        double until = Math.min(Life.LATEST_years, c.age_years() + FOLLOWED_years);
        LifeRecord waiting = Life.live(c.person(), Plan.waiting(until), seed);
        List<Mark> firsts = firsts(waiting);
        if (firsts.isEmpty()) return List.of();
        double onset = firsts.getFirst().age_years();
        double duration = seed.of("visit").uniform() * (until - onset);
        double usualAt = onset + USUAL_years;
        return List.of(new Outcome(
                c,
                firsts,
                onset + UNTREATED_years <= until && spasm(waiting, onset + UNTREATED_years) == 0,
                onset + UNTREATED_years <= until,
                duration,
                spasm(waiting, onset + duration),
                operated(c, usualAt, Double.POSITIVE_INFINITY, seed),
                operated(c, onset + EARLY_years, Double.POSITIVE_INFINITY, seed),
                operated(c, onset + LATE_years, Double.POSITIVE_INFINITY, seed),
                operated(c, usualAt, onset + EARLY_years, seed),
                injected(c, onset + EARLY_years, seed),
                injected(c, onset + LATE_years, seed.of("later")),
                returns(c, onset, waiting, seed)));
    }

    private static List<Mark> firsts(LifeRecord life) {
        List<Mark> firsts = new ArrayList<>();
        for (Mark m : life.marks()) {
            boolean known = firsts.stream().anyMatch(f -> f.detail().equals(m.detail()));
            if (m.kind() == Mark.Kind.ONSET && !known) firsts.add(m);
        }
        return firsts;
    }

    static double spasm(LifeRecord life, double age_years) {
        return spasm(life, life.rowAt(age_years));
    }

    static double spasm(LifeRecord life, int row) {
        return Math.max(
                life.at(row, Quantity.SPASM_LID),
                Math.max(life.at(row, Quantity.SPASM_CHEEK), life.at(row, Quantity.SPASM_MOUTH)));
    }

    private static Treatment toxin(double from, double until) {
        return new Treatment.Toxin(from, until, DOSE_U, INTERVAL_days, 0);
    }

    /// An operation, with toxin from an age until two days before it; infinite for none.
    private static List<Relief> operated(Case c, double at, double toxinFrom, Seed seed) {
        if (at > OLDEST_years) return List.of();
        List<Treatment> treatments = new ArrayList<>();
        if (toxinFrom < at) treatments.add(toxin(toxinFrom, at - 2 / Units.DAYS_PER_YEAR));
        treatments.add(new Treatment.Decompression(at, 1, 0, Double.POSITIVE_INFINITY));
        LifeRecord life = Life.live(c.person(), new Plan(treatments, at + AFTER_SURGERY_years), seed);
        return Relief.after(life, at);
    }

    private static List<Injection> injected(Case c, double at, Seed seed) {
        double until = at + SINGLE_days / Units.DAYS_PER_YEAR;
        if (until > Life.LATEST_years) return List.of();
        Plan plan = new Plan(List.of(toxin(at, at + 1 / Units.DAYS_PER_YEAR)), until);
        return List.of(Injection.of(Life.live(c.person(), plan, seed), at));
    }

    private static double returns(Case c, double onset, LifeRecord waiting, Seed seed) {
        double end = onset + EARLY_years + TOXIN_years;
        double until = end + EARLY_years;
        if (until > waiting.plan().until_years()) return Double.NaN;
        LifeRecord life = Life.live(c.person(), new Plan(List.of(toxin(onset + EARLY_years, end)), until), seed);
        double twin = spasm(waiting, until);
        return twin > 0 ? spasm(life, life.rows() - 1) / twin : Double.NaN;
    }
}
