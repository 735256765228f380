package org.ephapse.fibre;

import java.util.Arrays;
import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Gate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.jspecify.annotations.Nullable;

/// One step of the four gates of a node (m, h, p, s), as a function of voltage: x becomes D(V) x + B(V), with D and B
/// straight between 0.05 mV. Rows hold D, dD, B, dB of each gate in turn.
///
/// Behind them stand three numbers for the fast gate m, which the corrected scheme adds for a voltage that moves by w
/// in
/// the step: D'' / 24 and B'' / 24, times w² (the mean of D and B over the step), and how far the resting share that
/// moves too pulls it, times w.
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

    /// Entries a gate.
    @Source(cite = "ours: D, dD, B, dB", grade = Grade.DEFINED)
    static final int EACH = 4;

    @Source(cite = "mean of a parabola over an interval w: its curvature times w²/24", grade = Grade.DEFINED)
    static final double MEAN = 1.0 / 24;

    @Source(cite = "ours: below this many time constants a series is more exact", grade = Grade.DEFINED)
    private static final double SMALL = 1e-3;

    @Source(cite = "first term of (1 + e^-z)/2 - (1 - e^-z)/z: z²/12", grade = Grade.DEFINED)
    private static final double TWELFTH = 1.0 / 12;

    @Source(cite = "McIntyre, Richardson & Grill 2002: three m, three p", grade = Grade.DEFINED)
    private static final int CUBED = 3;

    /// One row a twentieth of a millivolt, from the lowest voltage.
    final double[][] rows;

    /// The gates m, h, p, s.
    final Gate[] gates;

    /// The same rows as floats.
    final float[][] narrow;

    private static volatile @Nullable GateTable latest;

    private final double step_ms;

    /// The table of a set for a step; fibres that are made one after the other share it.
    static GateTable of(List<Channel> set, double step_ms) {
        GateTable known = latest;
        if (known != null && known.step_ms == step_ms && Arrays.equals(known.gates, gates(set))) return known;
        GateTable made = new GateTable(set, step_ms);
        latest = made;
        return made;
    }

    /// @param set a node's channels, in the shape of [org.ephapse.fibre.channel.Channels#node(double)]
    private GateTable(List<Channel> set, double step_ms) {
        this.step_ms = step_ms;
        gates = gates(set);
        int last = (int) Math.round((HIGHEST_mV - LOWEST_mV) * PER_mV);
        rows = new double[last][GATES * EACH + EACH];
        double[] here = new double[2 * GATES], next = new double[2 * GATES];
        at(LOWEST_mV, step_ms, next);
        for (int r = 0; r < last; r++) {
            System.arraycopy(next, 0, here, 0, here.length);
            at(LOWEST_mV + (r + 1) / PER_mV, step_ms, next);
            for (int q = 0; q < 2 * GATES; q++) {
                rows[r][2 * q] = here[q];
                rows[r][2 * q + 1] = next[q] - here[q];
            }
            curve(r, step_ms);
        }
        narrow = SingleParts.narrow(rows);
    }

    private void curve(int r, double step_ms) {
        double middle_mV = LOWEST_mV + (r + 0.5) / PER_mV, apart_mV = 1;
        double[] low = new double[2 * GATES], mid = new double[2 * GATES], high = new double[2 * GATES];
        at(middle_mV - apart_mV, step_ms, low);
        at(middle_mV, step_ms, mid);
        at(middle_mV + apart_mV, step_ms, high);
        int at = GATES * EACH;
        rows[r][at++] = (low[0] - 2 * mid[0] + high[0]) / (apart_mV * apart_mV) * MEAN;
        rows[r][at++] = (low[1] - 2 * mid[1] + high[1]) / (apart_mV * apart_mV) * MEAN;
        double slope = (gates[0].atRest(middle_mV + apart_mV) - gates[0].atRest(middle_mV - apart_mV)) / (2 * apart_mV);
        double z = -StrictMath.log(mid[0]);
        double pull = z < SMALL ? TWELFTH * z * z : (1 + mid[0]) / 2 - (1 - mid[0]) / z;
        rows[r][at] = pull * slope;
    }

    private void at(double voltage_mV, double step_ms, double[] into) {
        for (int q = 0; q < GATES; q++) {
            Gate gate = gates[q];
            double rate = gate.opening().at(voltage_mV) + gate.closing().at(voltage_mV);
            into[2 * q] = StrictMath.exp(-step_ms * rate);
            into[2 * q + 1] = -StrictMath.expm1(-step_ms * rate) * gate.atRest(voltage_mV);
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
