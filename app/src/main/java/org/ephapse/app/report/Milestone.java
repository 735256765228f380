package org.ephapse.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.body.Mark;
import org.ephapse.body.Treatment;
import org.ephapse.signal.Region;

/// A moment of a life that the figures show.
///
/// @param name what it is, in a few words
/// @param row  its row in the life record
/// @param rank how much it matters: 0 is kept first
record Milestone(String name, int row, int rank) {
    private static final int AT_MOST = 6;

    /// Moments closer together than this are one (years).
    private static final double TOGETHER_years = 0.75;

    /// After an operation the myelin needs time (years).
    private static final double HEALING_years = 1;

    /// The moments of a life, at most six, in the order of age.
    static List<Milestone> of(History history) {
        List<Milestone> found = candidates(history);
        found.sort(Comparator.comparingInt(Milestone::rank));
        List<Milestone> kept = new ArrayList<>();
        for (Milestone next : found) {
            Optional<Milestone> near =
                    kept.stream().filter(k -> together(history, k, next)).findFirst();
            if (near.isPresent()) {
                kept.set(kept.indexOf(near.get()), near.get().joined(next));
            } else if (kept.size() < AT_MOST) {
                kept.add(next);
            }
        }
        kept.sort(Comparator.comparingInt(Milestone::row));
        return List.copyOf(kept);
    }

    private static List<Milestone> candidates(History history) {
        List<Milestone> found = new ArrayList<>();
        boolean touching = history.first(Mark.Kind.TOUCH)
                .filter(m -> !m.detail().isEmpty())
                .isPresent();
        found.add(new Milestone(touching ? "already touching" : "the beginning", 0, 1));
        found.add(new Milestone("the end", history.last(), 0));
        List<Mark> onsets = history.record().marks().stream()
                .filter(m -> m.kind() == Mark.Kind.ONSET)
                .toList();
        if (!onsets.isEmpty()) {
            Mark first = onsets.getFirst();
            found.add(at(history, first.age_years(), "first twitch, " + first.detail(), 2));
            spread(history).ifPresent(m -> found.add(at(history, m.age_years(), m.detail() + " joins", 5)));
        }
        for (Treatment t : history.record().plan().treatments()) {
            if (t instanceof Treatment.Decompression d) found.addAll(around(history, d));
        }
        if (!touching) history.first(Mark.Kind.TOUCH).ifPresent(m -> found.add(at(history, m.age_years(), "touch", 6)));
        history.first(Mark.Kind.DENT).ifPresent(m -> found.add(at(history, m.age_years(), "dent can be seen", 7)));
        return found;
    }

    /// The last region that was reached for the first time.
    private static Optional<Mark> spread(History history) {
        return Arrays.stream(Region.values())
                .flatMap(r -> history.onset(r).stream())
                .max(Comparator.comparingDouble(Mark::age_years));
    }

    private static List<Milestone> around(History history, Treatment.Decompression operation) {
        double age = operation.from_years();
        int before = Math.max(0, history.record().rowAt(Math.nextDown(age)));
        List<Milestone> both = new ArrayList<>(List.of(new Milestone("before the operation", before, 3)));
        double after = age + HEALING_years;
        if (after < history.age(history.last())) both.add(at(history, after, "a year after the operation", 4));
        return both;
    }

    private static Milestone at(History history, double age_years, String name, int rank) {
        int row = history.record().rowAt(age_years);
        // a mark lies inside its month: show the first row that has felt it
        if (history.age(row) < age_years && row < history.last()) row++;
        return new Milestone(name, row, rank);
    }

    private static boolean together(History history, Milestone a, Milestone b) {
        return Math.abs(history.age(a.row) - history.age(b.row)) < TOGETHER_years;
    }

    private Milestone joined(Milestone other) {
        return new Milestone(name + "; " + other.name, row, rank);
    }

    /// The moment in words, with its age.
    String title(History history) {
        return Numbers.age(history.age(row)) + " years: " + name;
    }
}
