package org.ephapse.fibre;

import org.ephapse.fibre.channel.Gate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One step of any gate as a table of voltage: x becomes D(V) x + B(V), straight between 0.05 mV. What
/// [GateTable] is for the four gates of the published node.
///
/// The corrected scheme adds, for a voltage that moves by w in the step, the means of D and B over it and the pull of a
/// resting share that moves too; docs/theory/fibre.md, Time.
final class GateSteps {
    @Source(cite = "ours: D, dD, B, dB, D''/24, B''/24, pull", grade = Grade.DEFINED)
    private static final int COLUMNS = 7;

    @Source(cite = "ours: columns of the corrected scheme", grade = Grade.DEFINED)
    private static final int CURVED_LEFT = 4, CURVED_REST = 5, PULL = 6;

    @Source(cite = "ours: column of B", grade = Grade.DEFINED)
    private static final int REST = 2;

    @Source(cite = "ours: below this many time constants a series is more exact", grade = Grade.DEFINED)
    private static final double SMALL = 1e-3;

    @Source(cite = "first term of (1 + e^-z)/2 - (1 - e^-z)/z: z²/12", grade = Grade.DEFINED)
    private static final double TWELFTH = 1.0 / 12;

    private final double[] rows;
    private final int last;

    GateSteps(Gate gate, double step_ms) {
        last = (int) Math.round((GateTable.HIGHEST_mV - GateTable.LOWEST_mV) * GateTable.PER_mV);
        int apart = (int) GateTable.PER_mV;
        // D, B and the resting share a millivolt beyond the table on both sides
        int size = last + 2 * apart + 2;
        double[] left = new double[size], rest = new double[size], resting = new double[size];
        for (int i = 0; i < size; i++) {
            double voltage_mV = GateTable.LOWEST_mV + (i - apart) / GateTable.PER_mV;
            double rate = gate.opening().at(voltage_mV) + gate.closing().at(voltage_mV);
            resting[i] = gate.opening().at(voltage_mV) / rate;
            left[i] = StrictMath.exp(-step_ms * rate);
            rest[i] = -StrictMath.expm1(-step_ms * rate) * resting[i];
        }
        rows = new double[last * COLUMNS];
        for (int r = 0; r < last; r++) {
            int i = r + apart, at = r * COLUMNS;
            rows[at] = left[i];
            rows[at + 1] = left[i + 1] - left[i];
            rows[at + REST] = rest[i];
            rows[at + REST + 1] = rest[i + 1] - rest[i];
            rows[at + CURVED_LEFT] = (left[i - apart] - 2 * left[i] + left[i + apart]) * GateTable.MEAN;
            rows[at + CURVED_REST] = (rest[i - apart] - 2 * rest[i] + rest[i + apart]) * GateTable.MEAN;
            rows[at + PULL] = pull(left[i]) * (resting[i + apart] - resting[i - apart]) / 2;
        }
    }

    private static double pull(double left) {
        double z = -StrictMath.log(left);
        if (!(z < Double.POSITIVE_INFINITY)) return 0.5;
        return z < SMALL ? TWELFTH * z * z : (1 + left) / 2 - (1 - left) / z;
    }

    /// Where in the table a voltage lies.
    static double place(double voltage_mV) {
        return (voltage_mV - GateTable.LOWEST_mV) * GateTable.PER_mV;
    }

    /// Whether a place lies in the table.
    boolean holds(double place) {
        return place >= 0 && place < last;
    }

    /// The share that is open after a step.
    ///
    /// @param place where the voltage lies
    /// @param move  how far the voltage moves in the step (mV); 0 in the other schemes
    double after(double open, double place, double move) {
        int row = (int) place, at = row * COLUMNS;
        double within = place - row, square = move * move;
        double left = Math.fma(rows[at + CURVED_LEFT], square, Math.fma(rows[at + 1], within, rows[at]));
        double rest = Math.fma(rows[at + REST + 1], within, rows[at + REST]);
        rest = Math.fma(rows[at + PULL], move, Math.fma(rows[at + CURVED_REST], square, rest));
        return Math.fma(left, open, rest);
    }
}
