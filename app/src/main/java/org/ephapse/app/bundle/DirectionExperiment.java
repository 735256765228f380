package org.ephapse.app.bundle;

import static org.ephapse.app.bundle.Finding.number;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.bundle.Bundle;
import org.ephapse.fibre.bundle.Member;
import org.ephapse.fibre.bundle.Space;

/// Which way the neighbor's impulse runs, when the zone lets the first impulse pass and when it blocks it.
final class DirectionExperiment implements Experiment {
    private static final double[] TURNS = {30, 10, 5, 3, 1};
    private static final double[] AREAS_um2 = {60, 50, 45, 40, 35, 30, 25, 22, 20, 18, 16, 14, 12, 10, 7, 5, 3, 1};
    private static final int[] ZONES = {2, 3, 5};
    private static final double UNTIL_ms = 4;
    private static final int CELLS_EACH = 32;

    @Override
    public Finding run(boolean fine) {
        List<List<String>> rows = new ArrayList<>();
        List<Figure.Line> lines = new ArrayList<>();
        int blocked = 0, backOnly = 0, open = 0, both = 0;
        for (int zone : ZONES) {
            double[] widest = new double[TURNS.length];
            for (int t = 0; t < TURNS.length; t++) {
                widest[t] = Double.NaN;
                Fibre fibre = Fibres.thin(zone, TURNS[t]);
                boolean passesAlone = Fibres.on(
                        run(fibre, zone, 1e9).getFirst(), fibre.nodes().size());
                String seen = "";
                for (double area : AREAS_um2) {
                    List<Spikes> spikes = run(fibre, zone, area);
                    String way = way(spikes.get(1), fibre.nodes().size());
                    boolean passes = Fibres.on(spikes.get(0), fibre.nodes().size());
                    String now = (passes ? "passes" : "blocks") + " " + way;
                    if (!way.equals("-")) {
                        if (Double.isNaN(widest[t])) widest[t] = area;
                        if (passes) open++;
                        else blocked++;
                        if (passes && way.equals("both")) both++;
                        if (!passes && way.equals("back")) backOnly++;
                    }
                    if (!now.equals(seen)) rows.add(row(TURNS[t], zone, area, passesAlone, passes, way));
                    seen = now;
                }
            }
            lines.add(new Figure.Line(number(zone * Fibres.BETWEEN_um / 1000, 2) + " mm", TURNS, widest));
        }
        return finding(rows, lines, new int[] {blocked, backOnly, open, both});
    }

    private static Finding finding(List<List<String>> rows, List<Figure.Line> lines, int[] count) {
        return new Finding(
                "Which way does the neighbor's impulse leave a zone, when the zone blocks the first?",
                "Two aligned fibres of 10 µm in a sealed sleeve around the zone, open at its ends. A row holds from its area"
                        + " down to the next row's; the impulse comes from the back.",
                List.of("turns", "length_mm", "from_area_um2", "first_alone", "first_in_company", "neighbor_leaves"),
                rows,
                List.of(
                        new Finding.Beside(
                                "zone that lets the first impulse pass: the neighbor's leaves to both sides",
                                "always",
                                count[3] + " of " + count[2],
                                "prototype of ours, backward Euler"),
                        new Finding.Beside(
                                "zone that blocks the first impulse: the neighbor's leaves back only",
                                "always",
                                count[1] + " of " + count[0],
                                "prototype of ours, backward Euler"),
                        new Finding.Beside(
                                "widest sleeve that ignites, 10 turns, 3.45 mm and 5.75 mm",
                                "19 to 23 and 55 µm²",
                                widest(rows, "10", "3.45") + " and " + widest(rows, "10", "5.75") + " µm²",
                                "the same"),
                        new Finding.Beside(
                                "ephaptic transmission does not need one direction of the giver's impulse",
                                "observed",
                                "an impulse from the other side gives the mirror image (a test)",
                                "Rasminsky 1980, J Physiol 305:151, measured; read as abstract")),
                "Where the first impulse passes, the neighbor's leaves to both sides in " + count[3] + " of " + count[2]
                        + " cases; where it blocks, back to where the first came from in " + count[1] + " of "
                        + count[0] + ". No measurement of the direction at a block was found.",
                new Figure(
                        "Widest sealed sleeve in which one fibre ignites one neighbor",
                        "turns of myelin left",
                        List.of(1.0, 3.0, 10.0, 30.0),
                        true,
                        List.of(new Figure.Plot(
                                "cross-section of fluid of the pair (µm²)", 0, 110, lines, List.of()))));
    }

    private static List<String> row(
            double turns, int zone, double area, boolean passesAlone, boolean passes, String way) {
        return List.of(
                number(turns, 0),
                number(zone * Fibres.BETWEEN_um / 1000, 2),
                number(area, 0),
                passesAlone ? "passes" : "blocks",
                passes ? "passes" : "blocks",
                way);
    }

    private static String widest(List<List<String>> rows, String turns, String length) {
        return rows.stream()
                .filter(r -> r.get(0).equals(turns)
                        && r.get(1).equals(length)
                        && !r.get(5).equals("-"))
                .map(r -> r.get(2))
                .findFirst()
                .orElse("none");
    }

    private static String way(Spikes spikes, int nodes) {
        boolean back = Fibres.back(spikes), on = Fibres.on(spikes, nodes);
        return back && on ? "both" : back ? "back" : on ? "on" : "-";
    }

    private static List<Spikes> run(Fibre fibre, int zone, double area_um2) {
        double from = Fibres.BEFORE * Fibres.BETWEEN_um;
        Space space = new Space(from, from + zone * Fibres.BETWEEN_um, CELLS_EACH * zone, area_um2, 0);
        return Fibres.run(
                Bundle.sharing(space, Member.one(fibre, 0, Fibres.shock(Fibres.SHOCKED, 0.1)), Member.one(fibre, 0)),
                UNTIL_ms);
    }
}
