package org.ephapse.bench;

import java.util.concurrent.TimeUnit;
import org.ephapse.body.patch.Standard;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.ephapse.Network;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A hundred milliseconds of a severe lesion, stationary, in a nerve of 7,000 fibers: below 100 ms is faster than real
/// time. The lesion reaches as far into the root as it takes to bare so many fibers.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LesionBench {
    private static final CrossSection ROOT = CrossSection.of(CrossSection.Plan.STANDARD, new Seed(1));

    /// How far the lesion reaches from the rim (mm); 0.36, 0.64, 0.81 and 2 bare about 650, 2,000, 3,000 and 6,300.
    @Param({"0.36", "0.64", "0.81", "2"})
    public double reach_mm = 1;

    /// Whether quiet patches sleep.
    @Param({"true", "false"})
    public boolean gated = true;

    private Network nerve = nerve(reach_mm, gated);

    /// Runs it for four seconds, so that the pump has settled.
    @Setup
    public void settle() {
        nerve = nerve(reach_mm, gated);
        while (nerve.time_ms() < 4000) nerve.step(1);
        System.out.printf("%d bare, %.2f awake%n", nerve.lesioned(), nerve.awake());
    }

    /// Goes on for a tenth of a second.
    @Benchmark
    public double tenthOfASecond() {
        double until = nerve.time_ms() + 100;
        while (nerve.time_ms() < until) nerve.step(1);
        return nerve.awake();
    }

    private static Network nerve(double reach_mm, boolean gated) {
        Lesion lesion = severe(reach_mm);
        return gated
                ? Network.of(ROOT, lesion, Standard.PARAMETERS, new Seed(1))
                : Network.ungated(ROOT, lesion, Standard.PARAMETERS, new Seed(1));
    }

    /// Nine fibers in ten bare around the point of contact, shifted by 4 mV there and less with distance.
    static Lesion severe(double reach_mm) {
        int sectors = 12, depths = 5;
        double[][] whole = new double[sectors][depths], scarred = new double[sectors][depths];
        double[][] bare = new double[sectors][depths], bridges = new double[sectors][depths];
        double[][] shift = new double[sectors][depths];
        for (int s = 0; s < sectors; s++) {
            for (int d = 0; d < depths; d++) {
                double radius = 0.7 * (1 - (d + 0.5) / depths), angle = 2 * Math.PI * s / sectors;
                double far = Math.hypot(radius * Math.cos(angle) - 0.7, radius * Math.sin(angle));
                bare[s][d] = 0.9 / (1 + Math.exp((far - reach_mm) / 0.05));
                whole[s][d] = 1 - bare[s][d];
                bridges[s][d] = bare[s][d] * bare[s][d];
                shift[s][d] = 4 / (1 + far * far / (0.35 * 0.35));
            }
        }
        return new Lesion(whole, scarred, bare, bridges, shift, 0.45, 25, 0.7);
    }
}
