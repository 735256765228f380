package org.ephapse.desk.letter;

import java.util.List;
import org.ephapse.desk.danger.Danger;

/// A form that was read.
///
/// @param fields what it holds, cleaned; to be shown again where something is wrong
/// @param problems at most one a field; empty where the form can be accepted
public record Checked(Kind kind, Fields fields, List<Problem> problems) {
    /// Can it be accepted?
    public boolean isGood() {
        return problems.isEmpty();
    }

    /// May what was written speak of danger to oneself? Looked at in memory, whether the form can be accepted or not.
    public boolean speaksOfDanger() {
        return Danger.isIn(freeTexts());
    }

    /// The texts in the writer's own words.
    List<String> freeTexts() {
        return List.of(fields.get(Field.NOTE), fields.get(Field.TEXT), fields.get(Field.NAME));
    }

    @Override
    public String toString() {
        return "Checked[" + kind + ", " + problems + "]";
    }
}
