package org.ephapse.fibre;

import java.util.Arrays;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.simd.Lanes;

/// Lanes of fibres in which little moves: long steps by the theta method, every node's channels linear about where they
/// are.
///
/// A step is one of backward Euler over a share of it, the 0.55 that its parts are condensed for, and everything then
/// moves on straight to its end. That is nearly of second order, and what is much faster than the step dies out all the
/// same. A gate's value is D(V) x + B(V) at the voltage after it, of which the table has the slope; with it the sodium
/// channels answer within the step, and the nodes are solved at once.
final class CalmLanes {
    private static final int FAST = GateTable.FAST, SLOW = GateTable.SLOW, EACH = GateTable.EACH;

    final LaneParts parts;

    /// Of each lane: how far its fastest node moved in the last step (mV), its highest and lowest node against rest
    /// (mV).
    final double[] moved_mV, highest_mV, lowest_mV;

    @Source(cite = "ours: of the theta method; 1/2 would ring for ever, 1 is backward Euler", grade = Grade.DEFINED)
    static final double THETA = 0.55;

    private final double[] rest_mV;
    private final Scratch own;
    private double time_ms = 0;

    /// What a step needs and leaves behind without meaning: groups that step one after the other share it.
    static final class Scratch {
        private final double[][] slope, gate;
        private final double[] before_mV, sum_mV, difference_mV, even_nA, odd_nA, left_nA, given_nA, taken_nA;
        private final double[] across_uS, right_nA, carry;

        Scratch(int size) {
            slope = new double[GateTable.GATES][size];
            gate = new double[GateTable.GATES][size];
            before_mV = new double[size];
            sum_mV = new double[size];
            difference_mV = new double[size];
            even_nA = new double[size];
            odd_nA = new double[size];
            left_nA = new double[size];
            given_nA = new double[size];
            taken_nA = new double[size];
            across_uS = new double[size];
            right_nA = new double[size];
            carry = new double[size];
        }
    }

    CalmLanes(LaneParts parts, Scratch scratch) {
        this.parts = parts;
        own = scratch;
        moved_mV = new double[parts.lanes];
        highest_mV = new double[parts.lanes];
        lowest_mV = new double[parts.lanes];
        rest_mV = parts.u_mV.clone();
    }

    /// Puts a fibre into a lane.
    void put(int lane, Condensed fibre, Moment moment, int number) {
        parts.load(lane, fibre);
        parts.number[lane] = number;
        for (int at = lane; at < parts.size; at += parts.lanes) rest_mV[at] = parts.u_mV[at];
        parts.put(lane, moment);
    }

    /// @param time_ms at its beginning
    void step(double time_ms) {
        this.time_ms = time_ms;
        int size = parts.size, lanes = parts.lanes;
        double[] u = parts.u_mV;
        Arrays.fill(own.before_mV, 0, lanes, 0);
        Lanes.shift(u, own.before_mV, -lanes, size);
        Lanes.pairs(own.before_mV, u, own.sum_mV, own.difference_mV, size);
        take(parts.even, own.sum_mV, parts.evenSwing_uS, own.even_nA);
        take(parts.odd, own.difference_mV, parts.oddSwing_uS, own.odd_nA);
        Lanes.pairs(own.even_nA, own.odd_nA, own.left_nA, own.taken_nA, size);
        Lanes.shift(own.left_nA, own.given_nA, lanes, size);
        moveGates();
        nodes();
        Lanes.tridiagonal(own.across_uS, parts.link_uS, own.right_nA, own.carry, lanes, size);
        for (int q = 0; q < own.slope.length; q++) {
            follow(parts.gates[q], own.gate[q], own.slope[q], own.right_nA, u, size);
        }
        watch();
    }

    private void take(LaneParts.Memory modes, double[] in, double[] swing, double[] change) {
        double[][] state = modes.state(), gone = modes.gone(), gain = modes.gain_uS();
        swing(in, swing, change, parts.size);
        for (int k = 0; k < state.length; k++) take(state[k], gone[k], gain[k], in, change, parts.size);
    }

    private static void swing(double[] in, double[] swing, double[] change, int size) {
        for (int i = 0; i < size; i++) change[i] = -swing[i] * in[i];
    }

    private static void take(double[] x, double[] gone, double[] gain, double[] in, double[] change, int size) {
        for (int i = 0; i < size; i++) {
            double moved = Math.fma(-gone[i], x[i], in[i]);
            x[i] = Math.fma(moved, 1 / THETA, x[i]);
            change[i] = Math.fma(gain[i], moved, change[i]);
        }
    }

    /// Gates after the step if the voltage stayed, and their slope with the voltage after it.
    private void moveGates() {
        double[] u = parts.u_mV, fast = parts.fibres[0].table.fast, slow = parts.fibres[0].table.slow;
        double shift = (Chain.PASSIVE_mV - GateTable.LOWEST_mV) * GateTable.PER_mV;
        int q = 0;
        double[] m = parts.gates[q], mNext = own.gate[q], mSlope = own.slope[q++];
        double[] h = parts.gates[q], hNext = own.gate[q], hSlope = own.slope[q++];
        double[] p = parts.gates[q], pNext = own.gate[q], pSlope = own.slope[q++];
        double[] s = parts.gates[q], sNext = own.gate[q], sSlope = own.slope[q];
        for (int i = 0; i < parts.size; i++) {
            double at = Math.fma(u[i], GateTable.PER_mV, shift);
            int row = (int) at;
            if (!(at >= 0 && row < GateTable.ROWS)) throw diverged(i);
            move(i, m, mNext, mSlope, fast, row * FAST, at - row);
            move(i, h, hNext, hSlope, fast, row * FAST + EACH, at - row);
            move(i, p, pNext, pSlope, slow, row * SLOW, at - row);
            move(i, s, sNext, sSlope, slow, row * SLOW + EACH, at - row);
        }
    }

    private static void move(int i, double[] gate, double[] next, double[] slope, double[] rows, int t, double within) {
        double open = gate[i], left = rows[t + 1], rest = rows[t + 1 + 2];
        slope[i] = Math.fma(left, open, rest) * GateTable.PER_mV;
        next[i] = Math.fma(Math.fma(left, within, rows[t]), open, Math.fma(rest, within, rows[t + 2]));
    }

    /// Adds to the nodes' equations: channels m³h or p³, and how they answer the voltage after the step.
    private static void sodium(
            double[] m,
            double[] dm,
            double[] h,
            double[] dh,
            double[] most,
            double[] u,
            double at_mV,
            double[] open,
            double[] answer,
            int size) {
        for (int i = 0; i < size; i++) {
            double mm = m[i] * m[i], opens = Math.fma(GateTable.CUBED * dm[i], h[i], m[i] * dh[i]);
            open[i] = most[i] * mm * m[i] * h[i];
            answer[i] = most[i] * mm * opens * (u[i] - at_mV);
        }
    }

    private static void persistent(
            double[] p,
            double[] dp,
            double[] most,
            double[] u,
            double at_mV,
            double[] open,
            double[] answer,
            int size) {
        for (int i = 0; i < size; i++) {
            double pp = most[i] * (p[i] * p[i]);
            open[i] = Math.fma(pp, p[i], open[i]);
            answer[i] = Math.fma(GateTable.CUBED * pp, dp[i] * (u[i] - at_mV), answer[i]);
        }
    }

    private static void potassium(
            double[] s,
            double[] ds,
            double[] most,
            double[] u,
            double at_mV,
            double[] open,
            double[] answer,
            int size) {
        for (int i = 0; i < size; i++) {
            open[i] = most[i] * s[i];
            answer[i] = Math.fma(most[i] * ds[i], u[i] - at_mV, answer[i]);
        }
    }

    private static void across(
            double[] sodium, double[] potassium, double[] answer, double[] fixed, double[] across, int size) {
        for (int i = 0; i < size; i++) across[i] = sodium[i] + potassium[i] + (answer[i] + fixed[i]);
    }

    private static void driven(
            double[] sodium,
            double sodium_mV,
            double[] potassium,
            double potassium_mV,
            double[] leak,
            double[] right,
            int size) {
        for (int i = 0; i < size; i++) {
            right[i] = Math.fma(sodium[i], sodium_mV, Math.fma(potassium[i], potassium_mV, leak[i]));
        }
    }

    private static void charged(
            double[] charging, double[] answer, double[] u, double[] given, double[] taken, double[] right, int size) {
        for (int i = 0; i < size; i++) {
            right[i] = Math.fma(charging[i] + answer[i], u[i], right[i] - (given[i] + taken[i]));
        }
    }

    private void nodes() {
        int size = parts.size, gate = 0;
        double[] u = parts.u_mV, open = own.sum_mV, closed = own.difference_mV, answer = own.before_mV;
        double[] m = own.gate[gate], dm = own.slope[gate++], h = own.gate[gate], dh = own.slope[gate++];
        sodium(m, dm, h, dh, parts.fast_uS, u, parts.sodium_mV, open, answer, size);
        persistent(own.gate[gate], own.slope[gate++], parts.persistent_uS, u, parts.sodium_mV, open, answer, size);
        potassium(own.gate[gate], own.slope[gate], parts.slow_uS, u, parts.potassium_mV, closed, answer, size);
        across(open, closed, answer, parts.fixed_uS, own.across_uS, size);
        driven(open, parts.sodium_mV, closed, parts.potassium_mV, parts.leak_nA, own.right_nA, size);
        charged(parts.charging_uS, answer, u, own.given_nA, own.taken_nA, own.right_nA, size);
    }

    private Diverged diverged(int place) {
        int lane = place % parts.lanes, node = place / parts.lanes;
        Condensed fibre = parts.fibres[lane];
        return new Diverged(
                "calm cable in lane " + parts.number[lane], fibre.chain.node[node], time_ms, voltage_mV(lane, node));
    }

    private static void follow(double[] gate, double[] next, double[] slope, double[] now, double[] before, int size) {
        for (int i = 0; i < size; i++) {
            double moved = Math.fma(slope[i], now[i] - before[i], next[i]) - gate[i];
            gate[i] = Math.fma(moved, 1 / THETA, gate[i]);
        }
    }

    /// The voltages move on, and are looked at.
    private void watch() {
        int lanes = parts.lanes, size = parts.size;
        double[] moved = own.sum_mV, away = own.difference_mV;
        move(own.right_nA, parts.u_mV, rest_mV, moved, away, size);
        Arrays.fill(moved_mV, 0);
        Arrays.fill(highest_mV, 0);
        Arrays.fill(lowest_mV, 0);
        for (int row = 0; row < size; row += lanes) {
            for (int l = 0; l < lanes; l++) {
                if (!(moved[row + l] <= moved_mV[l])) moved_mV[l] = moved[row + l];
                if (!(away[row + l] <= highest_mV[l])) highest_mV[l] = away[row + l];
                if (!(away[row + l] >= lowest_mV[l])) lowest_mV[l] = away[row + l];
            }
        }
    }

    private static void move(double[] solved, double[] u, double[] rest, double[] moved, double[] away, int size) {
        for (int i = 0; i < size; i++) {
            double change = (solved[i] - u[i]) * (1 / THETA), now = u[i] + change;
            u[i] = now;
            moved[i] = Math.abs(change);
            away[i] = now - rest[i];
        }
    }

    /// Whether nothing in a lane is farther from rest than a voltage (mV), or a share of gates.
    boolean atRest(int lane, double within_mV, double within) {
        if (!(highest_mV[lane] < within_mV && lowest_mV[lane] > -within_mV)) return false;
        double[][] rest = parts.fibres[lane].restGates;
        for (int i = 0; i < parts.nodes; i++) {
            int at = i * parts.lanes + lane;
            for (int q = 0; q < rest.length; q++) if (Math.abs(parts.gates[q][at] - rest[q][i]) > within) return false;
            if (i == 0) continue;
            double sum_mV = parts.u_mV[at - parts.lanes] + parts.u_mV[at];
            for (int k = 0; k < parts.even.gone().length; k++) {
                if (Math.abs(parts.even.followed_mV(k, at, sum_mV) - sum_mV) > within_mV) return false;
            }
        }
        return true;
    }

    double voltage_mV(int lane, int node) {
        return parts.u_mV[node * parts.lanes + lane] + Chain.PASSIVE_mV;
    }
}
