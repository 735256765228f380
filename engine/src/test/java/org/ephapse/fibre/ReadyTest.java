package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The one way in: a fibre, a step, stimuli.
class ReadyTest {
    @Test
    void a_healthy_fibre_runs_condensed() {
        assertThat(Cable.ready(Axons.published(10, 9), 0.005).apply(List.of())).isInstanceOf(ModalCable.class);
    }

    @Test
    void a_fibre_with_a_bare_internode_runs_mixed() {
        Fibre bare = Damage.at(3, 1).stripped().in(Axons.published(10, 9));
        assertThat(Cable.ready(bare, 0.005).apply(List.of())).isInstanceOf(MixedCable.class);
    }

    @Test
    void under_an_electrode_outside_the_threshold_is_the_full_cables() {
        Fibre fibre = Axons.published(10, 21);
        Stimulus electrode = Electrode.inNerve(10 * 1150, 1000).gives(new Pulse(0.1, 0.1, -50_000));
        double full_nA = new Threshold(s -> new FullCable(fibre, s, 0.0025, Scheme.MIDPOINT), 17, 1, 0.002)
                .current_nA(electrode);
        double ready_nA = new Threshold(Cable.ready(fibre, 0.005), 17, 1, 0.002).current_nA(electrode);
        assertThat(ready_nA / full_nA).isCloseTo(1, within(0.004));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.001, Double.NaN})
    void a_step_that_is_not_positive_is_refused(double step_ms) {
        assertThatThrownBy(() -> Cable.ready(Axons.published(10, 5), step_ms))
                .hasMessage("a cable's step must be longer than 0 ms, not " + step_ms);
    }

    @Test
    void a_step_too_long_for_an_impulse_is_refused() {
        assertThatThrownBy(() -> Cable.ready(Axons.published(10, 5), 0.05))
                .hasMessage("a cable's step of 0.05 ms is too long for an impulse, which rises in 0.1 ms; "
                        + "allowed is more than 0 to 0.02 ms");
    }

    @Test
    void a_diameter_out_of_range_is_refused() {
        assertThatThrownBy(() -> Geometry.interpolated(17)).hasMessageContaining("2.0 to 16.0 µm, not 17.0");
    }

    @Test
    void a_fibre_of_one_node_is_refused() {
        assertThatThrownBy(() -> Axons.published(10, 1)).hasMessage("a fibre has at least 2 nodes, not 1");
    }
}
