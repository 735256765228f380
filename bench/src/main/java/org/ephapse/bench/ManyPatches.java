package org.ephapse.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ephapse.body.patch.Standard;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Session;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Spot;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.ephapse.Network;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;

/// The preset severe, stationary, in a nerve of 7,000 fibers, its reach changed so that more or fewer of them are bare:
/// how much faster than real time it runs, with patches that sleep and without, and what a shock costs. One thread;
/// seconds are its processor time, the best of several slices. A loop that lives in registers runs between them: where
/// its best and its median lie apart, the machine was not quiet.
final class ManyPatches {
    private static final double SETTLE_ms = 4000, SLICE_ms = 200, SWEEP_ms = 50, SECOND_ns = 1e9, MILLI_ns = 1e6;
    private static final int SLICES = 7, CHAIN = 20_000_000, SWEEPS = 20, RUNS = 5;
    private static final double SWEPT_mm = 0.34, SEVERE_mm = 0.35, REAL_mm = 0.63;
    private static final double[] REACH_mm = {0.07, 0.18, 0.28, SEVERE_mm, 0.44, REAL_mm, 0.95, 1.4};
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final Spot SEVERE = new Spot(0, SEVERE_mm, 0.9, 1, 3, 0.45, 25, 0.7);
    private static final CrossSection ROOT = CrossSection.of(CrossSection.Plan.STANDARD, new Seed(1));

    private static float chained = 1;

    private ManyPatches() {}

    /// Where to draw the figure, if anywhere.
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        System.out.printf("Measured; the nerve is simulated. Load of the machine %.1f%n%n", load());
        System.out.println("  bare  impulses/s  awake  x real time  every patch computed  ns a patch's step  the same  "
                + "control, ms: best  median");
        List<Point> points = new ArrayList<>();
        for (double reach_mm : REACH_mm)
            points.add(row(SEVERE.withReach_mm(reach_mm).lesion()));
        points.add(row(everywhere()));
        sweep();
        session();
        System.out.printf("load of the machine %.1f%n", load());
        if (arguments.length > 0) Files.writeString(Path.of(arguments[0]), PatchesFigure.svg(points));
    }

    /// One lesion.
    ///
    /// @param bare  how many fibers are bare
    /// @param gated times faster than real time
    /// @param all   the same with every patch computed
    /// @param awake share of the patches that was computed
    record Point(int bare, double gated, double all, double awake) {}

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// All fibers bare and pressed together, under the shift of the point of contact.
    private static Lesion everywhere() {
        double[][] none = {{0}}, all = {{1}};
        return new Lesion(none, none, all, all, new double[][] {{SEVERE.shift_mV()}}, 0.45, 25, 0.7);
    }

    private static Point row(Lesion lesion) {
        Network gated = Network.of(ROOT, lesion, Standard.PARAMETERS, new Seed(1));
        Network all = Network.ungated(ROOT, lesion, Standard.PARAMETERS, new Seed(1));
        advance(gated, SETTLE_ms);
        advance(all, SETTLE_ms);
        double[] slept = new double[SLICES], computed = new double[SLICES], control = new double[SLICES];
        double awake = 0, impulses = 0;
        for (int k = 0; k < SLICES; k++) {
            slept[k] = seconds(() -> advance(gated, SLICE_ms));
            control[k] = seconds(ManyPatches::chain);
            computed[k] = seconds(() -> advance(all, SLICE_ms));
        }
        int steps = (int) Math.round(SLICE_ms / gated.step_ms());
        for (int k = 0; k < steps; k++) {
            gated.step(1);
            awake += gated.awake() / steps;
            impulses += gated.atPatch();
        }
        int bare = gated.lesioned();
        double each = SECOND_ns / steps / bare, slice_s = SLICE_ms * MILLI_ns / SECOND_ns;
        Point point = new Point(bare, slice_s / best(slept), slice_s / best(computed), awake);
        System.out.printf(
                "%6d  %10.0f  %5.2f  %11.2f  %20.2f  %17.1f  %8.1f  %17.1f  %6.1f%n",
                bare,
                impulses / slice_s / bare,
                awake,
                point.gated(),
                point.all(),
                best(slept) * each / awake,
                best(computed) * each,
                best(control) * SECOND_ns / MILLI_ns,
                median(control) * SECOND_ns / MILLI_ns);
        return point;
    }

    private static void advance(Network nerve, double by_ms) {
        double until_ms = nerve.time_ms() + by_ms;
        while (nerve.time_ms() < until_ms) nerve.step(1);
    }

    /// Shocks to the branch of the eyelid every 50 ms, from a lesion that has just been made, so that it is busier than
    /// when it has settled; the whole session runs, with nucleus and record.
    private static void sweep() {
        Lesion lesion = SEVERE.withReach_mm(SWEPT_mm).lesion();
        Protocol shocks = Protocol.shocks(Site.ZYGOMATIC, 1, SWEEPS, SWEEP_ms);
        double best = Double.POSITIVE_INFINITY, wall = Double.POSITIVE_INFINITY;
        int bare = 0;
        for (int run = 0; run < RUNS; run++) {
            Session session = new Session(ROOT, lesion, shocks, Setting.STANDARD.after(0), new Seed(1));
            bare = session.network().lesioned();
            long from = System.nanoTime();
            best = Math.min(best, seconds(session::run));
            wall = Math.min(wall, (System.nanoTime() - from) / SECOND_ns);
        }
        double sweeps = shocks.lasts_ms() / SWEEP_ms, milli = SECOND_ns / MILLI_ns;
        System.out.printf(
                "%na sweep of 50 ms after a shock, %d bare, warm: %.1f ms of processor time, %.1f ms by the wall's clock%n",
                bare, milli * best / sweeps, milli * wall / sweeps);
    }

    /// A whole session with nucleus and record, from a lesion that has just been made.
    private static void session() {
        Lesion lesion = SEVERE.withReach_mm(REAL_mm).lesion();
        Protocol rest = Protocol.rest(SETTLE_ms / 2);
        double best = Double.POSITIVE_INFINITY;
        int bare = 0;
        for (int run = 0; run < RUNS; run++) {
            Session session = new Session(ROOT, lesion, rest, Setting.STANDARD.after(SETTLE_ms / 2), new Seed(1));
            bare = session.network().lesioned();
            best = Math.min(best, seconds(session::run));
        }
        System.out.printf(
                "a session with nucleus and record, %d bare: %.2f times faster than real time%n",
                bare, SETTLE_ms * MILLI_ns / SECOND_ns / best);
    }

    private static double seconds(Runnable work) {
        long before = CLOCK.getCurrentThreadCpuTime();
        work.run();
        return (CLOCK.getCurrentThreadCpuTime() - before) / SECOND_ns;
    }

    private static void chain() {
        float x = chained;
        for (int k = 0; k < CHAIN; k++) x = Math.fma(x, 0.999f, 0.001f);
        chained = x;
    }

    private static double best(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
