package org.ephapse.fibre.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ephapse.fibre.Cable;
import org.ephapse.fibre.Damage;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.junit.jupiter.api.Test;

/// Bridges between bare membranes.
class BridgeTest {
    private static final Fibre FIBRE = Fibre.healthy(Geometry.discrete(5.7), 13);
    private static final double NODE_um = 6 * 500;
    private static final Stimulus.IntoNode SHOCK = new Stimulus.IntoNode(1, new Pulse(0.05, 0.1, 2));

    private static BundleCable pair(double conductance_uS, Stimulus.IntoNode... second) {
        Bridge bridge = new Bridge(0, NODE_um, 1, NODE_um, conductance_uS);
        List<Member> members = List.of(Member.one(FIBRE, 0, SHOCK), Member.one(FIBRE, 0, second));
        return new BundleCable(new Bundle(members, null, List.of(bridge)), 0.005, Scheme.MIDPOINT);
    }

    @Test
    void between_fibres_that_do_the_same_nothing_flows() {
        BundleCable cable = pair(0.05, SHOCK);
        for (int n = 0; n < 150; n++) {
            cable.step();
            assertThat(cable.bridge_nA(0)).isCloseTo(0, within(1e-9));
        }
        assertThat(cable.cables().getFirst().voltage_mV(6)).isGreaterThan(-75);
    }

    /// Expected: the integral of one fibre's voltage, run without a bridge.
    @Test
    void a_weak_bridge_carries_the_charge_that_the_impulse_alone_predicts() {
        BundleCable cable = pair(1e-6);
        double charge_fC = 0;
        while (cable.time_ms() < 1.2) {
            cable.step();
            charge_fC += 1e3 * cable.bridge_nA(0) * cable.step_ms();
        }
        BridgeCharge alone = BridgeCharge.of(single(), 6, 1.2);
        assertThat(charge_fC / (1e-3 * alone.fC_per_nS())).isCloseTo(1, within(0.01));
        assertThat(alone.decay_ms()).isBetween(0.2, 0.6);
    }

    private static Cable single() {
        Bundle alone = new Bundle(List.of(Member.one(FIBRE, 0, SHOCK)), null, List.of());
        return new BundleCable(alone, 0.005, Scheme.MIDPOINT).cables().getFirst();
    }

    @Test
    void a_strong_bridge_ignites_and_a_weak_one_does_not() {
        List<Spikes> strong = Spikes.together(pair(0.1).cables(), 1.5),
                weak = Spikes.together(pair(1e-3).cables(), 1.5);
        assertThat(strong.get(1).count(11)).isEqualTo(1);
        assertThat(strong.get(1).count(1)).isEqualTo(1);
        assertThat(weak.get(0).count(11)).isEqualTo(1);
        assertThat(weak.get(1).count(11)).isZero();
    }

    /// Two bridges of half the conductance at one place are one bridge.
    @Test
    void bridges_in_parallel_add_up() {
        Bridge half = new Bridge(0, NODE_um, 1, NODE_um, 0.01);
        List<Member> members = List.of(Member.one(FIBRE, 0, SHOCK), Member.one(FIBRE, 0));
        BundleCable two = new BundleCable(new Bundle(members, null, List.of(half, half)), 0.005, Scheme.MIDPOINT);
        BundleCable one = pair(0.02);
        for (int n = 0; n < 120; n++) {
            one.step();
            two.step();
        }
        assertThat(one.bridge_nA(0)).isNotCloseTo(0, within(1e-3));
        assertThat(two.bridge_nA(0) + two.bridge_nA(1)).isCloseTo(one.bridge_nA(0), within(1e-9));
    }

    @Test
    void a_bridge_to_a_bare_internode_is_welcome_and_to_myelin_refused() {
        Fibre bare = Damage.at(6, 1).stripped().in(FIBRE);
        List<Member> members = List.of(Member.one(FIBRE, 0), Member.one(bare, 100));
        Bundle welcome = new Bundle(members, null, List.of(new Bridge(0, NODE_um, 1, NODE_um + 350, 0.01)));
        BundleCable cable = new BundleCable(welcome, 0.005, Scheme.MIDPOINT);
        cable.step();
        assertThat(cable.time_ms()).isEqualTo(0.005);
        Bundle covered = new Bundle(members, null, List.of(new Bridge(0, NODE_um + 350, 1, NODE_um + 350, 0.01)));
        assertThatThrownBy(() -> new BundleCable(covered, 0.005, Scheme.MIDPOINT))
                .hasMessage("a bridge joins bare membranes; 3350.0 µm from the first node, member 0 has myelin");
    }

    @Test
    void bridges_to_classes_to_nobody_and_to_itself_are_refused() {
        List<Member> members = List.of(Member.one(FIBRE, 0), new Member(FIBRE, 0, 2, List.of()));
        assertThatThrownBy(() -> new Bundle(members, null, List.of(new Bridge(0, 0, 1, 0, 1))))
                .hasMessage("a bridge joins single fibres; member 1 stands for 2.0");
        assertThatThrownBy(() -> new Bundle(members, null, List.of(new Bridge(0, 0, 2, 0, 1))))
                .hasMessage("the bridge to member 2 lies outside the bundle's 0 to 1");
        assertThatThrownBy(() -> new Bridge(1, 0, 1, 0, 1)).hasMessageContaining("not 1 with itself");
        assertThatThrownBy(() -> new Bridge(0, 0, 1, 0, 0)).hasMessageContaining("more than 0 µS, not 0.0");
        assertThatThrownBy(() -> beyond(Double.NaN)).hasMessageContaining("NaN µm from the first node of member 1");
        assertThatThrownBy(() -> beyond(9000)).hasMessageContaining("outside the fibre");
    }

    private static BundleCable beyond(double place_um) {
        List<Member> members = List.of(Member.one(FIBRE, 0), Member.one(FIBRE, 0));
        Bundle bundle = new Bundle(members, null, List.of(new Bridge(0, 0, 1, place_um, 1)));
        return new BundleCable(bundle, 0.005, Scheme.MIDPOINT);
    }
}
