package org.ephapse.web.clinic;

import java.util.List;
import java.util.Map;
import org.ephapse.desk.letter.Checked;
import org.ephapse.desk.letter.Field;
import org.ephapse.desk.letter.Problem;
import org.jspecify.annotations.Nullable;

/// A form as a template shows it: what was written so far, and what is wrong with it.
///
/// @param checked what was sent, or null for a fresh form
/// @param notice a message above the form, as a key; empty for none
/// @param flagged it may speak of danger to oneself: the numbers to call come first
public record FormView(
        @Nullable Checked checked, String ticket, String privacy, String notice, boolean flagged, boolean publishes) {
    /// What a form is filled in with before anybody has written anything.
    private static final Map<Field, String> FRESH = Map.of(
            Field.LANGUAGE, "en",
            Field.CHANNEL, "call",
            Field.TIME, "any",
            Field.WHO, "myself",
            Field.MODE, "person");

    /// What stands in the field.
    public String value(Field field) {
        return checked == null
                ? FRESH.getOrDefault(field, "")
                : checked.fields().get(field);
    }

    /// One of up to three days.
    public String day(int number) {
        List<String> days = checked == null ? List.of() : checked.fields().all(Field.DAYS);
        return number < days.size() ? days.get(number) : "";
    }

    /// Is this choice of the field chosen?
    public boolean has(Field field, String choice) {
        return List.of(value(field).split(",", -1)).contains(choice);
    }

    /// What is wrong, field by field.
    public List<Problem> problems() {
        return checked == null ? List.of() : checked.problems();
    }

    /// The key of what is wrong with the field; null where nothing is.
    public @Nullable String problem(Field field) {
        return problems().stream()
                .filter(problem -> problem.field() == field)
                .map(Problem::key)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return "FormView[withheld]";
    }
}
