package org.ephapse.body;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// When excitability becomes twitching.
public sealed interface Onset {
    /// Excitability at which twitching begins in the sanity check.
    @Source(
            cite = "sanity check of the mechanics",
            at = "solved there for an incidence of 0.94 per 100,000 and year",
            grade = Grade.FITTED)
    double SANITY_THETA = 3.0;

    /// Hazard at an excitability of 1 (1/year).
    @Source(
            cite = "ours",
            at =
                    "solved for an incidence of 1.11 per 100,000 and year, the geometric mean of Olmsted (0.8) and Helsinki (1.53)",
            grade = Grade.FITTED)
    double RATE_per_year = 3.9e-4;

    /// Power of excitability in the hazard.
    @Source(cite = "ours", at = "prior 1-4; not identifiable from incidence", grade = Grade.ASSUMED)
    double POWER = 2.0;

    /// By how much full tension raises the hazard (share).
    @Source(
            cite =
                    "Batla 2012 (PMID 22222858): 44.9 % of 321 patients are worse with stress; Au (Singapore): 65 % of 137",
            at = "that it doubles the hazard is ours",
            grade = Grade.ASSUMED)
    double TENSION = 1.0;

    /// Twitching begins in the year in which excitability first exceeds a threshold.
    ///
    /// @param theta the threshold
    record Threshold(double theta) implements Onset {
        /// Refuses a threshold that is not positive.
        public Threshold {
            if (!(theta > 0)) throw new IllegalArgumentException("an onset's threshold must be above 0, not " + theta);
        }
    }

    /// Twitching begins with a hazard that grows with excitability.
    ///
    /// @param rate_per_year hazard at an excitability of 1 (1/year)
    /// @param power         power of excitability
    record Hazard(double rate_per_year, double power) implements Onset {
        /// Refuses a rate or power that is not positive.
        public Hazard {
            if (!(rate_per_year > 0 && power > 0)) {
                throw new IllegalArgumentException(
                        "an onset's rate and power must be above 0, not " + rate_per_year + " and " + power);
            }
        }

        /// Hazard at an excitability and a share of life spent tense (1/year).
        @Equation(
                quantity = "onset",
                meaning = "Chance per year that twitching begins.",
                law =
                        "hazard = lambda X^k (1 + tension)   (1/year); it begins when the sum of hazards reaches the person's resistance",
                parameters = Onset.class)
        @Source(cite = "ours, calibrated to incidence", grade = Grade.FITTED)
        public double at(double excitability, double tension) {
            double raised = rate_per_year * (1 + TENSION * tension);
            return raised * (power == 2 ? excitability * excitability : Math.pow(excitability, power));
        }
    }
}
