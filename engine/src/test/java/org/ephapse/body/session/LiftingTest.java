package org.ephapse.body.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.signal.Lesion;
import org.junit.jupiter.api.Test;

/// What is left of the contact when the artery is lifted.
class LiftingTest {
    private static final Lesion LESION = new Spot(0, 0.25, 0.7, 1, 3, 0.3, 20, 0.4).lesion();

    @Test
    void nothing_changes_before_the_lift() {
        assertThat(Lifting.pressure(LESION, 0)).isEqualTo(1);
        assertThat(Lifting.apposition(1)).isEqualTo(1);
        assertThat(Lifting.relieved_mN(LESION, 0)).isZero();
    }

    @Test
    void the_higher_the_lift_the_less_pressure() {
        assertThat(Lifting.pressure(LESION, 0.05)).isBetween(0.5, 1.0);
        assertThat(Lifting.pressure(LESION, 0.1)).isLessThan(Lifting.pressure(LESION, 0.05));
    }

    @Test
    void contact_is_lost_before_the_dents_whole_depth_because_the_dent_does_not_follow() {
        assertThat(Lifting.pressure(LESION, 0.3 / 2.3 * 1.01)).isZero();
        assertThat(Lifting.pressure(LESION, 0.3 / 2.3 * 0.99)).isPositive();
    }

    @Test
    void all_the_force_of_hertz_is_taken_away_in_the_end() {
        assertThat(Lifting.relieved_mN(LESION, 1)).isCloseTo(20 * 0.3 / 1.5, within(1e-12));
    }

    @Test
    void some_bridges_still_cross_when_nothing_presses() {
        assertThat(Lifting.apposition(0)).isEqualTo(Lifting.STILL_PRESSED);
    }
}
