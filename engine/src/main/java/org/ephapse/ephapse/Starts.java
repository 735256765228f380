package org.ephapse.ephapse;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// How often a recovered patch starts by itself: the table that lets patches sleep that might start.
///
/// @param bared_um   bare axon (µm), rising
/// @param shift_mV   shift of sodium (mV), rising in equal steps
/// @param perSecond  starts a second, `[bared][shift]`
public record Starts(double[] bared_um, double[] shift_mV, double[][] perSecond) {
    /// No table: whatever is bare might start at any moment, so that it stays awake.
    @Source(cite = "ours: axes of an empty table", grade = Grade.DEFINED)
    public static final Starts UNKNOWN = new Starts(new double[] {0, 1}, new double[] {0, 1}, new double[0][]);

    @Source(cite = "ours: a patch that starts more rarely counts as one that never does (1/s)", grade = Grade.ASSUMED)
    private static final double NEVER_per_s = 1e-3;

    /// Refuses a table that does not fit its axes.
    public Starts {
        if (perSecond.length > 0 && (perSecond.length != bared_um.length || perSecond[0].length != shift_mV.length)) {
            throw new IllegalArgumentException("a table of starts needs a row for each of " + bared_um.length
                    + " lengths and a column for each of " + shift_mV.length + " shifts");
        }
    }

    boolean isKnown() {
        return perSecond.length > 0;
    }

    /// Starts a second of a patch, for every shift of the table.
    ///
    /// @return logarithms; straight between lengths
    double[] row(double bare_um) {
        int k = 1;
        while (k < bared_um.length - 1 && bared_um[k] < bare_um) k++;
        double share = Math.clamp((bare_um - bared_um[k - 1]) / (bared_um[k] - bared_um[k - 1]), 0, 1);
        double[] row = new double[shift_mV.length];
        for (int j = 0; j < row.length; j++) {
            double low = Math.log(Math.max(perSecond[k - 1][j], NEVER_per_s));
            double high = Math.log(Math.max(perSecond[k][j], NEVER_per_s));
            row[j] = low + share * (high - low);
        }
        return row;
    }

    /// Starts a second at a shift.
    @Equation(
            quantity = "starts",
            meaning = "How often a bared patch at rest starts by itself.",
            law = "a table over bare length and shift",
            parameters = Starts.class)
    double perSecond(double[] row, double shift) {
        double place = (shift - shift_mV[0]) / (shift_mV[1] - shift_mV[0]);
        int k = Math.clamp((int) Math.floor(place), 0, row.length - 2);
        double log = row[k] + Math.clamp(place - k, 0, 1) * (row[k + 1] - row[k]);
        double rate = Math.exp(log);
        return rate <= NEVER_per_s ? 0 : rate;
    }
}
