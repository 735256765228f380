package org.ephapse.bench;

import java.util.concurrent.TimeUnit;
import org.ephapse.artery.Loop;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.body.rod.Anchorage;
import org.ephapse.body.rod.RodLife;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.heart.BloodPressure;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// One life of one loop as a rod: 60 segments, quarter-year steps from 16 to 95, with and without a nerve in its way.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RodBench {
    /// Gap at 16 (mm): pressing on the nerve all life, or never touching it.
    @Param({"-0.1", "5"})
    public double gap_mm;

    /// Lives it.
    @Benchmark
    public double life() {
        Loop loop = new Loop(Vessel.AICA, 1.0, 12, 0.1, 0.0006, 0.7, gap_mm, 0, 0);
        Root root = new Root(Segment.ATTACHED, 0, 10, 0.04, 20, 2, 0.25);
        Person person = new Person(Person.Sex.FEMALE, Person.Side.LEFT, loop, root, BloodPressure.NORMAL, 1, 1, 0);
        RodLife life = new RodLife(person, Anchorage.LIKE_ARCH);
        while (life.age_years() < Life.LATEST_years) life.step();
        return life.force_mN() + life.overlap_mm() + life.iterations();
    }
}
