package org.ephapse.evidence;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// How many of those born are alive at an age, in a population that does not grow (Gompertz).
final class Survival {
    @Source(cite = "ours, after high-income life tables: mode of the age at death", at = "years", grade = Grade.ASSUMED)
    private static final double MODE_FEMALE_years = 90.0, MODE_MALE_years = 85.0;

    @Source(cite = "Gompertz: mortality doubles about every 7 years", at = "1/year", grade = Grade.ASSUMED)
    private static final double RISE_per_year = 0.1;

    @Source(cite = "the model's last year", grade = Grade.DEFINED)
    static final int LAST_years = 95;

    private Survival() {}

    static double share(int age_years, boolean female) {
        double mode = female ? MODE_FEMALE_years : MODE_MALE_years;
        return Math.exp(-Math.exp(RISE_per_year * (age_years - mode)) + Math.exp(-RISE_per_year * mode));
    }

    /// Person-years lived from an age on, per person born.
    static double years(int from_years, boolean female) {
        double sum = 0;
        for (int age = from_years; age <= LAST_years; age++) sum += share(age, female);
        return sum;
    }
}
