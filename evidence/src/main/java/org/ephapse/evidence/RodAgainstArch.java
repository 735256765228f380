package org.ephapse.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ephapse.artery.rod.Pressure;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.body.rod.Anchorage;
import org.ephapse.body.rod.Anchorage.Ends;
import org.ephapse.body.rod.Anchorage.Length;
import org.ephapse.body.rod.Anchorage.Plane;
import org.ephapse.body.rod.Company;
import org.ephapse.evidence.RodArchPair.Answer;
import org.ephapse.evidence.RodArchPair.Cause;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.Seed;

/// Lives the same loops as rod and as arch, and prints where they part: the table of `docs/theory/rod.md`, and a
/// sentence for each side where they are far apart.
///
/// Run it by its main method, with the number of people drawn from the prior; both of their sides are lived.
public final class RodAgainstArch {
    @Source(cite = "ours: people drawn where none are asked for", grade = Grade.DEFINED)
    private static final int PEOPLE = 500;

    @Source(cite = "ours: deciles of the spread", grade = Grade.DEFINED)
    private static final double LOW = 0.1, HIGH = 0.9;

    private static final List<Anchorage> HELD = List.of(
            Anchorage.LIKE_ARCH,
            Anchorage.STANDARD,
            new Anchorage(Ends.CLAMPED, Plane.AS_STIFF_AS_ARCH, Length.AT_REST, Pressure.NONE),
            new Anchorage(Ends.CLAMPED, Plane.RIGID, Length.AS_FOUND, Pressure.NONE),
            new Anchorage(Ends.CLAMPED, Plane.FREE, Length.AS_FOUND, Pressure.NONE),
            new Anchorage(Ends.CLAMPED, Plane.AS_STIFF_AS_ARCH, Length.AT_REST, Pressure.THRUST));

    private RodAgainstArch() {}

    /// Prints the comparison.
    ///
    /// @param arguments how many people, or nothing
    public static void main(String[] arguments) {
        int people = arguments.length == 0 ? PEOPLE : Integer.parseInt(arguments[0]);
        // as the arch has a pushed artery, and at last as a rod of its own
        Company cushion = new Company(Company.Pushed.CUSHION, 0);
        for (Anchorage anchorage : HELD) print(anchorage, cushion, people);
        print(Anchorage.STANDARD, Company.STANDARD, people);
    }

    private static void print(Anchorage anchorage, Company company, int people) {
        List<RodArchPair> pairs = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        Seed seed = new Seed(1).of("rod against arch");
        for (int i = 0; i < people; i++) {
            for (Person.Side side : Person.Side.values()) {
                String name = i + " " + side.name().toLowerCase(Locale.ROOT);
                try {
                    pairs.add(RodArchPair.live(Prior.STANDARD.person(seed, i, side), name, anchorage, company));
                } catch (Diverged e) {
                    lost.add(name + ": " + e.getMessage());
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s, %s%n  sides lived %d, diverged %d%n",
                anchorage,
                company,
                pairs.size(),
                lost.size());
        lost.forEach(line -> System.out.printf("    %s%n", line));
        print("rod over arch", pairs, RodArchPair::arch);
        print("rod over arch with compression", pairs, RodArchPair::compressed);
        far(pairs);
    }

    private static void print(String what, List<RodArchPair> pairs, Function<RodArchPair, Answer> twin) {
        List<RodArchPair> both = pairs.stream()
                .filter(p -> p.rod().dents() && twin.apply(p).dents())
                .toList();
        System.out.printf("  %s at 80; both dent %d%n", what, both.size());
        row("overlap", both, p -> p.rod().overlap_mm() / twin.apply(p).overlap_mm());
        row("indentation", both, p -> p.rod().dent_mm() / twin.apply(p).dent_mm());
        row("force", both, p -> p.rod().force_mN() / twin.apply(p).force_mN());
        List<RodArchPair> later = pairs.stream()
                .filter(p -> p.rod().touchesLater() && twin.apply(p).touchesLater())
                .toList();
        row(
                "age of first touch, difference (years)",
                later,
                p -> p.rod().touch_years() - twin.apply(p).touch_years());
        System.out.printf(
                "    ever touching only as rod %d, only as arch %d; off by more than 30 %% in indentation %d%n",
                pairs.stream()
                        .filter(p -> p.rod().touches() && !twin.apply(p).touches())
                        .count(),
                pairs.stream()
                        .filter(p -> !p.rod().touches() && twin.apply(p).touches())
                        .count(),
                both.stream().filter(p -> p.rod().isFar(twin.apply(p))).count());
    }

    private static void far(List<RodArchPair> pairs) {
        List<RodArchPair> far = pairs.stream().filter(RodArchPair::isFar).toList();
        long helped = far.stream().filter(p -> !p.rod().isFar(p.compressed())).count();
        long away = far.stream().filter(p -> p.person().loop().direction() <= 0).count();
        System.out.printf(
                "  of %d far from the arch %d grow away; %d are not far from the arch with compression%n",
                far.size(), away, helped);
        for (Cause cause : Cause.values()) {
            List<RodArchPair> some =
                    far.stream().filter(p -> p.cause() == cause).toList();
            System.out.printf("  %s: %d%n", cause, some.size());
            some.forEach(p -> System.out.printf("    %s%n", p.sentence()));
        }
    }

    private static void row(String what, List<RodArchPair> pairs, ToDoubleFunction<RodArchPair> value) {
        double[] sorted = pairs.stream().mapToDouble(value).sorted().toArray();
        if (sorted.length == 0) {
            System.out.printf("    %-40s n 0%n", what);
            return;
        }
        System.out.printf(
                Locale.ROOT,
                "    %-40s n %3d  median %6.2f  10 %% %6.2f  90 %% %6.2f%n",
                what,
                sorted.length,
                at(sorted, 0.5),
                at(sorted, LOW),
                at(sorted, HIGH));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
