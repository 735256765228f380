package org.ephapse.ephapse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One step of every gate of a patch as a function of its voltage: x becomes D(V) x + B(V), exact for a voltage that
/// stands still over the step. The nearest row is taken, a sixteenth of a millivolt apart.
final class GateRows {
    @Source(cite = "ours: rows in a millivolt; the error is a tenth of a step's noise at most", grade = Grade.DEFINED)
    static final int PER_mV = 16;

    @Source(cite = "ours: no patch is driven below this (mV)", grade = Grade.DEFINED)
    static final int LOWEST_mV = -200;

    @Source(cite = "ours: no patch is driven above this (mV)", grade = Grade.DEFINED)
    static final int HIGHEST_mV = 150;

    @Source(cite = "ours: slow gates move once in so many steps, by as much", grade = Grade.DEFINED)
    static final int SLOWLY = 2;

    @Source(
            cite = "ours: entries of a row, D and B of m and h; of n or p; of s and the two slow processes",
            grade = Grade.DEFINED)
    static final int SODIUM = 4, SINGLE = 2, SLOW = 6;

    @Source(
            cite = "Schwarz, Reid & Bostock 1995, Pflügers Arch 430:283, as used by McIntyre, Richardson & Grill 2002",
            doi = "10.1152/jn.00353.2001",
            at = "fast potassium n of a human node: A, V0, k of opening and closing at 36 °C; optional in the paper",
            grade = Grade.FITTED)
    private static final double[] FAST_POTASSIUM = {0.0462, -83.2, 1.1, 0.0824, -66, 10.5};

    @Source(
            cite = "McIntyre, Richardson & Grill 2002",
            at = "potassium: Q10, and its temperature",
            grade = Grade.FITTED)
    private static final double Q10 = 3.0, MEASURED_AT_C = 36;

    @Source(cite = "definition of Q10: the factor in this many degrees", grade = Grade.DEFINED)
    private static final double TEN_C = 10;

    @Source(cite = "ours: temperature at which the slow processes are given (°C)", grade = Grade.DEFINED)
    private static final double WARM_C = 37;

    @Source(
            cite = "lesion prototype: voltage around which a patch counts as active, and how sharp that is (mV)",
            grade = Grade.ASSUMED)
    private static final double ACTIVE_mV = -20, SHARP_mV = 5;

    /// How many rows.
    @Source(cite = "ours: both ends belong to it", grade = Grade.DEFINED)
    static final int ROWS = (HIGHEST_mV - LOWEST_mV) * PER_mV + 1;

    /// D and B of m and h.
    final float[] sodium = new float[ROWS * SODIUM];

    /// D and B of n.
    final float[] potassium = new float[ROWS * SINGLE];

    /// D and B of p, which is slow.
    final float[] persistent = new float[ROWS * SINGLE];

    /// D and B of s, of the sodium that is left, and of the pump.
    final float[] slow = new float[ROWS * SLOW];

    private final List<double[]> rest = new ArrayList<>(), rate_per_ms = new ArrayList<>();

    GateRows(Rates rates, Membrane membrane, double step_ms) {
        double faster = StrictMath.pow(Q10, (rates.temperature_C() - MEASURED_AT_C) / TEN_C);
        double hurry = StrictMath.pow(Q10, (rates.temperature_C() - WARM_C) / TEN_C);
        double slowly_ms = SLOWLY * step_ms;
        put(sodium, 0, SODIUM, step_ms, rates.mOpens(), rates.mCloses());
        put(sodium, 2, SODIUM, step_ms, rates.hOpens(), rates.hCloses());
        put(persistent, 0, SINGLE, slowly_ms, rates.pOpens(), rates.pCloses());
        put(slow, 0, SLOW, slowly_ms, rates.sOpens(), rates.sCloses());
        int k = 0;
        double a = FAST_POTASSIUM[k++], aMid = FAST_POTASSIUM[k++], aSpread = FAST_POTASSIUM[k++];
        double b = FAST_POTASSIUM[k++], bMid = FAST_POTASSIUM[k++], bSpread = FAST_POTASSIUM[k];
        DoubleUnaryOperator nOpens = v -> faster * linoid(a, (v - aMid) / aSpread, aSpread);
        DoubleUnaryOperator nCloses = v -> faster * linoid(b, (bMid - v) / bSpread, bSpread);
        put(potassium, 0, SINGLE, step_ms, nOpens, nCloses);
        DoubleUnaryOperator recovers = v -> hurry / membrane.inactivation_ms();
        put(slow, 2, SLOW, slowly_ms, recovers, v -> hurry * membrane.inactivation_per_ms() * active(v));
        DoubleUnaryOperator settles = v -> hurry / membrane.pump_ms();
        put(slow, 2 + 2, SLOW, slowly_ms, v -> hurry * membrane.pump_per_ms() * active(v), settles);
    }

    /// How far a patch counts as active.
    @Equation(
            quantity = "patch-activity",
            meaning = "What drives the slow processes of a bared patch: how much of the time it is depolarized.",
            law = "d(V) = 1 / (1 + exp(-(V + 20) / 5))",
            parameters = GateRows.class)
    private static double active(double voltage_mV) {
        return 1 / (1 + StrictMath.exp(-(voltage_mV - ACTIVE_mV) / SHARP_mV));
    }

    private static double linoid(double slope, double u, double spread_mV) {
        return slope * spread_mV * (u == 0 ? 1 : -u / StrictMath.expm1(-u));
    }

    private void put(
            float[] rows, int at, int wide, double step_ms, DoubleUnaryOperator opens, DoubleUnaryOperator closes) {
        double[] rests = new double[ROWS], rate = new double[ROWS];
        for (int r = 0; r < ROWS; r++) {
            double v = LOWEST_mV + (double) r / PER_mV, a = opens.applyAsDouble(v), b = closes.applyAsDouble(v);
            rests[r] = a / (a + b);
            rate[r] = a + b;
            rows[r * wide + at] = (float) StrictMath.exp(-step_ms * rate[r]);
            rows[r * wide + at + 1] = (float) (-StrictMath.expm1(-step_ms * rate[r]) * rests[r]);
        }
        rest.add(rests);
        rate_per_ms.add(rate);
    }

    /// The row of a voltage (mV).
    static int row(double voltage_mV) {
        return (int) ((voltage_mV - LOWEST_mV) * PER_mV + 0.5);
    }

    /// Where a gate rests at a voltage (mV): m, h, p, s, n, sodium that is left, pump.
    double rest(int gate, double voltage_mV) {
        return rest.get(gate)[row(voltage_mV)];
    }

    /// Where a gate stands after a time (ms) at a voltage (mV) that does not move: exact.
    double after(int gate, double from, double voltage_mV, double time_ms) {
        int row = row(voltage_mV);
        double settled = rest.get(gate)[row];
        return settled
                + (from - settled) * StrictMath.exp(-time_ms * rate_per_ms.get(gate)[row]);
    }
}
