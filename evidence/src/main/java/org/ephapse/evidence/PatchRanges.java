package org.ephapse.evidence;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.ephapse.body.patch.Standard;
import org.ephapse.ephapse.Membrane;
import org.ephapse.ephapse.Parameters;
import org.ephapse.ephapse.Specimen;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// What a patch alone does when one of its assumed constants is halved or doubled: the shift at which it starts, and
/// its
/// bursts 3 mV to the left. Prints the second table of `docs/theory/lesion.md`.
public final class PatchRanges {
    @Source(cite = "ours: fiber (µm), bare lengths (µm), patches of each, shift (mV)", grade = Grade.DEFINED)
    private static final double FIBER_um = 7, SHIFT_mV = 3;

    @Source(cite = "ours: bare lengths (µm)", grade = Grade.DEFINED)
    private static final double[] BARE_um = {10, 20, 40, 80};

    @Source(cite = "ours: patches of each length", grade = Grade.DEFINED)
    private static final int EACH = 6;

    @Source(cite = "ours: burn-in and watch (ms): two time constants of the pump and one", grade = Grade.DEFINED)
    private static final double BURNED_ms = 8000, WATCHED_ms = 4000;

    @Source(cite = "ours: impulses farther apart belong to two bursts (ms)", grade = Grade.DEFINED)
    private static final double PAUSE_ms = 12;

    @Source(cite = "ours: shifts among which a start is looked for (mV), for so long (ms)", grade = Grade.DEFINED)
    private static final double LEAST_mV = -2, MOST_mV = 8, START_ms = 100;

    @Source(cite = "ours: halvings of that interval", grade = Grade.DEFINED)
    private static final int HALVINGS = 10;

    @Source(cite = "ours: densities of channels, share of the node's", grade = Grade.DEFINED)
    private static final double[] DENSITIES = {0.03, 0.05, 0.08, 0.15, 0.2, 0.3};

    @Source(cite = "SI prefixes", grade = Grade.DEFINED)
    private static final double MS_PER_S = 1000;

    private PatchRanges() {}

    /// Prints the table; takes some minutes.
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Simulated. A patch alone, bare 10 / 20 / 40 / 80 µm.");
        Membrane m = Standard.membrane(Standard.DENSITY);
        double fast = m.perBareFastPotassium_nS(), slow = m.perBareSlowPotassium_nS();
        double on = m.inactivation_per_ms(), off_ms = m.inactivation_ms();
        double pump = m.pump_pA(), noise = m.noise_mV_per_sqrt_ms();
        row(out, "standard", m);
        for (double density : DENSITIES) row(out, "density " + density, Standard.membrane(density));
        row(out, "fast potassium / 2", m.potassium(slow, fast / 2));
        row(out, "fast potassium x 2", m.potassium(slow, fast * 2));
        row(out, "slow potassium / 2", m.potassium(slow / 2, fast));
        row(out, "slow potassium x 2", m.potassium(slow * 2, fast));
        row(out, "no slow inactivation", m.slowly(0, off_ms, pump, noise));
        row(out, "slow inactivation / 2", m.slowly(on / 2, off_ms, pump, noise));
        row(out, "slow inactivation x 2", m.slowly(on * 2, off_ms, pump, noise));
        row(out, "its recovery / 2", m.slowly(on, off_ms / 2, pump, noise));
        row(out, "its recovery x 2", m.slowly(on, off_ms * 2, pump, noise));
        row(out, "pump / 2", m.slowly(on, off_ms, pump / 2, noise));
        row(out, "pump x 2", m.slowly(on, off_ms, pump * 2, noise));
        row(out, "noise / 2", m.slowly(on, off_ms, pump, noise / 2));
        row(out, "noise x 2", m.slowly(on, off_ms, pump, noise * 2));
    }

    private static void row(PrintStream out, String name, Membrane membrane) {
        Parameters parameters = Standard.PARAMETERS.with(membrane);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-24s starts at", name));
        for (double bare_um : BARE_um) line.append(String.format(Locale.ROOT, " %5.2f", start_mV(parameters, bare_um)));
        line.append(" mV | bursts/s, impulses, Hz:");
        for (double bare_um : BARE_um) line.append(bursts(parameters, bare_um));
        out.println(line);
    }

    /// The smallest shift at which a quiet patch starts (mV).
    private static double start_mV(Parameters parameters, double bare_um) {
        Membrane m = parameters.membrane();
        Membrane quiet = m.slowly(m.inactivation_per_ms(), m.inactivation_ms(), m.pump_pA(), 0);
        double low = LEAST_mV, high = MOST_mV;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double[] fiber = {FIBER_um}, bare = {bare_um}, shift = {middle};
            Specimen one = new Specimen(parameters.with(quiet), fiber, bare, shift, new Seed(1));
            boolean fired = false;
            while (one.time_ms() < START_ms && !fired) {
                one.step();
                fired = one.fired() > 0;
            }
            if (fired) high = middle;
            else low = middle;
        }
        return high;
    }

    private static String bursts(Parameters parameters, double bare_um) {
        double[] fiber = new double[EACH], bare = new double[EACH], shift = new double[EACH], last = new double[EACH];
        Arrays.fill(fiber, FIBER_um);
        Arrays.fill(bare, bare_um);
        Arrays.fill(shift, SHIFT_mV);
        Arrays.fill(last, Double.NEGATIVE_INFINITY);
        Specimen dish = new Specimen(parameters, fiber, bare, shift, new Seed(1));
        int bursts = 0, impulses = 0;
        double within_ms = 0;
        while (dish.time_ms() < BURNED_ms + WATCHED_ms) {
            dish.step();
            for (int k = 0; k < dish.fired(); k++) {
                int i = dish.fired(k);
                double since_ms = dish.time_ms() - last[i];
                last[i] = dish.time_ms();
                if (dish.time_ms() < BURNED_ms) continue;
                impulses++;
                if (since_ms > PAUSE_ms) bursts++;
                else within_ms += since_ms;
            }
        }
        double each = EACH * WATCHED_ms / MS_PER_S;
        return String.format(
                Locale.ROOT,
                " %5.1f %6.1f %3.0f;",
                bursts / each,
                bursts == 0 ? impulses : (double) impulses / bursts,
                within_ms == 0 ? 0 : MS_PER_S * (impulses - bursts) / within_ms);
    }
}
