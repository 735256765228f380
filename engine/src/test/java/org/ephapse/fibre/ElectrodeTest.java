package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// What an electrode outside gives and hears.
class ElectrodeTest {
    private static final Electrode AT = Electrode.inNerve(3000, 500);

    private static Whole mixed(Fibre fibre, List<Stimulus> stimuli) {
        return new MixedCable(new Mixture(fibre, 0.005, Scheme.BACKWARD_EULER), stimuli);
    }

    private static Whole full(Fibre fibre, List<Stimulus> stimuli) {
        return new FullCable(fibre, stimuli, 0.005, Scheme.BACKWARD_EULER);
    }

    /// A current into a node makes at the electrode what the same current out of the electrode makes inside the node.
    private static void reciprocal(Function<List<Stimulus>, Whole> make) {
        Pulse pulse = new Pulse(0.02, 0.3, 3);
        Whole silent = make.apply(List.of());
        Whole heard = make.apply(List.of(new Stimulus.IntoNode(5, pulse)));
        Whole given = make.apply(List.of(AT.gives(pulse)));
        int k = silent.compartment(5);
        double rest_mV = silent.inside_mV(k), background_mV = silent.heard_mV(AT), largest = 0;
        for (int n = 0; n < 200; n++) {
            heard.step();
            given.step();
            double field_mV = pulse.mean_nA(given.time_ms() - 0.005, given.time_ms())
                    * AT.potential_mV_per_nA(given.middle_um(k));
            double inside_mV = given.inside_mV(k) - rest_mV + field_mV;
            assertThat(heard.heard_mV(AT) - background_mV).isCloseTo(inside_mV, within(1e-10));
            largest = Math.max(largest, Math.abs(inside_mV));
        }
        assertThat(largest).isGreaterThan(1e-4);
    }

    @Test
    void what_it_gives_a_node_it_hears_from_it_in_the_full_cable() {
        reciprocal(stimuli -> full(Axons.passive(10, 9), stimuli));
    }

    @Test
    void what_it_gives_a_node_it_hears_from_it_in_the_mixed_cable() {
        reciprocal(stimuli -> mixed(Axons.passive(10, 9), stimuli));
    }

    /// Expected: the source of 1 nA at 1 m in a medium of 1 S/m makes 1/(4π) nV; along, a medium that conducts better
    /// there counts as shorter.
    @Test
    void the_medium_shortens_the_way_along_the_fibre() {
        Electrode alike = new Electrode(0, 1e6, 1, 1);
        assertThat(alike.potential_mV_per_nA(0)).isCloseTo(1e-6 / (4 * Math.PI), within(1e-18));
        Electrode unlike = new Electrode(0, 1000, 4, 1);
        assertThat(unlike.potential_mV_per_nA(2000) / unlike.potential_mV_per_nA(0))
                .isCloseTo(1 / Math.sqrt(2), within(1e-12));
    }

    @Test
    void what_leaves_a_node_is_what_charges_it_flows_through_its_channels_and_comes_from_under_the_myelin() {
        Whole cable = full(Axons.published(10, 9), Axons.shock(2, 0.1, 3));
        int k = cable.compartment(4);
        double largest = 0;
        for (int n = 0; n < 200; n++) {
            double before_mV = cable.voltage_mV(4);
            cable.step();
            double across = cable.chain.membrane_nF[k] * (cable.voltage_mV(4) - before_mV) / 0.005;
            for (int c = 0; c < 4; c++) across += cable.channel_nA(k, c);
            double under =
                    cable.chain.gap_uS[k - 1] * cable.under_mV(k - 1) + cable.chain.gap_uS[k] * cable.under_mV(k + 1);
            assertThat(cable.outward_nA(k)).isCloseTo(across + under, within(1e-8));
            largest = Math.max(largest, Math.abs(across));
        }
        assertThat(largest).isGreaterThan(1);
    }

    @Test
    void all_that_leaves_the_fibre_is_what_was_put_in() {
        Whole cable = mixed(Axons.published(10, 9), Axons.shock(2, 0.1, 3));
        for (int n = 0; n < 30; n++) cable.step();
        double sum = 0;
        for (int k = 0; k < cable.compartments(); k++) sum += cable.outward_nA(k);
        assertThat(sum).isCloseTo(3, within(1e-9));
    }

    private static List<List<Double>> heard(int nodes, double until_ms, Electrode... electrodes) {
        Whole cable = new MixedCable(
                new Mixture(Axons.published(10, nodes), 0.0025, Scheme.CORRECTED), Axons.shock(2, 0.1, 3));
        List<List<Double>> heard = new ArrayList<>();
        for (int e = 0; e < electrodes.length; e++) heard.add(new ArrayList<>());
        while (cable.time_ms() < until_ms) {
            cable.step();
            for (int e = 0; e < electrodes.length; e++) heard.get(e).add(cable.heard_mV(electrodes[e]));
        }
        return heard;
    }

    private static int lowest(List<Double> trace) {
        int lowest = 0;
        for (int n = 0; n < trace.size(); n++) if (trace.get(n) < trace.get(lowest)) lowest = n;
        return lowest;
    }

    @Test
    void a_passing_impulse_is_positive_then_negative_then_positive_beside_a_node() {
        List<Double> trace = heard(31, 1, Electrode.inNerve(15 * 1150, 300)).getFirst();
        int lowest = lowest(trace);
        double highest = trace.stream().mapToDouble(Math::abs).max().orElseThrow();
        assertThat(trace.get(lowest)).isEqualTo(-highest);
        // the shock's own artifact is over by then
        assertThat(highest(trace.subList(120, lowest))).isGreaterThan(highest / 40);
        assertThat(highest(trace.subList(lowest, trace.size()))).isGreaterThan(highest / 40);
    }

    private static double highest(List<Double> trace) {
        return trace.stream().mapToDouble(v -> v).max().orElseThrow();
    }

    @Test
    void two_electrodes_ten_nodes_apart_tell_the_velocity() {
        List<List<Double>> traces =
                heard(41, 1.2, Electrode.inNerve(15 * 1150, 1000), Electrode.inNerve(25 * 1150, 1000));
        double apart_ms = 0.0025 * (lowest(traces.get(1)) - lowest(traces.get(0)));
        assertThat(10 * 1.150 / apart_ms).isCloseTo(Axons.CONVERGED_m_per_s, within(0.02 * Axons.CONVERGED_m_per_s));
    }

    @Test
    void farther_away_it_hears_less() {
        List<List<Double>> traces = heard(31, 1, Electrode.inNerve(15 * 1150, 500), Electrode.inNerve(15 * 1150, 2000));
        double near = -traces.get(0).get(lowest(traces.get(0))),
                far = -traces.get(1).get(lowest(traces.get(1)));
        assertThat(near).isGreaterThan(4 * far);
    }

    @Test
    void an_electrode_on_the_fibre_is_refused() {
        assertThatThrownBy(() -> Electrode.inNerve(0, 0)).hasMessageContaining("a distance above 0 µm");
    }

    @Test
    void an_electrode_nowhere_is_refused() {
        assertThatThrownBy(() -> Electrode.inNerve(Double.NaN, 10)).hasMessageContaining("not NaN and 10.0 µm");
    }
}
