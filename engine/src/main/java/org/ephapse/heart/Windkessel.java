package org.ephapse.heart;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The three-element Windkessel: a characteristic resistance before a compliant chamber that drains through a
/// peripheral resistance. It turns the heart's flow into arterial pressure.
///
/// Flow is taken as linear between samples, so each step is exact and the periodic state needs no settling.
///
/// @param characteristic_mmHg_s_per_ml characteristic resistance Z (mmHg s/ml)
/// @param peripheral_mmHg_s_per_ml     peripheral resistance R (mmHg s/ml)
/// @param compliance_ml_per_mmHg       compliance C (ml/mmHg)
public record Windkessel(
        double characteristic_mmHg_s_per_ml, double peripheral_mmHg_s_per_ml, double compliance_ml_per_mmHg) {
    /// Refuses what is not positive.
    public Windkessel {
        double sum = characteristic_mmHg_s_per_ml + peripheral_mmHg_s_per_ml + compliance_ml_per_mmHg;
        if (!(sum < Double.POSITIVE_INFINITY
                && characteristic_mmHg_s_per_ml > 0
                && peripheral_mmHg_s_per_ml > 0
                && compliance_ml_per_mmHg > 0)) {
            throw new IllegalArgumentException("a Windkessel needs positive Z, R and C, not "
                    + characteristic_mmHg_s_per_ml + ", " + peripheral_mmHg_s_per_ml + ", " + compliance_ml_per_mmHg);
        }
    }

    /// Time constant of the diastolic decay (s).
    public double decay_s() {
        return peripheral_mmHg_s_per_ml * compliance_ml_per_mmHg;
    }

    /// Pressure over one period of a periodic flow (mmHg), same length as the flow.
    ///
    /// @param flow_ml_per_s flow at equally spaced times of a period
    /// @param period_s      the period (s)
    @Equation(
            quantity = "arterial-pressure",
            meaning = "Pressure in the artery over one beat.",
            law = "C dP/dt = Q (1 + Z/R) + Z C dQ/dt - P/R   (mmHg)",
            parameters = PulseWave.class)
    @Source(
            cite = "Westerhof, Lankhaar & Westerhof 2009, The arterial Windkessel",
            doi = "10.1007/s11517-008-0359-2",
            grade = Grade.DEFINED)
    public double[] pressure_mmHg(double[] flow_ml_per_s, double period_s) {
        int n = flow_ml_per_s.length;
        double dt = period_s / n;
        // one period from an empty chamber, then the start that repeats itself
        double afterOnePeriod = 0;
        for (int i = 0; i < n; i++) {
            afterOnePeriod = chamber_mmHg(afterOnePeriod, flow_ml_per_s[i], flow_ml_per_s[(i + 1) % n], dt);
        }
        double chamber = afterOnePeriod / -Math.expm1(-period_s / decay_s());
        double[] pressure = new double[n];
        for (int i = 0; i < n; i++) {
            pressure[i] = chamber + characteristic_mmHg_s_per_ml * flow_ml_per_s[i];
            chamber = chamber_mmHg(chamber, flow_ml_per_s[i], flow_ml_per_s[(i + 1) % n], dt);
        }
        return pressure;
    }

    /// Size of the impedance at an angular frequency (mmHg s/ml).
    public double impedance_mmHg_s_per_ml(double omega_per_s) {
        double wrc = omega_per_s * decay_s();
        double real = characteristic_mmHg_s_per_ml + peripheral_mmHg_s_per_ml / (1 + wrc * wrc);
        double imaginary = -peripheral_mmHg_s_per_ml * wrc / (1 + wrc * wrc);
        return Math.hypot(real, imaginary);
    }

    /// The chamber's pressure after a step in which the flow goes straight from q0 to q1: exact.
    private double chamber_mmHg(double p, double q0, double q1, double dt_s) {
        double tau = decay_s();
        double slope = (q1 - q0) / dt_s;
        double decayed = Math.exp(-dt_s / tau);
        double steadyStart = peripheral_mmHg_s_per_ml * (q0 - slope * tau);
        return (p - steadyStart) * decayed + steadyStart + peripheral_mmHg_s_per_ml * slope * dt_s;
    }
}
