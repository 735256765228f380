package org.ephapse.body.session;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Lesion;

/// A lesion in eight numbers: one round spot at the rim of the root, for presets and experiments.
///
/// @param angle_deg    where the artery lies: 0 antero-caudal, 45 from below, 180 postero-rostral
/// @param reach_mm     distance from the point of contact at which half of `bared` is left (mm)
/// @param bared        share of fibers without whole myelin at the point of contact, 0 to 1
/// @param pressed      share of pairs of bared neighbors that are pressed together, 0 to 1
/// @param shift_mV     shift of sodium activation at the point of contact, mean over the beat (mV)
/// @param dent_mm      depth of the dent (mm)
/// @param stiffness_mN_per_mm force that a millimeter of lifting takes away (mN/mm)
/// @param nuclearGain  extra excitability of the nucleus, 0 to 1
public record Spot(
        double angle_deg,
        double reach_mm,
        double bared,
        double pressed,
        double shift_mV,
        double dent_mm,
        double stiffness_mN_per_mm,
        double nuclearGain) {
    @Source(cite = "as in conflict.RootField", grade = Grade.DEFINED)
    private static final int SECTORS = 12, DEPTHS = 5;

    @Source(
            cite = "Laryngoscope, 169 ears at 3 T: radius near 0.5 mm in the canal; at the root 0.45-0.8",
            doi = "10.1002/lary.23184",
            at = "0.7 mm taken at the root, as in conflict.Root",
            grade = Grade.ASSUMED)
    private static final double RADIUS_mm = 0.7;

    @Source(cite = "network prototype: width of the edge of a lesion (mm)", grade = Grade.ASSUMED)
    private static final double EDGE_mm = 0.05;

    @Source(cite = "geometry", at = "half a turn (degrees)", grade = Grade.DEFINED)
    private static final double HALF_TURN_deg = 180.0;

    /// No lesion at all.
    @Source(cite = "nothing is bare, nothing presses", grade = Grade.DEFINED)
    public static final Spot HEALTHY = new Spot(0, 0, 0, 0, 0, 0, 0, 0);

    /// Refuses what no root has.
    public Spot {
        require(Math.abs(angle_deg) <= HALF_TURN_deg, "angle", angle_deg, "between -180 and 180 degrees");
        require(
                reach_mm >= 0 && reach_mm <= 2 * RADIUS_mm,
                "reach",
                reach_mm,
                "between 0 and " + 2 * RADIUS_mm + " mm");
        require(bared >= 0 && bared <= 1, "bared share", bared, "between 0 and 1");
        require(pressed >= 0 && pressed <= 1, "pressed share", pressed, "between 0 and 1");
        require(Double.isFinite(shift_mV), "shift", shift_mV, "a number of mV");
        require(dent_mm >= 0 && dent_mm < 2 * RADIUS_mm, "dent", dent_mm, "between 0 and " + 2 * RADIUS_mm + " mm");
        require(
                stiffness_mN_per_mm >= 0 && stiffness_mN_per_mm < Double.POSITIVE_INFINITY,
                "stiffness",
                stiffness_mN_per_mm,
                "at least 0 mN/mm");
        require(nuclearGain >= 0 && nuclearGain <= 1, "nuclear gain", nuclearGain, "between 0 and 1");
    }

    private static void require(boolean holds, String what, double value, String rule) {
        if (!holds) throw new IllegalArgumentException("a lesion's " + what + " is " + value + ", it must be " + rule);
    }

    /// The spot as a field over the root.
    @Equation(
            quantity = "spot",
            meaning = "A preset lesion: how myelin and pressure fade with the distance from the artery.",
            law = "bared(r) = b / (1 + exp((r - reach)/0.05 mm));  shift(r) = s / (1 + (r/reach)^2)",
            parameters = Spot.class)
    @Source(cite = "ours, after the network prototype", grade = Grade.ASSUMED)
    public Lesion lesion() {
        double[][] whole = field(), scarred = field(), bare = field(), bridges = field(), shift = field();
        double x = RADIUS_mm * Math.cos(Math.toRadians(angle_deg));
        double y = RADIUS_mm * Math.sin(Math.toRadians(angle_deg));
        for (int s = 0; s < SECTORS; s++) {
            double angle = 2 * Math.PI * s / SECTORS;
            for (int d = 0; d < DEPTHS; d++) {
                double out = RADIUS_mm * (1 - (d + 0.5) / DEPTHS);
                double r = Math.hypot(out * Math.cos(angle) - x, out * Math.sin(angle) - y);
                double here = reach_mm > 0 ? bared / (1 + Math.exp((r - reach_mm) / EDGE_mm)) : 0;
                bare[s][d] = here;
                whole[s][d] = 1 - here;
                bridges[s][d] = pressed * here * here;
                shift[s][d] = reach_mm > 0 ? shift_mV / (1 + r * r / (reach_mm * reach_mm)) : 0;
            }
        }
        return new Lesion(whole, scarred, bare, bridges, shift, dent_mm, stiffness_mN_per_mm, nuclearGain);
    }

    private static double[][] field() {
        return new double[SECTORS][DEPTHS];
    }

    /// The same with another share of bared fibers.
    public Spot withBared(double share) {
        return new Spot(angle_deg, reach_mm, share, pressed, shift_mV, dent_mm, stiffness_mN_per_mm, nuclearGain);
    }

    /// The same with another reach (mm).
    public Spot withReach_mm(double reach) {
        return new Spot(angle_deg, reach, bared, pressed, shift_mV, dent_mm, stiffness_mN_per_mm, nuclearGain);
    }

    /// The same at another place (degrees).
    public Spot withAngle_deg(double angle) {
        return new Spot(angle, reach_mm, bared, pressed, shift_mV, dent_mm, stiffness_mN_per_mm, nuclearGain);
    }

    /// The same, pressed together otherwise.
    public Spot withPressed(double share) {
        return new Spot(angle_deg, reach_mm, bared, share, shift_mV, dent_mm, stiffness_mN_per_mm, nuclearGain);
    }

    /// The same with another shift (mV).
    public Spot withShift_mV(double shift) {
        return new Spot(angle_deg, reach_mm, bared, pressed, shift, dent_mm, stiffness_mN_per_mm, nuclearGain);
    }

    /// The same with another nuclear gain.
    public Spot withNuclearGain(double gain) {
        return new Spot(angle_deg, reach_mm, bared, pressed, shift_mV, dent_mm, stiffness_mN_per_mm, gain);
    }
}
