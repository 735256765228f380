package org.ephapse.evidence.session;

import java.util.List;
import java.util.Locale;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What came of an experiment, simulated.
///
/// @param name     the experiment's name
/// @param question what it asks, in a sentence
/// @param heads    heads of its table
/// @param rows     rows of its table
/// @param figure   the same as curves
/// @param besides  figures beside published ones
/// @param notes    what a reader must know, misses first
public record Study(
        String name,
        String question,
        List<String> heads,
        List<List<String>> rows,
        Figure figure,
        List<Beside> besides,
        List<String> notes) {
    /// Curves over one axis.
    ///
    /// @param x     the axis with its unit
    /// @param y     the quantity with its unit
    /// @param lines the curves
    public record Figure(String x, String y, List<Line> lines) {}

    /// One curve with its intervals.
    ///
    /// @param name what it is
    /// @param x    places on the axis, ascending
    /// @param y    the figure at each; NaN where there is none
    public record Line(String name, List<Double> x, List<Estimate> y) {}

    /// What comes of a comparison.
    public enum Verdict {
        /// Ours lies in the published interval.
        INSIDE,
        /// It lies outside, but the intervals overlap.
        OVERLAPS,
        /// The intervals do not meet, or there is nothing to compare.
        OUTSIDE
    }

    /// A figure of ours beside a published one.
    ///
    /// @param what   the finding
    /// @param low    lower bound of what was published
    /// @param high   upper bound
    /// @param unit   unit of both
    /// @param ours   the model's figure with its Monte Carlo interval
    /// @param source where it was published
    public record Beside(String what, double low, double high, String unit, Estimate ours, String source) {
        /// What comes of it.
        public Verdict verdict() {
            if (ours.value() >= low && ours.value() <= high) return Verdict.INSIDE;
            return ours.high() >= low && ours.low() <= high ? Verdict.OVERLAPS : Verdict.OUTSIDE;
        }
    }

    @Source(cite = "a number below this is shown with two decimals", grade = Grade.DEFINED)
    private static final double SMALL = 10.0;

    /// A figure with its interval, as a table shows it; a dash where there is none.
    public static String cell(Estimate e) {
        if (Double.isNaN(e.value())) return "\u2013";
        if (e.low() == e.value() && e.high() == e.value()) return number(e.value());
        return number(e.value()) + " (" + number(e.low()) + " to " + number(e.high()) + ")";
    }

    static String number(double value) {
        if (Double.isNaN(value)) return "\u2013";
        return String.format(Locale.ROOT, Math.abs(value) < SMALL ? "%.2f" : "%.0f", value);
    }
}
