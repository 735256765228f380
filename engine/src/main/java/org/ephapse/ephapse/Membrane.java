package org.ephapse.ephapse;

/// The membrane of one patch: a node of a fiber of 7 µm, the bare axon beside it, and the healthy axon on either side.
/// Conductances and capacitances of other fibers follow their diameter.
///
/// A part `...PerBare` is added for every micrometer of bare axon.
///
/// @param node_pF            capacitance of the node and its paranodes (pF)
/// @param perBare_pF         capacitance of bare axon (pF/µm)
/// @param sodium_nS          fast sodium of the node, all gates open (nS)
/// @param perBareSodium_nS   that of bare axon (nS/µm)
/// @param persistent_nS      persistent sodium of the node (nS)
/// @param perBarePersistent_nS that of bare axon (nS/µm)
/// @param slowPotassium_nS   slow potassium of the node (nS)
/// @param perBareSlowPotassium_nS that of bare axon (nS/µm)
/// @param perBareFastPotassium_nS fast potassium of bare axon (nS/µm)
/// @param leak_nS            leak of the node (nS)
/// @param perBareLeak_nS     leak of bare axon (nS/µm)
/// @param leak_mV            reversal of the leak (mV)
/// @param axial_nS           from the patch to the healthy node on each side (nS)
/// @param load_nS            what the healthy axon behind that node lets through at rest (nS)
/// @param load_pF            its capacitance (pF)
/// @param threshold_mV       rise of that node at which it fires (mV)
/// @param inactivation_per_ms slow inactivation of sodium while the patch is active (1/ms)
/// @param inactivation_ms    time constant of its recovery (ms)
/// @param pump_pA            outward current of the sodium pump when it is driven hard (pA)
/// @param pump_per_ms        how fast activity drives it (1/ms)
/// @param pump_ms            time constant of its settling (ms)
/// @param noise_mV_per_sqrt_ms random voltage of a patch (mV/√ms)
public record Membrane(
        double node_pF,
        double perBare_pF,
        double sodium_nS,
        double perBareSodium_nS,
        double persistent_nS,
        double perBarePersistent_nS,
        double slowPotassium_nS,
        double perBareSlowPotassium_nS,
        double perBareFastPotassium_nS,
        double leak_nS,
        double perBareLeak_nS,
        double leak_mV,
        double axial_nS,
        double load_nS,
        double load_pF,
        double threshold_mV,
        double inactivation_per_ms,
        double inactivation_ms,
        double pump_pA,
        double pump_per_ms,
        double pump_ms,
        double noise_mV_per_sqrt_ms) {
    /// The same with other slow processes and other noise.
    ///
    /// @param slowing_per_ms slow inactivation while active (1/ms)
    /// @param slowing_ms     time constant of its recovery (ms)
    /// @param outward_pA     outward current of the pump (pA)
    /// @param noise          random voltage (mV/√ms)
    public Membrane slowly(double slowing_per_ms, double slowing_ms, double outward_pA, double noise) {
        return new Membrane(
                node_pF,
                perBare_pF,
                sodium_nS,
                perBareSodium_nS,
                persistent_nS,
                perBarePersistent_nS,
                slowPotassium_nS,
                perBareSlowPotassium_nS,
                perBareFastPotassium_nS,
                leak_nS,
                perBareLeak_nS,
                leak_mV,
                axial_nS,
                load_nS,
                load_pF,
                threshold_mV,
                slowing_per_ms,
                slowing_ms,
                outward_pA,
                pump_per_ms,
                pump_ms,
                noise);
    }

    /// The same with potassium of other densities on bare axon (nS/µm).
    public Membrane potassium(double slow_nS, double fast_nS) {
        return new Membrane(
                node_pF,
                perBare_pF,
                sodium_nS,
                perBareSodium_nS,
                persistent_nS,
                perBarePersistent_nS,
                slowPotassium_nS,
                slow_nS,
                fast_nS,
                leak_nS,
                perBareLeak_nS,
                leak_mV,
                axial_nS,
                load_nS,
                load_pF,
                threshold_mV,
                inactivation_per_ms,
                inactivation_ms,
                pump_pA,
                pump_per_ms,
                pump_ms,
                noise_mV_per_sqrt_ms);
    }

    /// The same without what a fiber's cable lacks: noise, slow processes, fast potassium.
    public Membrane asCable() {
        return slowly(0, inactivation_ms, 0, 0).potassium(perBareSlowPotassium_nS, 0);
    }
}
