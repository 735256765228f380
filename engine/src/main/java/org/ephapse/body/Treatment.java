package org.ephapse.body;

/// What is done. Waiting is an empty [Plan].
public sealed interface Treatment {
    /// Age at which it is done, or begins (years).
    double from_years();

    /// Botulinum toxin in cycles. It lowers the muscle's gain; the lesion goes on underneath.
    ///
    /// @param from_years    age at the first injection (years)
    /// @param until_years   age after which no more is given (years)
    /// @param dose_U        dose per session (units of onabotulinumtoxinA)
    /// @param interval_days days between sessions
    /// @param reboundGain   extra gain of the muscle once the toxin has worn off; 0 unless somebody sets it
    record Toxin(double from_years, double until_years, double dose_U, double interval_days, double reboundGain)
            implements Treatment {
        /// Refuses what nobody would inject.
        public Toxin {
            requireAge("toxin", from_years);
            require(until_years > from_years, "toxin ends at " + until_years + " years, before it begins");
            require(
                    dose_U > 0 && dose_U < Double.POSITIVE_INFINITY,
                    "the toxin's dose must be above 0 U, not " + dose_U);
            require(
                    interval_days >= 1 && interval_days < Double.POSITIVE_INFINITY,
                    "the toxin's interval must be at least 1 day, not " + interval_days);
            require(
                    reboundGain >= 0 && reboundGain < Double.POSITIVE_INFINITY,
                    "the rebound gain must be at least 0, not " + reboundGain);
        }
    }

    /// Microvascular decompression: the artery is lifted off the nerve.
    ///
    /// @param from_years      age at the operation (years)
    /// @param completeness    share of the overlap that is taken away, 0 to 1
    /// @param clearance_mm    distance won beyond that (mm): near 0 with a pad between, more when the artery is moved;
    ///                        none is won where the overlap is not taken away wholly
    /// @param recursAt_years  age at which the artery comes back to the nerve (years); infinite for never
    record Decompression(double from_years, double completeness, double clearance_mm, double recursAt_years)
            implements Treatment {
        /// Refuses impossible operations.
        public Decompression {
            requireAge("decompression", from_years);
            require(
                    completeness >= 0 && completeness <= 1,
                    "completeness must lie between 0 and 1, not " + completeness);
            require(
                    clearance_mm >= 0 && clearance_mm < Double.POSITIVE_INFINITY,
                    "the clearance must be at least 0 mm, not " + clearance_mm);
            require(
                    recursAt_years > from_years,
                    "the recurrence at " + recursAt_years + " years must follow the operation");
        }
    }

    /// Treating high blood pressure from an age on.
    ///
    /// @param from_years age at which it begins (years)
    record PressureControl(double from_years) implements Treatment {
        /// Refuses an age that is not a number.
        public PressureControl {
            requireAge("blood-pressure treatment", from_years);
        }
    }

    private static void requireAge(String what, double age_years) {
        require(
                age_years > Life.FROM_years && age_years < Life.LATEST_years,
                what + " at " + age_years + " years: treatment comes after " + Life.FROM_years + " and before "
                        + Life.LATEST_years + " years");
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) throw new IllegalArgumentException(sentence);
    }
}
