package org.ephapse.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ephapse.body.Cohort;
import org.ephapse.body.Cohort.Case;
import org.ephapse.body.Cohort.Sides;
import org.ephapse.body.Law;
import org.ephapse.body.Onset;
import org.ephapse.body.Prior;
import org.ephapse.numeric.Seed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Lives a minute by the reduced law: both sides, 80 yearly steps, one thread.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MINUTES)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class CohortBench {
    private static final int ALL = 10_000, SOME = 40_000, FEW = 100_000;

    /// By which law people live.
    @Param({"STANDARD", "SANITY_CHECK"})
    public String law = "";

    private Cohort hazard = cohort("STANDARD", new Onset.Hazard(Onset.RATE_per_year, Onset.POWER));
    private Cohort threshold = cohort("STANDARD", new Onset.Threshold(Onset.SANITY_THETA));

    /// Builds the populations.
    @Setup
    public void people() {
        hazard = cohort(law, new Onset.Hazard(Onset.RATE_per_year, Onset.POWER));
        threshold = cohort(law, new Onset.Threshold(Onset.SANITY_THETA));
    }

    private static Cohort cohort(String name, Onset onset) {
        boolean standard = name.equals("STANDARD");
        Law law = standard ? Law.STANDARD : Law.SANITY_CHECK;
        Law begun = new Law(law.contact(), law.beat(), law.tabulatedApex(), onset);
        return new Cohort(standard ? Prior.STANDARD : Prior.SANITY_CHECK, begun, new Seed(1).of("people"));
    }

    /// Every side is lived to its end.
    @Benchmark
    @OperationsPerInvocation(ALL)
    public List<Case> hazardUnpruned() {
        return hazard.cases(ALL, Sides.ALL, 1);
    }

    /// Only sides that could begin under the hazard are lived.
    @Benchmark
    @OperationsPerInvocation(SOME)
    public List<Case> hazardPruned() {
        return hazard.cases(SOME, Sides.PRUNED, 1);
    }

    /// Only sides that could pass the threshold are lived.
    @Benchmark
    @OperationsPerInvocation(FEW)
    public List<Case> thresholdPruned() {
        return threshold.cases(FEW, Sides.PRUNED, 1);
    }
}
