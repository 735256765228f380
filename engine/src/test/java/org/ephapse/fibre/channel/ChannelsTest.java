package org.ephapse.fibre.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The node's channels against the printed formulas.
class ChannelsTest {
    private static final List<Channel> NODE = Channels.node(37);
    private static final Gate M = NODE.get(0).gates().get(0),
            H = NODE.get(0).gates().get(1);
    private static final Gate P = NODE.get(1).gates().get(0),
            S = NODE.get(2).gates().get(0);

    @Test
    void at_rest_the_gates_stand_where_the_formulas_put_them() {
        double v = -80, q = Math.pow(2.2, 1.7), r = Math.pow(2.9, 1.7);
        double a = q * 1.86 * (v + 21.4) / (1 - Math.exp(-(v + 21.4) / 10.3));
        double b = q * 0.086 * -(v + 25.7) / (1 - Math.exp((v + 25.7) / 9.16));
        assertThat(M.atRest(v)).isCloseTo(a / (a + b), within(1e-14));
        a = r * 0.062 * -(v + 114) / (1 - Math.exp((v + 114) / 11));
        b = r * 2.3 / (1 + Math.exp(-(v + 31.8) / 13.4));
        assertThat(H.atRest(v)).isCloseTo(a / (a + b), within(1e-14));
        a = 0.01 * (v + 27) / (1 - Math.exp(-(v + 27) / 10.2));
        b = 0.00025 * -(v + 34) / (1 - Math.exp((v + 34) / 10));
        assertThat(P.atRest(v)).isCloseTo(a / (a + b), within(1e-14));
        a = 0.3 / (1 + Math.exp((v + 53) / -5));
        b = 0.03 / (1 + Math.exp((v + 90) / -1));
        assertThat(S.atRest(v)).isCloseTo(a / (a + b), within(1e-14));
    }

    @Test
    void a_rate_is_smooth_where_its_formula_is_nought_over_nought() {
        double here = M.opening().at(-21.4);
        assertThat(here).isCloseTo(M.opening().at(-21.4 + 1e-9), within(1e-8));
        assertThat(here).isCloseTo(Math.pow(2.2, 1.7) * 1.86 * 10.3, within(1e-12));
    }

    @Test
    void ten_degrees_make_activation_faster_by_2_2_and_inactivation_by_2_9() {
        List<Channel> cold = Channels.node(27);
        assertThat(M.opening().at(-60) / cold.get(0).gates().get(0).opening().at(-60))
                .isCloseTo(2.2, within(1e-12));
        assertThat(H.closing().at(-60) / cold.get(0).gates().get(1).closing().at(-60))
                .isCloseTo(2.9, within(1e-12));
        assertThat(S.closing().at(-60) / cold.get(2).gates().get(0).closing().at(-60))
                .isCloseTo(3, within(1e-12));
    }

    @Test
    void a_gate_moves_exactly_at_constant_voltage() {
        double twice = M.after(M.after(0.1, -40, 0.01), -40, 0.01);
        assertThat(M.after(0.1, -40, 0.02)).isCloseTo(twice, within(1e-15));
    }

    @Test
    void a_left_shift_opens_sodium_channels_at_lower_voltages_and_leaves_potassium_alone() {
        List<Channel> shifted = Channels.leftShifted(NODE, 0.25, 20);
        assertThat(shifted).hasSize(6);
        assertThat(shifted.get(1).gates().getFirst().atRest(-80)).isCloseTo(M.atRest(-60), within(1e-15));
        assertThat(shifted.get(0).density_S_per_cm2() + shifted.get(1).density_S_per_cm2())
                .isEqualTo(3.0);
        assertThat(shifted.get(4)).isEqualTo(NODE.get(2));
    }

    @Test
    void a_temperature_at_which_no_nerve_lives_is_refused() {
        assertThatThrownBy(() -> Channels.node(50)).hasMessageContaining("10.0 to 45.0 °C, not 50.0");
    }
}
