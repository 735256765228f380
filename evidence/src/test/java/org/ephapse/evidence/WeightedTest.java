package org.ephapse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedTest {
    @Test
    void equal_weights_count_every_observation() {
        Weighted sums = new Weighted();
        for (int x = 1; x <= 4; x++) sums.add(x, 0.5);
        assertThat(sums.size()).isCloseTo(4, within(1e-12));
        assertThat(sums.mean()).isCloseTo(2.5, within(1e-12));
        assertThat(sums.sd()).isCloseTo(Math.sqrt(1.25), within(1e-12));
    }

    @Test
    void one_heavy_observation_leaves_an_effective_size_near_one() {
        Weighted sums = new Weighted();
        sums.add(1, 1000);
        for (int i = 0; i < 10; i++) sums.add(0, 1);
        assertThat(sums.size()).isBetween(1.0, 1.1);
    }
}
