package org.ephapse.evidence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.ephapse.body.patch.BareStretch;
import org.ephapse.body.patch.Lump;
import org.ephapse.body.patch.Standard;
import org.ephapse.body.patch.Stretch;
import org.ephapse.body.patch.Stretch.Passage;
import org.ephapse.ephapse.Parameters;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What a bare stretch of a 7 µm fiber needs to fire, how it delays, answers and blocks: the full cable beside the
/// patch
/// that stands for it in a lesion, and what a bridge must bring that lasts longer. Prints tables of
/// `docs/theory/lesion.md`.
public final class PatchAgainstCable {
    @Source(cite = "ours: the fiber (µm) and the temperature (°C)", grade = Grade.DEFINED)
    private static final double FIBER_um = 7, WARM_C = 37;

    @Source(cite = "ours: channels of bare axon, as a share of the node's", grade = Grade.DEFINED)
    private static final double[] DENSITIES = {0, 0.005, 0.01, 0.02, 0.05, 0.115, 0.2, 0.5};

    @Source(cite = "ours: bare lengths (µm)", grade = Grade.DEFINED)
    private static final double[] BARE_um = {20, 40, 60, 80, 120, 240, 480, 960, 3000};

    @Source(cite = "ours: shifts of sodium (mV)", grade = Grade.DEFINED)
    private static final double[] SHIFTS_mV = {0, 1, 3};

    @Source(cite = "ours: a neighbor's pulse (ms), and how long an answer is watched (ms)", grade = Grade.DEFINED)
    private static final double PULSE_ms = 0.12, WATCHED_ms = 12;

    private PatchAgainstCable() {}

    /// Prints both tables; takes some minutes.
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Simulated. Bare stretch of a 7 µm fiber, cable / patch.");
        out.println("density  bare µm  shift mV |  charge pC     | delay ms      | impulses | rest mV");
        for (double density : DENSITIES) {
            for (double bare_um : BARE_um) {
                for (double shift_mV : SHIFTS_mV) row(out, density, bare_um, shift_mV);
            }
        }
        fading(out);
    }

    @Source(cite = "ours: a bridge's fading in the house, and in the cable (ms)", grade = Grade.DEFINED)
    private static final double[] FADES_ms = {0.12, 0.4};

    @Source(cite = "ours: lengths (µm) at which the bridge's length is compared", grade = Grade.DEFINED)
    private static final double[] BRIDGED_um = {0, 20, 40, 80};

    /// What a pulse must bring that fades, and the bridge that brings it to the patch.
    private static void fading(PrintStream out) {
        out.println("density  bare µm  fades ms |  charge pC, cable / patch | least bridge nS, patch");
        Parameters parameters = Standard.PARAMETERS;
        for (double bare_um : BRIDGED_um) {
            Stretch cable = new BareStretch(FIBER_um, bare_um, Standard.DENSITY, 0, WARM_C);
            Lump patch = new Lump(parameters, FIBER_um, bare_um, 0);
            for (double fade_ms : FADES_ms) {
                out.printf(
                        "%7.3f %8.0f %9.2f | %6.3f  %6.3f | %5.2f%n",
                        Standard.DENSITY,
                        bare_um,
                        fade_ms,
                        cable.fading_pC(fade_ms),
                        patch.fading_pC(fade_ms),
                        patch.bridge_nS(fade_ms));
            }
        }
    }

    private static void row(PrintStream out, double density, double bare_um, double shift_mV) {
        Stretch cable = new BareStretch(FIBER_um, bare_um, density, shift_mV, WARM_C);
        Stretch patch = new Lump(Standard.PARAMETERS.with(Standard.membrane(density)), FIBER_um, bare_um, shift_mV);
        Passage inCable = cable.pass(WATCHED_ms), inPatch = patch.pass(WATCHED_ms);
        out.printf(
                "%7.3f %8.0f %9.0f | %6.3f  %6.3f | %6.3f %6.3f | %3d %3d  | %6.1f %6.1f%n",
                density,
                bare_um,
                shift_mV,
                cable.charge_pC(PULSE_ms),
                patch.charge_pC(PULSE_ms),
                inCable.delay_ms(),
                inPatch.delay_ms(),
                inCable.sent(),
                inPatch.sent(),
                inCable.rest_mV(),
                inPatch.rest_mV());
    }
}
