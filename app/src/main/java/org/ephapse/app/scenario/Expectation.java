package org.ephapse.app.scenario;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.text.Decimal;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Mark;
import org.ephapse.body.Quantity;
import org.jspecify.annotations.Nullable;

/// What a scenario expects of its result. Each expectation that is given becomes one [Check].
///
/// @param first          the part of the face that twitches first, or "nothing"; null where nothing is asked
/// @param onset          between which ages the first twitch comes; null where nothing is asked
/// @param twitchingAtEnd whether the face twitches in the last row; null where nothing is asked
/// @param touching       whether artery and nerve ever touch; null where nothing is asked
/// @param dent           whether the dent is ever deep enough to be seen; null where nothing is asked
public record Expectation(
        @Nullable String first,
        @Nullable Ages onset,
        @Nullable Boolean twitchingAtEnd,
        @Nullable Boolean touching,
        @Nullable Boolean dent) {
    /// The word for a face that never twitches.
    public static final String NOTHING = "nothing";

    /// Nothing is expected.
    public static final Expectation NONE = new Expectation(null, null, null, null, null);

    /// Two ages, both included (years).
    public record Ages(double from_years, double to_years) {
        @Override
        public String toString() {
            return Decimal.rounded(from_years) + " to " + Decimal.rounded(to_years) + " years";
        }
    }

    /// One expectation beside what came out.
    ///
    /// @param asked  what was expected, in words
    /// @param found  what came out, in words
    /// @param passed whether they agree
    public record Check(String asked, String found, boolean passed) {}

    /// The checks of a life, in the order of the format.
    public List<Check> checks(LifeRecord life) {
        Mark begin = life.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.ONSET)
                .findFirst()
                .orElse(null);
        List<Check> checks = new ArrayList<>();
        if (first != null) {
            String found = begin == null ? NOTHING : begin.detail();
            checks.add(new Check("twitches first: " + first, found, first.equals(found)));
        }
        if (onset != null) checks.add(onsetCheck(onset, begin));
        boolean twitching = life.at(life.rows() - 1, Quantity.VISIBLE) > 0;
        addFlag(checks, "twitching at the end", twitchingAtEnd, twitching);
        addFlag(checks, "artery and nerve touch", touching, isMarked(life, Mark.Kind.TOUCH));
        addFlag(checks, "the dent can be seen", dent, isMarked(life, Mark.Kind.DENT));
        return List.copyOf(checks);
    }

    private static Check onsetCheck(Ages ages, @Nullable Mark begin) {
        String asked = "first twitch at " + ages;
        if (begin == null) return new Check(asked, "never", false);
        double age = begin.age_years();
        return new Check(asked, Decimal.rounded(age) + " years", age >= ages.from_years() && age <= ages.to_years());
    }

    private static void addFlag(List<Check> checks, String what, @Nullable Boolean asked, boolean found) {
        if (asked != null) checks.add(new Check(what + ": " + yesNo(asked), yesNo(found), asked == found));
    }

    private static boolean isMarked(LifeRecord life, Mark.Kind kind) {
        return life.marks().stream().anyMatch(m -> m.kind() == kind);
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }
}
