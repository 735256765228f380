package org.ephapse.fibre.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The sets beside the published node's.
class ChannelSetsTest {
    /// Expected: the paper's rates by hand, at 36 °C: a = 0.0462 · 83.2, b = 0.0824 · 66 / (e^(66/10.5) - 1) at 0 mV.
    @Test
    void fast_potassium_is_as_open_at_zero_as_the_papers_rates_say() {
        double a = 0.0462 * 83.2, b = 0.0824 * 66 / Math.expm1(66 / 10.5);
        assertThat(FastPotassium.of(36, 0.02).openAtRest(0)).isCloseTo(Math.pow(a / (a + b), 4), within(1e-9));
    }

    @Test
    void fast_potassium_is_three_times_faster_ten_degrees_warmer() {
        Gate cold = FastPotassium.of(26, 1).gates().getFirst(),
                warm = FastPotassium.of(36, 1).gates().getFirst();
        assertThat(warm.opening().at(-20) / cold.opening().at(-20)).isCloseTo(3, within(1e-9));
    }

    @Test
    void persistent_sodium_is_the_nodes_own_at_another_density() {
        Channel node = Channels.node(37).get(1);
        assertThat(PersistentSodium.of(37, node.density_S_per_cm2())).isEqualTo(node);
    }

    @Test
    void slow_inactivation_changes_nothing_at_rest() {
        List<Channel> set = Channels.node(37);
        Channel before = set.getFirst(), after = SlowInactivation.in(set, -80).getFirst();
        assertThat(after.density_S_per_cm2() * after.openAtRest(-80))
                .isCloseTo(before.density_S_per_cm2() * before.openAtRest(-80), within(1e-12));
    }

    /// Expected: Fleidervish's rates at -20 mV: closing 0.0034 / (1 + e^0.3), opening 0.001 e^(-65/30).
    @Test
    void slow_inactivation_takes_hundreds_of_milliseconds() {
        Gate slow =
                SlowInactivation.in(Channels.node(37), -80).getFirst().gates().getLast();
        double rate = 0.0034 / (1 + Math.exp(0.3)) + 0.001 * Math.exp(-65.0 / 30);
        assertThat(slow.opening().at(-20) + slow.closing().at(-20)).isCloseTo(rate, within(1e-12));
        assertThat(1 / rate).isBetween(300.0, 1000.0);
    }

    @Test
    void only_fast_sodium_inactivates_slowly() {
        List<Channel> set = Channels.node(37);
        assertThat(SlowInactivation.in(set, -80).subList(1, 4)).isEqualTo(set.subList(1, 4));
    }

    @Test
    void a_pump_at_rest_carries_nothing_more() {
        assertThat(Pump.of(1).beyondRest(Pump.of(1).rest_mM())).isZero();
    }

    /// Expected: 1 nA for 1 ms is 1e-12 C; over 96,485 C/mol and 1 µm³ that is 10.364 mM.
    @Test
    void sodium_that_comes_in_raises_the_concentration_by_its_charge() {
        Pump pump = new Pump(1, 10, 1.5, 10, 1);
        assertThat(pump.after(10, 1, 0, 1, 1)).isCloseTo(20.364, within(1e-3));
    }

    @Test
    void a_pump_takes_three_ions_out_for_one_charge() {
        Pump pump = new Pump(1, 10, 1.5, 10, 1);
        assertThat(pump.after(50, 3, 1, 1, 1)).isCloseTo(50, within(1e-12));
    }

    @Test
    void a_pump_that_sucks_is_refused() {
        assertThatThrownBy(() -> Pump.of(-1)).hasMessage("a pump carries 0 mA/cm² or more, not -1.0");
    }
}
