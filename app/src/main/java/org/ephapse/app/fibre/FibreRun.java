package org.ephapse.app.fibre;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ephapse.fibre.Cable;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Impulse;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.ephapse.fibre.Threshold;
import org.jspecify.annotations.Nullable;

/// One fibre, asked for its velocity, threshold, impulse, recovery and strength-duration. A shock goes into a node near
/// its beginning; velocity is taken near its
/// far end, past a lesion that may lie in the middle.
public final class FibreRun {
    private static final double BEGIN_ms = 0.1, SHOCK_ms = 0.1, FIRST_nA = 0.5, TOLERANCE = 0.001, SAFETY = 1.5;
    private static final double SLOWEST_um_per_ms = 3000, LINGER_ms = 2;
    private static final List<Double> INTERVALS_ms =
            List.of(0.8, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.0, 10.0, 15.0, 20.0, 30.0, 50.0);
    private static final List<Double> DURATIONS_ms = List.of(0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0);
    private static final int SHOCKED = 6, FAR = 5, VELOCITY_NODES = 6;

    /// Where an impulse must arrive: a lesion begins behind this node.
    public static final int ARRIVES = 11;

    /// A current that is larger by more excites another node than the one it flows into.
    private static final double LARGEST_MULTIPLE = 8;

    private final Fibre fibre;
    private final Function<List<Stimulus>, Cable> cable;
    private final int last;
    private final double until_ms;

    /// @param fibre   at least 11 nodes
    /// @param step_ms length of a step (ms)
    public FibreRun(Fibre fibre, double step_ms) {
        this.fibre = fibre;
        cable = Cable.ready(fibre, step_ms);
        last = fibre.nodes().size() - FAR;
        double long_um =
                fibre.internodes().stream().mapToDouble(i -> i.between_um()).sum();
        until_ms = BEGIN_ms + SHOCK_ms + long_um / SLOWEST_um_per_ms / 2 + LINGER_ms;
    }

    private static Stimulus shock(double at_ms, double length_ms, double current_nA) {
        return new Stimulus.IntoNode(SHOCKED, new Pulse(at_ms, length_ms, current_nA));
    }

    private Threshold threshold(int node) {
        return new Threshold(cable, node, until_ms, TOLERANCE);
    }

    /// What a fibre answered.
    ///
    /// @param diameter_um      its outer diameter (µm)
    /// @param velocity_m_per_s velocity near its far end (m/s); null where the impulse does not arrive
    /// @param threshold_nA     smallest current of 0.1 ms that makes an impulse (nA)
    /// @param impulse          its shape, near the far end, or before the block
    /// @param trace            its course
    public record Answer(
            double diameter_um, @Nullable Double velocity_m_per_s, double threshold_nA, Impulse impulse, Trace trace) {}

    /// The voltage of a node (mV) over time from its peak (ms).
    public record Trace(double[] time_ms, double[] voltage_mV) {}

    /// Its velocity, threshold and impulse.
    public Answer answer() {
        double threshold_nA = threshold(ARRIVES).current_nA(shock(BEGIN_ms, SHOCK_ms, FIRST_nA));
        List<Stimulus> strong = List.of(shock(BEGIN_ms, SHOCK_ms, 2 * threshold_nA));
        Spikes spikes = Spikes.until(cable.apply(strong), until_ms);
        boolean conducts = spikes.count(last) > 0;
        int node = conducts ? last - 2 : ARRIVES;
        return new Answer(
                fibre.geometry().fibre_um(),
                conducts ? spikes.velocity_m_per_s(last - VELOCITY_NODES, last) : null,
                threshold_nA,
                Impulse.at(() -> cable.apply(strong), node, until_ms),
                trace(cable.apply(strong), node));
    }

    private Trace trace(Cable running, int node) {
        int steps = (int) Math.round((until_ms + LINGER_ms) / running.step_ms()), peak = 0;
        double[] time = new double[steps + 1], voltage = new double[steps + 1];
        for (int n = 0; n <= steps; n++) {
            voltage[n] = running.voltage_mV(node);
            if (voltage[n] > voltage[peak]) peak = n;
            running.step();
        }
        for (int n = 0; n <= steps; n++) time[n] = (n - peak) * running.step_ms();
        return new Trace(time, voltage);
    }

    /// Threshold of a second shock as a multiple of the first's, by the time between them (ms); null while no current
    /// excites.
    public Map<Double, @Nullable Double> recovery() {
        double alone_nA = threshold(ARRIVES).current_nA(shock(BEGIN_ms, SHOCK_ms, FIRST_nA));
        Map<Double, @Nullable Double> recovery = new LinkedHashMap<>();
        for (double interval_ms : INTERVALS_ms) {
            List<Stimulus> first = List.of(shock(BEGIN_ms, SHOCK_ms, SAFETY * alone_nA));
            Threshold again = new Threshold(cable, first, ARRIVES, 2, BEGIN_ms + interval_ms + LINGER_ms, TOLERANCE);
            recovery.put(interval_ms, relative(again, shock(BEGIN_ms + interval_ms, SHOCK_ms, alone_nA), alone_nA));
        }
        return recovery;
    }

    private static @Nullable Double relative(Threshold threshold, Stimulus shock, double alone_nA) {
        try {
            double multiple = threshold.current_nA(shock) / alone_nA;
            return multiple > LARGEST_MULTIPLE ? null : multiple;
        } catch (IllegalStateException inexcitable) {
            return null;
        }
    }

    /// Threshold (nA) by the length of the shock (ms).
    public Map<Double, Double> strengthDuration() {
        Map<Double, Double> strength = new LinkedHashMap<>();
        for (double length_ms : DURATIONS_ms) {
            strength.put(length_ms, threshold(ARRIVES).current_nA(shock(BEGIN_ms, length_ms, FIRST_nA)));
        }
        return strength;
    }
}
