package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.ephapse.heart.PulseWave;
import org.ephapse.heart.Windkessel;
import org.ephapse.measure.With;
import org.ephapse.signal.Lesion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that no person, nerve or treatment has.
class RefusalTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @ValueSource(strings = {"span_mm", "excess", "growth_per_year", "cushion_mm", "tether_mN_per_mm"})
    void an_infinite_loop_is_refused(String what) {
        assertThatIllegalArgumentException().isThrownBy(() -> With.with(PersonTest.WOMAN.loop(), what, INFINITE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"modulus_kPa", "pulse_mm", "threshold_mmHg", "damage_per_year", "repair_years"})
    void an_infinite_root_is_refused(String what) {
        assertThatIllegalArgumentException().isThrownBy(() -> With.with(PersonTest.WOMAN.root(), what, INFINITE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dose_U", "interval_days", "reboundGain"})
    void infinite_toxin_is_refused(String what) {
        assertThatIllegalArgumentException().isThrownBy(() -> With.with(PlanTest.TOXIN, what, INFINITE));
    }

    @Test
    void an_infinite_clearance_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> With.with(PlanTest.OPERATION, "clearance_mm", INFINITE));
    }

    @ParameterizedTest
    @CsvSource({"growth_per_year, NaN", "contactAt16, 1.5", "repair_years, 0", "frailtyLogSd, -1", "staticWeight, NaN"})
    void a_prior_of_nobody_is_refused(String what, double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> With.with(Prior.STANDARD, what, value));
    }

    @Test
    void a_hazard_that_is_none_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Onset.Hazard(Double.NaN, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Onset.Threshold(-1));
    }

    @Test
    void a_ragged_lesion_is_refused() {
        double[][] even = {{0, 0}, {0, 0}}, ragged = {{0, 0}, {0}};
        assertThatIllegalArgumentException().isThrownBy(() -> new Lesion(even, ragged, even, even, even, 0, 0, 0));
    }

    @Test
    void a_lesions_shift_that_is_no_number_is_refused() {
        double[][] even = {{0, 0}, {0, 0}}, none = {{0, Double.NaN}, {0, 0}};
        assertThatIllegalArgumentException().isThrownBy(() -> new Lesion(even, even, even, even, none, 0, 0, 0));
    }

    @Test
    void a_lesions_stiffness_that_is_infinite_is_refused() {
        double[][] even = {{0, 0}, {0, 0}};
        assertThatIllegalArgumentException().isThrownBy(() -> new Lesion(even, even, even, even, even, 0, INFINITE, 0));
    }

    @Test
    void an_infinite_windkessel_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Windkessel(0.05, INFINITE, 1.4));
    }

    @Test
    void a_pressure_that_does_not_beat_is_no_wave() {
        assertThatIllegalArgumentException().isThrownBy(() -> PulseWave.normalized(new double[] {90, 90, 90}, 3));
    }
}
