package org.ephapse.body;

import java.util.TreeSet;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.measure.Units;

/// The ages at which a life has a row: each month, each day of toxin cycles and of two years after an operation.
final class Calendar {
    @Source(
            cite = "ours: daily rows after an operation (years)",
            at = "relief is followed for two years",
            grade = Grade.DEFINED)
    private static final double AFTER_OPERATION_years = 2.0;

    @Source(
            cite = "ours: daily rows after the last injection (days)",
            at = "three times the mean duration",
            grade = Grade.DEFINED)
    private static final double AFTER_TOXIN_days = 250.0;

    @Source(cite = "ours: rows closer than this are one (years)", grade = Grade.DEFINED)
    private static final double SAME_years = 1e-6;

    @Source(
            cite = "Gregorian calendar",
            at = "a day (years): a row stands right before an operation",
            grade = Grade.DEFINED)
    private static final double DAY_years = 1 / Units.DAYS_PER_YEAR;

    private final TreeSet<Double> ages = new TreeSet<>();

    private Calendar() {}

    static double[] of(Plan plan) {
        Calendar calendar = new Calendar();
        double months = (plan.until_years() - Life.FROM_years) * Units.MONTHS_PER_YEAR;
        for (int i = 0; i <= months + SAME_years; i++)
            calendar.ages.add(Life.FROM_years + (double) i / Units.MONTHS_PER_YEAR);
        for (Treatment t : plan.treatments()) {
            switch (t) {
                case Treatment.Toxin toxin -> calendar.daily(toxin.from_years(), end(toxin), plan.until_years());
                case Treatment.Decompression d -> {
                    calendar.ages.add(d.from_years() - DAY_years);
                    calendar.daily(d.from_years(), d.from_years() + AFTER_OPERATION_years, plan.until_years());
                    if (d.recursAt_years() < plan.until_years()) {
                        calendar.ages.add(d.recursAt_years() - DAY_years);
                        calendar.ages.add(d.recursAt_years());
                    }
                }
                case Treatment.PressureControl p -> calendar.ages.add(p.from_years());
            }
        }
        calendar.ages.removeIf(age -> age < Life.FROM_years);
        return calendar.ages.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double end(Treatment.Toxin toxin) {
        return toxin.until_years() + AFTER_TOXIN_days / Units.DAYS_PER_YEAR;
    }

    private void daily(double from, double to, double until) {
        for (int day = 0; from + day / Units.DAYS_PER_YEAR <= Math.min(to, until); day++) {
            double age = from + day / Units.DAYS_PER_YEAR;
            Double near = ages.floor(age + SAME_years);
            if (near == null || near < age - SAME_years) ages.add(age);
        }
    }
}
