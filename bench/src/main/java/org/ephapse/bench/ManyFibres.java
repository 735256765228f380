package org.ephapse.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.IntConsumer;
import org.ephapse.fibre.Condensed;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.ModalLanes;
import org.ephapse.fibre.ModalLanes.Precision;
import org.ephapse.fibre.Population;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Stimulus;

/// Populations of fibres of 51 nodes, single precision, 5 µs: a fibre's step in groups of many sizes, what a second
/// thread brings, what sleep saves, and thousands of fibres. Seconds are the thread's processor time.
final class ManyFibres {
    private static final double STEP_ms = 0.005, SHOCK_nA = 3, SECOND_ns = 1e9, MEGABYTE = 1 << 20;
    private static final int NODES = 51, SOME = 256, RUNS = 5, CHAIN = 200_000_000;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ManyFibres() {}

    /// How many fibres, and for how long (ms).
    public static void main(String[] arguments) throws InterruptedException {
        Locale.setDefault(Locale.ROOT);
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7000;
        double until_ms = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 50;
        System.out.printf("load of the machine %.1f%n", load());
        for (int lanes : new int[] {8, 32, 40}) stepOf(lanes);
        for (int lanes : new int[] {8, 16, 32, 128, 512, 4096}) {
            System.out.printf("%5d fibres: %.0f ns a fibre's step%n", lanes, stepOf(lanes));
        }
        threads();
        for (double perSecond : new double[] {50, 20, 5, 1}) sleep(perSecond);
        many(count, until_ms);
        System.out.printf("load of the machine %.1f%n", load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static List<Condensed> fibres(int count) {
        List<Condensed> fibres = new ArrayList<>();
        for (int f = 0; f < count; f++) {
            Fibre fibre = Fibre.healthy(Geometry.interpolated(6 + 6.0 * f / count), NODES);
            fibres.add(new Condensed(fibre, STEP_ms, Scheme.CORRECTED));
        }
        return fibres;
    }

    /// Shocks at random, half to one and a half of the mean interval apart.
    private static List<List<Stimulus>> shocks(int count, double perSecond, double until_ms) {
        SplittableRandom random = new SplittableRandom(count);
        double apart_ms = 1000 / perSecond;
        List<List<Stimulus>> shocks = new ArrayList<>();
        for (int f = 0; f < count; f++) {
            List<Stimulus> own = new ArrayList<>();
            for (double at = apart_ms * random.nextDouble();
                    at < until_ms;
                    at += apart_ms * (0.5 + random.nextDouble())) {
                own.add(new Stimulus.IntoNode(0, new Pulse(at, 0.1, SHOCK_nA)));
            }
            shocks.add(own);
        }
        return shocks;
    }

    private static double seconds(Runnable work) {
        long before = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return (CLOCK.getCurrentThreadCpuTime() - before) / SECOND_ns;
    }

    /// The best of some runs (ns).
    private static double stepOf(int lanes) {
        int steps = Math.max(100, 40_000 / lanes);
        ModalLanes group = ModalLanes.of(fibres(lanes), shocks(lanes, 100, 50), Precision.SINGLE);
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; run++) best = Math.min(best, seconds(() -> group.run(steps)));
        return best / steps / lanes * SECOND_ns;
    }

    /// What two threads get done in the processor time of one, beside a loop that lives in registers.
    private static void threads() throws InterruptedException {
        List<Condensed> fibres = fibres(32);
        ModalLanes[] lanes = new ModalLanes[2];
        for (int t = 0; t < 2; t++) lanes[t] = ModalLanes.of(fibres, shocks(32, 100, 100), Precision.SINGLE);
        float[] ends = new float[2];
        double fibresGain = gain(t -> lanes[t].run(20_000)), controlGain = gain(t -> ends[t] = chain());
        System.out.printf(
                "two threads: fibres x%.2f, a loop in registers x%.2f, %.0f %% of it%n",
                fibresGain, controlGain, 100 * fibresGain / controlGain);
    }

    private static double gain(IntConsumer work) throws InterruptedException {
        double alone = Double.POSITIVE_INFINITY, both = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; run++) {
            alone = Math.min(alone, mean(work, 1));
            both = Math.min(both, mean(work, 2));
        }
        return 2 * alone / both;
    }

    private static double mean(IntConsumer work, int threads) throws InterruptedException {
        List<Thread> all = new ArrayList<>();
        DoubleAdder sum = new DoubleAdder();
        for (int t = 0; t < threads; t++) {
            int place = t;
            all.add(Thread.ofPlatform().start(() -> sum.add(seconds(() -> work.accept(place)))));
        }
        for (Thread thread : all) thread.join();
        return sum.sum() / threads;
    }

    private static float chain() {
        float x = 1;
        for (int k = 0; k < CHAIN; k++) x = Math.fma(x, 0.999f, 0.001f);
        return x;
    }

    private static void sleep(double perSecond) {
        double until_ms = 200;
        List<Condensed> fibres = fibres(SOME);
        List<List<Stimulus>> shocks = shocks(SOME, perSecond, until_ms);
        double gated = Double.POSITIVE_INFINITY, awake = Double.POSITIVE_INFINITY;
        for (int run = 0; run < 2; run++) {
            gated = Math.min(gated, seconds(() -> resting(fibres, shocks).until(until_ms)));
            ModalLanes lanes = ModalLanes.of(fibres, shocks, Precision.SINGLE);
            if (run > 0) awake = Math.min(awake, seconds(() -> lanes.run(Math.round(until_ms / STEP_ms))));
        }
        Population population = resting(fibres, shocks);
        population.until(until_ms);
        Population.Effort effort = population.effort();
        System.out.printf(
                "%d fibres at %.0f impulses a second for %.0f ms: %.2f s, without rest %.2f s: %.1f times less;"
                        + " short steps %.1f %%, long steps %.2f %%%n",
                SOME,
                perSecond,
                until_ms,
                gated,
                awake,
                awake / gated,
                100.0 * effort.shortSteps() / effort.allSteps(),
                100.0 * effort.longSteps() / effort.allSteps());
    }

    private static Population resting(List<Condensed> fibres, List<List<Stimulus>> shocks) {
        return new Population(fibres, shocks, Precision.SINGLE, NODES - 1);
    }

    private static void many(int count, double until_ms) {
        List<Condensed> fibres = new ArrayList<>();
        double built = seconds(() -> fibres.addAll(fibres(count)));
        System.out.printf("%d fibres, each of its own diameter: made in %.1f s, %.0f MB%n", count, built, memory_MB());
        List<List<Stimulus>> shocks = shocks(count, 20, until_ms);
        Population population = resting(fibres, shocks);
        double resting = seconds(() -> population.until(until_ms));
        int impulses = 0;
        for (int f = 0; f < count; f++) impulses += population.times_ms(f).size();
        System.out.printf(
                "  %.0f ms at 20 impulses a second, with rest: %.1f s, %d impulses at the far end, %.0f MB%n",
                until_ms, resting, impulses, memory_MB());
        ModalLanes lanes = ModalLanes.of(fibres, shocks, Precision.SINGLE);
        double awake = seconds(() -> lanes.run(Math.round(until_ms / STEP_ms)));
        System.out.printf("  without rest: %.1f s, %.0f MB%n", awake, memory_MB());
    }

    /// What is in use after a collection (MB).
    private static double memory_MB() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }
}
