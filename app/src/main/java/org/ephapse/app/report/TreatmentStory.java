package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Numbers.age;
import static org.ephapse.app.report.markup.Numbers.fixed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ephapse.body.Mark;
import org.ephapse.body.Quantity;
import org.ephapse.body.Treatment;
import org.ephapse.measure.Units;

/// What treatment changed, told against the same person untreated.
///
/// @param life    the life under the plan
/// @param waiting the same person untreated
/// @param female  whether it is a woman
record TreatmentStory(History life, History waiting, boolean female) {
    private static final double DAYS_TOLD_AS_DAYS = 45, MONTHS_TOLD_AS_MONTHS = 24;

    /// Adds the sentences; none where nothing was done.
    void tell(List<String> told) {
        List<Treatment> treatments = new ArrayList<>(life.record().plan().treatments());
        treatments.sort(Comparator.comparingDouble(Treatment::from_years));
        for (Treatment treatment : treatments)
            told.add(
                    switch (treatment) {
                        case Treatment.Toxin toxin -> toxin(toxin);
                        case Treatment.Decompression operation -> operation(operation);
                        case Treatment.PressureControl control -> pressure(control);
                    });
        if (!treatments.isEmpty()) told.addAll(compared(treatments.getFirst().from_years(), treatments.size() > 2));
    }

    private String toxin(Treatment.Toxin toxin) {
        double to = Math.min(toxin.until_years(), life.age(life.last()));
        long failed = count(toxin, Mark.Kind.INJECTION_FAILED), given = failed + count(toxin, Mark.Kind.INJECTION);
        return "Toxin was given " + times(given) + " from " + age(toxin.from_years()) + " to " + age(to) + " years; it "
                + (failed == 0 ? "never failed." : "failed " + times(failed) + ".");
    }

    private long count(Treatment.Toxin toxin, Mark.Kind kind) {
        return life.record().marks().stream()
                .filter(m -> m.kind() == kind)
                .filter(m -> m.age_years() >= toxin.from_years() && m.age_years() <= toxin.until_years())
                .count();
    }

    private static String times(long count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }

    private String operation(Treatment.Decompression operation) {
        String what = "At " + age(operation.from_years()) + " years an operation lifted the artery"
                + (operation.completeness() < 1 ? " in part" : "");
        int at = life.record().rowAt(operation.from_years());
        boolean twitched = at > 0 && life.at(at - 1, Quantity.VISIBLE) >= History.SEEN;
        String then = twitched ? relief(at, operation) : "nothing had twitched just before it";
        Mark back = life.first(Mark.Kind.RECURRENCE).orElse(null);
        String recurred = back == null || back.age_years() < operation.from_years()
                ? ""
                : "; the artery came back at " + age(back.age_years());
        return what + "; " + then + recurred + ".";
    }

    private String relief(int at, Treatment.Decompression operation) {
        for (int row = at; row <= life.last(); row++) {
            if (life.at(row, Quantity.VISIBLE) < History.SEEN) {
                double days = (life.age(row) - operation.from_years()) * Units.DAYS_PER_YEAR;
                return "the twitching was gone " + after(days);
            }
        }
        return "the twitching never quite went";
    }

    private static String after(double days) {
        double months = days / Units.DAYS_PER_YEAR * Units.MONTHS_PER_YEAR;
        if (days < 1) return "the same day";
        if (days < 2) return "after a day";
        if (days < DAYS_TOLD_AS_DAYS) return "after " + fixed(days, 0) + " days";
        if (months < MONTHS_TOLD_AS_MONTHS) return "after " + fixed(months, 0) + " months";
        return "after " + fixed(days / Units.DAYS_PER_YEAR, 1) + " years";
    }

    private String pressure(Treatment.PressureControl control) {
        return (female ? "Her" : "His") + " blood pressure was treated from " + age(control.from_years()) + " years.";
    }

    /// Two lives, one chance: what the twin without treatment shows.
    private List<String> compared(double from, boolean isShort) {
        double mean = life.meanSeen(from), untreated = waiting.meanSeen(from);
        if (mean == 0 && untreated == 0) {
            return List.of("From " + age(from) + " years on nothing twitched, and nothing in the same life untreated.");
        }
        String first = "From " + age(from) + " years on the mean twitching was " + fixed(mean, 2) + ", and "
                + fixed(untreated, 2) + " untreated";
        String last = "t the end it was " + end(life) + ", and " + end(waiting) + " untreated.";
        return isShort ? List.of(first + "; a" + last) : List.of(first + ".", "A" + last);
    }

    private static String end(History history) {
        return fixed(history.at(history.last(), Quantity.VISIBLE), 2);
    }
}
