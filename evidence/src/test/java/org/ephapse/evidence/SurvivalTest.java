package org.ephapse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurvivalTest {
    @Test
    void everybody_is_alive_at_birth_and_few_at_95() {
        assertThat(Survival.share(0, true)).isCloseTo(1, within(1e-12));
        assertThat(Survival.share(95, false)).isLessThan(0.1);
    }

    @Test
    void half_the_women_are_dead_a_little_after_86() {
        // Gompertz: the median lies ln ln 2 / b below the mode, 90 - 3.67 years
        assertThat(Survival.share(86, true)).isGreaterThan(0.5);
        assertThat(Survival.share(87, true)).isLessThan(0.5);
    }

    @Test
    void women_outlive_men_at_every_age() {
        for (int age = 1; age <= 95; age++) {
            assertThat(Survival.share(age, true)).isGreaterThan(Survival.share(age, false));
        }
    }
}
