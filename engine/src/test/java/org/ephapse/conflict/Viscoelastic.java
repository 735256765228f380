package org.ephapse.conflict;

import java.util.Arrays;

/// A nerve that remembers, integrated beat by beat: the slow twin of [Beat].
///
/// Quasi-linear viscoelasticity with one relaxation time of many beats: force = eta Fe - (eta - 1) q, and q follows the
/// elastic force Fe. Artery, supports and nerve balance at each phase by bisection; where the nerve would have to pull,
/// it is let go and keeps the dent that bears no force.
final class Viscoelastic {
    private static final double ETA = 2.3, RELAXATION_beats = 500, MMHG = 0.133322;
    private static final int BEATS = 6000;

    final double[] depth_mm, force_mN, pressure_mmHg;
    double meanPressure_mmHg, meanForce_mN;

    Viscoelastic(Contact contact, double[] wave, double overlap_mm, double movement_mm) {
        depth_mm = new double[wave.length];
        force_mN = new double[wave.length];
        pressure_mmHg = new double[wave.length];
        double forgotten = -Math.expm1(-1 / (wave.length * RELAXATION_beats));
        double remembered = 0;
        for (int beat = 0; beat < BEATS; beat++) {
            for (int j = 0; j < wave.length; j++) {
                depth_mm[j] = depth(contact, overlap_mm + movement_mm * wave[j], remembered);
                double elastic = contact.force_mN(depth_mm[j]);
                force_mN[j] = Math.max(0, ETA * elastic - (ETA - 1) * remembered);
                remembered += forgotten * (elastic - remembered);
            }
        }
        press(contact, wave, overlap_mm, movement_mm);
    }

    /// What the last beat, by now like all others, presses: the memory of pressure is the mean, as that of force.
    private void press(Contact contact, double[] wave, double overlap_mm, double movement_mm) {
        for (int j = 0; j < wave.length; j++) {
            meanPressure_mmHg += contact.pressure_kPa(depth_mm[j]) / MMHG / wave.length;
            meanForce_mN += force_mN[j] / wave.length;
        }
        for (int j = 0; j < wave.length; j++) {
            boolean touches = overlap_mm + movement_mm * wave[j] > depth_mm[j];
            double elastic = contact.pressure_kPa(depth_mm[j]) / MMHG;
            double pressed = meanPressure_mmHg + ETA * (elastic - meanPressure_mmHg);
            pressure_mmHg[j] = touches ? Math.max(0, pressed) : 0;
        }
    }

    /// Share of the phases with pressure on the nerve.
    double touching() {
        return Arrays.stream(pressure_mmHg).filter(p -> p > 0).count() / (double) pressure_mmHg.length;
    }

    private static double depth(Contact contact, double reach_mm, double remembered_mN) {
        double low = 0, high = 3;
        for (int i = 0; i < 60; i++) {
            double d = 0.5 * (low + high);
            double force = Math.max(0, ETA * contact.force_mN(d) - (ETA - 1) * remembered_mN);
            if (ETA * contact.force_mN(d) < (ETA - 1) * remembered_mN || d + contact.give_mm(force) < reach_mm) low = d;
            else high = d;
        }
        return low;
    }
}
