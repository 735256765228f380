package org.ephapse.body.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.ephapse.ephapse.Conduction;
import org.ephapse.ephapse.Impulse;
import org.ephapse.fibre.Condensed;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.ModalCable;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the delay lines took from the fiber: measured on the cable again.
class RecoveryTest {
    private static final Conduction CONDUCTION = Standard.PARAMETERS.conduction();
    private static final Impulse IMPULSE = Standard.PARAMETERS.impulse();

    private static Spikes run(double fiber_um, double until_ms, Pulse... pulses) {
        Fibre fibre = Fibre.healthy(Geometry.interpolated(fiber_um), 45);
        List<Stimulus.IntoNode> shocks = java.util.Arrays.stream(pulses)
                .map(pulse -> new Stimulus.IntoNode(2, pulse))
                .toList();
        return Spikes.until(new ModalCable(new Condensed(fibre, 0.005, Scheme.CORRECTED), shocks), until_ms);
    }

    /// Smallest shock (nA) that sends one impulse more than `before`.
    private static double threshold_nA(double start_ms, int before, Pulse... first) {
        double low = 0.1, high = 4;
        for (int i = 0; i < 9; i++) {
            double middle = Math.sqrt(low * high);
            Pulse[] all = java.util.Arrays.copyOf(first, first.length + 1);
            all[first.length] = new Pulse(start_ms, 0.1, middle);
            if (run(7, start_ms + 3, all).count(20) > before) high = middle;
            else low = middle;
        }
        return high;
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 5, 7, 9})
    void lines_conduct_as_fast_as_the_cable(double fiber_um) {
        double cable = run(fiber_um, 5, new Pulse(0.1, 0.1, 3)).velocity_m_per_s(12, 30);
        assertThat(CONDUCTION.velocity_m_per_s(fiber_um)).isCloseTo(cable, Percentage.withPercentage(1.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 8})
    void a_node_recovers_as_the_cables_does(int entry) {
        double after_ms = IMPULSE.after_ms()[entry];
        double rest_nA = threshold_nA(0.1, 0);
        double second_nA = threshold_nA(0.1 + after_ms, 1, new Pulse(0.1, 0.1, 2));
        assertThat(IMPULSE.threshold()[entry]).isCloseTo(second_nA / rest_nA, Percentage.withPercentage(4));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 9})
    void a_second_impulse_travels_as_in_the_cable(int entry) {
        double after_ms = IMPULSE.after_ms()[entry], second_nA = 0.55 * IMPULSE.threshold()[entry] * 1.3;
        Spikes spikes = run(7, after_ms + 4, new Pulse(0.1, 0.1, 2), new Pulse(0.1 + after_ms, 0.1, second_nA));
        double first = spikes.times_ms(16).get(0) - spikes.times_ms(8).get(0);
        double second = spikes.times_ms(16).get(1) - spikes.times_ms(8).get(1);
        assertThat(IMPULSE.velocity()[entry]).isCloseTo(first / second, Percentage.withPercentage(5));
    }

    /// The afterpotential from the moment at which the node passed the threshold of `rise_mV`.
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5, 7, 9, 12})
    void the_axon_behind_an_impulse_keeps_the_cables_afterpotential(int entry) {
        Impulse trailing = Standard.trailing();
        Fibre fibre = Fibre.healthy(Geometry.interpolated(7), 31);
        var shock = new Stimulus.IntoNode(2, new Pulse(0.1, 0.1, 3));
        var cable = new ModalCable(new Condensed(fibre, 0.005, Scheme.CORRECTED), List.of(shock));
        double rest_mV = cable.voltage_mV(15);
        while (cable.voltage_mV(15) < rest_mV + trailing.rise_mV()[0]) cable.step();
        double until_ms = cable.time_ms() + trailing.after_ms()[entry];
        while (cable.time_ms() < until_ms) cable.step();
        assertThat(trailing.trail_mV()[entry]).isCloseTo(cable.voltage_mV(15) - rest_mV, Offset.offset(0.1));
    }
}
