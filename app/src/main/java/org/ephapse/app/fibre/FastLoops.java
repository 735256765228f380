package org.ephapse.app.fibre;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.ephapse.numeric.simd.FloatLanes;

/// Whether the compiler has turned a loop over lanes of fibres into vector instructions, here and now: a run without
/// them gives the same bytes, only later, and nothing else tells.
public final class FastLoops {
    private static final int SIZE = 1024, CALLS = 1000, CHAIN = 200_000;
    private static final double VECTORS = 0.5, PATIENCE_ns = 3e9;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final float[] state = new float[SIZE], gone = new float[SIZE], gain = new float[SIZE];
    private final float[] in = new float[SIZE], change = new float[SIZE];
    private float chain = 1;

    private FastLoops() {
        Arrays.fill(gone, 0.1f);
        Arrays.fill(gain, 1);
        Arrays.fill(in, 1);
    }

    /// Yes, or a sentence with what was measured.
    public static String answer() {
        double cost = new FastLoops().cost();
        return cost < VECTORS
                ? "yes"
                : "no: a number in a loop over lanes takes %.2f times a multiplication that waits for another, not less than %.2f; fibres are right, and slow"
                        .formatted(cost, VECTORS);
    }

    /// Processor time of a number in the loop, over that of one step in a chain in which each waits for the one before:
    /// the best of many, until it is low enough or the compiler has had three seconds.
    private double cost() {
        double one = Double.POSITIVE_INFINITY, number = Double.POSITIVE_INFINITY;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE_ns && !(number / one < VECTORS)) {
            long before = CLOCK.getCurrentThreadCpuTime();
            chain = chain(chain);
            long between = CLOCK.getCurrentThreadCpuTime();
            for (int call = 0; call < CALLS; call++) FloatLanes.changeMore(state, gone, gain, in, change, SIZE);
            one = Math.min(one, (between - before) / (double) CHAIN);
            number = Math.min(number, (CLOCK.getCurrentThreadCpuTime() - between) / ((double) CALLS * SIZE));
        }
        return number / one;
    }

    private static float chain(float x) {
        float now = x;
        for (int k = 0; k < CHAIN; k++) now = Math.fma(now, 0.999f, 0.001f);
        return now;
    }
}
