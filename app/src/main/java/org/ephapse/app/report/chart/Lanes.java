package org.ephapse.app.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Puts the names of what happened above a figure, so that no two overlap: a staircase in which an early mark stands
/// above a later one, and a name whose mark lies too far right stands to its left.
public final class Lanes {
    /// Generous width of a letter in the figures' type (pixels), so that a wider font still fits.
    public static final double LETTER_px = 6.4;

    private static final double PAD_px = 5;

    private final double left, right;
    private final List<Placed> placed = new ArrayList<>();

    /// A name with its place.
    ///
    /// @param x      of the mark
    /// @param words  the name
    /// @param isLeft whether the name stands to the left of its mark
    /// @param lane   0 is the highest
    public record Placed(double x, String words, boolean isLeft, int lane) {
        private double width() {
            return words.codePointCount(0, words.length()) * LETTER_px + 2 * PAD_px;
        }

        double from() {
            return isLeft ? x - width() : x;
        }

        double to() {
            return isLeft ? x : x + width();
        }

        private boolean meets(Placed other) {
            return from() < other.to() && other.from() < to();
        }
    }

    /// Lanes between two edges of a picture (pixels).
    public Lanes(double left, double right) {
        this.left = left;
        this.right = right;
    }

    /// Places the next mark; marks come in the order of their place.
    public void add(double x, String words) {
        Placed here = new Placed(x, words, false, 0);
        boolean isLeft = here.to() > right && x - here.width() >= left;
        int lane = count();
        while (lane > 0 && isFree(new Placed(x, words, isLeft, lane - 1))) lane--;
        placed.add(new Placed(x, words, isLeft, lane));
    }

    /// Whether neither the name nor the line down from its mark meets another name.
    private boolean isFree(Placed here) {
        return placed.stream().noneMatch(p -> p.lane() == here.lane() ? p.meets(here) : isUnder(p, here));
    }

    private static boolean isUnder(Placed name, Placed here) {
        boolean crossesName = name.lane() > here.lane() && name.from() <= here.x() && here.x() < name.to();
        boolean crossesHere = here.lane() > name.lane() && here.from() < name.x() && name.x() < here.to();
        return crossesName || crossesHere;
    }

    /// Number of lanes in use.
    public int count() {
        return placed.stream().mapToInt(p -> p.lane() + 1).max().orElse(0);
    }

    /// The names with their places.
    public List<Placed> names() {
        return List.copyOf(placed);
    }
}
