package org.ephapse.body.patch;

import java.util.List;
import org.ephapse.ephapse.Bridge;
import org.ephapse.ephapse.Conduction;
import org.ephapse.ephapse.Impulse;
import org.ephapse.ephapse.Membrane;
import org.ephapse.ephapse.Parameters;
import org.ephapse.ephapse.Rates;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Channels;
import org.ephapse.fibre.channel.Gate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The parameters that a network is run with. What a patch is made of follows from the fiber's geometry and channels;
/// five lumped values are fitted to its cable; a handful is chosen, and said to be.
public final class Standard {
    private static final String CABLE = "ours: the double cable of a 7 µm fiber, `PatchAgainstCable`";

    /// Picoamperes in a nanoampere, and femto- in pico-.
    @Source(cite = "SI prefixes", grade = Grade.DEFINED)
    static final double PER_nA = 1000;

    @Source(cite = "ours: diameter for which a membrane is given (µm)", grade = Grade.DEFINED)
    private static final double REFERENCE_um = 7;

    @Source(cite = "SI prefixes: nS per µm² in 1 S/cm²; pF per µm² in 1 µF/cm²", grade = Grade.DEFINED)
    private static final double nS_PER_um2 = 10, pF_PER_um2 = 0.01;
    @Source(
            cite = "McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995",
            doi = "10.1152/jn.00353.2001",
            at = "axon's membrane (µF/cm²); passive internode, optional fast potassium (S/cm²); reversal of K (mV)",
            grade = Grade.FITTED)
    private static final double CAPACITANCE_uF_per_cm2 = 2,
            INTERNODE_S_per_cm2 = 1e-4,
            FAST_POTASSIUM_S_per_cm2 = 0.02,
            POTASSIUM_mV = -90;

    /// Channels of bare axon, as a share of the node's.
    @Source(
            cite = "Foster, Whalen & Waxman 1980, Science 210:661: part of demyelinated axons acquire many sodium"
                    + " channels",
            doi = "10.1126/science.6159685",
            at = "a node's mix at a ninth of its density is ours: from 0.08 to 0.2 bursts of 3 to 9 impulses, at 0.05"
                    + " single impulses, at 0.3 above 400 Hz (`PatchRanges`)",
            grade = Grade.ASSUMED)
    public static final double DENSITY = 0.115;

    @Source(
            cite = CABLE,
            at = "fitted to charges, delays and block of bare stretches to 80 µm; charges within 30 %",
            grade = Grade.FITTED)
    private static final double NODE_pF = 0.69, AXIAL_nS = 24.3, LOAD_nS = 8.4, LOAD_pF = 2.08, THRESHOLD_mV = 33;
    private static final double[] FITTED = {NODE_pF, AXIAL_nS, LOAD_nS, LOAD_pF, THRESHOLD_mV};

    @Source(
            cite = "ours: slow inactivation of sodium shortens bursts (1/ms while active; ms)",
            at = "halved or doubled bursts have 3 to 6 impulses; without it 80 µm do not pause (`PatchRanges`)",
            grade = Grade.ASSUMED)
    private static final double INACTIVATION_per_ms = 0.1, INACTIVATION_ms = 40;
    @Source(
            cite = "lesion prototype: an outward current of the pump ends a spell (pA, 1/ms, ms)",
            at = "set by hand there, 100 to 400 pA; half and twice give 10 and 2.5 bursts a second (`PatchRanges`)",
            grade = Grade.ASSUMED)
    private static final double PUMP_pA = 150, PUMP_per_ms = 0.02, PUMP_ms = 4000;

    @Source(
            cite = "ours: chance opening of channels (mV/√ms)",
            at = "a resting patch then scatters by a fifth of a millivolt; textbooks let thresholds scatter by 1 to"
                    + " 3 %",
            grade = Grade.ASSUMED)
    private static final double NOISE_mV_per_sqrt_ms = 0.4;

    @Source(
            cite = "ours: conductance of a bridge (nS) and spread of its logarithm",
            at = "0.072 pC an impulse: what the cable's stretches of 10 to 40 µm and its healthy node need, 0.06 to"
                    + " 0.07. From 5 to 7 bursts stay as they are; at 3 muscles fall apart, at 9 severe lesions"
                    + " never pause",
            grade = Grade.FITTED)
    private static final double BRIDGE_nS = 6, BRIDGE_SPREAD = 0.5;
    @Source(
            cite = CABLE,
            at = "height of the impulse (mV); fading from its length at half height (ms)",
            grade = Grade.FITTED)
    private static final double DRIVE_mV = 100, FADE_ms = 0.12;

    @Source(
            cite = CABLE,
            at = "rise of a node above rest every 0.05 ms from its threshold on (mV)",
            grade = Grade.FITTED)
    private static final double[] RISE_mV = {
        27.8, 107.0, 107.3, 98.2, 85.2, 70.9, 57.4, 45.9, 36.6, 29.4, 23.7, 19.3, 15.7, 13.0, 10.9, 9.3, 8.1
    };

    @Source(cite = CABLE, at = "time between the rises (ms)", grade = Grade.DEFINED)
    private static final double RISE_ms = 0.05;

    @Source(
            cite = "ours: recovery of the double cable of 7 µm, shocks of 0.1 ms (ms; threshold and velocity over"
                    + " those at rest), `RecoveryTest`",
            at = "refractory to 1 ms; thresholds are lowest at 3 ms; a second impulse is slower at every interval",
            grade = Grade.FITTED)
    private static final double[] AFTER_ms = {1.0, 1.2, 1.5, 2, 2.5, 3, 4, 5, 7, 10, 13, 20, 30, 50},
            RECOVERS = {1.44, 1.18, 0.92, 0.70, 0.62, 0.60, 0.65, 0.71, 0.82, 0.94, 1.01, 1.10, 1.13, 1.10},
            FOLLOWS = {0.56, 0.62, 0.72, 0.83, 0.88, 0.905, 0.93, 0.94, 0.955, 0.965, 0.97, 0.976, 0.982, 0.991};

    @Source(
            cite = CABLE,
            at = "voltage of a healthy node above rest at those times after an impulse (mV), `RecoveryTest`",
            grade = Grade.FITTED)
    private static final double[] TRAIL_mV = {
        5.92, 5.35, 5.20, 5.15, 4.99, 4.73, 4.06, 3.41, 2.38, 1.33, 0.65, -0.19, -0.60, -0.59
    };

    @Source(
            cite = "ours: velocity of the double cable, interpolated fibers, `RecoveryTest` (µm; m/s)",
            grade = Grade.FITTED)
    private static final double[] DIAMETER_um = {3, 4, 5, 6, 7, 8, 9},
            VELOCITY_m_per_s = {13.4, 18.0, 22.9, 28.6, 35.3, 41.9, 48.5};

    @Source(cite = "anatomy: nucleus to root through the genu, 15 to 20 mm", grade = Grade.ASSUMED)
    private static final double CENTRAL_mm = 18;

    @Source(
            cite = "ours: bare axon of a 7 µm fiber where every fiber is bare and this one resists least (µm)",
            at = "80 µm and more fire long, 150 µm and more block in the cable",
            grade = Grade.ASSUMED)
    private static final double BARE_um = 100;

    @Source(cite = "ours: step (ms); half of it moves no rate by more than its seeds do", grade = Grade.DEFINED)
    private static final double STEP_ms = 0.025;

    /// Parameters at body temperature.
    public static final Parameters PARAMETERS = new Parameters(
            membrane(DENSITY),
            new Bridge(Bridge.Kind.PULSE, BRIDGE_nS, BRIDGE_SPREAD, DRIVE_mV, FADE_ms),
            new Impulse(RISE_ms, RISE_mV, AFTER_ms, RECOVERS, FOLLOWS),
            new Conduction(DIAMETER_um, VELOCITY_m_per_s, CENTRAL_mm),
            rates(Fibre.WARM_C),
            StartsTable.table(),
            BARE_um,
            STEP_ms);

    private Standard() {}

    /// Healthy nodes behind which the axon keeps the afterpotential that it has in the cable. Not the house's: there it
    /// rests at once.
    public static Impulse trailing() {
        return new Impulse(RISE_ms, RISE_mV, AFTER_ms, RECOVERS, FOLLOWS, TRAIL_mV);
    }

    /// A patch of a 7 µm fiber whose bare axon has a share of the node's channels.
    public static Membrane membrane(double density) {
        return membrane(density, FITTED);
    }

    /// The five fitted values: capacitance of node and paranodes (pF), conductance to the next node (nS), conductance
    /// (nS) and capacitance (pF) of what lies behind it, the rise at which it fires (mV).
    public static double[] fitted() {
        return FITTED.clone();
    }

    /// The same with other fitted values, in their order.
    public static Membrane membrane(double density, double[] fitted) {
        int f = 0;
        double node_pF = fitted[f++], axial_nS = fitted[f++], load_nS = fitted[f++], load_pF = fitted[f++];
        double threshold_mV = fitted[f];
        Geometry geometry = Geometry.interpolated(REFERENCE_um);
        double node_um2 = Math.PI * geometry.node_um() * Geometry.NODE_um, bare_um2 = Math.PI * geometry.axon_um();
        List<Channel> node = Channels.node(Fibre.WARM_C);
        double[] open_nS = node.stream()
                .mapToDouble(c -> c.density_S_per_cm2() * nS_PER_um2)
                .toArray();
        int k = 0;
        double fast = open_nS[k++], persistent = open_nS[k++], slow = open_nS[k++], leak = open_nS[k];
        double share_um2 = density * bare_um2;
        return new Membrane(
                node_pF,
                CAPACITANCE_uF_per_cm2 * pF_PER_um2 * bare_um2,
                fast * node_um2,
                fast * share_um2,
                persistent * node_um2,
                persistent * share_um2,
                slow * node_um2,
                slow * share_um2,
                FAST_POTASSIUM_S_per_cm2 * nS_PER_um2 * share_um2,
                leak * node_um2,
                leak * share_um2 + INTERNODE_S_per_cm2 * nS_PER_um2 * bare_um2,
                POTASSIUM_mV,
                axial_nS,
                load_nS,
                load_pF,
                threshold_mV,
                INACTIVATION_per_ms,
                INACTIVATION_ms,
                PUMP_pA,
                PUMP_per_ms,
                PUMP_ms,
                NOISE_mV_per_sqrt_ms);
    }

    /// The node's gates at a temperature (°C), 10 to 45.
    public static Rates rates(double temperature_C) {
        Gate[] gates = Channels.node(temperature_C).stream()
                .flatMap(c -> c.gates().stream())
                .toArray(Gate[]::new);
        int k = 0;
        Gate m = gates[k++], h = gates[k++], p = gates[k++], s = gates[k];
        return new Rates(
                temperature_C,
                m.opening()::at,
                m.closing()::at,
                h.opening()::at,
                h.closing()::at,
                p.opening()::at,
                p.closing()::at,
                s.opening()::at,
                s.closing()::at);
    }
}
