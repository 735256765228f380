package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ephapse.numeric.Diverged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reference against published and independently computed figures, and against itself as the step shrinks.
class FullCableTest {
    private static double error(double step_ms, Scheme scheme) {
        Cable cable = Axons.full(Axons.published(10, 35), step_ms, scheme);
        return Axons.velocity_m_per_s(cable, 1.2) / Axons.CONVERGED_m_per_s - 1;
    }

    /// Expected: an independent calculator in C (banded solve, staggered midpoint, 1 µs), agreeing with NEURON's.
    @ParameterizedTest
    @CsvSource({"5.7, 25.80", "7.3, 36.87", "8.7, 47.80", "10, 56.25", "16, 94.10"})
    void velocity_of_the_published_fibres_is_within_half_a_percent(double fibre_um, double velocity_m_per_s) {
        Cable cable = Axons.full(Axons.published(fibre_um, 35), 0.002, Scheme.MIDPOINT);
        assertThat(Axons.velocity_m_per_s(cable, 1.2) / velocity_m_per_s - 1).isCloseTo(0, within(0.005));
    }

    /// Expected: PyFibers' test of an intracellular shock of 1 ms, 5.7 µm, 133 compartments: 0.15576 nA.
    @Test
    void threshold_of_the_thinnest_published_motor_fibre_is_within_one_percent() {
        Fibre fibre = Axons.published(5.7, 13);
        Threshold threshold =
                new Threshold(stimuli -> new FullCable(fibre, stimuli, 0.005, Scheme.MIDPOINT), 12, 3, 0.001);
        double current_nA = threshold.current_nA(Axons.shock(6, 1, 0.1).getFirst());
        assertThat(current_nA / 0.15576 - 1).isCloseTo(0, within(0.01));
    }

    @Test
    void the_impulse_stands_109_millivolts_above_a_rest_of_minus_80() {
        Cable cable = Axons.full(Axons.published(10, 25), 0.001, Scheme.MIDPOINT);
        double rest = cable.voltage_mV(12);
        assertThat(rest).isCloseTo(-80, within(0.05));
        assertThat(Spikes.until(cable, 1.2).highest_mV(12) - rest).isCloseTo(109, within(0.2));
    }

    @Test
    void the_impulse_is_three_tenths_of_a_millisecond_wide_at_half_height() {
        Cable cable = Axons.full(Axons.published(10, 25), 0.001, Scheme.MIDPOINT);
        double half_mV = -80 + 109.0 / 2;
        int above = 0;
        for (int n = 0; n < 1500; n++) {
            cable.step();
            if (cable.voltage_mV(12) > half_mV) above++;
        }
        assertThat(above * 0.001).isCloseTo(0.300, within(0.005));
    }

    @Test
    void the_midpoint_loses_four_times_less_at_half_the_step() {
        assertThat(error(0.005, Scheme.MIDPOINT) / error(0.0025, Scheme.MIDPOINT))
                .isBetween(3.7, 4.3);
    }

    @Test
    void backward_euler_at_five_microseconds_is_nine_percent_too_slow() {
        assertThat(error(0.005, Scheme.BACKWARD_EULER)).isBetween(-0.095, -0.08);
    }

    @Test
    void an_impulse_from_the_other_end_is_the_mirror_image() {
        Fibre fibre = Axons.published(8.7, 9);
        Cable forth = new FullCable(fibre, Axons.shock(0, 0.1, 3), 0.005, Scheme.MIDPOINT);
        Cable back = new FullCable(fibre, Axons.shock(8, 0.1, 3), 0.005, Scheme.MIDPOINT);
        for (int n = 0; n < 100; n++) {
            forth.step();
            back.step();
        }
        for (int i = 0; i < 9; i++) {
            assertThat(back.voltage_mV(8 - i)).isCloseTo(forth.voltage_mV(i), within(1e-6));
        }
    }

    /// Expected: at a cathode the fibre is excited by less current than at an anode.
    @Test
    void an_electrode_outside_excites_as_a_cathode_first() {
        Fibre fibre = Axons.published(10, 21);
        Threshold threshold =
                new Threshold(stimuli -> new FullCable(fibre, stimuli, 0.005, Scheme.MIDPOINT), 17, 1.2, 0.01);
        Stimulus electrode = new Stimulus.PointSource(10 * 1150, 1000, 0.33, 0.083, new Pulse(0.1, 0.1, -20_000));
        double cathode_nA = threshold.current_nA(electrode);
        assertThat(threshold.current_nA(electrode.at(200_000)) / -cathode_nA).isGreaterThan(2);
    }

    @Test
    void a_step_that_is_not_positive_is_refused() {
        assertThatThrownBy(() -> Axons.full(Axons.published(10, 5), 0, Scheme.MIDPOINT))
                .hasMessage("a cable's step must be longer than 0 ms, not 0.0");
    }

    @Test
    void a_stimulus_that_is_not_a_number_is_refused() {
        assertThatThrownBy(() -> new Pulse(0, 0.1, Double.NaN)).hasMessageContaining("not 0.0 ms, 0.1 ms and NaN nA");
    }

    @Test
    void a_stimulus_beside_the_fibre_is_refused() {
        List<Stimulus> beside = Axons.shock(7, 0.1, 1);
        assertThatThrownBy(() -> new FullCable(Axons.published(10, 5), beside, 0.005, Scheme.MIDPOINT))
                .hasMessage("the stimulus at node 7 lies outside the fibre's 0 to 4");
    }

    @Test
    void what_diverges_says_where_and_when() {
        Cable cable = new FullCable(Axons.published(10, 5), Axons.shock(2, 0.1, 1e7), 0.005, Scheme.MIDPOINT);
        assertThatThrownBy(() -> Spikes.until(cable, 1))
                .isInstanceOf(Diverged.class)
                .hasMessageMatching(
                        "the full cable diverged at 0\\.1\\d* ms: the voltage of compartment \\d+ became .*");
    }
}
