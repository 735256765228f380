package org.ephapse.fibre;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.simd.FloatLanes;

/// Lanes of floats: [DoubleLanes] in half the width.
final class SingleLanes extends LaneBlock {
    @Source(cite = "error of the trapezium over a step: curvature / 12", grade = Grade.DEFINED)
    private static final float TRAPEZIUM = 1f / 12;

    private static final float MEAN = (float) GateTable.MEAN;

    private static final int FAST = GateTable.FAST,
            SLOW = GateTable.SLOW,
            EACH = GateTable.EACH,
            CURVE = GateTable.CURVE;

    private final SingleParts own;

    // state: voltages now and one and two steps ago, gates; open fast sodium now and one and two steps ago
    private float[] u_mV, u1_mV, u2_mV;
    private final float[] m, h, p, s;
    private float[] sodium_uS, sodium1_uS, sodium2_uS;

    // what p, s, the leak and the slow modes open and drive, through a long step
    private final float[] steady_uS, steady_nA;

    // scratch of a step
    private final float[] sum_mV, difference_mV, even_nA, odd_nA, left_nA, given_nA, taken_nA;
    private final float[] place, speed_mV, before_mV, bend_mV, bendBefore_mV, bendBehind_mV, across_uS, right_nA, carry;

    SingleLanes(LaneParts parts, Drive[] drives) {
        super(parts, drives);
        own = new SingleParts(parts);
        u_mV = SingleParts.narrow(parts.u_mV);
        u1_mV = u_mV.clone();
        u2_mV = u_mV.clone();
        int gate = 0;
        m = SingleParts.narrow(parts.gates[gate++]);
        h = SingleParts.narrow(parts.gates[gate++]);
        p = SingleParts.narrow(parts.gates[gate++]);
        s = SingleParts.narrow(parts.gates[gate]);
        int size = parts.size;
        sodium_uS = new float[size];
        sodium(m, h, own.fast_uS, sodium_uS, size);
        sodium1_uS = sodium_uS.clone();
        sodium2_uS = sodium_uS.clone();
        steady_uS = new float[size];
        steady_nA = new float[size];
        sum_mV = new float[size];
        difference_mV = new float[size];
        even_nA = new float[size];
        odd_nA = new float[size];
        left_nA = new float[size];
        given_nA = new float[size];
        taken_nA = new float[size];
        place = new float[size];
        speed_mV = new float[size];
        before_mV = new float[size];
        bend_mV = new float[size];
        bendBefore_mV = new float[size];
        bendBehind_mV = new float[size];
        across_uS = new float[size];
        right_nA = new float[size];
        carry = new float[size];
    }

    @Override
    void step(boolean longStep) {
        int size = parts.size, lanes = parts.lanes;
        FloatLanes.shift(u_mV, before_mV, -lanes, size);
        if (longStep) moveSlowly();
        moveGates();
        moveModes();
        if (parts.corrected) correct();
        else charge();
        stimulate();
        FloatLanes.tridiagonal(across_uS, own.link_uS, right_nA, carry, lanes, size);
        float[] next = u2_mV;
        u2_mV = u1_mV;
        u1_mV = u_mV;
        u_mV = next;
        if (parts.midpoint) FloatLanes.reflect(u1_mV, right_nA, u_mV, size);
        else System.arraycopy(right_nA, 0, u_mV, 0, size);
    }

    /// The gates p and s, and the modes that hardly move: a step as long as many of the voltage's, around now.
    private void moveSlowly() {
        int size = parts.size;
        float[] rows = own.slowRows, u = u_mV;
        float perRow = (float) GateTable.PER_mV, shift = (float) ((Chain.PASSIVE_mV - GateTable.LOWEST_mV) * perRow);
        for (int i = 0; i < size; i++) {
            float at = Math.fma(u[i], perRow, shift);
            int row = (int) at;
            if (!(at >= 0 && row < GateTable.ROWS)) throw diverged(i);
            float within = at - row;
            p[i] = moved(p[i], rows, row * SLOW, within);
            s[i] = moved(s[i], rows, row * SLOW + EACH, within);
        }
        steady(
                p,
                own.persistent_uS,
                own.sodium_mV,
                s,
                own.slow_uS,
                own.potassium_mV,
                own.leak_nA,
                steady_uS,
                steady_nA);
        if (own.slowEven.state().length == 0) return;
        FloatLanes.pairs(before_mV, u_mV, sum_mV, difference_mV, size);
        lend(own.slowEven, sum_mV, even_nA, size);
        lend(own.slowOdd, difference_mV, odd_nA, size);
        FloatLanes.pairs(even_nA, odd_nA, left_nA, taken_nA, size);
        FloatLanes.shift(left_nA, given_nA, parts.lanes, size);
        lent(given_nA, taken_nA, steady_nA, size);
    }

    private static void steady(
            float[] p,
            float[] persistent,
            float sodium_mV,
            float[] s,
            float[] slow,
            float potassium_mV,
            float[] leak,
            float[] open,
            float[] drive) {
        for (int i = 0; i < open.length; i++) {
            float pp = p[i], sodium = persistent[i] * (pp * pp * pp), potassium = slow[i] * s[i];
            open[i] = sodium + potassium;
            drive[i] = Math.fma(sodium, sodium_mV, Math.fma(potassium, potassium_mV, leak[i]));
        }
    }

    private static void lend(SingleParts.Memory modes, float[] in, float[] total, int size) {
        float[][] state = modes.state(), gone = modes.gone(), gain = modes.gain_uS();
        FloatLanes.remember(state[0], gone[0], gain[0], in, total, size);
        for (int k = 1; k < state.length; k++) {
            FloatLanes.rememberMore(state[k], gone[k], gain[k], in, total, size);
        }
    }

    private static void lent(float[] given, float[] taken, float[] drive, int size) {
        for (int i = 0; i < size; i++) drive[i] += given[i] + taken[i];
    }

    /// The gates m and h, half a step away from the voltage, and the fast sodium that they open.
    private void moveGates() {
        int size = parts.size;
        float perRow = (float) GateTable.PER_mV, shift = (float) ((Chain.PASSIVE_mV - GateTable.LOWEST_mV) * perRow);
        if (parts.corrected) look(u_mV, u1_mV, u2_mV, place, speed_mV, bend_mV, perRow, shift, size);
        else look(u_mV, place, perRow, shift, size);
        float[] rows = own.fastRows;
        for (int i = 0; i < size; i++) {
            float at = place[i], w = speed_mV[i];
            int row = (int) at, t = row * FAST;
            if (!(at >= 0 && row < GateTable.ROWS)) throw diverged(i);
            float within = at - row, ww = w * w;
            float rest = Math.fma(rows[t + 1 + 2], within, rows[t + 2]), left = Math.fma(rows[t + 1], within, rows[t]);
            rest = Math.fma(rows[t + CURVE + 2], w, Math.fma(rows[t + CURVE + 1], ww, rest));
            m[i] = Math.fma(Math.fma(rows[t + CURVE], ww, left), m[i], rest);
            h[i] = moved(h[i], rows, t + EACH, within);
        }
        float[] spare = sodium2_uS;
        sodium2_uS = sodium1_uS;
        sodium1_uS = sodium_uS;
        sodium_uS = spare;
        sodium(m, h, own.fast_uS, sodium_uS, size);
    }

    /// Where in the table each node looks, how fast its voltage moves, and how it bends.
    private static void look(
            float[] u,
            float[] u1,
            float[] u2,
            float[] place,
            float[] speed,
            float[] bend,
            float perRow,
            float shift,
            int size) {
        for (int i = 0; i < size; i++) {
            float now = u[i], before = u1[i], second = now - 2 * before + u2[i];
            place[i] = Math.fma(Math.fma(second, MEAN, now), perRow, shift);
            speed[i] = Math.fma(second, 0.5f, now - before);
            bend[i] = second * TRAPEZIUM;
        }
    }

    private static void look(float[] u, float[] place, float perRow, float shift, int size) {
        for (int i = 0; i < size; i++) place[i] = Math.fma(u[i], perRow, shift);
    }

    private static float moved(float open, float[] rows, int t, float within) {
        float rest = Math.fma(rows[t + 1 + 2], within, rows[t + 2]), left = Math.fma(rows[t + 1], within, rows[t]);
        return Math.fma(left, open, rest);
    }

    private static void sodium(float[] m, float[] h, float[] fast, float[] open, int size) {
        for (int i = 0; i < size; i++) {
            float mm = m[i];
            open[i] = fast[i] * (mm * mm * mm * h[i]);
        }
    }

    /// What the modes that step with the voltage take from the nodes.
    private void moveModes() {
        int size = parts.size;
        FloatLanes.pairs(before_mV, u_mV, sum_mV, difference_mV, size);
        take(own.even, sum_mV, own.evenSwing_uS, even_nA, size);
        take(own.odd, difference_mV, own.oddSwing_uS, odd_nA, size);
        // what an internode takes from the node before it goes one row up, to that node
        FloatLanes.pairs(even_nA, odd_nA, left_nA, taken_nA, size);
        FloatLanes.shift(left_nA, given_nA, parts.lanes, size);
    }

    private static void take(SingleParts.Memory modes, float[] in, float[] swing, float[] change, int size) {
        float[][] state = modes.state(), gone = modes.gone(), gain = modes.gain_uS();
        FloatLanes.change(state[0], gone[0], gain[0], in, swing, change, size);
        for (int k = 1; k < state.length; k++) FloatLanes.changeMore(state[k], gone[k], gain[k], in, change, size);
    }

    /// Diagonal and right-hand side of the nodes: charge, channels and modes.
    private void charge() {
        open(sodium_uS, steady_uS, own.fixed_uS, across_uS, parts.size);
        drive(sodium_uS, own.sodium_mV, steady_nA, own.charging_uS, u_mV, given_nA, taken_nA, right_nA, parts.size);
    }

    private static void open(float[] sodium, float[] steady, float[] fixed, float[] across, int size) {
        for (int i = 0; i < size; i++) across[i] = sodium[i] + steady[i] + fixed[i];
    }

    private static void drive(
            float[] sodium,
            float sodium_mV,
            float[] steady,
            float[] charging,
            float[] u,
            float[] given,
            float[] taken,
            float[] right,
            int size) {
        for (int i = 0; i < size; i++) {
            float drive = Math.fma(sodium[i], sodium_mV, steady[i]) - (given[i] + taken[i]);
            right[i] = Math.fma(charging[i], u[i], drive);
        }
    }

    /// The same, less the midpoint's error: the mean of fast channels that bend through the step, their change times
    /// that
    /// of the voltage, and the bend of the voltage itself times all that follows it at once.
    private void correct() {
        int lanes = parts.lanes, size = parts.size;
        FloatLanes.shift(bend_mV, bendBefore_mV, -lanes, size);
        FloatLanes.shift(bend_mV, bendBehind_mV, lanes, size);
        neighbours(own.quickBefore_uS, bendBefore_mV, own.quickBehind_uS, bendBehind_mV, given_nA, taken_nA, size);
        nodes(sodium_uS, sodium1_uS, sodium2_uS, across_uS, right_nA, own.sodium_mV, size);
        bent(across_uS, steady_uS, own.quick_uS, bend_mV, right_nA, steady_nA, taken_nA, size);
        slope(sodium_uS, sodium1_uS, across_uS, own.fixed_uS, own.charging_uS, u_mV, right_nA, size);
    }

    /// What the nodes lose to the modes, less what they gain from their neighbours' bend.
    private static void neighbours(
            float[] quickBefore,
            float[] before,
            float[] quickBehind,
            float[] behind,
            float[] given,
            float[] taken,
            int size) {
        for (int i = 0; i < size; i++) {
            float gained = Math.fma(quickBefore[i], before[i], quickBehind[i] * behind[i]);
            taken[i] = given[i] + taken[i] - gained;
        }
    }

    private static void nodes(
            float[] now, float[] before, float[] first, float[] open, float[] drive, float sodium_mV, int size) {
        for (int i = 0; i < size; i++) {
            float mean = Math.fma(now[i] - 2 * before[i] + first[i], MEAN, now[i]);
            open[i] = mean;
            drive[i] = mean * sodium_mV;
        }
    }

    private static void bent(
            float[] open,
            float[] steady,
            float[] quick,
            float[] bend,
            float[] right,
            float[] drive,
            float[] lost,
            int size) {
        for (int i = 0; i < size; i++) {
            float all = open[i] + steady[i];
            open[i] = all;
            right[i] = Math.fma(all + quick[i], bend[i], right[i] + drive[i] - lost[i]);
        }
    }

    private static void slope(
            float[] now,
            float[] before,
            float[] across,
            float[] fixed,
            float[] charging,
            float[] u,
            float[] right,
            int size) {
        for (int i = 0; i < size; i++) {
            float slope = (now[i] - before[i]) * (2 * TRAPEZIUM);
            right[i] = Math.fma(charging[i] + slope, u[i], right[i]);
            across[i] += slope + fixed[i];
        }
    }

    @Override
    void adopt(int lane) {
        for (int at = lane; at < parts.size; at += parts.lanes) {
            own.load(parts, at);
            u_mV[at] = u1_mV[at] = u2_mV[at] = (float) parts.u_mV[at];
            int gate = 0;
            m[at] = (float) parts.gates[gate++][at];
            h[at] = (float) parts.gates[gate++][at];
            p[at] = (float) parts.gates[gate++][at];
            s[at] = (float) parts.gates[gate][at];
            float open = own.fast_uS[at] * (m[at] * m[at] * m[at] * h[at]);
            sodium_uS[at] = sodium1_uS[at] = sodium2_uS[at] = open;
        }
    }

    @Override
    void show(int lane) {
        for (int at = lane; at < parts.size; at += parts.lanes) {
            own.show(parts, at);
            parts.u_mV[at] = u_mV[at];
            int gate = 0;
            parts.gates[gate++][at] = m[at];
            parts.gates[gate++][at] = h[at];
            parts.gates[gate++][at] = p[at];
            parts.gates[gate][at] = s[at];
        }
    }

    @Override
    double fastest_mV(int lane) {
        float fastest = 0;
        for (int at = lane; at < parts.size; at += parts.lanes) {
            fastest = Math.max(fastest, Math.abs(u_mV[at] - u1_mV[at]));
        }
        return fastest;
    }

    @Override
    double highest_mV(int lane) {
        double highest = 0;
        for (int i = 0; i < parts.nodes; i++) {
            highest = Math.max(highest, voltage_mV(lane, i) - parts.fibres[lane].rest_mV[i]);
        }
        return highest;
    }

    @Override
    double before_mV(int lane, int node) {
        return u1_mV[node * parts.lanes + lane] + Chain.PASSIVE_mV;
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
