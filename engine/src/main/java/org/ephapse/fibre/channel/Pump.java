package org.ephapse.fibre.channel;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The sodium-potassium pump of a membrane: for three sodium ions out it takes two potassium ions in, and so carries an
/// outward current that grows while firing fills the axon with sodium. Counted from rest, where it is part of the leak.
///
/// @param most_mA_per_cm2 net current with all its places for sodium filled (mA/cm²)
/// @param half_mM         sodium that fills half of them (mM)
/// @param steepness       Hill's exponent
/// @param rest_mM         sodium of a resting axon (mM)
/// @param reach           in how many times its compartment's volume the sodium that came in is spread
public record Pump(double most_mA_per_cm2, double half_mM, double steepness, double rest_mM, double reach) {
    private static final String LI = "Li, Bertram & Rinzel 1996, Neuroscience 71:397 (dopamine neurons)";

    /// No pump: sodium stays as it is.
    @Source(cite = "no current; the other figures mean nothing then", grade = Grade.DEFINED)
    public static final Pump NONE = new Pump(0, 1, 1, 1, 1);

    @Source(cite = LI, at = "half of the places", grade = Grade.FITTED)
    private static final double HALF_mM = 10;

    @Source(cite = LI, at = "exponent", grade = Grade.FITTED)
    private static final double STEEPNESS = 1.5;

    @Source(cite = "ours: sodium of a resting axon", grade = Grade.ASSUMED)
    private static final double REST_mM = 10;

    @Source(
            cite = "ours: sodium spreads some 50 µm along the axon within the second in which the pump answers",
            grade = Grade.ASSUMED)
    private static final double REACH = 100;

    @Source(cite = "SI: Faraday's constant (C/mmol)", grade = Grade.DEFINED)
    private static final double FARADAY_C_per_mmol = 96.485;

    @Source(cite = "three sodium ions out for one charge", grade = Grade.DEFINED)
    private static final double SODIUM_OF_CHARGE = 3;

    @Source(cite = "SI prefixes: nA ms / (C/mmol µm³) in 0.001 mM", grade = Grade.DEFINED)
    private static final double mM_PER = 1e3;

    /// Refuses a negative current, and what is not positive among the others.
    public Pump {
        if (!(most_mA_per_cm2 >= 0 && most_mA_per_cm2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a pump carries 0 mA/cm² or more, not " + most_mA_per_cm2);
        }
        if (!(half_mM > 0 && steepness > 0 && rest_mM > 0 && reach >= 1 && reach < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a pump needs positive concentrations and a reach of 1 or more, not "
                    + half_mM + " and " + rest_mM + " mM and " + reach);
        }
    }

    /// A pump of a strength (mA/cm²).
    public static Pump of(double most_mA_per_cm2) {
        return new Pump(most_mA_per_cm2, HALF_mM, STEEPNESS, REST_mM, REACH);
    }

    /// Whether there is one.
    public boolean works() {
        return most_mA_per_cm2 > 0;
    }

    /// Share of its strength beyond that at rest, for a concentration of sodium (mM).
    public double beyondRest(double sodium_mM) {
        return filled(sodium_mM) - filled(rest_mM);
    }

    private double filled(double sodium_mM) {
        return 1 / (1 + StrictMath.pow(half_mM / sodium_mM, steepness));
    }

    /// Sodium after a step (mM).
    ///
    /// @param sodium_mM  before
    /// @param inward_nA  sodium current into the compartment beyond that at rest
    /// @param outward_nA the pump's current beyond that at rest
    /// @param volume_um3 volume of the compartment
    public double after(double sodium_mM, double inward_nA, double outward_nA, double volume_um3, double step_ms) {
        double gained = (inward_nA - SODIUM_OF_CHARGE * outward_nA) * step_ms;
        return Math.max(0, sodium_mM + mM_PER * gained / (FARADAY_C_per_mmol * volume_um3 * reach));
    }
}
