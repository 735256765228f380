package org.ephapse.evidence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ephapse.body.patch.BareStretch;
import org.ephapse.body.patch.Lump;
import org.ephapse.body.patch.Standard;
import org.ephapse.body.patch.Stretch;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What a second pulse must bring after a bare stretch of a 7 µm fiber has fired: the cable beside the patch, each with
/// and without what was added to the patch, and the patch between nodes that keep their afterpotential. Prints the
/// table of recovery of `docs/theory/lesion.md`.
public final class PatchRecovery {
    @Source(cite = "ours: the fiber (µm) and the temperature (°C)", grade = Grade.DEFINED)
    private static final double FIBER_um = 7, WARM_C = 37;

    @Source(cite = "ours: channels of bare axon, as a share of the node's", grade = Grade.DEFINED)
    private static final double[] DENSITIES = {0.115, 0.05};

    @Source(cite = "ours: bare lengths (µm)", grade = Grade.DEFINED)
    private static final double[] BARE_um = {20, 40, 80};

    @Source(cite = "ours: shifts of sodium (mV)", grade = Grade.DEFINED)
    private static final double[] SHIFTS_mV = {0, 0.5};

    @Source(cite = "ours: times after the first impulse left (ms)", grade = Grade.DEFINED)
    private static final double[] AFTER_ms = {1, 1.5, 2, 3, 5, 7, 10, 20, 50};

    @Source(cite = "ours: a neighbor's pulse (ms), and how long a train is watched (ms)", grade = Grade.DEFINED)
    private static final double PULSE_ms = 0.12, WATCHED_ms = 30;

    private PatchRecovery() {}

    /// Prints the table; takes some minutes.
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Simulated. Second charge over that at rest; 0: fires then by itself; Infinity: refractory.");
        out.println(
                "density bare µm shift mV | at rest pC | ms after the first 1 1.5 2 3 5 7 10 20 50 | it leaves at ms");
        for (double density : DENSITIES) {
            for (double bare_um : BARE_um) {
                for (double shift_mV : SHIFTS_mV) {
                    out.printf(Locale.ROOT, "%.3f %.0f %.1f%n", density, bare_um, shift_mV);
                    stretches(density, bare_um, shift_mV).forEach((name, stretch) -> row(out, name, stretch));
                }
            }
        }
    }

    private static Map<String, Stretch> stretches(double density, double bare_um, double shift_mV) {
        BareStretch cable = new BareStretch(FIBER_um, bare_um, density, shift_mV, WARM_C);
        Lump patch = new Lump(Standard.PARAMETERS.with(Standard.membrane(density)), FIBER_um, bare_um, shift_mV);
        Map<String, Stretch> all = new LinkedHashMap<>();
        all.put("cable", cable);
        all.put("patch", patch);
        all.put("cable, added", cable.withAdded());
        all.put("patch, added", patch.withAdded());
        all.put("trailing", patch.trailing());
        all.put("trailing, added", patch.withAdded().trailing());
        return all;
    }

    private static void row(PrintStream out, String name, Stretch stretch) {
        double rest_pC = stretch.charge_pC(PULSE_ms);
        out.printf(Locale.ROOT, "  %-16s %.4f |", name, rest_pC);
        for (double after_ms : AFTER_ms) {
            out.printf(Locale.ROOT, " %5.2f", stretch.second_pC(after_ms, PULSE_ms) / rest_pC);
        }
        out.print(" |");
        for (double at_ms : stretch.train_ms(PULSE_ms, WATCHED_ms)) out.printf(Locale.ROOT, " %.1f", at_ms);
        out.println();
    }
}
