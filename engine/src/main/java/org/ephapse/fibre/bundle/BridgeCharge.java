package org.ephapse.fibre.bundle;

import org.ephapse.fibre.Cable;
import org.ephapse.measure.Equation;

/// What one impulse sends over a bridge that is too weak to load it, for each nS: i(t) = g (V(t) - V rest). The pulse
/// that stands for it begins at the peak and decays exponentially with the same charge.
///
/// @param fC_per_nS charge (fC for each nS)
/// @param peak_mV   height of the impulse (mV), which is the peak current in pA for each nS
public record BridgeCharge(double fC_per_nS, double peak_mV) {
    /// Runs the fibre that gives.
    ///
    /// @param giver    at rest, with the stimulus that makes an impulse
    /// @param node     where the bridge begins
    /// @param until_ms until when charge is counted (ms); the afterpotential would go on for tens of ms
    @Equation(
            quantity = "bridge-charge",
            meaning = "Charge that an impulse sends over a conductance between the insides of two fibres.",
            law = "Q = g ∫ (V - V rest) dt; decay = Q / (g (V peak - V rest))")
    public static BridgeCharge of(Cable giver, int node, double until_ms) {
        double rest_mV = giver.voltage_mV(node), before_mV = 0, charge = 0, peak_mV = 0;
        while (giver.time_ms() < until_ms) {
            giver.step();
            double now_mV = giver.voltage_mV(node) - rest_mV;
            charge += giver.step_ms() * (before_mV + now_mV) / 2;
            peak_mV = Math.max(peak_mV, now_mV);
            before_mV = now_mV;
        }
        return new BridgeCharge(charge, peak_mV);
    }

    /// Time constant of the exponential pulse of the same charge and peak (ms).
    public double decay_ms() {
        return fC_per_nS / peak_mV;
    }
}
