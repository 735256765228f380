package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// `ephapse fibre`, as a person calls it.
class FibreCommandTest {
    @Test
    void a_fibre_comes_with_its_velocity_and_says_that_it_is_simulated() {
        Ran ran = Ran.ephapse("fibre", "10", "--nodes", "31", "--step", "5");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Simulated").containsPattern("10\\.00 +56\\.\\d\\d ");
    }

    @Test
    void json_has_the_velocity_by_name() {
        assertThat(Ran.ephapse("fibre", "7", "--interpolated", "--nodes", "21", "--step", "5", "--json")
                        .out())
                .containsPattern("\"velocity_m_per_s\" : 35\\.");
    }

    @Test
    void a_lesion_that_blocks_is_called_so() {
        assertThat(Ran.ephapse("fibre", "8.7", "--nodes", "31", "--step", "5", "--lesion", "5", "--lamellae", "3")
                        .out())
                .contains("blocked");
    }

    @Test
    void a_diameter_that_was_not_published_is_refused() {
        Ran ran = Ran.ephapse("fibre", "9");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("not 9.0; others are interpolated");
    }

    @Test
    void a_step_too_large_for_the_model_is_refused() {
        Ran ran = Ran.ephapse("fibre", "10", "--step", "50");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--step is 50.0 µs");
    }

    @Test
    void comma_separated_values_begin_with_their_names() {
        assertThat(Ran.ephapse("fibre", "10", "--nodes", "21", "--step", "10", "--csv")
                        .out()
                        .lines())
                .hasSize(3)
                .contains("diameter_um,velocity_m_per_s,threshold_nA,rest_mV,height_mV,width_ms");
    }

    @Test
    void a_lesion_longer_than_the_fibre_has_room_for_is_refused() {
        Ran ran = Ran.ephapse("fibre", "10", "--nodes", "31", "--lesion", "20");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--lesion is 20", "at most 5 damaged internodes");
    }

    @Test
    void after_an_impulse_the_fibre_is_first_inexcitable_then_easier_to_excite() {
        assertThat(Ran.ephapse("fibre", "10", "--nodes", "21", "--step", "5", "--recovery")
                        .out())
                .containsPattern("0\\.80 +none")
                .containsPattern("4\\.00 +0\\.8");
    }

    @Test
    void the_figure_is_one_svg_that_says_it_is_simulated_and_draws_what_was_asked() {
        String figure = Ran.ephapse("fibre", "10", "--nodes", "21", "--step", "10", "--strength", "--svg")
                .out();
        assertThat(figure)
                .startsWith("<svg ")
                .endsWith("</svg>\n")
                .contains("Simulated motor fibres", "Voltage of a node", "Threshold by length of the shock")
                .doesNotContain("Threshold after an impulse");
    }

    @Test
    void a_bare_lesion_blocks() {
        assertThat(Ran.ephapse("fibre", "8.7", "--nodes", "31", "--step", "5", "--lesion", "1", "--bare")
                        .out())
                .contains("blocked");
    }

    @Test
    void a_share_of_channels_beyond_all_is_refused() {
        Ran ran = Ran.ephapse("fibre", "8.7", "--lesion", "1", "--channels", "2");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("shares of channels lie in 0 to 1, not 2.0");
    }

    @Test
    void two_forms_at_once_are_refused() {
        assertThat(Ran.ephapse("fibre", "10", "--json", "--svg").code()).isEqualTo(2);
    }

    @Test
    void a_diameter_beyond_the_range_is_refused_with_the_range() {
        Ran ran = Ran.ephapse("fibre", "17", "--interpolated");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("2.0 to 16.0 µm, not 17.0");
    }

    @Test
    void too_few_nodes_are_refused() {
        Ran ran = Ran.ephapse("fibre", "10", "--nodes", "5");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--nodes is 5");
    }

    @Test
    void damage_without_a_lesion_is_refused() {
        Ran ran = Ran.ephapse("fibre", "10", "--bare");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--lesion says how long it is");
    }
}
