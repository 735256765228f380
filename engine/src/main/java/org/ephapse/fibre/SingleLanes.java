package org.ephapse.fibre;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.simd.FloatLanes;

/// Lanes of floats: [DoubleLanes] in half the width.
final class SingleLanes extends ModalLanes {
    @Source(cite = "error of the trapezium over a step: curvature / 12", grade = Grade.DEFINED)
    private static final float TRAPEZIUM = 1f / 12;

    private static final float MEAN = (float) GateTable.MEAN;

    private final SingleParts narrow;
    private static final int FAST = GateTable.GATES * GateTable.EACH;

    private final float[][] rows;

    // state: voltages now and one and two steps ago, gates, modes, and what the modes lend now and lent before
    private float[] u_mV, u1_mV, u2_mV;
    private final float[] m, h, p, s;
    private final float[][] even, odd;
    private float[] evenHeld_nA, oddHeld_nA, evenBefore_nA, oddBefore_nA;

    // open channels and what they drive: now and one and two steps ago
    private float[] open_uS, open1_uS, open2_uS, drive_nA, drive1_nA, drive2_nA;

    // scratch of a step
    private final float[] sum_mV, difference_mV, evenChange_nA, oddChange_nA, across_uS, right_nA;
    private final float[] place,
            speed_mV,
            before_mV,
            left_nA,
            given_nA,
            taken_nA,
            bend_mV,
            bendBefore_mV,
            bendBehind_mV;
    private final float[][] diagonal_uS, x_mV, carry;

    SingleLanes(LaneParts parts) {
        super(parts);
        narrow = new SingleParts(parts);
        rows = narrow.rows;
        u_mV = SingleParts.narrow(parts.u_mV);
        u1_mV = SingleParts.narrow(parts.u_mV);
        u2_mV = SingleParts.narrow(parts.u_mV);
        int gate = 0;
        m = SingleParts.narrow(parts.gates[gate++]);
        h = SingleParts.narrow(parts.gates[gate++]);
        p = SingleParts.narrow(parts.gates[gate++]);
        s = SingleParts.narrow(parts.gates[gate]);
        even = SingleParts.narrow(parts.even);
        odd = SingleParts.narrow(parts.odd);
        evenHeld_nA = SingleParts.narrow(parts.evenHeld_nA);
        oddHeld_nA = SingleParts.narrow(parts.oddHeld_nA);
        int size = parts.size;
        evenBefore_nA = new float[size];
        oddBefore_nA = new float[size];
        evenChange_nA = new float[size];
        oddChange_nA = new float[size];
        sum_mV = new float[size];
        difference_mV = new float[size];
        open_uS = new float[size];
        open1_uS = new float[size];
        open2_uS = new float[size];
        drive_nA = new float[size];
        drive1_nA = new float[size];
        drive2_nA = new float[size];
        across_uS = new float[size];
        right_nA = new float[size];
        place = new float[size];
        speed_mV = new float[size];
        before_mV = new float[size];
        left_nA = new float[size];
        given_nA = new float[size];
        taken_nA = new float[size];
        bend_mV = new float[size];
        bendBefore_mV = new float[size];
        bendBehind_mV = new float[size];
        diagonal_uS = new float[parts.nodes][parts.lanes];
        x_mV = new float[parts.nodes][parts.lanes];
        carry = new float[parts.nodes][parts.lanes];
        conduct();
        System.arraycopy(open_uS, 0, open1_uS, 0, size);
        System.arraycopy(drive_nA, 0, drive1_nA, 0, size);
    }

    @Override
    void advance() {
        int size = parts.size, lanes = parts.lanes;
        moveGates();
        float[] spare = open2_uS;
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
        FloatLanes.drain(right_nA, given_nA, taken_nA, size);
        stimulate();
        for (int i = 0; i < parts.nodes; i++) {
            System.arraycopy(across_uS, i * lanes, diagonal_uS[i], 0, lanes);
            System.arraycopy(right_nA, i * lanes, x_mV[i], 0, lanes);
        }
        FloatLanes.tridiagonal(diagonal_uS, narrow.link_uS, x_mV, carry);
        for (int i = 0; i < parts.nodes; i++) System.arraycopy(x_mV[i], 0, right_nA, i * lanes, lanes);
        settle();
    }

    /// The solution, in `right_nA`, becomes the voltage now.
    private void settle() {
        float[] next = u2_mV;
        u2_mV = u1_mV;
        u1_mV = u_mV;
        u_mV = next;
        if (parts.midpoint) FloatLanes.reflect(u1_mV, right_nA, u_mV, parts.size);
        else System.arraycopy(right_nA, 0, u_mV, 0, parts.size);
    }

    private void moveGates() {
        float perRow = (float) GateTable.PER_mV, shift = (float) ((Chain.PASSIVE_mV - GateTable.LOWEST_mV) * perRow);
        float mean = parts.corrected ? MEAN : 0, moving = parts.corrected ? 1 : 0;
        look(u_mV, u1_mV, u2_mV, place, speed_mV, mean, perRow, shift, moving, parts.size);
        for (int i = 0; i < parts.size; i++) {
            float at = place[i], w = speed_mV[i];
            int row = (int) at;
            if (!(at >= 0 && row < rows.length)) throw diverged(i);
            float[] t = rows[row];
            float within = at - row, ww = w * w;
            float rest = Math.fma(t[FAST + 2], w, Math.fma(t[FAST + 1], ww, Math.fma(t[1 + 2], within, t[2])));
            float left = Math.fma(t[FAST], ww, Math.fma(t[1], within, t[0]));
            m[i] = Math.fma(left, m[i], rest);
            h[i] = moved(h[i], t, GateTable.EACH, within);
            p[i] = moved(p[i], t, 2 * GateTable.EACH, within);
            s[i] = moved(s[i], t, (GateTable.GATES - 1) * GateTable.EACH, within);
        }
    }

    /// Where in the table each node looks, and how fast its voltage moves.
    private static void look(
            float[] u,
            float[] u1,
            float[] u2,
            float[] place,
            float[] speed,
            float mean,
            float perRow,
            float shift,
            float moving,
            int size) {
        for (int i = 0; i < size; i++) {
            float now = u[i], before = u1[i], bend = now - 2 * before + u2[i];
            place[i] = Math.fma(Math.fma(bend, mean, now), perRow, shift);
            speed[i] = Math.fma(bend, 0.5f, now - before) * moving;
        }
    }

    private static float moved(float open, float[] t, int at, float within) {
        float rest = Math.fma(t[at + 1 + 2], within, t[at + 2]), left = Math.fma(t[at + 1], within, t[at]);
        return Math.fma(left, open, rest);
    }

    private void conduct() {
        sodium(m, h, narrow.fast_uS, p, narrow.persistent_uS, open_uS, parts.size);
        potassium(
                open_uS,
                drive_nA,
                s,
                narrow.slow_uS,
                narrow.leak_nA,
                narrow.sodium_mV,
                narrow.potassium_mV,
                parts.size);
    }

    /// Fast m³h + persistent p³ (µS).
    private static void sodium(
            float[] m, float[] h, float[] fast, float[] p, float[] persistent, float[] sodium, int size) {
        for (int i = 0; i < size; i++) {
            float mm = m[i], pp = p[i];
            sodium[i] = fast[i] * (mm * mm * mm * h[i]) + persistent[i] * (pp * pp * pp);
        }
    }

    /// Adds slow s; and what all channels and the leak drive.
    private static void potassium(
            float[] open,
            float[] drive,
            float[] s,
            float[] slow,
            float[] leak,
            float sodium_mV,
            float potassium_mV,
            int size) {
        for (int i = 0; i < size; i++) {
            float sodium = open[i], potassium = slow[i] * s[i];
            open[i] = sodium + potassium;
            drive[i] = Math.fma(sodium, sodium_mV, Math.fma(potassium, potassium_mV, leak[i]));
        }
    }

    /// Diagonal and right-hand side of the nodes: charge and channels.
    private void charge() {
        FloatLanes.add(narrow.fixed_uS, open_uS, across_uS, parts.size);
        FloatLanes.multiplyAdd(narrow.charging_uS, u_mV, drive_nA, right_nA, parts.size);
    }

    /// The same, less the midpoint's error: the mean of channels that bend through the step, their change times that of
    /// the voltage, and the bend of the voltage itself times all that follows it at once.
    private void correct() {
        int lanes = parts.lanes, size = parts.size;
        bend(u_mV, u1_mV, u2_mV, bend_mV, size);
        FloatLanes.shift(bend_mV, bendBefore_mV, -lanes, size);
        FloatLanes.shift(bend_mV, bendBehind_mV, lanes, size);
        mean(drive_nA, drive1_nA, drive2_nA, right_nA, size);
        mean(open_uS, open1_uS, open2_uS, across_uS, size);
        bent(right_nA, across_uS, narrow.quick_uS, bend_mV, size);
        FloatLanes.multiplyAdd(narrow.quickBefore_uS, bendBefore_mV, right_nA, left_nA, size);
        FloatLanes.multiplyAdd(narrow.quickBehind_uS, bendBehind_mV, left_nA, right_nA, size);
        slope(right_nA, across_uS, open_uS, open1_uS, narrow.charging_uS, u_mV, size);
        FloatLanes.add(across_uS, narrow.fixed_uS, left_nA, size);
        System.arraycopy(left_nA, 0, across_uS, 0, size);
    }

    private static void bend(float[] u, float[] u1, float[] u2, float[] bend, int size) {
        for (int i = 0; i < size; i++) bend[i] = (u[i] - 2 * u1[i] + u2[i]) * TRAPEZIUM;
    }

    private static void mean(float[] now, float[] before, float[] first, float[] mean, int size) {
        for (int i = 0; i < size; i++) {
            mean[i] = Math.fma(now[i] - 2 * before[i] + first[i], MEAN, now[i]);
        }
    }

    private static void bent(float[] right, float[] open, float[] quick, float[] bend, int size) {
        for (int i = 0; i < size; i++) right[i] = Math.fma(open[i] + quick[i], bend[i], right[i]);
    }

    private static void slope(
            float[] right, float[] across, float[] open, float[] open1, float[] charging, float[] u, int size) {
        for (int i = 0; i < size; i++) {
            float slope = (open[i] - open1[i]) * (2 * TRAPEZIUM);
            right[i] = Math.fma(charging[i] + slope, u[i], right[i]);
            across[i] += slope;
        }
    }

    private void moveModes() {
        int length = parts.size, lanes = parts.lanes;
        FloatLanes.shift(u_mV, before_mV, -lanes, length);
        FloatLanes.pairs(before_mV, u_mV, sum_mV, difference_mV, length);
        float[] spare = evenBefore_nA;
        evenBefore_nA = evenHeld_nA;
        evenHeld_nA = spare;
        spare = oddBefore_nA;
        oddBefore_nA = oddHeld_nA;
        oddHeld_nA = spare;
        remember(even, narrow.evenDecay, narrow.evenGain_uS, sum_mV, evenHeld_nA, length);
        remember(odd, narrow.oddDecay, narrow.oddGain_uS, difference_mV, oddHeld_nA, length);
        FloatLanes.change(evenHeld_nA, evenBefore_nA, narrow.evenSwing_uS, sum_mV, evenChange_nA, length);
        FloatLanes.change(oddHeld_nA, oddBefore_nA, narrow.oddSwing_uS, difference_mV, oddChange_nA, length);
        // what each internode takes from the node before it goes one row up, to that node
        FloatLanes.pairs(evenChange_nA, oddChange_nA, left_nA, taken_nA, length);
        FloatLanes.shift(left_nA, given_nA, lanes, length);
    }

    private static void remember(
            float[][] mode, float[][] decay, float[][] gain, float[] in, float[] total, int length) {
        int k = 1;
        FloatLanes.remember(mode[0], decay[0], gain[0], in, total, length);
        for (; k + 1 < mode.length; k += 2) FloatLanes.rememberTwo(mode, decay, gain, k, in, total, length);
        if (k < mode.length) FloatLanes.rememberOne(mode[k], decay[k], gain[k], in, total, length);
    }

    @Override
    void push(int place, double current_nA) {
        right_nA[place] += (float) current_nA;
    }

    @Override
    public double voltage_mV(int lane, int node) {
        return u_mV[node * parts.lanes + lane] + Chain.PASSIVE_mV;
    }
}
