package org.ephapse.app.bundle;

import static org.ephapse.app.bundle.Finding.number;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.fibre.Damage;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.bundle.Bundle;
import org.ephapse.fibre.bundle.Member;
import org.ephapse.fibre.bundle.Space;
import org.jspecify.annotations.Nullable;

/// How much myelin is left when an impulse is blocked, alone and in a volley.
final class BlockExperiment implements Experiment {
    private static final double D_um = 8.7, BETWEEN_um = 1000, HEALTHY = 110, GAP = 2, UNTIL_ms = 3.5;
    private static final double WARMER_C = 2, VOLLEY = 7000, FLUID_um2 = 12, MOST_TURNS = 12, CLOSE = 0.02;
    private static final int[] ZONES = {1, 2, 3, 5, 8};
    private static final int MARGIN = 2, CELLS_EACH = 32;

    @Override
    public Finding run(boolean fine) {
        List<List<String>> rows = new ArrayList<>();
        double[] length = new double[ZONES.length], alone = length.clone(), warm = length.clone();
        double[] tight = length.clone(), volley = length.clone();
        for (int i = 0; i < ZONES.length; i++) {
            int zone = ZONES[i];
            length[i] = zone * BETWEEN_um / 1000;
            alone[i] = percent(zone, GAP, Fibre.WARM_C, null);
            warm[i] = percent(zone, GAP, Fibre.WARM_C + WARMER_C, null);
            tight[i] = percent(zone, 1, Fibre.WARM_C, null);
            volley[i] = percent(zone, GAP, Fibre.WARM_C, space(zone));
            rows.add(List.of(
                    number(length[i], 0),
                    number(alone[i], 2),
                    number(tight[i], 2),
                    number(warm[i], 2),
                    number(volley[i], 2)));
        }
        return finding(
                rows,
                List.of(
                        new Figure.Line("alone, 37 °C", length, alone),
                        new Figure.Line("alone, seal whole", length, tight),
                        new Figure.Line("alone, 39 °C", length, warm),
                        new Figure.Line("volley of 7,000", length, volley)));
    }

    private static Finding finding(List<List<String>> rows, List<Figure.Line> lines) {
        String range = rows.getFirst().get(1) + " to " + rows.getLast().get(1) + " %";
        return new Finding(
                "How much myelin is left when an impulse is blocked?",
                "8.7 µm fibre, seal loosened twice unless it says whole; share of the 110 turns below which the impulse no"
                        + " longer passes a zone. The volley: 7,000 in step, aligned, leak 0.45 µS/µm.",
                List.of("length_mm", "alone_percent", "seal_whole_percent", "39_C_percent", "volley_percent"),
                rows,
                List.of(
                        new Finding.Beside(
                                "myelin left at block",
                                "2 %, abrupt",
                                range + ", by the length of the zone",
                                "Reutskiy, Rossoni & Tirozzi 2003, Biol Cybern 89:439, computed (single cable); read as"
                                        + " abstract"),
                        new Finding.Beside(
                                "at 5 % left an impulse passes, and 2 °C more block it",
                                "yes",
                                "at 39 °C the block comes at " + rows.getFirst().get(3) + " to "
                                        + rows.getLast().get(3) + " %: 5 % is "
                                        + (Double.parseDouble(rows.get(3).get(1)) < 5
                                                        && Double.parseDouble(rows.get(3)
                                                                        .get(3))
                                                                > 5
                                                ? "crossed at 5 mm"
                                                : "not crossed at 5 mm"),
                                "the same"),
                        new Finding.Beside(
                                "our C program, turns at block for 1, 2, 3, 5, 8 mm (it passes at 2, 4, 5, 6, 8)",
                                "1.5, 3, 4, 5, 6 of 110",
                                rows.stream()
                                        .map(r -> number(Double.parseDouble(r.get(1)) * HEALTHY / 100, 1))
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElse(""),
                                "computed, ours")),
                "Block comes at " + range + " of the turns, later in longer zones.",
                new Figure(
                        "Myelin left when an impulse is blocked",
                        "length of the zone (mm)",
                        List.of(1.0, 2.0, 3.0, 5.0, 8.0),
                        false,
                        List.of(new Figure.Plot(
                                "myelin left (% of the turns)",
                                0, 10, lines, List.of(new Figure.Level(2, "Reutskiy et al. 2 %"))))));
    }

    private static Space space(int zone) {
        double from = (Fibres.BEFORE - MARGIN) * BETWEEN_um, to = (Fibres.BEFORE + zone + MARGIN) * BETWEEN_um;
        return new Space(from, to, CELLS_EACH * (zone + 2 * MARGIN), FLUID_um2 * VOLLEY, Fibres.TISSUE_uS_per_um);
    }

    private static double percent(int zone, double gap, double temperature_C, @Nullable Space space) {
        double blocks = 1, passes = MOST_TURNS;
        if (passes(zone, blocks, gap, temperature_C, space)) return 100 * blocks / HEALTHY;
        while (!passes(zone, passes, gap, temperature_C, space)) passes *= 2;
        while (passes - blocks > CLOSE * passes) {
            double middle = (blocks + passes) / 2;
            if (passes(zone, middle, gap, temperature_C, space)) passes = middle;
            else blocks = middle;
        }
        return 100 * passes / HEALTHY;
    }

    private static boolean passes(int zone, double turns, double gap, double temperature_C, @Nullable Space space) {
        Fibre healthy = Fibre.healthy(Geometry.discrete(D_um), Fibres.nodes(zone), temperature_C);
        Fibre fibre = Damage.at(Fibres.BEFORE, zone).lamellae(turns).gap(gap).in(healthy);
        Member volley = new Member(fibre, 0, space == null ? 1 : VOLLEY, List.of(Fibres.shock(Fibres.SHOCKED, 0.1)));
        return Fibres.on(
                Fibres.run(new Bundle(List.of(volley), space, List.of()), UNTIL_ms)
                        .getFirst(),
                Fibres.nodes(zone));
    }
}
