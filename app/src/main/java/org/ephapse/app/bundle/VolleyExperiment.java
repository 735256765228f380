package org.ephapse.app.bundle;

import static org.ephapse.app.bundle.Finding.number;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.fibre.Cable;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.bundle.Bundle;
import org.ephapse.fibre.bundle.BundleCable;
import org.ephapse.fibre.bundle.Member;
import org.ephapse.fibre.bundle.Space;
import org.ephapse.numeric.Seed;

/// Does a synchronous volley through a zone of thin myelin ignite a fibre that was at rest? Two earlier prototypes
/// disagreed.
final class VolleyExperiment implements Experiment {
    /// Leaks of a whole nerve: a sleeve of tissue (0.45), the middle of a nerve in cerebrospinal fluid (4 π σ = 1.05),
    /// its mean (8 π σ = 2.1), with σ 0.083 S/m across.
    private static final double[] LEAKS = {0.4, 0.7, 1.05, 1.5, 2.1}, COARSE_LEAKS = {0.4, 1.05, 2.1};
    private static final double[] TURNS = {120, 30, 20, 10, 7, 5}, COARSE_TURNS = {20, 10, 5};
    private static final int[] ZONES = {3, 5, 8};
    private static final double[] VOLLEYS = {500, 1000, 2000, 4000, 7000}, LOOSE_VOLLEYS = {2000, 7000};
    private static final double FLUID_um2 = 15,
            TIGHT_um2 = 4,
            BEGIN_ms = 0.1,
            UNTIL_ms = 3,
            FIRES_mV = -30,
            CELL_um = Fibres.BETWEEN_um / 32;
    private static final int MARGIN = 2, CLASSES = 8, WATCHED = 4, DEVIATIONS = 3;

    /// A voltage that moved by more fired in the zone, and the impulse did not leave it (mV).
    private static final double LOCAL_mV = 40;

    /// Who is where and when.
    ///
    /// @param isAligned whether nodes stand side by side, or evenly anywhere, and then four fibres are watched
    /// @param jitter_ms standard deviation of the volley's start
    /// @param active    share of the fibres that fire
    /// @param fluid_um2 cross-section of fluid for each fibre
    private record Company(String name, boolean isAligned, double jitter_ms, double active, double fluid_um2) {}

    private static final Company TOGETHER = new Company("aligned", true, 0, 1, FLUID_um2),
            HALF = new Company("aligned, half fire", true, 0, 0.5, FLUID_um2);
    private static final List<Company> LOOSE = List.of(
            new Company("anywhere", false, 0, 1, FLUID_um2),
            new Company("anywhere, tight", false, 0, 1, TIGHT_um2),
            new Company("anywhere, 0.1 ms", false, 0.1, 1, FLUID_um2),
            new Company("anywhere, 0.3 ms", false, 0.3, 1, FLUID_um2));

    private record Place(Company company, int zone, double turns, double leak) {}

    private record Outcome(boolean fires, boolean passes, double lowest_mV, double moved_mV) {}

    private final List<List<String>> rows = new ArrayList<>();
    private int tried, ignited, ignitedInFluid, ignitedRandom, ignitedRandomTight;
    private double most_mV, mostRandom_mV;

    @Override
    public Finding run(boolean fine) {
        rows.clear();
        tried = ignited = ignitedInFluid = ignitedRandom = ignitedRandomTight = 0;
        most_mV = mostRandom_mV = 0;
        List<Figure.Plot> plots = new ArrayList<>();
        for (int zone : ZONES) {
            List<Figure.Line> lines = new ArrayList<>();
            for (double turns : TURNS) lines.add(line(TOGETHER, zone, turns, LEAKS, 0));
            plots.add(plot("all in step, aligned, " + number(zone * Fibres.BETWEEN_um / 1000, 2) + " mm", lines));
        }
        for (int zone : ZONES) for (double turns : TURNS) line(HALF, zone, turns, COARSE_LEAKS, 0);
        for (Company company : LOOSE) {
            for (int draw = 0; draw < (fine ? DEVIATIONS : 1); draw++) {
                for (int zone : ZONES) {
                    for (double turns : COARSE_TURNS) {
                        line(company, zone, turns, fine ? LEAKS : COARSE_LEAKS, draw);
                    }
                }
            }
        }
        return finding(plots);
    }

    private static Figure.Plot plot(String name, List<Figure.Line> lines) {
        return new Figure.Plot("smallest volley that ignites (fibres): " + name, 0, 8000, lines, List.of());
    }

    private Figure.Line line(Company company, int zone, double turns, double[] leaks, int draw) {
        double[] smallest = new double[leaks.length];
        for (int i = 0; i < leaks.length; i++) {
            smallest[i] = smallest(new Place(company, zone, turns, leaks[i]), draw);
        }
        return new Figure.Line(number(turns, 0) + " turns", leaks, smallest);
    }

    /// The smallest volley that ignites, or not a number; writes a row about it or about the largest volley.
    private double smallest(Place place, int draw) {
        tried++;
        Outcome last = new Outcome(false, true, 0, 0);
        double volley = 0;
        for (double next : place.company.equals(TOGETHER) ? VOLLEYS : LOOSE_VOLLEYS) {
            volley = next;
            last = run(place, next, draw);
            if (last.fires) break;
        }
        rows.add(List.of(
                place.company.name.replace(",", "") + (draw > 0 ? " (" + draw + ")" : ""),
                number(place.zone * Fibres.BETWEEN_um / 1000, 2),
                number(place.turns, 0),
                number(place.leak, 2),
                last.fires ? number(volley, 0) : "none",
                number(last.lowest_mV, 1),
                last.fires ? "-" : number(last.moved_mV, 1),
                last.passes ? "passes" : "blocks"));
        if (last.fires) ignited++;
        if (last.fires && place.leak > 1) ignitedInFluid++;
        if (last.fires && !place.company.isAligned) ignitedRandom++;
        if (last.fires && place.company.fluid_um2 == TIGHT_um2) ignitedRandomTight++;
        if (!last.fires && last.moved_mV < LOCAL_mV) most_mV = Math.max(most_mV, last.moved_mV);
        if (!last.fires && !place.company.isAligned) mostRandom_mV = Math.max(mostRandom_mV, last.moved_mV);
        return last.fires ? volley : Double.NaN;
    }

    private static Outcome run(Place place, double volley, int draw) {
        double from = (Fibres.BEFORE - MARGIN) * Fibres.BETWEEN_um;
        double to = (Fibres.BEFORE + place.zone + MARGIN) * Fibres.BETWEEN_um;
        Space space = new Space(
                from, to, (int) Math.round((to - from) / CELL_um), place.company.fluid_um2 * volley, place.leak);
        BundleCable cable = new BundleCable(
                new Bundle(members(place, volley, draw), space, List.of()), Fibres.STEP_ms, Scheme.MIDPOINT);
        List<Cable> cables = cable.cables();
        List<Cable> watched = cables.subList(cables.size() - (place.company.isAligned ? 1 : WATCHED), cables.size());
        int nodes = watched.getLast().nodes();
        double lowest = 0, highest = watched.getLast().voltage_mV(Fibres.BEFORE), resting = highest;
        boolean fires = false, passes = false;
        while (cable.time_ms() < UNTIL_ms + DEVIATIONS * place.company.jitter_ms && !(fires && passes)) {
            cable.step();
            lowest = Math.min(lowest, cable.lowest_mV());
            for (Cable rest : watched) {
                for (int i = Fibres.BEFORE; i <= Fibres.BEFORE + place.zone; i++) {
                    highest = Math.max(highest, rest.voltage_mV(i));
                }
                fires |= rest.voltage_mV(Fibres.BACK) > FIRES_mV || rest.voltage_mV(nodes - Fibres.ON) > FIRES_mV;
            }
            passes |= cables.getFirst().voltage_mV(nodes - Fibres.ON) > FIRES_mV;
        }
        return new Outcome(fires, passes, lowest, highest - resting);
    }

    /// The volley in classes whose nodes are evenly staggered, the fibres that stay silent, and last those at rest that
    /// are watched. Eight classes move them as 24 do, within 1 mV.
    private static List<Member> members(Place place, double volley, int draw) {
        Company company = place.company;
        Seed seed = new Seed(6).of("volley").of(draw);
        List<Member> members = new ArrayList<>();
        int classes = company.isAligned ? 1 : CLASSES;
        for (int c = 0; c < classes; c++) {
            double late =
                    company.jitter_ms * (DEVIATIONS + seed.of("late").of(c).normal());
            double shift = shift(company, (c + 0.5) / CLASSES);
            members.add(new Member(
                    fibre(place, shift),
                    shift,
                    company.active * volley / classes,
                    List.of(Fibres.shock(Fibres.SHOCKED, BEGIN_ms + Math.max(0, late)))));
        }
        if (company.active < 1) {
            members.add(new Member(fibre(place, 0), 0, (1 - company.active) * volley, List.of()));
        }
        for (int w = 0; w < (company.isAligned ? 1 : WATCHED); w++) {
            double shift = shift(company, (w + seed.of("watched").uniform()) / WATCHED);
            members.add(Member.one(fibre(place, shift), shift));
        }
        return members;
    }

    private static double shift(Company company, double share) {
        return company.isAligned ? 0 : -Fibres.BETWEEN_um * share;
    }

    /// A fibre whose first node lies before the others': those internodes are thin whose middle lies in the zone.
    private static Fibre fibre(Place place, double shift_um) {
        int first = Fibres.BEFORE + (int) Math.round(-shift_um / Fibres.BETWEEN_um);
        return Fibres.thin(first, place.zone, place.turns);
    }

    private Finding finding(List<Figure.Plot> plots) {
        return new Finding(
                "Does a synchronous volley through a zone of thin myelin ignite a fibre at rest?",
                "Fibres of 10 µm, " + number(FLUID_um2, 0)
                        + " µm² of fluid each, in a space that reaches two internodes"
                        + " beyond the zone. Volleys of 500, 1,000, 2,000, 4,000 and 7,000 fibres (2,000 and 7,000 where not all fire side by side); a row has the smallest"
                        + " that ignites, or what the largest does.",
                List.of(
                        "company",
                        "length_mm",
                        "turns",
                        "leak_uS_per_um",
                        "smallest_volley",
                        "lowest_Ve_mV",
                        "moved_mV",
                        "volley"),
                rows,
                List.of(
                        new Finding.Beside(
                                "first prototype: leak 0.45, aligned, backward Euler; 5.75 mm, 10 turns",
                                "3,000 ignite",
                                at(TOGETHER, 5, 10, 0.4) + " at 0.4",
                                "computed, ours"),
                        new Finding.Beside(
                                "second prototype: leak 2.1, 3 mm, 10 to 50 % fire in step",
                                "never; moved less than 1.5 mV",
                                at(HALF, 3, 10, 2.1) + " when half fire, " + at(TOGETHER, 3, 10, 2.1) + " when all do",
                                "computed, ours"),
                        new Finding.Beside(
                                "potential between fibres when a volley passes",
                                "some mV, which changes velocity and does not ignite",
                                lowest(5, 120, 2.1) + " mV (healthy myelin, leak 2.1) to " + lowest(5, 10, 0.4)
                                        + " mV (10 turns, leak 0.4), all in step and side by side",
                                "Schmidt & Knösche 2020, PLoS Comput Biol 16:e1007858, computed; read as abstract")),
                "Of " + tried + " places on the map " + ignited + " ignite: " + (ignited - ignitedRandom)
                        + " with nodes side by side, " + ignitedRandom + " with nodes anywhere (" + ignitedRandomTight
                        + " of them where fluid is tight); " + ignitedInFluid
                        + " with a leak above 1 µS/µm. The prototypes disagree because one had aligned nodes and a leak of"
                        + " 0.45, the other a leak of 2.1 and fewer that fired. With nodes anywhere a fibre at rest is moved"
                        + " by at most " + number(mostRandom_mV, 1) + " mV; side by side " + number(most_mV, 1)
                        + " mV did not ignite. An impulse that does not leave the zone counts as none.",
                new Figure(
                        "Smallest volley that ignites a fibre at rest",
                        "leak (µS/µm)",
                        List.of(0.4, 0.7, 1.05, 1.5, 2.1),
                        false,
                        plots));
    }

    private List<String> row(Company company, int zone, double turns, double leak) {
        return rows.stream()
                .filter(row -> row.get(0).equals(company.name.replace(",", "")))
                .filter(row -> row.get(1).equals(number(zone * Fibres.BETWEEN_um / 1000, 2)))
                .filter(row -> row.get(2).equals(number(turns, 0)))
                .filter(row -> row.get(2 + 1).equals(number(leak, 2)))
                .findFirst()
                .orElseThrow();
    }

    private String lowest(int zone, double turns, double leak) {
        return row(TOGETHER, zone, turns, leak).get(5);
    }

    private String at(Company company, int zone, double turns, double leak) {
        List<String> row = row(company, zone, turns, leak);
        return row.get(4).equals("none") ? "none, moved " + row.get(6) + " mV" : row.get(4) + " ignite";
    }
}
