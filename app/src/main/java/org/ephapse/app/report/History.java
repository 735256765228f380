package org.ephapse.app.report;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Mark;
import org.ephapse.body.Quantity;
import org.ephapse.signal.Region;

/// Questions to a life record that figures, tables and sentences share.
///
/// @param record the life
record History(LifeRecord record) {
    /// Twitching from which we say that it can be seen. Ours: the index has no natural step.
    static final double SEEN = 0.05;

    /// A number at a row.
    double at(int row, Quantity quantity) {
        return record.at(row, quantity);
    }

    /// The last row.
    int last() {
        return record.rows() - 1;
    }

    /// Age at a row (years).
    double age(int row) {
        return record.at(row, Quantity.AGE);
    }

    private static Quantity column(Region region) {
        return switch (region) {
            case LID -> Quantity.SPASM_LID;
            case CHEEK -> Quantity.SPASM_CHEEK;
            case MOUTH -> Quantity.SPASM_MOUTH;
        };
    }

    /// Twitching of a region as the nerve commands it.
    double[] commanded(Region region) {
        return record.column(column(region));
    }

    /// Twitching of a region that is seen: what the nerve commands, times the muscle's gain.
    double[] seen(Region region) {
        double[] seen = commanded(region);
        for (int row = 0; row < seen.length; row++)
            seen[row] = Math.min(1, seen[row] * record.at(row, Quantity.MUSCLE_GAIN));
        return seen;
    }

    /// Twitching of a region that is seen at one row.
    double seen(Region region, int row) {
        return Math.min(1, record.at(row, column(region)) * record.at(row, Quantity.MUSCLE_GAIN));
    }

    /// The first mark of a kind, if there is one.
    Optional<Mark> first(Mark.Kind kind) {
        return record.marks().stream().filter(m -> m.kind() == kind).findFirst();
    }

    /// When a region first twitched, if it did.
    Optional<Mark> onset(Region region) {
        return record.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.ONSET && m.detail().equals(region.word()))
                .findFirst();
    }

    /// The row with the deepest dent, or with the smallest gap where nothing touched.
    int closest() {
        int best = 0;
        for (int row = 1; row <= last(); row++) {
            if (closeness(row) > closeness(best)) best = row;
        }
        return best;
    }

    private double closeness(int row) {
        double dent_mm = at(row, Quantity.INDENTATION);
        return dent_mm > 0 ? dent_mm : Math.min(0, at(row, Quantity.OVERLAP));
    }

    /// Years after `from_years` in which twitching could be seen.
    double seenYears(double from_years) {
        return overTime(from_years, value -> value >= SEEN ? 1 : 0);
    }

    /// Mean of the twitching that is seen, from an age to the end.
    double meanSeen(double from_years) {
        double years = age(last()) - from_years;
        return years > 0 ? overTime(from_years, value -> value) / years : at(last(), Quantity.VISIBLE);
    }

    private double overTime(double from_years, DoubleUnaryOperator worth) {
        double sum = 0;
        for (int row = 0; row < last(); row++) {
            double from = Math.max(age(row), from_years);
            double years = Math.max(0, age(row + 1) - from);
            sum += years * worth.applyAsDouble(at(row, Quantity.VISIBLE));
        }
        return sum;
    }
}
