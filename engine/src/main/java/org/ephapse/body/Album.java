package org.ephapse.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which scenes of a life are kept: its first and last, one a year, one a year after each operation, right before and
/// after an operation, and the rows where something happened.
final class Album {
    private final List<Scene> kept = new ArrayList<>();
    private final List<Double> countedFrom = new ArrayList<>(List.of(0.0));
    private @Nullable Scene last;

    /// An operation is done between the last row and the next.
    void operation(double at_years) {
        countedFrom.add(at_years);
        if (last != null) keep(last);
    }

    /// Looks at the next row.
    ///
    /// @param now      how everything lies; null where nobody knows
    /// @param happened whether something happened since the row before
    void see(@Nullable Scene now, boolean happened) {
        if (now == null) return;
        if (last == null || happened || isBirthday(last.age_years(), now.age_years())) keep(now);
        last = now;
    }

    /// What was kept, in the order of age, the last row too.
    List<Scene> closed() {
        if (last != null) keep(last);
        return List.copyOf(kept);
    }

    private boolean isBirthday(double before_years, double age_years) {
        return countedFrom.stream().anyMatch(from -> Math.floor(age_years - from) > Math.floor(before_years - from));
    }

    private void keep(Scene scene) {
        if (kept.isEmpty() || !kept.getLast().equals(scene)) kept.add(scene);
    }
}
