package org.ephapse.artery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.measure.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The closed form of the loop, by its arithmetic and against the exact arch.
class ArchTest {
    static final Loop AICA = new Loop(Vessel.AICA, 1.0, 12, 0.10, 0.0004, 0.8, -0.1, 0, 0);

    @ParameterizedTest
    @CsvSource({"0.10, 0.2013, 0.2051", "0.40, 0.4026, 0.4318"})
    void the_height_is_the_closed_one_and_lower_than_the_exact_arch(double excess, double closed, double exact) {
        assertThat(Arch.height_mm(1, 1 + excess)).isCloseTo(closed, within(5e-5));
        assertThat(InextensibleElastica.height(excess)).isCloseTo(exact, within(5e-5));
    }

    @Test
    void the_height_grows_with_the_span_it_stands_on() {
        assertThat(Arch.height_mm(12, 13.2)).isCloseTo(12 * Arch.height_mm(1, 1.1), within(1e-12));
    }

    @Test
    void at_16_the_overlap_is_the_gap_turned_round() {
        assertThat(Arch.overlap_mm(AICA, 0, 1)).isCloseTo(0.1, within(1e-15));
    }

    @Test
    void growth_moves_the_apex_by_the_rise_of_the_arch_in_the_loops_direction() {
        double rise = 2 / Math.PI * (Math.sqrt(12 * (13.2 * 1.02 - 12)) - Math.sqrt(12 * 1.2));
        assertThat(Arch.overlap_mm(AICA, 0.02, 1)).isCloseTo(0.1 + 0.8 * rise, within(1e-12));
        assertThat(Arch.overlap_mm(With.with(AICA, "direction", -0.8), 0.02, 1))
                .isCloseTo(0.1 - 0.8 * rise, within(1e-12));
    }

    @Test
    void growth_in_calibre_reaches_in_by_half_of_the_artery_and_the_whole_of_what_it_pushes() {
        assertThat(Arch.overlap_mm(AICA, 0, 1.2)).isCloseTo(0.1 + 0.2 * 0.5, within(1e-12));
        assertThat(Arch.overlap_mm(With.with(AICA, "cushion_mm", 0.9), 0, 1.2))
                .isCloseTo(0.1 + 0.2 * (0.5 + 0.9), within(1e-12));
    }

    @Test
    void untreated_hypertension_doubles_lengthening_and_a_tenth_of_it_adds_a_tenth() {
        assertThat(Arch.lengthening(0.0004, 0, 10)).isCloseTo(0.004, within(1e-15));
        assertThat(Arch.lengthening(0.0004, 1, 10)).isCloseTo(0.008, within(1e-15));
        assertThat(Arch.lengthening(0.0004, 0.1, 10)).isCloseTo(0.0044, within(1e-15));
    }

    @Test
    void calibre_grows_in_proportion_to_the_years_since_16() {
        assertThat(Arch.dilation(16, 0.003, 16)).isEqualTo(1);
        assertThat(Arch.dilation(66, 0.003, 16)).isCloseTo(1.15, within(1e-15));
    }

    @Test
    void the_wall_stiffens_after_30() {
        assertThat(Arch.wallModulus_kPa(20)).isEqualTo(1200);
        assertThat(Arch.wallModulus_kPa(80)).isCloseTo(1200 * 1.4, within(1e-9));
    }

    @Test
    void bending_and_slenderness_are_those_of_a_tube() {
        double outer = 1.0, inner = 0.78;
        double secondMoment = Math.PI / 64 * (Math.pow(outer, 4) - Math.pow(inner, 4));
        double area = Math.PI / 4 * (outer * outer - inner * inner);
        assertThat(Arch.bending_mN_mm2(1000, outer)).isCloseTo(1000 * secondMoment, within(1e-10));
        assertThat(Arch.slenderness(12, outer)).isCloseTo(area * 12 * 12 / secondMoment, within(1e-8));
    }

    @Test
    void the_apex_of_an_aica_is_as_stiff_as_the_beam_formula_of_its_coefficient() {
        double bending = Arch.bending_mN_mm2(1200, 1.0);
        double clamped = ApexStiffness.coefficient(0.1, Arch.slenderness(12, 1.0)) * bending / (12 * 12 * 12);
        assertThat(Arch.stiffness_mN_per_mm(AICA, 0.1, 1, 20)).isCloseTo(0.5 * clamped, within(1e-10));
    }

    @Test
    void a_tether_is_a_spring_beside_the_apex() {
        double free = Arch.stiffness_mN_per_mm(AICA, 0.1, 1, 20);
        Loop trapped = With.with(AICA, "tether_mN_per_mm", Loop.TRAPPED_mN_per_mm);
        assertThat(Arch.stiffness_mN_per_mm(trapped, 0.1, 1, 20)).isCloseTo(free + 30, within(1e-10));
    }

    @Test
    void a_pushed_artery_is_a_spring_behind_the_apex() {
        Loop vertebral = new Loop(Vessel.VA, 3, 28, 0.1, 0.0004, 0.8, -0.1, 0, 0);
        double alone = Arch.stiffness_mN_per_mm(vertebral, 0.1, 1, 20);
        double wall = Arch.wall_mN_per_mm(1.4, 20);
        Loop tandem = With.with(vertebral, "cushion_mm", 1.4);
        assertThat(Arch.stiffness_mN_per_mm(tandem, 0.1, 1, 20)).isCloseTo(alone * wall / (alone + wall), within(1e-9));
        assertThat(tandem.isTandem()).isTrue();
        assertThat(vertebral.isTandem()).isFalse();
    }

    /// 0.1488: Roark's Formulas for Stress and Strain, ring under two opposite forces, change of diameter W R³/(E I).
    @Test
    void the_wall_gives_like_a_ring_under_two_opposite_forces() {
        double thickness = 0.11, radius = 0.445, strip = thickness * thickness * thickness / 12;
        double ring = 1200 * strip / (0.1488 * radius * radius * radius);
        assertThat(Arch.wall_mN_per_mm(1, 20)).isCloseTo(ring, within(0.001 * ring));
    }
}
