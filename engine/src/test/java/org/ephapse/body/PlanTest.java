package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.Treatment.Decompression;
import org.ephapse.body.Treatment.PressureControl;
import org.ephapse.body.Treatment.Toxin;
import org.ephapse.measure.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A plan and its treatments refuse what cannot be done.
class PlanTest {
    static final Toxin TOXIN = new Toxin(50, 60, 20, 90, 0);
    static final Decompression OPERATION = new Decompression(55, 1, 0.5, Double.POSITIVE_INFINITY);

    @ParameterizedTest
    @ValueSource(doubles = {16, 15, 95.1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_life_that_ends_before_it_begins_or_after_95_is_refused(double until) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.waiting(until))
                .withMessage("a life is followed from 16.0 to at most 95.0 years, not to " + until);
    }

    @Test
    void a_treatment_after_the_end_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(List.of(OPERATION), 55))
                .withMessage("a treatment at 55.0 years comes after the life's end at 55.0");
    }

    @Test
    void blood_pressure_treatment_that_begins_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plan(List.of(new PressureControl(50), new PressureControl(60)), 80))
                .withMessage("blood-pressure treatment can begin only once");
    }

    @Test
    void who_changes_the_list_of_treatments_does_not_change_the_plan() {
        List<Treatment> treatments = new ArrayList<>(List.of(OPERATION));
        Plan plan = new Plan(treatments, 80);
        treatments.clear();
        assertThat(plan.treatments()).containsExactly(OPERATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from_years    | 15.9 | toxin at 15.9 years: treatment comes after 16.0 and before 95.0 years
            from_years    | NaN  | toxin at NaN years: treatment comes after 16.0 and before 95.0 years
            until_years   | 50   | toxin ends at 50.0 years, before it begins
            until_years   | NaN  | toxin ends at NaN years, before it begins
            dose_U        | 0    | the toxin's dose must be above 0 U, not 0.0
            dose_U        | NaN  | the toxin's dose must be above 0 U, not NaN
            interval_days | 0.9  | the toxin's interval must be at least 1 day, not 0.9
            reboundGain   | -0.1 | the rebound gain must be at least 0, not -0.1
            """)
    void toxin_that_nobody_would_inject_is_refused(String what, double value, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> With.with(TOXIN, what, value))
                .withMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from_years     | 12   | decompression at 12.0 years: treatment comes after 16.0 and before 95.0 years
            completeness   | 1.01 | completeness must lie between 0 and 1, not 1.01
            completeness   | NaN  | completeness must lie between 0 and 1, not NaN
            clearance_mm   | -0.1 | the clearance must be at least 0 mm, not -0.1
            recursAt_years | 55   | the recurrence at 55.0 years must follow the operation
            recursAt_years | NaN  | the recurrence at NaN years must follow the operation
            """)
    void an_impossible_operation_is_refused(String what, double value, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> With.with(OPERATION, what, value))
                .withMessage(sentence);
    }

    @Test
    void blood_pressure_treatment_before_the_model_begins_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PressureControl(10))
                .withMessage(
                        "blood-pressure treatment at 10.0 years: treatment comes after 16.0 and before 95.0 years");
    }
}
