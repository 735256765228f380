package org.ephapse.fibre;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.simd.Lanes;

/// Lanes of doubles: the reference of [SingleLanes], kernel by kernel.
final class DoubleLanes extends ModalLanes {
    @Source(cite = "error of the trapezium over a step: curvature / 12", grade = Grade.DEFINED)
    private static final double TRAPEZIUM = 1.0 / 12;

    private static final int FAST = GateTable.GATES * GateTable.EACH;

    private final double[][] rows;

    // state: voltages now and one and two steps ago, gates, modes, and what the modes lend now and lent before
    private double[] u_mV, u1_mV, u2_mV;
    private final double[] m, h, p, s;
    private final double[][] even, odd;
    private double[] evenHeld_nA, oddHeld_nA, evenBefore_nA, oddBefore_nA;

    // open channels and what they drive: now and one and two steps ago
    private double[] open_uS, open1_uS, open2_uS, drive_nA, drive1_nA, drive2_nA;

    // scratch of a step
    private final double[] sum_mV, difference_mV, evenChange_nA, oddChange_nA, across_uS, right_nA;
    private final double[] place,
            speed_mV,
            before_mV,
            left_nA,
            given_nA,
            taken_nA,
            bend_mV,
            bendBefore_mV,
            bendBehind_mV;
    private final double[][] diagonal_uS, x_mV, carry;

    DoubleLanes(LaneParts parts) {
        super(parts);
        rows = parts.fibres.getFirst().table.rows;
        u_mV = parts.u_mV.clone();
        u1_mV = parts.u_mV.clone();
        u2_mV = parts.u_mV.clone();
        int gate = 0;
        m = parts.gates[gate++].clone();
        h = parts.gates[gate++].clone();
        p = parts.gates[gate++].clone();
        s = parts.gates[gate].clone();
        even = copy(parts.even);
        odd = copy(parts.odd);
        evenHeld_nA = parts.evenHeld_nA.clone();
        oddHeld_nA = parts.oddHeld_nA.clone();
        int size = parts.size;
        evenBefore_nA = new double[size];
        oddBefore_nA = new double[size];
        evenChange_nA = new double[size];
        oddChange_nA = new double[size];
        sum_mV = new double[size];
        difference_mV = new double[size];
        open_uS = new double[size];
        open1_uS = new double[size];
        open2_uS = new double[size];
        drive_nA = new double[size];
        drive1_nA = new double[size];
        drive2_nA = new double[size];
        across_uS = new double[size];
        right_nA = new double[size];
        place = new double[size];
        speed_mV = new double[size];
        before_mV = new double[size];
        left_nA = new double[size];
        given_nA = new double[size];
        taken_nA = new double[size];
        bend_mV = new double[size];
        bendBefore_mV = new double[size];
        bendBehind_mV = new double[size];
        diagonal_uS = new double[parts.nodes][parts.lanes];
        x_mV = new double[parts.nodes][parts.lanes];
        carry = new double[parts.nodes][parts.lanes];
        conduct();
        System.arraycopy(open_uS, 0, open1_uS, 0, size);
        System.arraycopy(drive_nA, 0, drive1_nA, 0, size);
    }

    private static double[][] copy(double[][] table) {
        double[][] copy = new double[table.length][];
        for (int k = 0; k < table.length; k++) copy[k] = table[k].clone();
        return copy;
    }

    @Override
    void advance() {
        int size = parts.size, lanes = parts.lanes;
        moveGates();
        double[] spare = open2_uS;
        open2_uS = open1_uS;
        open1_uS = open_uS;
        open_uS = spare;
        spare = drive2_nA;
        drive2_nA = drive1_nA;
        drive1_nA = drive_nA;
        drive_nA = spare;
        conduct();
        moveModes();
        if (parts.corrected) correct();
        else charge();
        Lanes.drain(right_nA, given_nA, taken_nA, size);
        stimulate();
        for (int i = 0; i < parts.nodes; i++) {
            System.arraycopy(across_uS, i * lanes, diagonal_uS[i], 0, lanes);
            System.arraycopy(right_nA, i * lanes, x_mV[i], 0, lanes);
        }
        Lanes.tridiagonal(diagonal_uS, parts.link_uS, x_mV, carry);
        for (int i = 0; i < parts.nodes; i++) System.arraycopy(x_mV[i], 0, right_nA, i * lanes, lanes);
        settle();
    }

    /// The solution, in `right_nA`, becomes the voltage now.
    private void settle() {
        double[] next = u2_mV;
        u2_mV = u1_mV;
        u1_mV = u_mV;
        u_mV = next;
        if (parts.midpoint) Lanes.reflect(u1_mV, right_nA, u_mV, parts.size);
        else System.arraycopy(right_nA, 0, u_mV, 0, parts.size);
    }

    private void moveGates() {
        double perRow = GateTable.PER_mV, shift = (Chain.PASSIVE_mV - GateTable.LOWEST_mV) * perRow;
        double mean = parts.corrected ? GateTable.MEAN : 0, moving = parts.corrected ? 1 : 0;
        look(u_mV, u1_mV, u2_mV, place, speed_mV, mean, perRow, shift, moving, parts.size);
        for (int i = 0; i < parts.size; i++) {
            double at = place[i], w = speed_mV[i];
            int row = (int) at;
            if (!(at >= 0 && row < rows.length)) throw diverged(i);
            double[] t = rows[row];
            double within = at - row, ww = w * w;
            double rest = Math.fma(t[FAST + 2], w, Math.fma(t[FAST + 1], ww, Math.fma(t[1 + 2], within, t[2])));
            double left = Math.fma(t[FAST], ww, Math.fma(t[1], within, t[0]));
            m[i] = Math.fma(left, m[i], rest);
            h[i] = moved(h[i], t, GateTable.EACH, within);
            p[i] = moved(p[i], t, 2 * GateTable.EACH, within);
            s[i] = moved(s[i], t, (GateTable.GATES - 1) * GateTable.EACH, within);
        }
    }

    /// Where in the table each node looks, and how fast its voltage moves.
    private static void look(
            double[] u,
            double[] u1,
            double[] u2,
            double[] place,
            double[] speed,
            double mean,
            double perRow,
            double shift,
            double moving,
            int size) {
        for (int i = 0; i < size; i++) {
            double now = u[i], before = u1[i], bend = now - 2 * before + u2[i];
            place[i] = Math.fma(Math.fma(bend, mean, now), perRow, shift);
            speed[i] = Math.fma(bend, 0.5, now - before) * moving;
        }
    }

    private static double moved(double open, double[] t, int at, double within) {
        double rest = Math.fma(t[at + 1 + 2], within, t[at + 2]), left = Math.fma(t[at + 1], within, t[at]);
        return Math.fma(left, open, rest);
    }

    private void conduct() {
        sodium(m, h, parts.fast_uS, p, parts.persistent_uS, open_uS, parts.size);
        potassium(open_uS, drive_nA, s, parts.slow_uS, parts.leak_nA, parts.sodium_mV, parts.potassium_mV, parts.size);
    }

    /// Fast m³h + persistent p³ (µS).
    private static void sodium(
            double[] m, double[] h, double[] fast, double[] p, double[] persistent, double[] sodium, int size) {
        for (int i = 0; i < size; i++) {
            double mm = m[i], pp = p[i];
            sodium[i] = fast[i] * (mm * mm * mm * h[i]) + persistent[i] * (pp * pp * pp);
        }
    }

    /// Adds slow s; and what all channels and the leak drive.
    private static void potassium(
            double[] open,
            double[] drive,
            double[] s,
            double[] slow,
            double[] leak,
            double sodium_mV,
            double potassium_mV,
            int size) {
        for (int i = 0; i < size; i++) {
            double sodium = open[i], potassium = slow[i] * s[i];
            open[i] = sodium + potassium;
            drive[i] = Math.fma(sodium, sodium_mV, Math.fma(potassium, potassium_mV, leak[i]));
        }
    }

    /// Diagonal and right-hand side of the nodes: charge and channels.
    private void charge() {
        Lanes.add(parts.fixed_uS, open_uS, across_uS, parts.size);
        Lanes.multiplyAdd(parts.charging_uS, u_mV, drive_nA, right_nA, parts.size);
    }

    /// The same, less the midpoint's error: the mean of channels that bend through the step, their change times that of
    /// the voltage, and the bend of the voltage itself times all that follows it at once.
    private void correct() {
        int lanes = parts.lanes, size = parts.size;
        bend(u_mV, u1_mV, u2_mV, bend_mV, size);
        Lanes.shift(bend_mV, bendBefore_mV, -lanes, size);
        Lanes.shift(bend_mV, bendBehind_mV, lanes, size);
        mean(drive_nA, drive1_nA, drive2_nA, right_nA, size);
        mean(open_uS, open1_uS, open2_uS, across_uS, size);
        bent(right_nA, across_uS, parts.quick_uS, bend_mV, size);
        Lanes.multiplyAdd(parts.quickBefore_uS, bendBefore_mV, right_nA, left_nA, size);
        Lanes.multiplyAdd(parts.quickBehind_uS, bendBehind_mV, left_nA, right_nA, size);
        slope(right_nA, across_uS, open_uS, open1_uS, parts.charging_uS, u_mV, size);
        Lanes.add(across_uS, parts.fixed_uS, left_nA, size);
        System.arraycopy(left_nA, 0, across_uS, 0, size);
    }

    private static void bend(double[] u, double[] u1, double[] u2, double[] bend, int size) {
        for (int i = 0; i < size; i++) bend[i] = (u[i] - 2 * u1[i] + u2[i]) * TRAPEZIUM;
    }

    private static void mean(double[] now, double[] before, double[] first, double[] mean, int size) {
        for (int i = 0; i < size; i++) {
            mean[i] = Math.fma(now[i] - 2 * before[i] + first[i], GateTable.MEAN, now[i]);
        }
    }

    private static void bent(double[] right, double[] open, double[] quick, double[] bend, int size) {
        for (int i = 0; i < size; i++) right[i] = Math.fma(open[i] + quick[i], bend[i], right[i]);
    }

    private static void slope(
            double[] right, double[] across, double[] open, double[] open1, double[] charging, double[] u, int size) {
        for (int i = 0; i < size; i++) {
            double slope = (open[i] - open1[i]) * (2 * TRAPEZIUM);
            right[i] = Math.fma(charging[i] + slope, u[i], right[i]);
            across[i] += slope;
        }
    }

    private void moveModes() {
        int length = parts.size, lanes = parts.lanes;
        Lanes.shift(u_mV, before_mV, -lanes, length);
        Lanes.pairs(before_mV, u_mV, sum_mV, difference_mV, length);
        double[] spare = evenBefore_nA;
        evenBefore_nA = evenHeld_nA;
        evenHeld_nA = spare;
        spare = oddBefore_nA;
        oddBefore_nA = oddHeld_nA;
        oddHeld_nA = spare;
        remember(even, parts.evenDecay, parts.evenGain_uS, sum_mV, evenHeld_nA, length);
        remember(odd, parts.oddDecay, parts.oddGain_uS, difference_mV, oddHeld_nA, length);
        Lanes.change(evenHeld_nA, evenBefore_nA, parts.evenSwing_uS, sum_mV, evenChange_nA, length);
        Lanes.change(oddHeld_nA, oddBefore_nA, parts.oddSwing_uS, difference_mV, oddChange_nA, length);
        // what each internode takes from the node before it goes one row up, to that node
        Lanes.pairs(evenChange_nA, oddChange_nA, left_nA, taken_nA, length);
        Lanes.shift(left_nA, given_nA, lanes, length);
    }

    private static void remember(
            double[][] mode, double[][] decay, double[][] gain, double[] in, double[] total, int length) {
        int k = 1;
        Lanes.remember(mode[0], decay[0], gain[0], in, total, length);
        for (; k + 1 < mode.length; k += 2) Lanes.rememberTwo(mode, decay, gain, k, in, total, length);
        if (k < mode.length) Lanes.rememberOne(mode[k], decay[k], gain[k], in, total, length);
    }

    @Override
    void push(int place, double current_nA) {
        right_nA[place] += current_nA;
    }

    @Override
    public double voltage_mV(int lane, int node) {
        return u_mV[node * parts.lanes + lane] + Chain.PASSIVE_mV;
    }
}
