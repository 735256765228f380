package org.ephapse.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0.9, 1", "1, 1", "1.1, 2", "3, 5", "6, 10", "0.03, 0.05", "20, 20", "21, 50"})
    void steps_are_round(double least, double step) {
        assertThat(Scale.roundStep(least)).isEqualTo(step);
    }

    @Test
    void ticks_lie_within_the_scale() {
        assertThat(new Scale(16, 80, 0, 100).ticks(4)).containsExactly(20.0, 40.0, 60.0, 80.0);
    }

    @Test
    void months_tick_in_their_multiples() {
        assertThat(new Scale(-6, 24, 0, 100).multiples(6)).containsExactly(-6.0, 0.0, 6.0, 12.0, 18.0, 24.0);
    }

    @Test
    void a_scale_may_run_upward() {
        assertThat(new Scale(0, 10, 100, 0).px(2.5)).isEqualTo(75);
    }

    @Test
    void ticks_show_as_many_decimals_as_they_need() {
        assertThat(new Scale(0, 0.3, 0, 1).decimals(3)).isEqualTo(1);
    }
}
