package org.ephapse.artery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The exact arch against elliptic integrals, small arches and a discrete rod.
class ElasticaTest {
    @ParameterizedTest
    @CsvSource({"0.10, 0.2051", "0.20, 0.2952", "0.40, 0.4318"})
    void a_rod_that_hardly_stretches_stands_as_high_as_the_elliptic_integrals_say(double excess, double height) {
        assertThat(InextensibleElastica.height(excess)).isCloseTo(height, within(5e-5));
        assertThat(new Elastica(excess, 1e6).height()).isCloseTo(InextensibleElastica.height(excess), within(5e-5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.10, 0.20, 0.40})
    void twice_the_slenderness_leaves_half_of_what_stretching_takes_from_the_height(double excess) {
        double exact = InextensibleElastica.height(excess);
        double thick = exact - new Elastica(excess, 20_000).height();
        double slender = exact - new Elastica(excess, 40_000).height();
        assertThat(slender).isPositive();
        assertThat(thick / slender).isCloseTo(2, within(0.05));
    }

    @Test
    void a_small_arch_that_hardly_stretches_is_as_high_as_its_closed_form() {
        assertThat(new Elastica(0.001, 1e8).height()).isCloseTo(2 / Math.PI * Math.sqrt(0.001), within(1e-5));
    }

    /// The discrete rod of the sanity check with 40 segments, as printed there.
    @ParameterizedTest
    @CsvSource({"0.05, 265.3", "0.10, 755.7", "0.20, 1306.1", "0.40, 1511.8"})
    void the_apex_of_an_aica_is_as_stiff_as_that_of_a_coarse_discrete_rod(double excess, double discrete) {
        assertThat(new Elastica(excess, 1400).coefficient()).isCloseTo(discrete, within(0.03 * discrete));
    }

    /// The same rod with 80 and 120 segments and a tenth of the probing force, extrapolated in the square of the
    /// segment's length.
    @ParameterizedTest
    @CsvSource({
        "0.05, 1400, 272.1", "0.10, 1400, 763.5", "0.20, 1400, 1323.4", "0.40, 1400, 1541.4",
        "0.05, 20000, 4645.6", "0.10, 20000, 5597.7", "0.20, 20000, 5181.2", "0.40, 20000, 3473.1"
    })
    void the_apex_is_as_stiff_as_that_of_a_discrete_rod_cut_without_end(double excess, double slenderness, double rod) {
        assertThat(new Elastica(excess, slenderness).coefficient()).isCloseTo(rod, within(0.003 * rod));
    }

    @Test
    void who_takes_a_rod_for_inextensible_makes_an_aica_too_stiff_by_far() {
        assertThat(new Elastica(0.1, 1e6).coefficient()).isGreaterThan(6 * new Elastica(0.1, 1400).coefficient());
    }
}
