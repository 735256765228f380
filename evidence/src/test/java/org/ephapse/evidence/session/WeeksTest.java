package org.ephapse.evidence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.body.session.Spot;
import org.junit.jupiter.api.Test;

/// What time leaves of a lesion after its operation.
class WeeksTest {
    private static final Spot BEFORE = Presets.TYPICAL,
            WEEK = Weeks.after(BEFORE, 7),
            SPRING = Weeks.after(BEFORE, 150);

    @Test
    void a_week_later_a_few_bridges_are_back() {
        assertThat(WEEK.pressed()).isCloseTo(0.1 + 0.22 * (1 - Math.exp(-7.0 / 3)), within(1e-12));
    }

    @Test
    void nothing_shifts_the_gates_any_more() {
        assertThat(WEEK.shift_mV()).isZero();
    }

    @Test
    void after_five_months_a_little_more_than_a_third_of_the_bared_is_left() {
        assertThat(SPRING.bared()).isCloseTo(BEFORE.bared() / Math.E, within(1e-12));
    }
}
