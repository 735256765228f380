package org.ephapse.ephapse;

import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;

/// A facial nerve with a lesion at its root: every fiber's way to the nucleus and to its muscle, the patches of the
/// bared
/// ones, and the bridges between them. Running state; it knows spikes only, no motoneurons and no muscles.
///
/// An impulse that reaches the root passes a healthy fiber at once. A bared one it must excite: the patch may pass it
/// on, fail, answer with several, send some back, start by itself, and push its bridged neighbors.
///
/// The order within a step: what was fired and shocked since the last one starts; impulses arrive; patches step; what
/// they fire starts. Same inputs and seed, same bytes.
public final class Network {
    private final CrossSection section;
    private final Bared bared;
    private final Patches patches;
    private final Parameters parameters;
    private final Lines central, peripheral;
    private final float fading;
    private final double[] ohmic_mV;
    private Conditions conditions = Conditions.AWAKE;
    private double apposition = 1;
    private int step = 0;

    private Network(CrossSection section, Lesion lesion, Parameters parameters, Seed seed, boolean gated) {
        this.section = section;
        this.parameters = parameters;
        bared = new Bared(section, lesion, parameters, seed);
        patches = new Patches(bared.stretches(seed.of("noise")), parameters, gated);
        int fibers = section.fibers();
        double[] toNucleus_mm = new double[fibers], toMuscle_mm = new double[fibers], velocity = new double[fibers];
        for (int i = 0; i < fibers; i++) {
            toNucleus_mm[i] = parameters.conduction().central_mm();
            toMuscle_mm[i] = section.path_mm(i);
            velocity[i] = parameters.conduction().velocity_m_per_s(section.diameter_um(i));
        }
        double step_ms = parameters.step_ms();
        central = new Lines(toNucleus_mm, velocity, parameters.impulse(), step_ms);
        peripheral = new Lines(toMuscle_mm, velocity, parameters.impulse(), step_ms);
        fading = (float) StrictMath.exp(-step_ms / parameters.bridge().fade_ms());
        ohmic_mV = new double[parameters.bridge().kind() == Bridge.Kind.OHMIC ? bared.patches() : 0];
    }

    /// A nerve at rest, at 0 ms, whose quiet patches sleep.
    public static Network of(CrossSection section, Lesion lesion, Parameters parameters, Seed seed) {
        return new Network(
                section, lesion, parameters, seed, parameters.bridge().kind() == Bridge.Kind.PULSE);
    }

    /// The same with every patch computed at every step: the slow reference.
    public static Network ungated(CrossSection section, Lesion lesion, Parameters parameters, Seed seed) {
        return new Network(section, lesion, parameters, seed, false);
    }

    /// Changes what is done to the root from the next step on.
    public void set(Conditions conditions) {
        this.conditions = conditions;
        apposition = conditions.apposition();
        patches.set(conditions.sodium(), conditions.shift_mV(), conditions.pressure());
    }

    /// Changes the gates, as another temperature of the root does; healthy stretches keep theirs.
    public void set(Rates rates) {
        patches.set(rates);
    }

    /// A motoneuron fires: an impulse starts at the nucleus, unless one has just passed there.
    ///
    /// @return whether it started
    public boolean fire(int fiber) {
        return central.fromFar(fiber, step);
    }

    /// A shock on the nerve: an impulse either way, unless the fiber is refractory there.
    ///
    /// @param fromRoot_mm distance from the root (mm)
    public boolean shock(int fiber, double fromRoot_mm) {
        if (!(fromRoot_mm > 0 && fromRoot_mm < section.path_mm(fiber))) {
            throw new IllegalArgumentException(
                    "a shock to fiber " + fiber + " must fall between the root and its end at " + section.path_mm(fiber)
                            + " mm, not at " + fromRoot_mm + " mm");
        }
        return peripheral.shock(fiber, fromRoot_mm, step);
    }

    /// A shock to the artery's wall: the fiber fires at the root, either way.
    public void shockRoot(int fiber) {
        central.fromNear(fiber, step);
        peripheral.fromNear(fiber, step);
        int patch = bared.patch(fiber);
        if (patch < 0) return;
        patches.arrive(patch, true);
        patches.arrive(patch, false);
    }

    /// Advances by one step.
    ///
    /// @param pulse the artery's pressure on the root now, over its mean
    public void step(double pulse) {
        central.step(step);
        peripheral.step(step);
        for (int k = 0; k < central.nearCount; k++) arriveFromCenter(central.atNear[k]);
        for (int k = 0; k < peripheral.nearCount; k++) arriveFromPeriphery(peripheral.atNear[k]);
        if (ohmic_mV.length > 0) leakAcross();
        patches.step((float) pulse, fading);
        for (int k = 0; k < patches.centralCount; k++) {
            if (!conditions.centralBlock()) central.fromNear(bared.fiber(patches.outCentral[k]), step);
        }
        for (int k = 0; k < patches.peripheralCount; k++) {
            peripheral.fromNear(bared.fiber(patches.outPeripheral[k]), step);
        }
        if (ohmic_mV.length == 0) for (int k = 0; k < patches.firedCount; k++) infect(patches.fired[k]);
        step++;
    }

    private void arriveFromCenter(int fiber) {
        if (conditions.centralBlock()) return;
        int patch = bared.patch(fiber);
        if (patch < 0) peripheral.fromNear(fiber, step);
        else patches.arrive(patch, true);
    }

    private void arriveFromPeriphery(int fiber) {
        int patch = bared.patch(fiber);
        if (patch >= 0) patches.arrive(patch, false);
        else if (!conditions.centralBlock()) central.fromNear(fiber, step);
    }

    private void infect(int patch) {
        for (int k = bared.first(patch); k < bared.first(patch + 1); k++) {
            patches.open(bared.partner(k), bared.bridge_nS(k) * apposition);
        }
    }

    /// The contrast: currents that follow the difference of two voltages.
    private void leakAcross() {
        for (int i = 0; i < ohmic_mV.length; i++) ohmic_mV[i] = patches.voltage_mV(i);
        for (int i = 0; i < ohmic_mV.length; i++) {
            for (int k = bared.first(i); k < bared.first(i + 1); k++) {
                double across_mV = ohmic_mV[bared.partner(k)] - ohmic_mV[i];
                patches.inject(i, apposition * bared.bridge_nS(k) * across_mV);
            }
        }
    }

    /// Time since the start (ms).
    public double time_ms() {
        return step * parameters.step_ms();
    }

    /// Length of a step (ms).
    public double step_ms() {
        return parameters.step_ms();
    }

    /// How many impulses arrived at the nucleus in the last step.
    public int atNucleus() {
        return central.farCount;
    }

    /// The fiber of one of them.
    public int nucleus(int k) {
        return central.atFar[k];
    }

    /// How many impulses arrived at the ends of axons in muscles in the last step.
    public int atMuscle() {
        return peripheral.farCount;
    }

    /// The fiber of one of them.
    public int muscle(int k) {
        return peripheral.atFar[k];
    }

    /// How many patches fired in the last step.
    public int atPatch() {
        return patches.firedCount;
    }

    /// The fiber of one of them.
    public int patch(int k) {
        return bared.fiber(patches.fired[k]);
    }

    /// Pairs of impulses that met and died, since the start.
    public long collisions() {
        return central.collisions() + peripheral.collisions();
    }

    /// Share of the bared fibers that was computed in the last step; 0 where none is bare.
    public double awake() {
        return patches.size() == 0 ? 0 : (double) patches.awake() / patches.size();
    }

    /// How many fibers are bare.
    public int lesioned() {
        return patches.size();
    }

    /// Whether a fiber is bare.
    public boolean isLesioned(int fiber) {
        return bared.patch(fiber) >= 0;
    }

    /// Bare axon of a fiber (µm); 0 where it is whole.
    public double bared_um(int fiber) {
        return bared.patch(fiber) < 0 ? 0 : bared.bared_um(bared.patch(fiber));
    }

    /// Shift of a fiber's sodium by the lesion's pressure (mV).
    public double shift_mV(int fiber) {
        return bared.patch(fiber) < 0 ? 0 : bared.shift_mV(bared.patch(fiber));
    }

    /// Voltage of a bared fiber's patch (mV).
    ///
    /// @throws IllegalArgumentException when it is whole
    public double voltage_mV(int fiber) {
        if (!isLesioned(fiber)) throw new IllegalArgumentException("fiber " + fiber + " is not bare");
        return patches.voltage_mV(bared.patch(fiber));
    }

    /// How many pairs of neighbors are bridged.
    public int bridges() {
        return bared.first(bared.patches()) / 2;
    }
}
