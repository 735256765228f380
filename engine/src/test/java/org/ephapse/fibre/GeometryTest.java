package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The two named geometries.
class GeometryTest {
    @Test
    void the_published_ten_micrometer_fibre_is_as_printed() {
        assertThat(Geometry.discrete(10)).isEqualTo(new Geometry(10, 6.9, 3.3, 1150, 46, 120));
    }

    @Test
    void its_six_middle_compartments_fill_the_internode() {
        assertThat(Geometry.discrete(10).stin_um()).isCloseTo(1051.0 / 6, within(1e-12));
    }

    @Test
    void a_diameter_that_was_not_published_is_refused_with_the_list() {
        assertThatThrownBy(() -> Geometry.discrete(9))
                .hasMessageContaining("5.7, 7.3")
                .hasMessageContaining("not 9.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.99, 16.01, Double.NaN, -3})
    void a_diameter_outside_the_interpolation_is_refused(double fibre_um) {
        assertThatThrownBy(() -> Geometry.interpolated(fibre_um)).hasMessageContaining("2.0 to 16.0 µm");
    }

    @Test
    void velocity_rises_with_diameter_from_2_to_16_micrometers() {
        List<Condensed> fibres = new ArrayList<>();
        List<List<Stimulus>> stimuli = new ArrayList<>();
        for (double d = 2; d <= 16; d += 0.5) {
            Fibre fibre = Fibre.healthy(Geometry.interpolated(d), 21);
            fibres.add(new Condensed(fibre, 0.005, Scheme.CORRECTED));
            stimuli.add(Axons.shock(0, 0.1, 5));
        }
        ModalLanes lanes = ModalLanes.of(fibres, stimuli);
        List<Spikes> spikes = Spikes.until(lanes, 2);
        double before = 0;
        for (Spikes lane : spikes) {
            double velocity = lane.velocity_m_per_s(9, 16);
            assertThat(velocity).isGreaterThan(before);
            before = velocity;
        }
        assertThat(spikes).hasSize(29);
    }
}
