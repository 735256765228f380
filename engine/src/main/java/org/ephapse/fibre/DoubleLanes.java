package org.ephapse.fibre;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.simd.Lanes;

/// Lanes of doubles.
final class DoubleLanes extends LaneBlock {
    @Source(cite = "error of the trapezium over a step: curvature / 12", grade = Grade.DEFINED)
    private static final double TRAPEZIUM = 1.0 / 12;

    private static final double MEAN = GateTable.MEAN;

    private static final int FAST = GateTable.FAST,
            SLOW = GateTable.SLOW,
            EACH = GateTable.EACH,
            CURVE = GateTable.CURVE;
    private final double[] fastRows, slowRows;

    // state: voltages now and one and two steps ago, gates; open fast sodium now and one and two steps ago
    private double[] u_mV, u1_mV, u2_mV;
    private final double[] m, h, p, s;
    private double[] sodium_uS, sodium1_uS, sodium2_uS;

    // what p, s, the leak and the slow modes open and drive, through a long step
    private final double[] steady_uS, steady_nA;

    // scratch of a step
    private final double[] sum_mV, difference_mV, even_nA, odd_nA, left_nA, given_nA, taken_nA;
    private final double[] place,
            speed_mV,
            before_mV,
            bend_mV,
            bendBefore_mV,
            bendBehind_mV,
            across_uS,
            right_nA,
            carry;

    DoubleLanes(LaneParts parts, Drive[] drives) {
        super(parts, drives);
        fastRows = parts.fibres[0].table.fast;
        slowRows = parts.fibres[0].table.slow;
        u_mV = parts.u_mV.clone();
        u1_mV = u_mV.clone();
        u2_mV = u_mV.clone();
        int gate = 0;
        m = parts.gates[gate++];
        h = parts.gates[gate++];
        p = parts.gates[gate++];
        s = parts.gates[gate];
        int size = parts.size;
        sodium_uS = new double[size];
        sodium(m, h, parts.fast_uS, sodium_uS, size);
        sodium1_uS = sodium_uS.clone();
        sodium2_uS = sodium_uS.clone();
        steady_uS = new double[size];
        steady_nA = new double[size];
        sum_mV = new double[size];
        difference_mV = new double[size];
        even_nA = new double[size];
        odd_nA = new double[size];
        left_nA = new double[size];
        given_nA = new double[size];
        taken_nA = new double[size];
        place = new double[size];
        speed_mV = new double[size];
        before_mV = new double[size];
        bend_mV = new double[size];
        bendBefore_mV = new double[size];
        bendBehind_mV = new double[size];
        across_uS = new double[size];
        right_nA = new double[size];
        carry = new double[size];
    }

    @Override
    void step(boolean longStep) {
        int size = parts.size, lanes = parts.lanes;
        Lanes.shift(u_mV, before_mV, -lanes, size);
        if (longStep) moveSlowly();
        moveGates();
        moveModes();
        if (parts.corrected) correct();
        else charge();
        stimulate();
        Lanes.tridiagonal(across_uS, parts.link_uS, right_nA, carry, lanes, size);
        double[] next = u2_mV;
        u2_mV = u1_mV;
        u1_mV = u_mV;
        u_mV = next;
        if (parts.midpoint) Lanes.reflect(u1_mV, right_nA, u_mV, size);
        else System.arraycopy(right_nA, 0, u_mV, 0, size);
    }

    /// The gates p and s, and the modes that hardly move: a step as long as many of the voltage's, around now.
    private void moveSlowly() {
        int size = parts.size;
        double[] rows = slowRows, u = u_mV;
        double perRow = GateTable.PER_mV, shift = ((Chain.PASSIVE_mV - GateTable.LOWEST_mV) * perRow);
        for (int i = 0; i < size; i++) {
            double at = Math.fma(u[i], perRow, shift);
            int row = (int) at;
            if (!(at >= 0 && row < GateTable.ROWS)) throw diverged(i);
            double within = at - row;
            p[i] = moved(p[i], rows, row * SLOW, within);
            s[i] = moved(s[i], rows, row * SLOW + EACH, within);
        }
        steady(
                p,
                parts.persistent_uS,
                parts.sodium_mV,
                s,
                parts.slow_uS,
                parts.potassium_mV,
                parts.leak_nA,
                steady_uS,
                steady_nA);
        if (parts.slowEven.state().length == 0) return;
        Lanes.pairs(before_mV, u_mV, sum_mV, difference_mV, size);
        lend(parts.slowEven, sum_mV, even_nA, size);
        lend(parts.slowOdd, difference_mV, odd_nA, size);
        Lanes.pairs(even_nA, odd_nA, left_nA, taken_nA, size);
        Lanes.shift(left_nA, given_nA, parts.lanes, size);
        lent(given_nA, taken_nA, steady_nA, size);
    }

    private static void steady(
            double[] p,
            double[] persistent,
            double sodium_mV,
            double[] s,
            double[] slow,
            double potassium_mV,
            double[] leak,
            double[] open,
            double[] drive) {
        for (int i = 0; i < open.length; i++) {
            double pp = p[i], sodium = persistent[i] * (pp * pp * pp), potassium = slow[i] * s[i];
            open[i] = sodium + potassium;
            drive[i] = Math.fma(sodium, sodium_mV, Math.fma(potassium, potassium_mV, leak[i]));
        }
    }

    private static void lend(LaneParts.Memory modes, double[] in, double[] total, int size) {
        double[][] state = modes.state(), gone = modes.gone(), gain = modes.gain_uS();
        Lanes.remember(state[0], gone[0], gain[0], in, total, size);
        for (int k = 1; k < state.length; k++) {
            Lanes.rememberMore(state[k], gone[k], gain[k], in, total, size);
        }
    }

    private static void lent(double[] given, double[] taken, double[] drive, int size) {
        for (int i = 0; i < size; i++) drive[i] += given[i] + taken[i];
    }

    /// The gates m and h, half a step away from the voltage, and the fast sodium that they open.
    private void moveGates() {
        int size = parts.size;
        double perRow = GateTable.PER_mV, shift = ((Chain.PASSIVE_mV - GateTable.LOWEST_mV) * perRow);
        if (parts.corrected) look(u_mV, u1_mV, u2_mV, place, speed_mV, bend_mV, perRow, shift, size);
        else look(u_mV, place, perRow, shift, size);
        double[] rows = fastRows;
        for (int i = 0; i < size; i++) {
            double at = place[i], w = speed_mV[i];
            int row = (int) at, t = row * FAST;
            if (!(at >= 0 && row < GateTable.ROWS)) throw diverged(i);
            double within = at - row, ww = w * w;
            double rest = Math.fma(rows[t + 1 + 2], within, rows[t + 2]), left = Math.fma(rows[t + 1], within, rows[t]);
            rest = Math.fma(rows[t + CURVE + 2], w, Math.fma(rows[t + CURVE + 1], ww, rest));
            m[i] = Math.fma(Math.fma(rows[t + CURVE], ww, left), m[i], rest);
            h[i] = moved(h[i], rows, t + EACH, within);
        }
        double[] spare = sodium2_uS;
        sodium2_uS = sodium1_uS;
        sodium1_uS = sodium_uS;
        sodium_uS = spare;
        sodium(m, h, parts.fast_uS, sodium_uS, size);
    }

    /// Where in the table each node looks, how fast its voltage moves, and how it bends.
    private static void look(
            double[] u,
            double[] u1,
            double[] u2,
            double[] place,
            double[] speed,
            double[] bend,
            double perRow,
            double shift,
            int size) {
        for (int i = 0; i < size; i++) {
            double now = u[i], before = u1[i], second = now - 2 * before + u2[i];
            place[i] = Math.fma(Math.fma(second, MEAN, now), perRow, shift);
            speed[i] = Math.fma(second, 0.5, now - before);
            bend[i] = second * TRAPEZIUM;
        }
    }

    private static void look(double[] u, double[] place, double perRow, double shift, int size) {
        for (int i = 0; i < size; i++) place[i] = Math.fma(u[i], perRow, shift);
    }

    private static double moved(double open, double[] rows, int t, double within) {
        double rest = Math.fma(rows[t + 1 + 2], within, rows[t + 2]), left = Math.fma(rows[t + 1], within, rows[t]);
        return Math.fma(left, open, rest);
    }

    private static void sodium(double[] m, double[] h, double[] fast, double[] open, int size) {
        for (int i = 0; i < size; i++) {
            double mm = m[i];
            open[i] = fast[i] * (mm * mm * mm * h[i]);
        }
    }

    /// What the modes that step with the voltage take from the nodes.
    private void moveModes() {
        int size = parts.size;
        Lanes.pairs(before_mV, u_mV, sum_mV, difference_mV, size);
        take(parts.even, sum_mV, parts.evenSwing_uS, even_nA, size);
        take(parts.odd, difference_mV, parts.oddSwing_uS, odd_nA, size);
        // what an internode takes from the node before it goes one row up, to that node
        Lanes.pairs(even_nA, odd_nA, left_nA, taken_nA, size);
        Lanes.shift(left_nA, given_nA, parts.lanes, size);
    }

    private static void take(LaneParts.Memory modes, double[] in, double[] swing, double[] change, int size) {
        double[][] state = modes.state(), gone = modes.gone(), gain = modes.gain_uS();
        Lanes.change(state[0], gone[0], gain[0], in, swing, change, size);
        for (int k = 1; k < state.length; k++) Lanes.changeMore(state[k], gone[k], gain[k], in, change, size);
    }

    /// Diagonal and right-hand side of the nodes: charge, channels and modes.
    private void charge() {
        open(sodium_uS, steady_uS, parts.fixed_uS, across_uS, parts.size);
        drive(sodium_uS, parts.sodium_mV, steady_nA, parts.charging_uS, u_mV, given_nA, taken_nA, right_nA, parts.size);
    }

    private static void open(double[] sodium, double[] steady, double[] fixed, double[] across, int size) {
        for (int i = 0; i < size; i++) across[i] = sodium[i] + steady[i] + fixed[i];
    }

    private static void drive(
            double[] sodium,
            double sodium_mV,
            double[] steady,
            double[] charging,
            double[] u,
            double[] given,
            double[] taken,
            double[] right,
            int size) {
        for (int i = 0; i < size; i++) {
            double drive = Math.fma(sodium[i], sodium_mV, steady[i]) - (given[i] + taken[i]);
            right[i] = Math.fma(charging[i], u[i], drive);
        }
    }

    /// The same, less the midpoint's error: the mean of fast channels that bend through the step, their change times
    /// that
    /// of the voltage, and the bend of the voltage itself times all that follows it at once.
    private void correct() {
        int lanes = parts.lanes, size = parts.size;
        Lanes.shift(bend_mV, bendBefore_mV, -lanes, size);
        Lanes.shift(bend_mV, bendBehind_mV, lanes, size);
        neighbours(parts.quickBefore_uS, bendBefore_mV, parts.quickBehind_uS, bendBehind_mV, given_nA, taken_nA, size);
        nodes(sodium_uS, sodium1_uS, sodium2_uS, across_uS, right_nA, parts.sodium_mV, size);
        bent(across_uS, steady_uS, parts.quick_uS, bend_mV, right_nA, steady_nA, taken_nA, size);
        slope(sodium_uS, sodium1_uS, across_uS, parts.fixed_uS, parts.charging_uS, u_mV, right_nA, size);
    }

    /// What the nodes lose to the modes, less what they gain from their neighbours' bend.
    private static void neighbours(
            double[] quickBefore,
            double[] before,
            double[] quickBehind,
            double[] behind,
            double[] given,
            double[] taken,
            int size) {
        for (int i = 0; i < size; i++) {
            double gained = Math.fma(quickBefore[i], before[i], quickBehind[i] * behind[i]);
            taken[i] = given[i] + taken[i] - gained;
        }
    }

    private static void nodes(
            double[] now, double[] before, double[] first, double[] open, double[] drive, double sodium_mV, int size) {
        for (int i = 0; i < size; i++) {
            double mean = Math.fma(now[i] - 2 * before[i] + first[i], MEAN, now[i]);
            open[i] = mean;
            drive[i] = mean * sodium_mV;
        }
    }

    private static void bent(
            double[] open,
            double[] steady,
            double[] quick,
            double[] bend,
            double[] right,
            double[] drive,
            double[] lost,
            int size) {
        for (int i = 0; i < size; i++) {
            double all = open[i] + steady[i];
            open[i] = all;
            right[i] = Math.fma(all + quick[i], bend[i], right[i] + drive[i] - lost[i]);
        }
    }

    private static void slope(
            double[] now,
            double[] before,
            double[] across,
            double[] fixed,
            double[] charging,
            double[] u,
            double[] right,
            int size) {
        for (int i = 0; i < size; i++) {
            double slope = (now[i] - before[i]) * (2 * TRAPEZIUM);
            right[i] = Math.fma(charging[i] + slope, u[i], right[i]);
            across[i] += slope + fixed[i];
        }
    }

    @Override
    void adopt(int lane) {
        for (int at = lane; at < parts.size; at += parts.lanes) {
            u_mV[at] = u1_mV[at] = u2_mV[at] = parts.u_mV[at];
            double open = parts.fast_uS[at] * (m[at] * m[at] * m[at] * h[at]);
            sodium_uS[at] = sodium1_uS[at] = sodium2_uS[at] = open;
        }
    }

    @Override
    void show(int lane) {
        for (int at = lane; at < parts.size; at += parts.lanes) parts.u_mV[at] = u_mV[at];
    }

    @Override
    double fastest_mV(int lane) {
        double fastest = 0;
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
        right_nA[place] += current_nA;
    }

    @Override
    public double voltage_mV(int lane, int node) {
        return u_mV[node * parts.lanes + lane] + Chain.PASSIVE_mV;
    }
}
