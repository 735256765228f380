package org.ephapse.heart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pulse pressure over the years, by the arithmetic of its law.
class BloodPressureTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource({"16, 0, 42", "45, 0, 42", "75, 0, 55.5", "75, 1, 67.5", "75, 0.3, 59.1"})
    void pulse_pressure_rises_after_45_and_by_12_with_hypertension(double age, double strain, double pressure) {
        assertThat(BloodPressure.pulsePressure_mmHg(age, strain)).isCloseTo(pressure, within(1e-12));
    }

    @Test
    void strain_begins_with_hypertension_and_falls_to_three_tenths_with_treatment() {
        BloodPressure pressure = new BloodPressure(50, 60);
        assertThat(pressure.strain(50)).isZero();
        assertThat(pressure.strain(50.01)).isEqualTo(1);
        assertThat(pressure.strain(60)).isEqualTo(1);
        assertThat(pressure.strain(60.01)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void treatment_of_what_never_comes_changes_nothing() {
        assertThat(new BloodPressure(NEVER, 40).strain(90)).isZero();
        assertThat(BloodPressure.NORMAL.strain(90)).isZero();
    }

    @Test
    void treatment_before_the_rise_keeps_most_of_it_away_from_the_beginning() {
        assertThat(new BloodPressure(50, 40).strain(50.01)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void an_age_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BloodPressure(Double.NaN, 60))
                .withMessage("the ages of hypertension and of its treatment must be numbers");
    }
}
