package org.ephapse.app.bundle;

import static org.ephapse.app.bundle.Finding.number;
import static org.ephapse.app.bundle.Finding.small;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ephapse.fibre.Cable;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.bundle.Bundle;
import org.ephapse.fibre.bundle.BundleCable;
import org.ephapse.fibre.bundle.Member;
import org.ephapse.fibre.bundle.Space;

/// Does one fibre ignite one neighbor: how tight must the seal around the two be?
final class PairExperiment implements Experiment {
    private static final double[] TURNS = {120, 30, 10, 5, 3, 1}, AREAS_um2 = {1, 3, 10, 30};
    private static final int[] ZONES = {1, 3, 5};
    private static final double UNTIL_ms = 3, LEAST_LEAK = 1e-7, FIRES_mV = -30;
    private static final int HALVINGS = 9, CELLS_EACH = 32;

    /// What became of a pair; the potential between them that is furthest from 0, up to the crossing.
    private record Outcome(boolean fires, double extreme_mV) {}

    @Override
    public Finding run(boolean fine) {
        List<List<String>> rows = new ArrayList<>();
        List<Figure.Line> lines = new ArrayList<>();
        double loosest = 0, deepest = 0, highest = 0;
        boolean tissueFires = false;
        for (double turns : TURNS) {
            double[] best = new double[AREAS_um2.length];
            Arrays.fill(best, Double.NaN);
            for (int zone : ZONES) {
                for (int a = 0; a < AREAS_um2.length; a++) {
                    Outcome sealed = run(zone, turns, AREAS_um2[a], 0);
                    boolean tissue = run(zone, turns, AREAS_um2[a], Fibres.TISSUE_uS_per_um).fires;
                    double leak = sealed.fires ? largest(zone, turns, AREAS_um2[a]) : Double.NaN;
                    rows.add(List.of(
                            number(turns, 0),
                            number(zone * Fibres.BETWEEN_um / 1000, 2),
                            number(AREAS_um2[a], 0),
                            number(sealed.extreme_mV, 1),
                            sealed.fires ? "yes" : "no",
                            sealed.fires ? small(leak) : "-",
                            sealed.fires ? number(Fibres.TISSUE_uS_per_um / leak, 0) : "-",
                            tissue ? "yes" : "no"));
                    tissueFires |= tissue;
                    if (sealed.fires) deepest = Math.min(deepest, sealed.extreme_mV);
                    if (sealed.fires) highest = Math.max(highest, sealed.extreme_mV);
                    if (sealed.fires) loosest = Math.max(loosest, leak);
                    if (sealed.fires && !(best[a] > Math.log10(leak))) best[a] = Math.log10(leak);
                }
            }
            lines.add(new Figure.Line(number(turns, 0) + " turns, best length", AREAS_um2, best));
        }
        return finding(rows, lines, new double[] {loosest, deepest, highest}, tissueFires);
    }

    private static Finding finding(
            List<List<String>> rows, List<Figure.Line> lines, double[] seen, boolean tissueFires) {
        return new Finding(
                "Does an impulse in one fibre ignite one neighbor?",
                "Two aligned fibres of 10 µm with the same zone of thin myelin (120 turns are healthy), in a sleeve around"
                        + " the zone that is open at both ends; leak through its wall.",
                List.of(
                        "turns",
                        "length_mm",
                        "area_um2",
                        "extreme_Ve_sealed_mV",
                        "fires_sealed",
                        "largest_leak_uS_per_um",
                        "tissue_leaks_times_more",
                        "fires_in_tissue"),
                rows,
                List.of(
                        new Finding.Beside(
                                "one fibre ignites one neighbor in ordinary tissue (leak 0.45 µS/µm)",
                                "no",
                                tissueFires
                                        ? "yes, somewhere"
                                        : "no, nowhere; largest leak that still fires "
                                                + small(seen[0]) + " µS/µm, tissue leaks "
                                                + number(Fibres.TISSUE_uS_per_um / seen[0], 0) + " times more",
                                "no crossing between healthy fibres: Katz & Schmitt 1940, measured"),
                        new Finding.Beside(
                                "potential in a narrow sealed space at a crossing",
                                "up to 80 mV (squid, oil)",
                                "from " + number(seen[1], 0) + " to " + number(seen[2], 0) + " mV",
                                "Ramón & Moore 1978, Am J Physiol 234:C162, measured; read as abstract")),
                tissueFires
                        ? "One fibre can ignite one neighbor through tissue of that leak."
                        : "One fibre does not ignite one neighbor through ordinary tissue, whatever is left of the myelin"
                                + " (1 to 120 turns). It does in a sealed sleeve: the seal decides, not the myelin.",
                new Figure(
                        "Largest leak at which one fibre ignites one neighbor",
                        "cross-section of fluid of the pair (µm²)",
                        List.of(1.0, 3.0, 10.0, 30.0),
                        true,
                        List.of(new Figure.Plot(
                                "log10 of the leak (µS/µm)",
                                -8,
                                0,
                                lines,
                                List.of(new Figure.Level(Math.log10(Fibres.TISSUE_uS_per_um), "tissue, 0.45"))))));
    }

    private static double largest(int zone, double turns, double area_um2) {
        if (!run(zone, turns, area_um2, LEAST_LEAK).fires) return LEAST_LEAK;
        double low = Math.log10(LEAST_LEAK), high = Math.log10(Fibres.TISSUE_uS_per_um);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (run(zone, turns, area_um2, Math.pow(10, middle)).fires) low = middle;
            else high = middle;
        }
        return Math.pow(10, low);
    }

    private static Outcome run(int zone, double turns, double area_um2, double leak) {
        Fibre fibre = Fibres.thin(zone, turns);
        double from = Fibres.BEFORE * Fibres.BETWEEN_um;
        Space space = new Space(from, from + zone * Fibres.BETWEEN_um, CELLS_EACH * zone, area_um2, leak);
        Bundle bundle =
                Bundle.sharing(space, Member.one(fibre, 0, Fibres.shock(Fibres.SHOCKED, 0.1)), Member.one(fibre, 0));
        BundleCable cable = new BundleCable(bundle, Fibres.STEP_ms, Scheme.MIDPOINT);
        Cable neighbor = cable.cables().get(1);
        double extreme = 0;
        boolean fires = false;
        while (cable.time_ms() < UNTIL_ms && !fires) {
            cable.step();
            if (-cable.lowest_mV() > Math.abs(extreme)) extreme = cable.lowest_mV();
            if (cable.highest_mV() > Math.abs(extreme)) extreme = cable.highest_mV();
            fires = neighbor.voltage_mV(Fibres.BACK) > FIRES_mV
                    || neighbor.voltage_mV(neighbor.nodes() - Fibres.ON) > FIRES_mV;
        }
        return new Outcome(fires, extreme);
    }
}
