package org.ephapse.body.patch;

import java.util.Arrays;
import java.util.List;
import org.ephapse.ephapse.Bridge;
import org.ephapse.ephapse.Membrane;
import org.ephapse.ephapse.Parameters;
import org.ephapse.ephapse.Specimen;
import org.ephapse.fibre.Pulse;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// The same stretch as a single patch.
///
/// @param parameters what the patch is made of
/// @param fiber_um   outer diameter (µm)
/// @param bare_um    length of bare axon, for a fiber of 7 µm (µm)
/// @param shift_mV   shift of sodium's gates (mV)
/// @param added      whether it has what the paper's node lacks: fast potassium, slow inactivation, the pump; never
/// noise
public record Lump(Parameters parameters, double fiber_um, double bare_um, double shift_mV, boolean added)
        implements Stretch {
    @Source(cite = "ours: a length that changes nothing (µm)", grade = Grade.DEFINED)
    private static final double NEXT_TO_NOTHING_um = 1e-3;

    @Source(cite = "ours: conductances among which the least bridge is looked for (nS)", grade = Grade.DEFINED)
    private static final double LEAST_nS = 0.1, MOST_nS = 200;

    /// A patch without what the paper's node lacks.
    public Lump(Parameters parameters, double fiber_um, double bare_um, double shift_mV) {
        this(parameters, fiber_um, bare_um, shift_mV, false);
    }

    /// The same with what was added.
    public Lump withAdded() {
        return new Lump(parameters, fiber_um, bare_um, shift_mV, true);
    }

    @Override
    public Lump shifted(double by_mV) {
        return new Lump(parameters, fiber_um, bare_um, by_mV, added);
    }

    /// The same between nodes behind which the healthy axon keeps its afterpotential.
    public Lump trailing() {
        return new Lump(parameters.with(Standard.trailing()), fiber_um, bare_um, shift_mV, added);
    }

    /// The least conductance of a bridge that fades (ms) by which one impulse of a neighbor makes one leave (nS).
    public double bridge_nS(double fade_ms) {
        Bridge house = parameters.bridge();
        Bridge fading = new Bridge(house.kind(), house.median_nS(), house.spread(), house.drive_mV(), fade_ms);
        Lump bridged = new Lump(parameters.with(fading), fiber_um, bare_um, shift_mV, added);
        return Halving.least(LEAST_nS, MOST_nS, HALVINGS, bridged::crosses);
    }

    private boolean crosses(double bridge_nS) {
        Specimen one = specimen();
        one.open(0, bridge_nS);
        while (one.time_ms() < WATCHED_ms) {
            one.step();
            if (one.sent() > 0) return true;
        }
        return false;
    }

    private Specimen specimen() {
        Membrane all = parameters.membrane();
        Membrane still = all.slowly(all.inactivation_per_ms(), all.inactivation_ms(), all.pump_pA(), 0);
        Membrane asCable = added ? still : all.asCable();
        double[] diameter = {fiber_um}, bare = {bare_um}, shift = {shift_mV};
        return new Specimen(parameters.with(asCable), diameter, bare, shift, new Seed(1));
    }

    @Override
    public double[] leaves_ms(List<Pulse> pulses, double until_ms, int most) {
        Specimen one = specimen();
        int left = 0;
        double[] at_ms = new double[most];
        while (one.time_ms() < until_ms && left < most) {
            double from_ms = one.time_ms(), to_ms = from_ms + one.step_ms(), current_nA = 0;
            for (Pulse pulse : pulses) current_nA += pulse.mean_nA(from_ms, to_ms);
            if (current_nA != 0) one.inject(0, current_nA * Standard.PER_nA);
            one.step();
            if (one.sent() > 0) at_ms[left++] = one.time_ms();
        }
        return Arrays.copyOf(at_ms, left);
    }

    @Override
    public Passage pass(double watched_ms) {
        Specimen one = specimen();
        double rest_mV = one.voltage_mV(0), first_ms = Double.NaN;
        int sent = 0;
        one.arrive(0);
        while (one.time_ms() < watched_ms) {
            one.step();
            if (one.sent() > 0 && sent++ == 0) first_ms = one.time_ms();
        }
        if (bare_um <= NEXT_TO_NOTHING_um) return new Passage(sent, first_ms, rest_mV);
        double healthy_ms = new Lump(parameters, fiber_um, NEXT_TO_NOTHING_um, 0)
                .pass(WATCHED_ms)
                .delay_ms();
        return new Passage(sent, first_ms - healthy_ms, rest_mV);
    }
}
