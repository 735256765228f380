package org.ephapse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.body.Law;
import org.ephapse.body.Prior;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// Part D of the mechanics' sanity check, as a register would count it: an independent program's figures for a million
/// lives, with both programs' Monte Carlo errors.
class PopulationTest {
    private static final Population SANITY =
            Population.of(Prior.SANITY_CHECK, Law.SANITY_CHECK, new Seed(1).of("people"), 1_000_000, 2);

    @Test
    void incidence_is_0_94_per_100_000_and_year() {
        assertThat(SANITY.incidence().value()).isCloseTo(0.94, within(3 * Math.sqrt(2) * 0.94 / Math.sqrt(1159)));
    }

    @Test
    void prevalence_with_exits_is_6_8() {
        assertThat(SANITY.prevalence(0).value()).isCloseTo(6.8, within(3 * Math.sqrt(2) * 6.8 / Math.sqrt(1159)));
    }

    @Test
    void mean_age_at_onset_is_64_2_with_a_spread_of_18_5() {
        Weighted onset = SANITY.over(c -> c.age_years());
        assertThat(onset.mean()).isCloseTo(64.2, within(3 * Math.sqrt(2) * 18.5 / Math.sqrt(onset.size())));
        assertThat(onset.sd()).isCloseTo(18.5, within(3 * 18.5 / Math.sqrt(onset.size())));
    }

    @Test
    void the_odds_ratio_of_hypertension_is_1_34() {
        Estimate odds = SANITY.hypertensionOdds(new Seed(1).of("people"), Prior.SANITY_CHECK);
        assertThat(odds.low()).isLessThan(1.34);
        assertThat(odds.high()).isGreaterThan(1.34);
    }
}
