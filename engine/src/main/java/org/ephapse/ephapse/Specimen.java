package org.ephapse.ephapse;

import org.ephapse.numeric.Seed;

/// Bared patches in a dish: no neighbors, no nucleus, no muscle. For comparing a patch with the cable that it stands
/// for,
/// and for tables of what a patch does alone.
public final class Specimen {
    private final Patches patches;
    private final double step_ms;
    private final double fading;

    /// Patches at rest, at 0 ms.
    ///
    /// @param diameter_um outer diameter of each fiber (µm)
    /// @param bared_um    bare axon of each, for a fiber of 7 µm (µm)
    /// @param shift_mV    shift of each patch's sodium (mV)
    public Specimen(Parameters parameters, double[] diameter_um, double[] bared_um, double[] shift_mV, Seed seed) {
        int count = diameter_um.length;
        double[] size = new double[count];
        int[] key = new int[count];
        for (int i = 0; i < count; i++) {
            size[i] = diameter_um[i] / Bared.REFERENCE_um;
            key[i] = (int) seed.of(i).value();
        }
        patches = new Patches(new Stretches(size, bared_um.clone(), shift_mV.clone(), key), parameters, false);
        step_ms = parameters.step_ms();
        fading = StrictMath.exp(-step_ms / parameters.bridge().fade_ms());
    }

    /// An impulse arrives from the center.
    ///
    /// @return whether the boundary was not refractory
    public boolean arrive(int patch) {
        return patches.arrive(patch, true);
    }

    /// A current flows in during the next step only (pA).
    public void inject(int patch, double current_pA) {
        patches.inject(patch, current_pA);
    }

    /// A bridge opens, by so much, and fades (nS).
    public void open(int patch, double bridge_nS) {
        patches.open(patch, bridge_nS);
    }

    /// Advances by one step.
    public void step() {
        patches.step(1, (float) fading);
    }

    /// How many patches fired in the last step.
    public int fired() {
        return patches.firedCount;
    }

    /// One of them.
    public int fired(int k) {
        return patches.fired[k];
    }

    /// How many patches sent an impulse toward the muscle in the last step.
    public int sent() {
        return patches.peripheralCount;
    }

    /// One of them.
    public int sent(int k) {
        return patches.outPeripheral[k];
    }

    /// Voltage of a patch (mV).
    public double voltage_mV(int patch) {
        return patches.voltage_mV(patch);
    }

    /// Time since the start (ms).
    public double time_ms() {
        return patches.time_ms();
    }

    /// Length of a step (ms).
    public double step_ms() {
        return step_ms;
    }
}
