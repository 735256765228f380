package org.ephapse.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ephapse.fibre.Condensed;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.ModalLanes;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Stimulus;
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

/// One step of a group of modal fibres of different diameters, 51 nodes. Divide by the lanes for
/// the cost of a fibre. A step that costs twice its due has lost its vectors.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FibreBench {
    /// How many fibres step together.
    @Param({"8", "32", "128"})
    public int lanes = 1;

    /// Digits of the voltages.
    @Param
    public ModalLanes.Precision precision = ModalLanes.Precision.DOUBLE;

    /// How they step.
    @Param({"MIDPOINT", "CORRECTED"})
    public Scheme scheme = Scheme.CORRECTED;

    private ModalLanes fibres = group(1, 0.005, scheme, precision);

    /// A group at rest, every fibre shocked once.
    @Setup
    public void rest() {
        fibres = group(lanes, 0.005, scheme, precision);
    }

    /// Steps it.
    @Benchmark
    public double step() {
        fibres.step();
        return fibres.voltage_mV(0, 0);
    }

    static ModalLanes group(int lanes, double step_ms, Scheme scheme, ModalLanes.Precision precision) {
        return ModalLanes.of(fibres(lanes, step_ms, scheme), shocks(lanes), precision);
    }

    static List<Condensed> fibres(int lanes, double step_ms, Scheme scheme) {
        List<Condensed> condensed = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            Fibre fibre = Fibre.healthy(Geometry.interpolated(6 + 6.0 * lane / lanes), 51);
            condensed.add(new Condensed(fibre, step_ms, scheme));
        }
        return condensed;
    }

    static List<List<Stimulus>> shocks(int lanes) {
        return Collections.nCopies(lanes, List.of(new Stimulus.IntoNode(0, new Pulse(0.1, 0.1, 3))));
    }
}
