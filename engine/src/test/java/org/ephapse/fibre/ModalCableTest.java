package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The fast path against the reference, and its own errors.
class ModalCableTest {
    private static double error(double step_ms, Scheme scheme, int kept) {
        Cable cable = Axons.modal(Axons.published(10, 35), step_ms, scheme, kept);
        return Axons.velocity_m_per_s(cable, 1.2) / Axons.CONVERGED_m_per_s - 1;
    }

    private static double error(double step_ms, Scheme scheme) {
        Cable cable = Axons.modal(Axons.published(10, 35), step_ms, scheme);
        return Axons.velocity_m_per_s(cable, 1.2) / Axons.CONVERGED_m_per_s - 1;
    }

    private static double farthest(Cable one, Cable other, double until_ms) {
        double farthest = 0;
        while (one.time_ms() < until_ms) {
            one.step();
            other.step();
            for (int i = 0; i < one.nodes(); i++) {
                farthest = Math.max(farthest, Math.abs(one.voltage_mV(i) - other.voltage_mV(i)));
            }
        }
        return farthest;
    }

    @Test
    void under_backward_euler_all_modes_are_the_full_cable_to_rounding() {
        Cable full = Axons.full(Axons.passive(10, 9), 0.005, Scheme.BACKWARD_EULER);
        Cable modal = Axons.modal(Axons.passive(10, 9), 0.005, Scheme.BACKWARD_EULER, Condensed.ALL);
        assertThat(farthest(full, modal, 2)).isLessThan(1e-8);
    }

    @Test
    void with_impulses_they_differ_by_the_table_of_rates_only() {
        Fibre fibre = Axons.published(10, 15);
        Cable full = Axons.full(fibre, 0.005, Scheme.BACKWARD_EULER);
        Cable modal = Axons.modal(fibre, 0.005, Scheme.BACKWARD_EULER, Condensed.ALL);
        assertThat(farthest(full, modal, 2)).isLessThan(0.002);
    }

    @ParameterizedTest
    @CsvSource({"0.005, 0.006", "0.0025, 0.0015"})
    void the_corrected_velocity_is_within_the_bound(double step_ms, double bound) {
        assertThat(error(step_ms, Scheme.CORRECTED)).isCloseTo(0, within(bound));
    }

    @Test
    void the_corrected_scheme_loses_eight_times_less_at_half_the_step_or_better() {
        double coarse = error(0.005, Scheme.CORRECTED, Condensed.ALL),
                fine = error(0.0025, Scheme.CORRECTED, Condensed.ALL);
        assertThat(coarse / fine).isGreaterThan(7);
    }

    @Test
    void the_plain_midpoint_misses_the_bound() {
        assertThat(error(0.005, Scheme.MIDPOINT, Condensed.ALL)).isLessThan(-0.006);
    }

    @Test
    void full_and_modal_midpoint_go_to_the_same_limit() {
        Cable full = Axons.full(Axons.published(10, 35), 0.001, Scheme.MIDPOINT);
        double reference = Axons.velocity_m_per_s(full, 1.2) / Axons.CONVERGED_m_per_s - 1;
        assertThat(error(0.001, Scheme.MIDPOINT, Condensed.ALL)).isCloseTo(reference, within(2e-5));
    }

    @Test
    void below_a_microsecond_no_error_of_first_order_is_left() {
        assertThat(error(0.0005, Scheme.CORRECTED, Condensed.ALL)).isCloseTo(0, within(2e-5));
    }

    @Test
    void the_fewest_modes_change_the_velocity_by_less_than_a_hundredth_of_a_percent() {
        double all = error(0.005, Scheme.CORRECTED, Condensed.ALL);
        assertThat(error(0.005, Scheme.CORRECTED)).isCloseTo(all, within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {2, 5.7, 7, 8, 12})
    void the_fewest_modes_keep_the_afterpotentials_to_a_hundredth_of_a_millivolt(double fibre_um) {
        Fibre fibre = Fibre.healthy(Geometry.interpolated(fibre_um), 9);
        Cable all = Axons.modal(fibre, 0.01, Scheme.CORRECTED, Condensed.ALL);
        Cable few = Axons.modal(fibre, 0.01, Scheme.CORRECTED);
        Spikes.until(all, 3);
        Spikes.until(few, 3);
        assertThat(farthest(all, few, 40)).isLessThan(0.01);
    }

    @Test
    void four_modes_of_each_parity_are_left_of_a_healthy_ten_micrometer_fibre() {
        assertThat(new Condensed(Axons.published(10, 3), 0.005, Scheme.CORRECTED).kept)
                .isEqualTo(4);
    }

    @Test
    void four_modes_are_too_few() {
        assertThat(Math.abs(error(0.005, Scheme.CORRECTED, 4))).isGreaterThan(0.05);
    }

    @ParameterizedTest
    @EnumSource
    void a_fibre_at_rest_stays_there(Scheme scheme) {
        Condensed fibre = new Condensed(Axons.published(10, 9), 0.005, scheme);
        Cable cable = new ModalCable(fibre, List.of());
        double rest = cable.voltage_mV(4);
        for (int n = 0; n < 1000; n++) cable.step();
        assertThat(cable.voltage_mV(4)).isCloseTo(rest, within(1e-4));
    }

    @Test
    void a_thinly_myelinated_internode_agrees_with_the_full_cable() {
        Internode thin = new Internode(1150, 12, false, 2, List.of());
        Fibre fibre = Axons.published(10, 15).with(6, thin).with(7, thin);
        Cable full = Axons.full(fibre, 0.005, Scheme.BACKWARD_EULER);
        Cable modal = Axons.modal(fibre, 0.005, Scheme.BACKWARD_EULER, Condensed.ALL);
        assertThat(farthest(full, modal, 1)).isLessThan(0.002);
    }

    @ParameterizedTest
    @EnumSource
    void a_lane_does_not_know_who_is_beside_it(ModalLanes.Precision precision) {
        List<Condensed> fibres = new ArrayList<>();
        List<List<Stimulus>> stimuli = new ArrayList<>();
        for (int lane = 0; lane < 13; lane++) {
            Fibre fibre = Fibre.healthy(Geometry.interpolated(4 + 0.9 * lane), 9);
            fibres.add(new Condensed(fibre, 0.005, Scheme.CORRECTED));
            stimuli.add(Axons.shock(lane % 9, 0.1, 2));
        }
        ModalLanes together = ModalLanes.of(fibres, stimuli, precision);
        ModalLanes alone = ModalLanes.of(List.of(fibres.get(7)), List.of(stimuli.get(7)), precision);
        for (int n = 0; n < 200; n++) {
            together.step();
            alone.step();
        }
        for (int i = 0; i < 9; i++) assertThat(together.voltage_mV(7, i)).isEqualTo(alone.voltage_mV(0, i));
    }

    @ParameterizedTest
    @EnumSource
    void a_thousand_steps_allocate_nothing(ModalLanes.Precision precision) {
        Condensed fibre = new Condensed(Axons.published(10, 9), 0.005, Scheme.CORRECTED);
        ModalLanes lanes = ModalLanes.of(List.of(fibre, fibre), List.of(Axons.shock(2, 0.1, 3), List.of()), precision);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int n = 0; n < 3000; n++) lanes.step();
        long before = thread.getCurrentThreadAllocatedBytes();
        for (int n = 0; n < 1000; n++) lanes.step();
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
    }

    @ParameterizedTest
    @CsvSource({"0.005, BACKWARD_EULER", "0.005, MIDPOINT", "0.005, CORRECTED", "0.0025, CORRECTED"})
    void single_precision_keeps_the_velocity_to_a_hundred_thousandth(double step_ms, Scheme scheme) {
        Condensed fibre = new Condensed(Axons.published(10, 35), step_ms, scheme);
        List<Double> velocity = new ArrayList<>();
        for (var precision : ModalLanes.Precision.values()) {
            ModalLanes lanes = ModalLanes.of(List.of(fibre), List.of(Axons.shock(2, 0.1, 3)), precision);
            velocity.add(Spikes.until(lanes, 1.2).getFirst().velocity_m_per_s(17, 27));
        }
        assertThat(velocity.get(1) / velocity.get(0)).isCloseTo(1, within(1e-5));
    }

    @Test
    void an_electrode_outside_is_refused() {
        Condensed fibre = new Condensed(Axons.published(10, 9), 0.005, Scheme.CORRECTED);
        Stimulus electrode = Electrode.inNerve(0, 1000).gives(new Pulse(0, 0.1, -1));
        assertThatThrownBy(() -> new ModalCable(fibre, List.of(electrode)))
                .hasMessageContaining("a modal cable takes currents into nodes");
    }

    @Test
    void a_node_that_is_driven_beyond_the_table_says_so() {
        Condensed fibre = new Condensed(Axons.published(10, 9), 0.005, Scheme.CORRECTED);
        Cable cable = new ModalCable(fibre, Axons.shock(4, 0.1, 1e5));
        assertThatThrownBy(() -> Spikes.until(cable, 1))
                .isInstanceOf(org.ephapse.numeric.Diverged.class)
                .hasMessageContaining("modal cable in lane 0 diverged at");
    }

    @Test
    void an_internode_with_channels_is_refused() {
        Fibre fibre = Axons.published(10, 9);
        Internode active =
                new Internode(1150, 1, false, 1, fibre.nodes().getFirst().channels());
        assertThatThrownBy(() -> new Condensed(fibre.with(3, active), 0.005, Scheme.MIDPOINT))
                .hasMessageStartingWith("internode 3 is bare, has channels or unequal halves");
    }

    @Test
    void a_lesion_beside_the_fibre_is_refused() {
        Fibre fibre = Axons.published(10, 9);
        Internode thin = new Internode(1150, 12, false, 2, List.of());
        assertThatThrownBy(() -> fibre.with(8, thin))
                .hasMessage("the lesion at internode 8 lies outside the fibre's 0 to 7");
    }

    @Test
    void a_fibre_that_has_just_fired_is_inexcitable() {
        Condensed fibre = new Condensed(Axons.published(10, 15), 0.005, Scheme.CORRECTED);
        Threshold threshold =
                new Threshold(stimuli -> new ModalCable(fibre, stimuli), Axons.shock(7, 0.1, 1.5), 12, 2, 2.3, 0.01);
        Stimulus second = new Stimulus.IntoNode(7, new Pulse(0.7, 0.1, 1));
        assertThatThrownBy(() -> threshold.current_nA(second)).hasMessageStartingWith("no impulse at 18.1");
    }

    /// Expected: the C program, 0.1 and 1 ms into a node: 1.016 and 0.303 nA, backward Euler at 2 µs.
    @ParameterizedTest
    @CsvSource({"0.1, 1.016", "1, 0.303"})
    void a_longer_shock_needs_less_current(double length_ms, double current_nA) {
        Condensed fibre = new Condensed(Axons.published(10, 15), 0.005, Scheme.CORRECTED);
        double found_nA = new Threshold(stimuli -> new ModalCable(fibre, stimuli), 12, 3, 0.002)
                .current_nA(Axons.shock(7, length_ms, 1).getFirst());
        assertThat(found_nA / current_nA - 1).isCloseTo(0, within(0.03));
    }
}
