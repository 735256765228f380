package org.ephapse.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ephapse.fibre.Condensed;
import org.ephapse.fibre.Electrode;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.FullCable;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.ModalCable;
import org.ephapse.fibre.ModalLanes;
import org.ephapse.fibre.ModalLanes.Precision;
import org.ephapse.fibre.Population;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.ephapse.fibre.Threshold;

/// The same axon here and in NEURON: traces at equal method and step, velocity error, and fibre-milliseconds per second
/// of processor time. `bench/neuron/run` runs NEURON first and then this.
final class AgainstNeuron {
    private static final double STOP_ms = 5;
    private static final int LANES = 32, RUNS = 15;

    private final Fibre fibre;
    private final int nodes, from, to;
    private final List<Stimulus> shock = List.of(new Stimulus.IntoNode(0, new Pulse(0.1, 0.1, 2)));

    private record Rate(String name, double velocity_m_per_s, double fibre_ms_per_s) {}

    private AgainstNeuron(double fibre_um, int nodes) {
        this.nodes = nodes;
        fibre = Fibre.healthy(Geometry.discrete(fibre_um), nodes);
        from = nodes / 2;
        to = nodes - 8;
    }

    /// Diameter (µm), nodes, and the folder with NEURON's results.
    public static void main(String[] arguments) throws IOException {
        var bench = new AgainstNeuron(Double.parseDouble(arguments[0]), Integer.parseInt(arguments[1]));
        Path folder = Path.of(arguments[2]);
        double limit = bench.limit_m_per_s();
        List<Rate> theirs = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("neuron.tsv"))) {
            String[] cell = line.split("\t", -1);
            theirs.add(new Rate("NEURON " + cell[0], Double.parseDouble(cell[1]), Double.parseDouble(cell[2])));
        }
        System.out.printf("%s µm, %d nodes; limit of the full cable %.4f m/s%n", arguments[0], bench.nodes, limit);
        System.out.printf(
                "backward Euler 5 µs, voltage of every node, here less NEURON: %.4f mV at most%n",
                bench.farthest_mV(folder.resolve("trace.tsv")));
        for (String line : Files.readAllLines(folder.resolve("threshold.tsv")))
            bench.threshold(Double.parseDouble(line));
        theirs.forEach(rate -> print(rate, limit, List.of()));
        for (Precision precision : Precision.values()) {
            for (double step_ms : new double[] {0.005, 0.0025}) {
                Rate ours = bench.ours(step_ms, precision);
                print(ours, limit, theirs);
                if (precision == Precision.SINGLE) {
                    print(bench.resting(step_ms, ours.velocity_m_per_s), limit, theirs);
                }
            }
        }
    }

    /// Threshold of a point 1 mm beside the middle node: theirs and ours by the same method and step, and ours
    /// converged.
    private void threshold(double theirs_nA) {
        Geometry geometry = fibre.geometry();
        Electrode electrode = Electrode.inNerve(Math.floorDiv(nodes, 2) * geometry.internode_um(), 1000);
        Stimulus from = electrode.gives(new Pulse(0.1, 0.1, theirs_nA / 3));
        var full = new Threshold(s -> new FullCable(fibre, s, 0.005, Scheme.BACKWARD_EULER), to, 2, 0.001);
        var fine = new Threshold(s -> new FullCable(fibre, s, 0.001, Scheme.MIDPOINT), to, 2, 0.001);
        double ours_nA = full.current_nA(from);
        System.out.printf(
                "point 1 mm beside a node, 0.1 ms, threshold: NEURON %.2f µA, here %.2f µA (%.2f %%); converged %.2f µA%n",
                theirs_nA / 1000, ours_nA / 1000, 100 * (ours_nA / theirs_nA - 1), fine.current_nA(from) / 1000);
    }

    private static void print(Rate rate, double limit, List<Rate> theirs) {
        double error = 100 * (rate.velocity_m_per_s / limit - 1);
        System.out.printf("%-34s %9.4f %% %11.1f fibre-ms/s", rate.name, error, rate.fibre_ms_per_s);
        theirs.stream()
                .filter(other -> other.name.contains("variable"))
                .forEach(other -> System.out.printf(
                        "  x%.0f of %s", rate.fibre_ms_per_s / other.fibre_ms_per_s, other.name.substring(16)));
        System.out.println();
    }

    /// The full cable's velocity by the midpoint, extrapolated from two steps.
    private double limit_m_per_s() {
        double coarse = velocity(0.001), fine = velocity(0.0005);
        return fine + (fine - coarse) / 3;
    }

    private double velocity(double step_ms) {
        return Spikes.until(new FullCable(fibre, shock, step_ms, Scheme.MIDPOINT), 2)
                .velocity_m_per_s(from, to);
    }

    private double farthest_mV(Path trace) throws IOException {
        var cable = new ModalCable(Condensed.keeping(fibre, 0.005, Scheme.BACKWARD_EULER, Condensed.ALL), shock);
        double farthest = 0;
        for (String line : Files.readAllLines(trace)) {
            String[] cell = line.split("\t", -1);
            while (cable.time_ms() < Double.parseDouble(cell[0]) - cable.step_ms() / 2) cable.step();
            for (int i = 0; i < nodes; i++) {
                farthest = Math.max(farthest, Math.abs(cable.voltage_mV(i) - Double.parseDouble(cell[i + 1])));
            }
        }
        return farthest;
    }

    private Rate ours(double step_ms, Precision precision) {
        var condensed = new Condensed(fibre, step_ms, Scheme.CORRECTED);
        double velocity = Spikes.until(ModalLanes.of(List.of(condensed), List.of(shock), precision), 2)
                .getFirst()
                .velocity_m_per_s(from, to);
        List<Condensed> fibres = FibreBench.fibres(LANES, step_ms, Scheme.CORRECTED);
        double best_ns = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; run++) {
            ModalLanes lanes = ModalLanes.of(fibres, FibreBench.shocks(LANES), precision);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            lanes.run(Math.round(STOP_ms / step_ms));
            best_ns = Math.min(
                    best_ns, (double) (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before));
        }
        String name = "Ephapse " + precision + " " + step_ms * 1000 + " µs";
        return new Rate(name, velocity, LANES * STOP_ms / best_ns * 1e9);
    }

    /// The same impulse in fibres that may rest, as NEURON's variable step may lengthen.
    private Rate resting(double step_ms, double velocity_m_per_s) {
        List<Condensed> fibres = FibreBench.fibres(LANES, step_ms, Scheme.CORRECTED);
        double best_ns = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; run++) {
            var population = new Population(fibres, FibreBench.shocks(LANES), Precision.SINGLE, nodes - 1);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            population.until(STOP_ms);
            best_ns = Math.min(
                    best_ns, (double) (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before));
        }
        String name = "Ephapse SINGLE, resting " + step_ms * 1000 + " µs";
        return new Rate(name, velocity_m_per_s, LANES * STOP_ms / best_ns * 1e9);
    }
}
