package org.ephapse.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The saturating curve that stands in for the seconds.
class TwitchingTest {
    @Test
    void without_excitability_nothing_twitches() {
        assertThat(Twitching.spasm(0)).isZero();
    }

    @Test
    void at_its_scale_the_curve_has_risen_by_1_less_1_over_e() {
        assertThat(Twitching.spasm(3)).isCloseTo(0.6321205588, within(1e-9));
    }

    @Test
    void twitching_rises_with_excitability_and_stays_below_1() {
        int seen = 0;
        for (double x = 0; x < 30; x += 0.1, seen++) {
            assertThat(Twitching.spasm(x + 0.1))
                    .isGreaterThan(Twitching.spasm(x))
                    .isLessThan(1);
        }
        assertThat(seen).isGreaterThanOrEqualTo(300);
    }

    @Test
    void the_lid_lies_antero_caudal_the_mouth_postero_rostral_and_the_cheek_between() {
        assertThat(Region.LID.place()).isPositive();
        assertThat(Region.CHEEK.place()).isZero();
        assertThat(Region.MOUTH.place()).isEqualTo(-Region.LID.place());
    }
}
