package org.ephapse.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ephapse.artery.Arch;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.conflict.Segment;
import org.ephapse.evidence.Directions.Group;
import org.ephapse.evidence.GrowingLoop.Site;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.Seed;

/// Asks the rod which way loops move when they grow, and prints the table that ships as `directions.tsv`.
///
/// Loops are the standard prior's, each with its gap. The plane in which a loop lies is turned about its chord by any
/// angle, all equally likely, of those that leave it room between brainstem and bone at 16. It grows in length until
/// 80;
/// what is counted is the cosine between its apex's movement and the direction to the nerve at 16. Run it by its main
/// method, with the number of people drawn; both of their sides are grown.
public final class LoopDirections {
    @Source(cite = "ours: people drawn where none are asked for", grade = Grade.DEFINED)
    private static final int PEOPLE = 10_000;

    @Source(cite = "ours: grown until (years)", grade = Grade.DEFINED)
    private static final double UNTIL_years = 80.0;

    @Source(cite = "ours: planes tried before a loop is said to have no room", grade = Grade.DEFINED)
    private static final int TRIES = 400;

    @Source(
            cite = "Gupta 2023: the central part of the cisternal nerve is 3.7 (1.6) mm long",
            doi = "10.1016/j.aanat.2023.152128",
            grade = Grade.MEASURED)
    private static final double CENTRAL_mm = 3.7;

    @Source(cite = "PMC7960264: length of the facial nerve's transition zone 2.5 mm", grade = Grade.MEASURED)
    private static final double TRANSITION_mm = 2.5;

    @Source(cite = "ours: quantiles shown", grade = Grade.DEFINED)
    private static final double[] QUANTILES = {0.1, 0.25, 0.5, 0.75, 0.9};

    private LoopDirections() {}

    /// Prints the table.
    ///
    /// @param arguments how many people, or nothing
    public static void main(String[] arguments) {
        int people = arguments.length == 0 ? PEOPLE : Integer.parseInt(arguments[0]);
        Seed seed = new Seed(1).of("directions");
        List<Row> rows = new ArrayList<>();
        for (Site site : Site.values()) {
            for (Vessel vessel : Vessel.values()) {
                for (boolean touching : new boolean[] {true, false}) {
                    rows.add(new Row(new Group(site, vessel, touching)));
                }
            }
        }
        for (int i = 0; i < people; i++) {
            for (Person.Side side : Person.Side.values()) {
                Person person = Prior.STANDARD.person(seed, i, side);
                Group group = Group.of(person);
                Row row = rows.stream()
                        .filter(r -> r.group.equals(group))
                        .findFirst()
                        .orElseThrow();
                row.add(person, seed.of(i).of(side.name()));
            }
        }
        System.out.println(Row.header());
        rows.forEach(r -> System.out.println(r.line()));
    }

    /// Where a loop crosses the nerve, from the brainstem (mm).
    private static double along_mm(Segment segment, double share) {
        return segment == Segment.TRANSITION
                ? CENTRAL_mm - TRANSITION_mm * share
                : CENTRAL_mm + (GrowingLoop.CISTERN_mm - CENTRAL_mm) * share;
    }

    /// Growth of length from 16 (share).
    private static double lengthening(Person person) {
        double sum = 0;
        for (double age = Life.FROM_years + 1; age <= UNTIL_years; age++) {
            sum += Arch.lengthening(
                    person.loop().growth_per_year(), person.bloodPressure().strain(age), 1);
        }
        return sum;
    }

    /// One line of the table as it fills.
    private static final class Row {
        private final Group group;
        private final List<Double> directions = new ArrayList<>(),
                turned = new ArrayList<>(),
                rises = new ArrayList<>();
        private int noRoom, diverged;

        Row(Group group) {
            this.group = group;
        }

        void add(Person person, Seed seed) {
            try {
                GrowingLoop loop = new GrowingLoop(person.loop());
                double along =
                        along_mm(person.root().segment(), seed.of("along").uniform());
                for (int i = 0; i < TRIES; i++) {
                    double angle = 2 * Math.PI * seed.of("plane").of(i).uniform();
                    if (!loop.fits(group.site(), angle, along)) continue;
                    double lengthening = lengthening(person);
                    GrowingLoop.Movement moved = loop.grow(group.site(), angle, along, lengthening);
                    directions.add(moved.direction());
                    turned.add(Math.cos(angle));
                    rises.add(moved.size_mm() / rise_mm(person, lengthening));
                    return;
                }
                noRoom++;
            } catch (Diverged e) {
                diverged++;
            }
        }

        private static double rise_mm(Person person, double lengthening) {
            double span = person.loop().span_mm(),
                    length = span * (1 + person.loop().excess());
            return Arch.height_mm(span, length * (1 + lengthening)) - Arch.height_mm(span, length);
        }

        static String header() {
            StringBuilder line = new StringBuilder(
                    "site\tvessel\ttouching\tno room\tdiverged\tplanes toward\ttoward\tmoved over arch");
            for (double q : QUANTILES) line.append("\tq").append(q);
            for (int b = 0; b < Directions.BINS; b++)
                line.append(String.format(Locale.ROOT, "\tfrom %.1f", Directions.from(b)));
            return line.toString();
        }

        String line() {
            StringBuilder line = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%s\t%s\t%s\t%d\t%d\t%.3f\t%.3f\t%.2f",
                    group.site(),
                    group.vessel(),
                    group.touching(),
                    noRoom,
                    diverged,
                    share(turned),
                    share(directions),
                    quantile(rises, 0.5)));
            for (double q : QUANTILES) line.append(String.format(Locale.ROOT, "\t%.2f", quantile(directions, q)));
            int[] counts = new int[Directions.BINS];
            for (double d : directions) counts[Directions.bin(d)]++;
            for (int c : counts) line.append('\t').append(c);
            return line.toString();
        }

        private static double share(List<Double> cosines) {
            return cosines.stream().filter(c -> c > 0).count() / (double) cosines.size();
        }

        private static double quantile(List<Double> of, double share) {
            double[] sorted =
                    of.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(share * (sorted.length - 1))];
        }
    }
}
