package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Channels;
import org.ephapse.fibre.channel.FastPotassium;
import org.ephapse.fibre.channel.PersistentSodium;
import org.ephapse.fibre.channel.Pump;
import org.ephapse.fibre.channel.SlowInactivation;
import org.junit.jupiter.api.Test;

/// What more channels and a pump do to a fibre.
class ChannelsAtWorkTest {
    private static Fibre with(Node node) {
        Fibre fibre = Axons.published(10, 9);
        List<Node> nodes = new ArrayList<>(fibre.nodes());
        nodes.set(4, node);
        return new Fibre(fibre.geometry(), nodes, fibre.internodes());
    }

    private static Node node(List<Channel> set) {
        return new Node(Geometry.NODE_um, set);
    }

    private static List<Channel> and(Channel more) {
        List<Channel> set = new ArrayList<>(Channels.node(37));
        set.add(more);
        return set;
    }

    private static MixedCable run(Fibre fibre, double until_ms) {
        MixedCable cable = new MixedCable(new Mixture(fibre, 0.005, Scheme.CORRECTED), Axons.shock(2, 0.1, 3));
        Spikes.until(cable, until_ms);
        return cable;
    }

    private static Impulse impulse(Node node) {
        Mixture mixture = new Mixture(with(node), 0.005, Scheme.CORRECTED);
        return Impulse.at(() -> new MixedCable(mixture, Axons.shock(2, 0.1, 3)), 4, 1.5);
    }

    @Test
    void fast_potassium_shortens_the_impulse() {
        double plain = impulse(node(Channels.node(37))).width_ms();
        assertThat(impulse(node(and(FastPotassium.of(37, 0.5)))).width_ms()).isLessThan(0.9 * plain);
    }

    @Test
    void persistent_sodium_brings_rest_nearer_to_threshold() {
        double plain = run(with(node(Channels.node(37))), 0.005).voltage_mV(4);
        assertThat(run(with(node(and(PersistentSodium.of(37, 0.05)))), 0.005).voltage_mV(4))
                .isGreaterThan(plain + 0.05);
    }

    private static List<Stimulus> train(int shocks, double every_ms) {
        List<Stimulus> train = new ArrayList<>();
        for (int i = 0; i < shocks; i++) {
            train.add(new Stimulus.IntoNode(2, new Pulse(0.1 + every_ms * i, 0.1, 3)));
        }
        return train;
    }

    @Test
    void a_train_fills_the_node_with_sodium_and_its_pump_lowers_the_voltage() {
        Fibre pumping = with(node(Channels.node(37)).with(Pump.of(5)));
        Fibre plain = with(node(Channels.node(37)));
        MixedCable tired = new MixedCable(new Mixture(pumping, 0.01, Scheme.CORRECTED), train(10, 4));
        MixedCable rested = new MixedCable(new Mixture(plain, 0.01, Scheme.CORRECTED), train(10, 4));
        Spikes.until(tired, 50);
        Spikes.until(rested, 50);
        assertThat(tired.sodium_mM(tired.compartment(4))).isGreaterThan(10.01);
        assertThat(tired.voltage_mV(4)).isLessThan(rested.voltage_mV(4) - 0.001);
    }

    @Test
    void full_and_mixed_cable_pump_alike() {
        Fibre pumping = with(node(Channels.node(37)).with(Pump.of(5)));
        Whole full = new FullCable(pumping, train(2, 2), 0.005, Scheme.BACKWARD_EULER);
        Whole mixed = new MixedCable(new Mixture(pumping, 0.005, Scheme.BACKWARD_EULER), train(2, 2));
        Spikes.until(full, 5);
        Spikes.until(mixed, 5);
        int k = full.compartment(4);
        assertThat(full.sodium_mM(k)).isGreaterThan(10.001);
        assertThat(mixed.sodium_mM(k)).isCloseTo(full.sodium_mM(k), within(1e-6));
    }

    @Test
    void slow_inactivation_leaves_the_first_impulse_and_lowers_the_last_of_a_train() {
        Fibre slow = with(node(SlowInactivation.in(Channels.node(37), -80)));
        Mixture mixture = new Mixture(slow, 0.01, Scheme.CORRECTED);
        MixedCable cable = new MixedCable(mixture, train(20, 4));
        int k = cable.compartment(4);
        double before = cable.gate(k, 2);
        double first = Spikes.until(cable, 3).highest_mV(4);
        Spikes.until(cable, 76);
        double last = Spikes.until(cable, 79).highest_mV(4);
        assertThat(cable.gate(k, 2)).isLessThan(before);
        assertThat(last).isLessThan(first);
    }

    @Test
    void the_current_of_a_channel_is_its_conductance_times_the_distance_from_its_reversal() {
        MixedCable cable = new MixedCable(new Mixture(Axons.published(10, 5), 0.005, Scheme.CORRECTED), List.of());
        int k = cable.compartment(2);
        double leak_uS = 0.007e-2 * Math.PI * 3.3;
        assertThat(cable.channel_nA(k, 3)).isCloseTo(leak_uS * (cable.voltage_mV(2) + 90), within(1e-12));
    }

    @Test
    void bare_internodes_take_any_of_them() {
        List<Channel> set = List.of(FastPotassium.of(37, 0.02), PersistentSodium.of(37, 0.0005));
        Internode bare = new Internode(1150, 1, true, 1, set).with(Pump.of(0.1));
        MixedCable cable = run(Axons.published(10, 9).with(5, bare), 3);
        assertThat(cable.gate(cable.compartment(5) + 3, 0)).isBetween(0.0, 1.0);
        assertThat(cable.sodium_mM(cable.compartment(5) + 3)).isNotEqualTo(10);
    }
}
