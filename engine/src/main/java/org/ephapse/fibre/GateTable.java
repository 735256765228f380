package org.ephapse.fibre;

import java.util.Arrays;
import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Gate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// One step of the four gates of a node (m, h, p, s), as a function of voltage: x becomes D(V) x + B(V), with D and B
/// straight between 0.05 mV. Rows lie one after the other and hold D, dD, B, dB of each gate in turn: m and h with the
/// voltage's step in the fast rows, p and s with the long one in the slow rows.
///
/// Behind m and h stand three numbers for the fast gate m, which the corrected scheme adds for a voltage that moves by
/// w in the step: D'' / 24 and B'' / 24, times w² (the mean of D and B over the step), and how far the resting share
/// that moves too pulls it, times w.
final class GateTable {
    /// Rows in a millivolt.
    @Source(cite = "ours: keeps a gate's error below 1e-6 of it at steps up to 10 µs", grade = Grade.DEFINED)
    static final double PER_mV = 20;

    /// The lowest voltage (mV).
    @Source(cite = "ours: below this no node is driven", grade = Grade.DEFINED)
    static final double LOWEST_mV = -250;

    /// The highest voltage (mV).
    @Source(cite = "ours: above this no node is driven", grade = Grade.DEFINED)
    static final double HIGHEST_mV = 350;

    /// Gates of a node.
    @Source(cite = "McIntyre, Richardson & Grill 2002: m, h, p, s", grade = Grade.DEFINED)
    static final int GATES = 4;

    /// Those of them whose step is the voltage's.
    @Source(cite = "ours: m and h; p and s are slow", grade = Grade.DEFINED)
    static final int QUICK = 2;

    /// Entries a gate.
    @Source(cite = "ours: D, dD, B, dB", grade = Grade.DEFINED)
    static final int EACH = 4;

    /// Where in a fast row the three numbers of m's curve stand.
    static final int CURVE = QUICK * EACH;

    /// Entries of a fast row, and of a slow one.
    static final int FAST = CURVE + EACH, SLOW = (GATES - QUICK) * EACH;

    @Source(cite = "mean of a parabola over an interval w: its curvature times w²/24", grade = Grade.DEFINED)
    static final double MEAN = 1.0 / 24;

    @Source(cite = "ours: below this many time constants a series is more exact", grade = Grade.DEFINED)
    private static final double SMALL = 1e-3;

    @Source(cite = "first term of (1 + e^-z)/2 - (1 - e^-z)/z: z²/12", grade = Grade.DEFINED)
    private static final double TWELFTH = 1.0 / 12;

    @Source(cite = "McIntyre, Richardson & Grill 2002: three m, three p", grade = Grade.DEFINED)
    static final int CUBED = 3;

    /// How many rows there are.
    static final int ROWS = (int) ((HIGHEST_mV - LOWEST_mV) * PER_mV);

    /// A row a twentieth of a millivolt, from the lowest voltage.
    final double[] fast, slow;

    /// The gates m, h, p, s.
    final Gate[] gates;

    /// The same rows as floats.
    final float[] narrowFast, narrowSlow;

    private static volatile List<GateTable> latest = List.of();

    private final double step_ms;
    private final int stride;
    private final boolean implicit;

    /// The table of a set for a step, exact or by backward Euler; fibres that are made one after the other share it, at
    /// two steps in turn.
    static GateTable of(List<Channel> set, double step_ms, int stride, boolean implicit) {
        List<GateTable> known = latest;
        for (GateTable table : known) {
            boolean same = table.step_ms == step_ms && table.stride == stride && table.implicit == implicit;
            if (same && Arrays.equals(table.gates, gates(set))) return table;
        }
        GateTable made = new GateTable(set, step_ms, stride, implicit);
        latest = known.isEmpty() ? List.of(made) : List.of(made, known.getFirst());
        return made;
    }

    /// @param set      a node's channels, in the shape of [org.ephapse.fibre.channel.Channels#node(double)]
    /// @param stride   how many steps p and s take in one
    /// @param implicit whether gates step by backward Euler and not exactly
    private GateTable(List<Channel> set, double step_ms, int stride, boolean implicit) {
        this.step_ms = step_ms;
        this.stride = stride;
        this.implicit = implicit;
        gates = gates(set);
        fast = new double[ROWS * FAST];
        slow = new double[ROWS * SLOW];
        fill(fast, FAST, 0, QUICK, step_ms);
        fill(slow, SLOW, QUICK, GATES, step_ms * stride);
        for (int r = 0; r < ROWS; r++) curve(r, step_ms);
        narrowFast = SingleParts.narrow(fast);
        narrowSlow = SingleParts.narrow(slow);
    }

    private void fill(double[] rows, int wide, int from, int to, double step_ms) {
        double[] here = new double[2 * GATES], next = new double[2 * GATES];
        at(LOWEST_mV, step_ms, next);
        for (int r = 0; r < ROWS; r++) {
            System.arraycopy(next, 0, here, 0, here.length);
            at(LOWEST_mV + (r + 1) / PER_mV, step_ms, next);
            for (int q = 2 * from; q < 2 * to; q++) {
                int at = r * wide + 2 * (q - 2 * from);
                rows[at] = here[q];
                rows[at + 1] = next[q] - here[q];
            }
        }
    }

    private void curve(int r, double step_ms) {
        double middle_mV = LOWEST_mV + (r + 0.5) / PER_mV, apart_mV = 1;
        double[] low = new double[2 * GATES], mid = new double[2 * GATES], high = new double[2 * GATES];
        at(middle_mV - apart_mV, step_ms, low);
        at(middle_mV, step_ms, mid);
        at(middle_mV + apart_mV, step_ms, high);
        int at = r * FAST + QUICK * EACH;
        fast[at++] = (low[0] - 2 * mid[0] + high[0]) / (apart_mV * apart_mV) * MEAN;
        fast[at++] = (low[1] - 2 * mid[1] + high[1]) / (apart_mV * apart_mV) * MEAN;
        double slope = (gates[0].atRest(middle_mV + apart_mV) - gates[0].atRest(middle_mV - apart_mV)) / (2 * apart_mV);
        double z = -StrictMath.log(mid[0]);
        double pull = z < SMALL ? TWELFTH * z * z : (1 + mid[0]) / 2 - (1 - mid[0]) / z;
        fast[at] = pull * slope;
    }

    private void at(double voltage_mV, double step_ms, double[] into) {
        for (int q = 0; q < GATES; q++) {
            Gate gate = gates[q];
            double rate = gate.opening().at(voltage_mV) + gate.closing().at(voltage_mV);
            double x = step_ms * rate;
            into[2 * q] = implicit ? 1 / (1 + x) : StrictMath.exp(-x);
            into[2 * q + 1] = (implicit ? x / (1 + x) : -StrictMath.expm1(-x)) * gate.atRest(voltage_mV);
        }
    }

    /// Whether a set has the shape for which the fast path is written: m³h, p³, s, leak.
    static boolean fits(List<Channel> set) {
        return set.size() == GATES
                && powers(set.get(0), CUBED, 1)
                && powers(set.get(1), CUBED)
                && powers(set.get(2), 1)
                && powers(set.getLast());
    }

    private static boolean powers(Channel channel, int... powers) {
        int[] own = channel.gates().stream().mapToInt(Gate::power).toArray();
        return Arrays.equals(own, powers);
    }

    /// The gates of a set that fits.
    static Gate[] gates(List<Channel> set) {
        return set.stream().flatMap(c -> c.gates().stream()).toArray(Gate[]::new);
    }
}
