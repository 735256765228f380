package org.ephapse.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Cohort.Case;
import org.ephapse.body.Law;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.evidence.GrowingLoop.Site;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// The rod's direction statistics, `directions.tsv`, beside the uniform prior, and what they would change in a cohort.
///
/// People are drawn from the standard prior and weighted by the ratio of the two densities, so that both answers come
/// from the same lives. [LoopDirections] makes the table. Run this one by its main method, with the number of people.
public final class Directions {
    @Source(cite = "ours: classes of the cosine from -1 to 1", grade = Grade.DEFINED)
    static final int BINS = 10;

    @Source(cite = "ours: people lived where none are asked for", grade = Grade.DEFINED)
    private static final long PEOPLE = 2_000_000;

    @Source(cite = "ours: people whose dents are counted", grade = Grade.DEFINED)
    private static final long CENSUS = 60_000;

    @Source(cite = "ours: per cent", grade = Grade.DEFINED)
    private static final double PERCENT = 100.0;

    private static final String FILE = "directions.tsv";

    /// Whose directions.
    record Group(Site site, Vessel vessel, boolean touching) {
        static Group of(Person person) {
            boolean touching = person.loop().gap_mm() < 0;
            return new Group(Site.of(person.root().segment()), person.loop().vessel(), touching);
        }
    }

    private final Map<Group, int[]> counts = new HashMap<>();

    private Directions() {}

    /// The table that ships.
    static Directions shipped() {
        try (InputStream in = Directions.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the directions are missing from the build: " + FILE);
            Directions all = new Directions();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(all::parse);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void parse(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        int i = 0;
        Group group = new Group(
                Site.valueOf(cells.get(i++)), Vessel.valueOf(cells.get(i++)), Boolean.parseBoolean(cells.get(i)));
        List<String> bins = cells.subList(cells.size() - BINS, cells.size());
        counts.put(group, bins.stream().mapToInt(Integer::parseInt).toArray());
    }

    /// In which class a cosine lies, from 0.
    static int bin(double direction) {
        return Math.clamp((int) Math.floor(0.5 * (direction + 1) * BINS), 0, BINS - 1);
    }

    /// Where a class begins.
    static double from(int bin) {
        return 2.0 * bin / BINS - 1;
    }

    /// How much likelier the rod finds this person's direction than the uniform prior does.
    double weight(Person person) {
        int[] of = counts.getOrDefault(Group.of(person), new int[0]);
        if (of.length == 0) throw new IllegalStateException("no directions for " + Group.of(person));
        return of[bin(person.loop().direction())]
                * (double) BINS
                / Arrays.stream(of).sum();
    }

    /// The same ratio for a loop whose plane is turned about its chord by any angle, with room on every side.
    static double arcsineWeight(Person person) {
        int bin = bin(person.loop().direction());
        return (Math.acos(from(bin)) - Math.acos(from(bin + 1))) / Math.PI * BINS;
    }

    /// Share of all counted loops in each class.
    double[] shares() {
        double[] shares = new double[BINS];
        for (int[] of : counts.values()) for (int b = 0; b < BINS; b++) shares[b] += of[b];
        double all = Arrays.stream(shares).sum();
        for (int b = 0; b < BINS; b++) shares[b] /= all;
        return shares;
    }

    /// Prints the comparison.
    ///
    /// @param arguments how many people, or nothing
    public static void main(String[] arguments) {
        long people = arguments.length == 0 ? PEOPLE : Long.parseLong(arguments[0]);
        Directions rod = shipped();
        double[] shares = rod.shares();
        System.out.println("share of loops whose cosine lies from here to the next: uniform, arcsine, rod's");
        for (int b = 0; b < BINS; b++) {
            double arcsine = (Math.acos(from(b)) - Math.acos(from(b + 1))) / Math.PI;
            System.out.printf(Locale.ROOT, "  %4.1f  %.3f  %.3f  %.3f%n", from(b), 1.0 / BINS, arcsine, shares[b]);
        }
        Seed seed = new Seed(1).of("people");
        Population lived = Population.of(Prior.STANDARD, Law.STANDARD, seed, people, 2);
        List<ToDoubleFunction<Person>> priors = List.of(p -> 1, Directions::arcsineWeight, rod::weight);
        System.out.printf("%nsimulated, %d people: uniform, arcsine, rod's%n", people);
        double incidence = lived.incidence().value();
        print("incidence per 100,000 and year", priors, w -> change(lived, w).times(incidence));
        for (Vessel vessel : Vessel.values()) {
            print(
                    "cases: " + vessel + " (%)",
                    priors,
                    w -> share(lived, w, c -> c.person().loop().vessel() == vessel));
        }
        print(
                "cases: central (%)",
                priors, w -> share(lived, w, c -> c.person().root().segment().isCentral()));
        print(
                "cases: toward (%)",
                priors, w -> share(lived, w, c -> c.person().loop().direction() > 0));
        print(
                "cases: dent below 0.25 mm (%)",
                priors, w -> share(lived, w, c -> c.indentation_mm() < Population.MILD_mm));
        print(
                "cases: dent from 0.6 mm (%)",
                priors, w -> share(lived, w, c -> c.indentation_mm() >= Population.SEVERE_mm));
        print("cases: age at onset (years)", priors, w -> age(lived, w));
        double[] dents = lived.cohort().indentations_mm(CENSUS, Verification.MRI_AGE, false, 2);
        print("sides at 56: contact (%)", priors, w -> sides(dents, seed, w, d -> d >= 0));
        print("sides at 56: dent from 0.25 mm (%)", priors, w -> sides(dents, seed, w, d -> d >= Population.MILD_mm));
        print("sides at 56: dent from 0.6 mm (%)", priors, w -> sides(dents, seed, w, d -> d >= Population.SEVERE_mm));
    }

    private static void print(
            String what, List<ToDoubleFunction<Person>> priors, Function<ToDoubleFunction<Person>, Estimate> figure) {
        StringBuilder line = new StringBuilder(String.format("  %-36s", what));
        for (ToDoubleFunction<Person> prior : priors) {
            Estimate e = figure.apply(prior);
            line.append(String.format(Locale.ROOT, "  %6.2f (%.2f to %.2f)", e.value(), e.low(), e.high()));
        }
        System.out.println(line);
    }

    /// Incidence over that of the uniform prior, with the Monte Carlo error of both.
    private static Estimate change(Population lived, ToDoubleFunction<Person> weight) {
        double with = 0, without = 0, squares = 0;
        for (Case c : lived.cases()) {
            boolean female = c.person().sex() == Person.Sex.FEMALE;
            double rate = Population.weight(c) / Survival.years(0, female), w = rate * weight.applyAsDouble(c.person());
            with += w;
            without += rate;
            squares += w * w;
        }
        return Estimate.mean(with / without, Math.sqrt(squares) / without, with * with / squares);
    }

    private static Estimate share(Population lived, ToDoubleFunction<Person> weight, Predicate<Case> of) {
        Weighted sums = new Weighted();
        for (Case c : lived.cases()) sums.add(of.test(c), Population.weight(c) * weight.applyAsDouble(c.person()));
        return sums.asShare().times(PERCENT);
    }

    private static Estimate age(Population lived, ToDoubleFunction<Person> weight) {
        Weighted sums = new Weighted();
        for (Case c : lived.cases()) sums.add(c.age_years(), Population.weight(c) * weight.applyAsDouble(c.person()));
        return sums.asMean();
    }

    private static Estimate sides(double[] dents, Seed people, ToDoubleFunction<Person> weight, DoublePredicate of) {
        Weighted sums = new Weighted();
        Person.Side[] sides = Person.Side.values();
        for (int i = 0; i < dents.length; i++) {
            Person person = Prior.STANDARD.person(people, i / sides.length, sides[i % sides.length]);
            sums.add(of.test(dents[i]), weight.applyAsDouble(person));
        }
        return sums.asShare().times(PERCENT);
    }
}
