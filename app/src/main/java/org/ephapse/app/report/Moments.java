package org.ephapse.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Mark;

/// The moments of a life in few words, for the figures: the first of each kind. Injections are told by their strip.
final class Moments {
    private Moments() {}

    /// A moment.
    ///
    /// @param age_years when (years)
    /// @param words     what, with its age
    record Moment(double age_years, String words) {}

    /// The first mark of each kind, in the order of age.
    static List<Moment> of(LifeRecord life) {
        Set<String> seen = new HashSet<>();
        List<Moment> moments = new ArrayList<>();
        for (Mark mark : life.marks()) {
            String words = words(mark);
            if (!words.isEmpty() && seen.add(words)) {
                moments.add(new Moment(mark.age_years(), words + " " + Numbers.age(mark.age_years())));
            }
        }
        moments.sort(Comparator.comparingDouble(Moment::age_years));
        return moments;
    }

    /// All moments in one sentence.
    static String sentence(LifeRecord life) {
        List<Moment> moments = of(life);
        if (moments.isEmpty()) return "Nothing happened.";
        return "What happened, with the age: "
                + moments.stream().map(Moment::words).collect(Collectors.joining("; ")) + ".";
    }

    private static String words(Mark mark) {
        return switch (mark.kind()) {
            case TOUCH -> mark.detail().isEmpty() ? "touches" : "touching";
            case DENT -> "dent visible";
            case ONSET -> mark.detail() + " twitches";
            case REMISSION -> mark.detail() + " stops";
            case DECOMPRESSION -> "operation";
            case RECURRENCE -> "artery back";
            case HYPERTENSION -> "blood pressure up";
            case PRESSURE_CONTROL -> "blood pressure treated";
            case INJECTION, SIDE_EFFECT, INJECTION_FAILED -> "";
        };
    }
}
