package org.ephapse.body.patch;

import org.ephapse.ephapse.Membrane;
import org.ephapse.ephapse.Parameters;
import org.ephapse.ephapse.Specimen;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// The same stretch as a single patch, without what the cable lacks.
///
/// @param parameters what the patch is made of
/// @param fiber_um   outer diameter (µm)
/// @param bare_um    length of bare axon, for a fiber of 7 µm (µm)
/// @param shift_mV   shift of sodium's gates (mV)
public record Lump(Parameters parameters, double fiber_um, double bare_um, double shift_mV) implements Stretch {
    @Source(cite = "ours: a length that changes nothing (µm)", grade = Grade.DEFINED)
    private static final double NEXT_TO_NOTHING_um = 1e-3;

    private Specimen specimen() {
        Membrane asCable = parameters.membrane().asCable();
        double[] diameter = {fiber_um}, bare = {bare_um}, shift = {shift_mV};
        return new Specimen(parameters.with(asCable), diameter, bare, shift, new Seed(1));
    }

    @Override
    public boolean fires(double current_pA, double long_ms) {
        Specimen one = specimen();
        while (one.time_ms() < WATCHED_ms) {
            if (one.time_ms() < long_ms)
                one.inject(0, current_pA * Math.min(1, (long_ms - one.time_ms()) / one.step_ms()));
            one.step();
            if (one.sent() > 0) return true;
        }
        return false;
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
