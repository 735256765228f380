package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.numeric.Diverged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Condensed and whole internodes side by side, against the full cable.
class MixedCableTest {
    private static final int NODES = 15;

    private static Fibre healthy() {
        return Axons.published(10, NODES);
    }

    /// Internode 6 under thin myelin with channels, 7 bare with channels, node 9 wide.
    private static Fibre patchy() {
        Fibre fibre = healthy();
        List<Channel> few = fibre.nodes().getFirst().channels().stream()
                .map(c -> c.times(0.01))
                .toList();
        return Damage.at(8, 2)
                .nodes(4)
                .in(fibre.with(6, new Internode(1150, 5, false, 2, few)).with(7, new Internode(1150, 1, true, 1, few)));
    }

    private static Cable mixed(Fibre fibre, double step_ms, Scheme scheme) {
        return new MixedCable(new Mixture(fibre, step_ms, scheme), Axons.shock(2, 0.1, 3));
    }

    private static double farthest(Whole one, Whole other, double until_ms) {
        double farthest = 0;
        while (one.time_ms() < until_ms) {
            one.step();
            other.step();
            for (int k = 0; k < one.compartments(); k++) {
                farthest = Math.max(farthest, Math.abs(one.inside_mV(k) - other.inside_mV(k)));
                farthest = Math.max(farthest, Math.abs(one.under_mV(k) - other.under_mV(k)));
            }
        }
        return farthest;
    }

    private static double farthest(Fibre fibre, List<Stimulus> stimuli, double until_ms) {
        return farthest(
                new FullCable(fibre, stimuli, 0.005, Scheme.BACKWARD_EULER),
                new MixedCable(new Mixture(fibre, 0.005, Scheme.BACKWARD_EULER), stimuli),
                until_ms);
    }

    @Test
    void a_passive_fibre_is_the_full_cable_to_rounding_in_every_compartment() {
        assertThat(farthest(Axons.passive(10, 9), Axons.shock(2, 0.1, 3), 2)).isLessThan(1e-8);
    }

    @Test
    void so_it_is_under_an_electrode_outside() {
        Stimulus electrode = Electrode.inNerve(4300, 700).gives(new Pulse(0.1, 0.2, -100_000));
        assertThat(farthest(Axons.passive(10, 9), List.of(electrode), 2)).isLessThan(1e-7);
    }

    @Test
    void a_fibre_with_whole_condensed_and_bare_internodes_differs_by_the_tables_of_rates_only() {
        assertThat(new Mixture(patchy(), 0.005, Scheme.MIDPOINT).condensed()).isEqualTo(10);
        assertThat(farthest(patchy(), Axons.shock(2, 0.1, 3), 2)).isLessThan(0.005);
    }

    @Test
    void it_fires_under_an_electrode_outside_as_the_full_cable_does() {
        Stimulus cathode = Electrode.inNerve(3450, 1000).gives(new Pulse(0.1, 0.1, -150_000));
        assertThat(farthest(patchy(), List.of(cathode), 1)).isLessThan(0.005);
    }

    private static double transit_ms(Cable cable) {
        Spikes spikes = Spikes.until(cable, 1.6);
        return spikes.times_ms(NODES - 3).getFirst() - spikes.times_ms(4).getFirst();
    }

    private static Fibre slowing() {
        Fibre fibre = healthy();
        List<Channel> few = fibre.nodes().getFirst().channels().stream()
                .map(c -> c.times(0.005))
                .toList();
        return fibre.with(6, new Internode(1150, 20, false, 1, few)).with(7, new Internode(1150, 20, false, 1, few));
    }

    @ParameterizedTest
    @CsvSource({"MIDPOINT, 3.6, 4.4", "CORRECTED, 6.5, 12"})
    void half_the_step_leaves_a_quarter_of_the_error_of_the_midpoint_and_an_eighth_when_corrected(
            Scheme scheme, double least, double most) {
        double converged = transit_ms(mixed(slowing(), 0.000625, Scheme.CORRECTED));
        double coarse = transit_ms(mixed(slowing(), 0.005, scheme)) - converged;
        double fine = transit_ms(mixed(slowing(), 0.0025, scheme)) - converged;
        assertThat(coarse / fine).isBetween(least, most);
    }

    @Test
    void it_goes_to_the_same_limit_as_the_full_cable() {
        double full = transit_ms(new FullCable(slowing(), Axons.shock(2, 0.1, 3), 0.0005, Scheme.MIDPOINT));
        assertThat(transit_ms(mixed(slowing(), 0.00125, Scheme.CORRECTED)) / full)
                .isCloseTo(1, within(1e-3));
    }

    @ParameterizedTest
    @EnumSource
    void a_fibre_at_rest_stays_there(Scheme scheme) {
        Cable cable = new MixedCable(new Mixture(patchy(), 0.005, scheme), List.of());
        double rest = cable.voltage_mV(7);
        for (int n = 0; n < 1000; n++) cable.step();
        assertThat(cable.voltage_mV(7)).isCloseTo(rest, within(1e-3));
    }

    @Test
    void what_diverges_says_where_and_when() {
        Cable cable = new MixedCable(new Mixture(patchy(), 0.005, Scheme.CORRECTED), Axons.shock(2, 0.1, 1e6));
        assertThatThrownBy(() -> Spikes.until(cable, 1))
                .isInstanceOf(Diverged.class)
                .hasMessageMatching(
                        "the mixed cable diverged at 0\\.1\\d* ms: the voltage of compartment \\d+ became .*");
    }

    @Test
    void a_passive_compartment_has_no_gates() {
        MixedCable cable = new MixedCable(new Mixture(healthy(), 0.005, Scheme.CORRECTED), List.of());
        assertThatThrownBy(() -> cable.gate(3, 0))
                .hasMessage("compartment 3 is passive: it has neither gates nor a pump");
    }

    @Test
    void a_thousand_steps_allocate_nothing() {
        Cable cable = mixed(patchy(), 0.005, Scheme.CORRECTED);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int n = 0; n < 3000; n++) cable.step();
        long before = thread.getCurrentThreadAllocatedBytes();
        for (int n = 0; n < 1000; n++) cable.step();
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
    }
}
