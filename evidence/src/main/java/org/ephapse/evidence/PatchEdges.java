package org.ephapse.evidence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.ephapse.body.patch.BareStretch;
import org.ephapse.body.patch.Edge;
import org.ephapse.body.patch.Lump;
import org.ephapse.body.patch.Standard;
import org.ephapse.body.patch.Stretch;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What changes where the myelin beside a bare stretch is thin, falls off, loosens or holds channels: the cable with
/// each
/// edge, and which of the patch's five fitted values would have to be what to follow it. Prints the table of edges of
/// `docs/theory/lesion.md`.
public final class PatchEdges {
    @Source(cite = "ours: the fiber (µm) and the temperature (°C)", grade = Grade.DEFINED)
    private static final double FIBER_um = 7, WARM_C = 37;

    @Source(cite = "ours: channels of bare axon, as a share of the node's", grade = Grade.DEFINED)
    private static final double[] DENSITIES = {0.115, 0.05};

    @Source(cite = "ours: bare lengths (µm); 0 is the edge alone", grade = Grade.DEFINED)
    private static final double[] BARE_um = {0, 20, 40, 80};

    @Source(cite = "ours: shifts of sodium (mV)", grade = Grade.DEFINED)
    private static final double[] SHIFTS_mV = {0, 1};

    @Source(cite = "ours: a neighbor's pulse (ms), and how long an answer is watched (ms)", grade = Grade.DEFINED)
    private static final double PULSE_ms = 0.12, WATCHED_ms = 12;
    @Source(cite = "ours: shifts among which a start is looked for (mV)", grade = Grade.DEFINED)
    private static final double LEAST_mV = -1, MOST_mV = 5;

    @Source(cite = "ours: halvings of the half millivolt in which it starts", grade = Grade.DEFINED)
    private static final int HALVINGS = 4;

    @Source(cite = "ours: factors that are tried on each fitted value", grade = Grade.DEFINED)
    private static final double[] FACTORS = {1, 1.4, 2, 3, 4.5};

    private PatchEdges() {}

    /// Prints the table; takes some minutes.
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(
                "Simulated. Per bare length: charge pC, delay ms, impulses at a shift of 0 and 1 mV; starts at mV.");
        edges().forEach((name, edge) -> {
            for (double density : DENSITIES) {
                out.printf(Locale.ROOT, "%-28s %.3f", name, density);
                for (double bare_um : BARE_um) out.print(cells(cable(edge, density, bare_um)));
                out.println();
            }
        });
        out.println("Each fitted value alone (node pF, axial nS, load nS, load pF, threshold): best factor, misfit of"
                + " charges that it leaves.");
        edges().forEach((name, edge) -> {
            boolean passes = edge.internodes() == 0 || (edge.lamellae() > 2 && edge.channels() == 0);
            if (passes) out.println(fit(name, edge));
        });
    }

    @Source(cite = "ours: turns of myelin that are left, of 94", grade = Grade.DEFINED)
    private static final double EIGHT = 8, FOUR = 4;

    @Source(cite = "ours: damaged internodes on each side", grade = Grade.DEFINED)
    private static final int THREE = 3;

    @Source(cite = "ours: a node's channels under thin myelin, as a share of the node's", grade = Grade.DEFINED)
    private static final double FEW = 0.01, MORE = 0.015, MANY = 0.02;

    private static Map<String, Edge> edges() {
        Map<String, Edge> all = new LinkedHashMap<>();
        Edge four = Edge.thin(FOUR, THREE);
        all.put("abrupt", Edge.abrupt());
        all.put("8 turns, 1 internode", Edge.thin(EIGHT, 1));
        all.put("4 turns, 1 internode", Edge.thin(FOUR, 1));
        all.put("2 turns, 1 internode", Edge.thin(2, 1));
        all.put("8 turns, 3 internodes", Edge.thin(EIGHT, THREE));
        all.put("4 turns, 3 internodes", four);
        all.put("2 turns, 3 internodes", Edge.thin(2, THREE));
        all.put("2 turns, graded over 3", Edge.thin(2, THREE).falling());
        all.put("4 turns, 3, seal loosened", four.loose(2));
        all.put("4 turns, 3, 1 % channels", four.channels(FEW));
        all.put("4 turns, 3, 1.5 % channels", four.channels(MORE));
        all.put("4 turns, 3, 2 % channels", four.channels(MANY));
        all.put("4 turns, 3, nodes pressed", four.underPressure());
        return all;
    }

    private static BareStretch cable(Edge edge, double density, double bare_um) {
        return new BareStretch(FIBER_um, bare_um, density, 0, WARM_C, edge, false);
    }

    private static String cells(Stretch stretch) {
        StringBuilder cells = new StringBuilder(" |");
        for (double shift_mV : SHIFTS_mV) {
            Stretch shifted = stretch.shifted(shift_mV);
            Stretch.Passage passed = shifted.pass(WATCHED_ms);
            cells.append(String.format(
                    Locale.ROOT, " %.3f %.2f %d;", shifted.charge_pC(PULSE_ms), passed.delay_ms(), passed.sent()));
        }
        return cells.append(String.format(Locale.ROOT, " %.2f", start_mV(stretch)))
                .toString();
    }

    /// The smallest shift at which a stretch starts by itself, looked for from below because far above it the stretch
    /// may stay depolarized (mV); not a number where none was found.
    private static double start_mV(Stretch stretch) {
        double high = LEAST_mV;
        while (high < MOST_mV && !stretch.shifted(high).starts()) high += 0.5;
        if (high >= MOST_mV) return Double.NaN;
        double low = high - 0.5;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (stretch.shifted(middle).starts()) high = middle;
            else low = middle;
        }
        return high;
    }

    /// Which factor on each fitted value alone brings the patch's charges nearest to the cable's.
    private static String fit(String name, Edge edge) {
        double[] asked = charges((density, bare_um) -> cable(edge, density, bare_um));
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", name));
        for (int k = 0; k < Standard.fitted().length; k++) {
            double least = Double.POSITIVE_INFINITY, best = 1;
            for (double factor : FACTORS) {
                double[] tried = Standard.fitted();
                tried[k] *= factor;
                double misfit = misfit(charges((density, bare_um) -> patch(tried, density, bare_um)), asked);
                if (misfit < least) best = factor;
                least = Math.min(least, misfit);
            }
            line.append(String.format(Locale.ROOT, " | x %.2f: %.2f", best, least));
        }
        return line.toString();
    }

    private static Lump patch(double[] fitted, double density, double bare_um) {
        return new Lump(Standard.PARAMETERS.with(Standard.membrane(density, fitted)), FIBER_um, bare_um, 0);
    }

    /// Of every density and every length that is bare (pC).
    private static double[] charges(BiFunction<Double, Double, Stretch> stretch) {
        return Arrays.stream(DENSITIES)
                .flatMap(density -> Arrays.stream(BARE_um)
                        .filter(bare_um -> bare_um > 0)
                        .map(bare_um -> stretch.apply(density, bare_um).charge_pC(PULSE_ms)))
                .toArray();
    }

    /// Root mean square of the logarithm of their ratio.
    private static double misfit(double[] patch, double[] cable) {
        double sum = 0;
        for (int i = 0; i < cable.length; i++) {
            double log = StrictMath.log(patch[i] / cable[i]);
            sum += log * log;
        }
        return Math.sqrt(sum / cable.length);
    }
}
