package org.ephapse.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.artery.rod.Pressure;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.body.rod.Anchorage;
import org.ephapse.body.rod.Anchorage.Ends;
import org.ephapse.body.rod.Anchorage.Length;
import org.ephapse.body.rod.Anchorage.Plane;
import org.ephapse.body.rod.ArchTwin;
import org.ephapse.body.rod.RodLife;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.Seed;

/// Lives the same loops twice, as rod and as arch, and prints where they part: the table of `docs/theory/rod.md`.
///
/// Run it by its main method, with the number of people drawn from the prior; both of their sides are lived.
public final class RodAgainstArch {
    @Source(cite = "ours: people drawn where none are asked for", grade = Grade.DEFINED)
    private static final int PEOPLE = 200;

    @Source(cite = "ours: age at which dents are compared (years)", grade = Grade.DEFINED)
    private static final double COMPARED_years = 80.0;

    @Source(cite = "the issue's own bound: what is farther off gets a sentence", grade = Grade.DEFINED)
    private static final double FAR = 0.3;

    @Source(cite = "ours: shallower dents are not compared (mm)", grade = Grade.DEFINED)
    private static final double SEEN_mm = 0.02;

    @Source(cite = "ours: deciles of the spread", grade = Grade.DEFINED)
    private static final double LOW = 0.1, HIGH = 0.9;

    private static final List<Anchorage> HELD = List.of(
            Anchorage.LIKE_ARCH,
            new Anchorage(Ends.CLAMPED, Plane.AS_STIFF_AS_ARCH, Length.AT_REST, Pressure.NONE),
            new Anchorage(Ends.SOFT, Plane.AS_STIFF_AS_ARCH, Length.AS_FOUND, Pressure.NONE),
            new Anchorage(Ends.CLAMPED, Plane.RIGID, Length.AS_FOUND, Pressure.NONE),
            new Anchorage(Ends.CLAMPED, Plane.FREE, Length.AS_FOUND, Pressure.NONE),
            new Anchorage(Ends.CLAMPED, Plane.AS_STIFF_AS_ARCH, Length.AT_REST, Pressure.THRUST));

    /// One side's life, by both: at the age compared, and the age of first touch (infinite where never).
    private record Pair(
            Person person,
            double rodOverlap_mm,
            double archOverlap_mm,
            double rodDent_mm,
            double archDent_mm,
            double rodForce_mN,
            double archForce_mN,
            double rodTouch_years,
            double archTouch_years) {
        boolean bothDent() {
            return rodDent_mm > SEEN_mm && archDent_mm > SEEN_mm;
        }

        boolean oneDents() {
            return rodDent_mm > SEEN_mm || archDent_mm > SEEN_mm;
        }

        double dentRatio() {
            return rodDent_mm / archDent_mm;
        }

        double forceRatio() {
            return rodForce_mN / archForce_mN;
        }

        double overlapRatio() {
            return rodOverlap_mm / archOverlap_mm;
        }

        boolean isFar() {
            return bothDent() && Math.abs(dentRatio() - 1) > FAR;
        }

        /// Excess at 16 in units of what Euler's load compresses.
        double loads() {
            Loop loop = person.loop();
            return loop.excess() * Arch.slenderness(loop.span_mm(), loop.diameter_mm()) / (2 * 2 * Math.PI * Math.PI);
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "    %-4s excess %.3f (%.1f of Euler) direction %5.2f gap %5.2f  overlap rod %.2f arch %.2f  dent rod %.2f arch %.2f%n",
                    person.loop().vessel(),
                    person.loop().excess(),
                    loads(),
                    person.loop().direction(),
                    person.loop().gap_mm(),
                    rodOverlap_mm,
                    archOverlap_mm,
                    rodDent_mm,
                    archDent_mm);
        }

        boolean bothTouchLater() {
            return later(rodTouch_years) && later(archTouch_years);
        }

        private static boolean later(double age_years) {
            return age_years > Life.FROM_years && age_years < Life.LATEST_years;
        }
    }

    private RodAgainstArch() {}

    /// Prints the comparison.
    ///
    /// @param arguments how many people, or nothing
    public static void main(String[] arguments) {
        int people = arguments.length == 0 ? PEOPLE : Integer.parseInt(arguments[0]);
        for (Anchorage anchorage : HELD) print(anchorage, people);
    }

    private static void print(Anchorage anchorage, int people) {
        List<Pair> pairs = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        Seed seed = new Seed(1).of("rod against arch");
        for (int i = 0; i < people; i++) {
            for (Person.Side side : Person.Side.values()) {
                Person person = Prior.STANDARD.person(seed, i, side);
                try {
                    pairs.add(live(person, anchorage));
                } catch (Diverged e) {
                    lost.add(i + " " + side + ": " + e.getMessage());
                }
            }
        }
        System.out.printf(Locale.ROOT, "%n%s%n  sides lived %d, diverged %d%n", anchorage, pairs.size(), lost.size());
        lost.forEach(line -> System.out.printf(Locale.ROOT, "    %s%n", line));
        dents(pairs);
        ages(pairs);
    }

    private static void dents(List<Pair> pairs) {
        List<Pair> both = pairs.stream().filter(Pair::bothDent).toList();
        long either = pairs.stream().filter(Pair::oneDents).count();
        System.out.printf(Locale.ROOT, "  dented at 80 by either %d, by both %d%n", either, both.size());
        row("overlap, rod/arch", both, Pair::overlapRatio);
        row("indentation, rod/arch", both, Pair::dentRatio);
        row("force, rod/arch", both, Pair::forceRatio);
        List<Pair> far = both.stream().filter(Pair::isFar).toList();
        System.out.printf(
                Locale.ROOT,
                "  indentation off by more than 30 %%: %d of %d; of them %d grow away, %d toward with less than twice Euler's excess%n",
                far.size(),
                both.size(),
                far.stream().filter(p -> p.person.loop().direction() <= 0).count(),
                far.stream()
                        .filter(p -> p.person.loop().direction() > 0 && p.loads() < 2)
                        .count());
        far.forEach(p -> System.out.print(p.line()));
        for (boolean toward : new boolean[] {true, false}) {
            List<Pair> some = both.stream()
                    .filter(p -> p.person.loop().direction() > 0 == toward)
                    .toList();
            row(
                    toward ? "indentation, loop grows toward the nerve" : "indentation, loop grows away",
                    some,
                    Pair::dentRatio);
        }
    }

    private static void ages(List<Pair> pairs) {
        List<Pair> later = pairs.stream().filter(Pair::bothTouchLater).toList();
        row("age of first touch, rod - arch (years)", later, p -> p.rodTouch_years - p.archTouch_years);
        long rodOnly = pairs.stream()
                .filter(p -> p.rodTouch_years < Life.LATEST_years && p.archTouch_years >= Life.LATEST_years)
                .count();
        long archOnly = pairs.stream()
                .filter(p -> p.archTouch_years < Life.LATEST_years && p.rodTouch_years >= Life.LATEST_years)
                .count();
        System.out.printf(Locale.ROOT, "  ever touching only as rod %d, only as arch %d%n", rodOnly, archOnly);
    }

    private static void row(String what, List<Pair> pairs, ToDoubleFunction<Pair> value) {
        double[] sorted = pairs.stream().mapToDouble(value).sorted().toArray();
        if (sorted.length == 0) {
            System.out.printf(Locale.ROOT, "  %-42s n 0%n", what);
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "  %-42s n %3d  median %7.3f  10 %% %7.3f  90 %% %7.3f%n",
                what,
                sorted.length,
                at(sorted, 0.5),
                at(sorted, LOW),
                at(sorted, HIGH));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private static Pair live(Person person, Anchorage anchorage) {
        RodLife rod = new RodLife(person, anchorage);
        ArchTwin arch = new ArchTwin(person, anchorage.ends() == Ends.SOFT ? Arch.TETHER_SOFTNESS : 1);
        double rodTouch = Double.POSITIVE_INFINITY, archTouch = rodTouch;
        double[] then = new double[0];
        for (; ; rod.step()) {
            arch.at(rod.age_years(), rod.lengthening());
            if (rod.overlap_mm() > 0) rodTouch = Math.min(rodTouch, rod.age_years());
            if (arch.overlap_mm() > 0) archTouch = Math.min(archTouch, rod.age_years());
            if (rod.age_years() == COMPARED_years) {
                then = new double[] {
                    rod.overlap_mm(),
                    arch.overlap_mm(),
                    rod.indentation_mm(),
                    arch.indentation_mm(),
                    rod.force_mN(),
                    arch.force_mN()
                };
            }
            if (rod.age_years() >= Life.LATEST_years) break;
        }
        int i = 0;
        return new Pair(person, then[i++], then[i++], then[i++], then[i++], then[i++], then[i], rodTouch, archTouch);
    }
}
