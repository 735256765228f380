package org.ephapse.evidence;

import java.util.List;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Quantity;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.measure.Units;

/// What an operation did to somebody who twitched on the day before.
///
/// @param freeAfter_days days until nothing twitches; infinite where it never stops
/// @param freeLate       whether nothing twitches after 2.9 years
/// @param back           whether it was gone and is back after 5 years
record Relief(double freeAfter_days, boolean freeLate, boolean back) {
    @Source(cite = "Miller & Miller 2012 (PMID 22168965): median follow-up", at = "years", grade = Grade.MEASURED)
    private static final double LATE_years = 2.9;

    @Source(cite = "Chang 2012: recurrence at 5 years", at = "years", grade = Grade.MEASURED)
    private static final double RECURRENCE_years = 5.0;

    /// None where the person did not twitch at the time.
    static List<Relief> after(LifeRecord life, double at_years) {
        int row = life.rowAt(at_years - 1 / Units.DAYS_PER_YEAR);
        if (Outcome.spasm(life, row) == 0) return List.of();
        while (row < life.rows() && (life.at(row, Quantity.AGE) < at_years || Outcome.spasm(life, row) > 0)) row++;
        boolean freed = row < life.rows();
        double days = freed ? (life.at(row, Quantity.AGE) - at_years) * Units.DAYS_PER_YEAR : Double.POSITIVE_INFINITY;
        boolean late = Outcome.spasm(life, at_years + LATE_years) == 0;
        boolean back = freed && Outcome.spasm(life, at_years + RECURRENCE_years) > 0;
        return List.of(new Relief(days, late, back));
    }
}
