package org.ephapse.conflict;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One person's facial nerve root at the place of contact.
///
/// @param segment            where along the nerve
/// @param angle_deg          direction of the contact seen along the root: 0 antero-caudal, 45 from below, 180
/// postero-rostral
/// @param modulus_kPa        relaxed transverse Young's modulus (kPa)
/// @param pulse_mm           movement of the artery's apex toward the root in a beat at 45 mmHg pulse pressure (mm)
/// @param threshold_mmHg     pressure above which myelin is damaged (mmHg)
/// @param damage_per_year    rate of damage at twice the threshold (1/year)
/// @param repair_years       time constant of repair at 40 years (years)
public record Root(
        Segment segment,
        double angle_deg,
        double modulus_kPa,
        double pulse_mm,
        double threshold_mmHg,
        double damage_per_year,
        double repair_years) {
    @Source(
            cite = "Laryngoscope, 169 ears at 3 T: radius near 0.5 mm in the canal; at the root 0.45-0.8",
            doi = "10.1002/lary.23184",
            at = "0.7 mm taken at the root",
            grade = Grade.ASSUMED)
    public static final double RADIUS_mm = 0.7;

    @Source(
            cite = "transverse compression of a spinal root relaxes by 56 % in 15 min",
            doi = "10.1089/neu.2009.1045",
            at = "1 / 0.44",
            grade = Grade.FITTED)
    public static final double DYNAMIC_RATIO = 2.3;

    @Source(
            cite = "MCA lumen area 2.58 % per beat at 7 T, PMC5322578",
            at = "half of it, as diameter",
            grade = Grade.MEASURED)
    public static final double DISTENSION = 0.0129;

    @Source(
            cite = "MCA lumen area 2.58 % per beat at 7 T, PMC5322578",
            at = "pulse pressure at which movement and distension are given (mmHg)",
            grade = Grade.ASSUMED)
    public static final double REFERENCE_PULSE_mmHg = 45.0;

    @Source(cite = "geometry", at = "half a turn (degrees)", grade = Grade.DEFINED)
    private static final double HALF_TURN_deg = 180.0;

    /// Refuses what no nerve has.
    public Root {
        require(
                Math.abs(angle_deg) <= HALF_TURN_deg,
                "contact angle",
                angle_deg,
                "degrees, must lie between -180 and 180");
        require(modulus_kPa > 0, "modulus", modulus_kPa, "kPa, must be above 0");
        require(pulse_mm >= 0, "pulse movement", pulse_mm, "mm, must be at least 0");
        require(threshold_mmHg > 0, "pressure threshold", threshold_mmHg, "mmHg, must be above 0");
        require(damage_per_year >= 0, "damage rate", damage_per_year, "per year, must be at least 0");
        require(repair_years > 0, "repair time", repair_years, "years, must be above 0");
    }

    /// Relative movement of the artery's wall toward the nerve over a beat (mm).
    ///
    /// @param diameter_mm   the artery's diameter, with twice that of an artery pushed ahead (mm)
    /// @param pressure_mmHg pulse pressure (mmHg)
    public double movement_mm(double diameter_mm, double pressure_mmHg) {
        return (pulse_mm + 0.5 * DISTENSION * diameter_mm) * pressure_mmHg / REFERENCE_PULSE_mmHg;
    }

    private static void require(boolean holds, String what, double value, String rule) {
        if (!holds || Double.isInfinite(value))
            throw new IllegalArgumentException("the root's " + what + " is " + value + " " + rule);
    }
}
