package org.ephapse.fibre;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// When each node of a fibre fired: the times at which its voltage rose through -30 mV, straight between steps.
public final class Spikes {
    @Source(
            cite = "ours: a level that impulses cross at their steepest and subthreshold responses do not reach",
            grade = Grade.DEFINED)
    private static final double LEVEL_mV = -30;

    @Source(cite = "SI prefixes: m/s in 1 µm/ms", grade = Grade.DEFINED)
    private static final double M_PER_S = 1e-3;

    private final List<List<Double>> times_ms = new ArrayList<>();
    private final double[] place_um, before_mV, highest_mV;

    private Spikes(Cable cable) {
        place_um = new double[cable.nodes()];
        before_mV = new double[cable.nodes()];
        highest_mV = new double[cable.nodes()];
        for (int i = 0; i < place_um.length; i++) {
            times_ms.add(new ArrayList<>());
            place_um[i] = cable.place_um(i);
            before_mV[i] = cable.voltage_mV(i);
            highest_mV[i] = before_mV[i];
        }
    }

    /// Runs a cable up to a time (ms) and listens.
    public static Spikes until(Cable cable, double until_ms) {
        Spikes spikes = new Spikes(cable);
        long steps = Math.round((until_ms - cable.time_ms()) / cable.step_ms());
        for (long n = 0; n < steps; n++) {
            cable.step();
            spikes.listen(cable);
        }
        return spikes;
    }

    /// Runs all lanes up to a time (ms) and listens to each.
    public static List<Spikes> until(ModalLanes lanes, double until_ms) {
        List<Cable> cables = new ArrayList<>();
        for (int lane = 0; lane < lanes.lanes(); lane++) cables.add(lanes.lane(lane));
        List<Spikes> spikes = cables.stream().map(Spikes::new).toList();
        long steps = Math.round((until_ms - lanes.time_ms()) / lanes.step_ms());
        for (long n = 0; n < steps; n++) {
            lanes.step();
            for (int lane = 0; lane < cables.size(); lane++) spikes.get(lane).listen(cables.get(lane));
        }
        return spikes;
    }

    /// Runs cables that step as one, the fibres of a bundle, up to a time (ms) and listens to each.
    ///
    /// @param cables a step of the first is a step of all
    public static List<Spikes> together(List<? extends Cable> cables, double until_ms) {
        List<Spikes> spikes = new ArrayList<>();
        for (Cable cable : cables) spikes.add(new Spikes(cable));
        Cable first = cables.getFirst();
        long steps = Math.round((until_ms - first.time_ms()) / first.step_ms());
        for (long n = 0; n < steps; n++) {
            first.step();
            for (int i = 0; i < cables.size(); i++) spikes.get(i).listen(cables.get(i));
        }
        return List.copyOf(spikes);
    }

    private void listen(Cable cable) {
        for (int i = 0; i < place_um.length; i++) {
            double now = cable.voltage_mV(i), before = before_mV[i];
            if (rises(before, now)) times_ms.get(i).add(cable.time_ms() - cable.step_ms() * since(before, now));
            if (now > highest_mV[i]) highest_mV[i] = now;
            before_mV[i] = now;
        }
    }

    /// Whether a voltage rose through the level in a step.
    static boolean rises(double before_mV, double now_mV) {
        return before_mV < LEVEL_mV && now_mV >= LEVEL_mV;
    }

    /// Which share of the step has passed since it did.
    static double since(double before_mV, double now_mV) {
        return (now_mV - LEVEL_mV) / (now_mV - before_mV);
    }

    /// All times at which a node fired (ms), in order.
    public List<Double> times_ms(int node) {
        return Collections.unmodifiableList(times_ms.get(node));
    }

    /// How often a node fired.
    public int count(int node) {
        return times_ms.get(node).size();
    }

    /// The highest voltage of a node (mV).
    public double highest_mV(int node) {
        return highest_mV[node];
    }

    /// Velocity of the first impulse from one node to another (m/s).
    ///
    /// @throws IllegalStateException when one of them stayed silent
    public double velocity_m_per_s(int from, int to) {
        if (count(from) == 0 || count(to) == 0) {
            throw new IllegalStateException("no impulse went from node " + from + " to node " + to);
        }
        double long_um = place_um[to] - place_um[from];
        return M_PER_S
                * long_um
                / (times_ms.get(to).getFirst() - times_ms.get(from).getFirst());
    }
}
