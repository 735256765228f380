package org.ephapse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Wilson's interval against those that were computed by hand for the published counts.
class EstimateTest {
    @ParameterizedTest
    @CsvSource({
        "5, 158, 1.4, 7.2",
        "15, 230, 4.0, 10.5",
        "50, 230, 16.9, 27.5",
        "37, 236, 11.6, 20.9",
        "18, 874, 1.3, 3.2"
    })
    void a_share_has_wilsons_interval(int yes, int of, double low, double high) {
        Estimate e = Estimate.share((double) yes / of, of).times(100);
        assertThat(e.low()).isCloseTo(low, within(0.06));
        assertThat(e.high()).isCloseTo(high, within(0.06));
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void a_share_of_none_or_all_stays_within_none_and_all(double share) {
        Estimate e = Estimate.share(share, 20);
        assertThat(e.low()).isBetween(0.0, share);
        assertThat(e.high()).isBetween(share, 1.0);
        assertThat(e.high() - e.low()).isGreaterThan(0.1);
    }
}
