package org.ephapse.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Law;
import org.ephapse.body.Person;
import org.ephapse.body.Person.Sex;
import org.ephapse.body.Person.Side;
import org.ephapse.body.Prior;
import org.ephapse.conflict.Segment;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Region;

/// Sets the model's figures beside the published ones, misses included.
public final class Verification {
    /// What comes of a comparison.
    public enum Verdict {
        /// The model's figure lies in the published interval.
        INSIDE,
        /// It lies outside, but the two intervals overlap.
        OVERLAPS,
        /// The intervals do not meet.
        OUTSIDE
    }

    /// One line of the table.
    public record Line(Finding finding, Estimate ours, Verdict verdict) {}

    @Source(cite = "ours: per cent", grade = Grade.DEFINED)
    private static final double PERCENT = 100.0;

    @Source(cite = "days at which relief was counted, 175 patients (PMID 36097503)", grade = Grade.MEASURED)
    private static final int WEEK = 7, MONTH = 30, QUARTER = 90, HALF_YEAR = 180, YEAR = 365;
    @Source(
            cite = "Tan & Chan 2006; prevalence at 70 and over; Deep 2016 (mean age 56)",
            at = "age limits (years)",
            grade = Grade.MEASURED)
    static final int YOUNG = 30, OLD = 65, PREVALENCE_FROM = 70, MRI_AGE = 56;

    @Source(cite = "Wang & Jankovic 1998: mean duration", at = "years", grade = Grade.MEASURED)
    private static final double SPREAD_WITHIN_years = 11.4;

    @Source(cite = "geometry", at = "quarter of a turn (degrees)", grade = Grade.DEFINED)
    private static final double QUARTER_TURN_deg = 90.0;

    @Source(cite = "ours: people whose dents are counted at 56", grade = Grade.DEFINED)
    private static final int CENSUS = 60_000;

    @Source(cite = "ours: a month (years)", grade = Grade.DEFINED)
    private static final double ALONE_years = 1.0 / 12.0;

    private final Population population;
    private final Courses courses;
    private final Seed people;
    private final int threads;
    private final Map<String, Supplier<Estimate>> figures = new LinkedHashMap<>();

    /// @param population a cohort of the reduced law
    /// @param courses    lives of its cases
    /// @param people     address of the population
    /// @param threads    threads for the census
    public Verification(Population population, Courses courses, Seed people, int threads) {
        this.population = population;
        this.courses = courses;
        this.people = people;
        this.threads = threads;
        frequency();
        anatomy();
        dents();
        course();
        surgery();
        toxin();
    }

    /// All findings, each with the model's figure.
    public List<Line> lines() {
        return Finding.all().stream().map(this::line).toList();
    }

    private Line line(Finding f) {
        Supplier<Estimate> figure = figures.get(f.measure());
        if (figure == null)
            throw new IllegalStateException(
                    "finding " + f.number() + " asks for " + f.measure() + ", which nothing measures");
        Estimate ours = figure.get();
        Estimate shown = f.unit().equals("%") ? ours.times(PERCENT) : ours;
        return new Line(f, shown, verdict(f, shown));
    }

    /// What comes of a figure beside a finding.
    public static Verdict verdict(Finding f, Estimate ours) {
        if (f.use() == Finding.Use.SIGN && ours.low() < f.low()) {
            return ours.high() >= f.low() ? Verdict.OVERLAPS : Verdict.OUTSIDE;
        }
        if (ours.value() >= f.low() && ours.value() <= f.high()) return Verdict.INSIDE;
        return ours.high() >= f.low() && ours.low() <= f.high() ? Verdict.OVERLAPS : Verdict.OUTSIDE;
    }

    private void frequency() {
        figures.put("prevalence", () -> population.prevalence(0));
        figures.put("incidence", population::incidence);
        figures.put("women", () -> population.share(c -> c.person().sex() == Sex.FEMALE));
        figures.put("prevalence70", () -> population.prevalence(PREVALENCE_FROM));
        figures.put("onsetMean", () -> population.over(c -> c.age_years()).asMean());
        figures.put("onsetSd", () -> population.over(c -> c.age_years()).asSpread());
        figures.put("onsetTo30", () -> population.share(c -> c.age_years() <= YOUNG));
        figures.put("onsetFrom65", () -> population.share(c -> c.age_years() >= OLD));
        figures.put("left", () -> population.share(c -> c.person().side() == Side.LEFT));
        figures.put("bilateral", population::bilateral);
        figures.put("hypertension", () -> population.hypertensionOdds(people, Prior.STANDARD));
    }

    private void anatomy() {
        figures.put("aica", () -> population.share(c -> c.person().loop().vessel() == Vessel.AICA));
        figures.put("va", () -> population.share(c -> c.person().loop().vessel() == Vessel.VA));
        figures.put("distal", () -> population.share(c -> c.person().root().segment() == Segment.DISTAL));
        figures.put("tortuosity", this::tortuosity);
    }

    /// Length over span of the vertebral arteries of cases, over that of people.
    private Estimate tortuosity() {
        Weighted cases = new Weighted(), controls = new Weighted();
        for (var c : population.cases()) addTortuosity(cases, c.person(), Population.weight(c));
        for (int i = 0; i < CENSUS; i++) addTortuosity(controls, Prior.STANDARD.person(people, i, Side.LEFT), 1);
        Estimate ours = cases.asMean();
        return ours.times(1 / controls.mean());
    }

    private static void addTortuosity(Weighted sums, Person p, double weight) {
        if (p.loop().vessel() == Vessel.VA) sums.add(1 + p.loop().excess(), weight);
    }

    private void dents() {
        double[] any = population.cohort().indentations_mm(CENSUS, MRI_AGE, false, threads);
        double[] central = population.cohort().indentations_mm(CENSUS, MRI_AGE, true, threads);
        Weighted touch = new Weighted(), mild = new Weighted(), severe = new Weighted(), touchCentral = new Weighted();
        for (double d : any) {
            touch.add(d >= 0, 1);
            if (d >= 0) mild.add(d < Population.MILD_mm, 1);
            if (d >= 0) severe.add(d >= Population.SEVERE_mm, 1);
        }
        for (double d : central) touchCentral.add(d >= 0, 1);
        figures.put("contact", touch::asShare);
        figures.put("contactMild", mild::asShare);
        figures.put("contactSevere", severe::asShare);
        figures.put("contactCentral", touchCentral::asShare);
        figures.put("dentOverContact", () -> dentOverContact(central, mild.mean()));
    }

    /// Odds ratio of disease for a dent against nothing, over that for mere contact: the nothing cancels.
    private Estimate dentOverContact(double[] central, double mildShare) {
        Weighted dented = population.over(c -> c.indentation_mm() >= Population.MILD_mm ? 1 : 0);
        double ratio = Population.odds(dented.mean()) / Population.odds(1 - mildShare);
        double error = Estimate.Z / Math.sqrt(dented.size() * dented.mean() * (1 - dented.mean()));
        return new Estimate(
                ratio, ratio * Math.exp(-error), ratio * Math.exp(error), Math.min(central.length, dented.size()));
    }

    private void course() {
        figures.put("lidFirst", () -> courses.first(Region.LID));
        figures.put("mouthFirst", () -> courses.first(Region.MOUTH));
        figures.put(
                "lidAloneFirst",
                () -> courses.among(
                        o -> true, o -> Courses.began(o, Region.LID) && Courses.followed_years(o) >= ALONE_years));
        figures.put("spread", () -> courses.among(o -> true, o -> Courses.followed_years(o) <= SPREAD_WITHIN_years));
        figures.put("lidAnteroCaudal", () -> courses.among(o -> Courses.began(o, Region.LID), o -> !rostral(o)));
        figures.put(
                "mouthPosteroRostral", () -> courses.among(o -> Courses.began(o, Region.MOUTH), Verification::rostral));
        figures.put("remission", () -> courses.among(Outcome::followed, Outcome::remitted));
        figures.put("severityDuration", courses::correlation);
    }

    private static boolean rostral(Outcome o) {
        return Math.abs(o.of().person().root().angle_deg()) > QUARTER_TURN_deg;
    }

    private void surgery() {
        figures.put("free7", () -> courses.share(Outcome::usual, r -> r.freeAfter_days() <= WEEK));
        figures.put("freeOf7", () -> freeOf(WEEK));
        figures.put("freeOf30", () -> freeOf(MONTH));
        figures.put("freeOf90", () -> freeOf(QUARTER));
        figures.put("freeOf180", () -> freeOf(HALF_YEAR));
        figures.put("freeOf365", () -> freeOf(YEAR));
        figures.put("freeLate", () -> courses.share(Outcome::usual, Relief::freeLate));
        figures.put("recurrence5", () -> courses.share(Outcome::usual, Relief::back));
        figures.put("earlyLateFinal", () -> courses.difference(Outcome::early, Outcome::late, Relief::freeLate));
        figures.put(
                "earlyLateFast",
                () -> courses.difference(Outcome::early, Outcome::late, r -> r.freeAfter_days() <= WEEK));
        figures.put(
                "toxinThenSurgery", () -> courses.difference(Outcome::afterToxin, Outcome::usual, Relief::freeLate));
    }

    private Estimate freeOf(int days) {
        return courses.over(
                        Outcome::usual,
                        r -> Double.isInfinite(r.freeAfter_days()) ? Double.NaN : r.freeAfter_days() <= days ? 1 : 0)
                .asShare();
    }

    private void toxin() {
        figures.put(
                "toxinOnset",
                () -> courses.over(Outcome::injection, Injection::onset_days).asMean());
        figures.put(
                "toxinDuration",
                () -> courses.over(Outcome::injection, Injection::duration_days).asMean());
        figures.put(
                "toxinPeak",
                () -> courses.over(Outcome::injection, i -> i.works() ? i.peak() : Double.NaN)
                        .asMean());
        figures.put("toxinWorks", () -> courses.share(Outcome::injection, Injection::works));
        figures.put("toxinPtosis", () -> courses.share(Outcome::injection, Injection::ptosis));
        figures.put(
                "toxinDrift",
                () -> courses.over(Outcome::later, Injection::duration_days)
                        .asMean()
                        .times(1
                                / courses.over(Outcome::injection, Injection::duration_days)
                                        .mean()));
    }

    /// A verification of the house's law.
    public static Verification of(Seed seed, long people, int courses, int threads) {
        Seed population = seed.of("people");
        Population lived = Population.of(Prior.STANDARD, Law.STANDARD, population, people, threads);
        return new Verification(lived, Courses.of(lived, courses, seed.of("courses"), threads), population, threads);
    }

    /// The courses behind the table.
    public Courses courses() {
        return courses;
    }
}
