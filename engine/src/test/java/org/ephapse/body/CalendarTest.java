package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.ephapse.body.Treatment.Decompression;
import org.ephapse.body.Treatment.PressureControl;
import org.ephapse.body.Treatment.Toxin;
import org.junit.jupiter.api.Test;

/// The rows of a life: each month, and each day where something happens.
class CalendarTest {
    private static final double DAY = 1 / 365.2425;

    @Test
    void a_life_without_treatment_has_a_row_a_month_and_one_at_its_end() {
        double[] ages = Calendar.of(Plan.waiting(95));
        assertThat(ages).hasSize(79 * 12 + 1);
        for (int i = 0; i < ages.length; i++) assertThat(ages[i]).isCloseTo(16 + i / 12.0, within(1e-12));
    }

    @Test
    void two_years_after_an_operation_have_a_row_a_day() {
        double[] ages = Calendar.of(new Plan(List.of(PlanTest.OPERATION), 95));
        double[] daily = Arrays.stream(ages).filter(a -> a >= 55 && a <= 57).toArray();
        // 731 days and the 24 months between them; the month of the operation is its first day
        assertThat(daily).hasSize(731 + 24);
        assertThat(longestStep(daily)).isLessThan(1.001 * DAY);
    }

    @Test
    void toxin_cycles_have_a_row_a_day_until_250_days_after_the_last() {
        double[] ages = Calendar.of(new Plan(List.of(PlanTest.TOXIN), 95));
        double end = 60 + 250 * DAY;
        assertThat(longestStep(
                        Arrays.stream(ages).filter(a -> a >= 50 && a <= end).toArray()))
                .isLessThan(1.001 * DAY);
        double[] after = Arrays.stream(ages).filter(a -> a > end + DAY).toArray();
        assertThat(longestStep(after)).isCloseTo(1 / 12.0, within(1e-9));
    }

    @Test
    void recurrence_and_blood_pressure_treatment_have_their_own_rows() {
        double[] ages =
                Calendar.of(new Plan(List.of(new Decompression(30, 1, 0, 61.23), new PressureControl(70.017)), 95));
        assertThat(ages).contains(61.23, 70.017, 30.0);
    }

    @Test
    void ages_rise_and_stay_within_the_plan_whatever_meets() {
        List<Treatment> all = List.of(
                new Toxin(40.01, 79, 20, 77.7, 0),
                new Toxin(40, 41, 20, 90, 0),
                new Decompression(79.5, 1, 0, 79.9),
                new Decompression(40.0000001, 1, 0, 90),
                new PressureControl(41.5));
        double[] ages = Calendar.of(new Plan(all, 80));
        for (int i = 1; i < ages.length; i++) assertThat(ages[i]).isGreaterThan(ages[i - 1]);
        assertThat(ages[0]).isEqualTo(16);
        assertThat(ages[ages.length - 1]).isCloseTo(80, within(1e-9)).isLessThanOrEqualTo(80);
        assertThat(ages).hasSizeGreaterThan(39 * 365);
    }

    private static double longestStep(double[] ages) {
        double longest = 0;
        for (int i = 1; i < ages.length; i++) longest = Math.max(longest, ages[i] - ages[i - 1]);
        return longest;
    }
}
