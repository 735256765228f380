package org.ephapse.evidence;

import org.ephapse.body.LifeRecord;
import org.ephapse.body.Mark;
import org.ephapse.body.Quantity;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.measure.Units;

/// What one injection of toxin did, read off the daily rows as a clinic would.
///
/// @param works         whether it had an effect
/// @param peak          largest share of the muscle's answer taken away
/// @param onset_days    days to half of that
/// @param duration_days days until only half of that is left
/// @param ptosis        whether the eyelid drooped
record Injection(boolean works, double peak, double onset_days, double duration_days, boolean ptosis) {
    @Source(cite = "ours: an effect below this share is none", grade = Grade.DEFINED)
    private static final double NONE = 0.1;

    static Injection of(LifeRecord life, double at_years) {
        double peak = 0;
        for (int row = 0; row < life.rows(); row++) peak = Math.max(peak, 1 - life.at(row, Quantity.MUSCLE_GAIN));
        double first = Double.NaN, last = Double.NaN;
        for (int row = 0; row < life.rows(); row++) {
            if (peak < NONE || 1 - life.at(row, Quantity.MUSCLE_GAIN) < 0.5 * peak) continue;
            double day = (life.at(row, Quantity.AGE) - at_years) * Units.DAYS_PER_YEAR;
            if (Double.isNaN(first)) first = day;
            last = day;
        }
        boolean ptosis = life.marks().stream()
                .anyMatch(m -> m.kind() == Mark.Kind.SIDE_EFFECT && m.detail().contains("eyelid"));
        return new Injection(peak >= NONE, peak, first, last, ptosis);
    }
}
