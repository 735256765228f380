package org.ephapse.heart;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// When somebody's blood pressure rose, and when it was treated.
///
/// @param highFrom_years    age at which hypertension begins (years); infinite where it never does
/// @param treatedFrom_years age at which it is treated from then on (years); infinite where it is not
public record BloodPressure(double highFrom_years, double treatedFrom_years) {
    /// Never high, never treated.
    public static final BloodPressure NORMAL = new BloodPressure(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "pulse pressure at 45 years (mmHg)",
            grade = Grade.ASSUMED)
    public static final double PULSE_PRESSURE_mmHg = 42.0;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "rise of pulse pressure after 45 (mmHg/year)",
            grade = Grade.ASSUMED)
    public static final double RISE_mmHg_per_year = 0.45;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "age from which pulse pressure rises (years)",
            grade = Grade.ASSUMED)
    public static final double RISE_FROM_years = 45.0;

    @Source(
            cite = "ours, after the sanity check of the mechanics",
            at = "extra pulse pressure in hypertension (mmHg)",
            grade = Grade.ASSUMED)
    public static final double HYPERTENSION_mmHg = 12.0;

    @Source(cite = "ours", at = "share of hypertension's effect that treatment takes away", grade = Grade.ASSUMED)
    public static final double TREATMENT_CONTROL = 0.7;

    /// Refuses a NaN age.
    public BloodPressure {
        if (Double.isNaN(highFrom_years) || Double.isNaN(treatedFrom_years)) {
            throw new IllegalArgumentException("the ages of hypertension and of its treatment must be numbers");
        }
    }

    /// How much of hypertension's effect is felt at an age: 0 normal, 1 untreated, between them treated.
    public double strain(double age_years) {
        if (age_years <= highFrom_years) return 0;
        return age_years <= treatedFrom_years ? 1 : 1 - TREATMENT_CONTROL;
    }

    /// Systolic less diastolic pressure (mmHg).
    ///
    /// @param age_years age (years)
    /// @param strain    share of hypertension's effect, 0 to 1
    @Equation(
            quantity = "pulse-pressure",
            meaning = "Systolic less diastolic blood pressure: what a beat adds.",
            law = "PP = 42 + 0.45 (age - 45)+ + 12 x strain   (mmHg)",
            parameters = BloodPressure.class)
    @Source(cite = "ours, after the sanity check of the mechanics", grade = Grade.ASSUMED)
    public static double pulsePressure_mmHg(double age_years, double strain) {
        return PULSE_PRESSURE_mmHg
                + RISE_mmHg_per_year * Math.max(0, age_years - RISE_FROM_years)
                + HYPERTENSION_mmHg * strain;
    }
}
