package org.ephapse.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ephapse.body.Life;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Person;
import org.ephapse.body.Person.Side;
import org.ephapse.body.Plan;
import org.ephapse.body.Prior;
import org.ephapse.body.Treatment;
import org.ephapse.numeric.Seed;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Milliseconds for one whole life of one side, with its field of cells and its lesions.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class LifeBench {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final Plan WAITING = Plan.waiting(Life.LATEST_years);
    private static final Plan TREATED = new Plan(
            List.of(new Treatment.Toxin(50, 60, 20, 90, 0), new Treatment.Decompression(60, 1, 0.5, NEVER)),
            Life.LATEST_years);

    private final Seed people = new Seed(1).of("people");
    private final Person touched = touched();

    /// The first person whose artery lies on the nerve at 16.
    private Person touched() {
        for (long index = 0; ; index++) {
            Person person = Prior.STANDARD.person(people, index, Side.LEFT);
            if (person.loop().gap_mm() < 0
                    && person.loop().direction() > 0
                    && person.root().segment().isCentral()) {
                return person;
            }
        }
    }

    /// 16 to 95 years, a row a month.
    @Benchmark
    public LifeRecord waiting() {
        return Life.live(touched, WAITING, people);
    }

    /// The same with ten years of toxin and an operation: about 5,600 rows.
    @Benchmark
    public LifeRecord treated() {
        return Life.live(touched, TREATED, people);
    }
}
