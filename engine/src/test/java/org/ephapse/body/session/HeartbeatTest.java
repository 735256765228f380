package org.ephapse.body.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The pulse on the root.
class HeartbeatTest {
    private static final Heartbeat HEART = new Heartbeat(60, 0.8);

    private static double[] beat() {
        return IntStream.range(0, 1000).mapToDouble(HEART::pressure).toArray();
    }

    @Test
    void its_mean_is_one() {
        assertThat(Arrays.stream(beat()).average().orElseThrow()).isCloseTo(1, within(0.01));
    }

    @Test
    void its_swing_is_what_was_asked_for() {
        double high = Arrays.stream(beat()).max().orElseThrow();
        double low = Arrays.stream(beat()).min().orElseThrow();
        assertThat(high - low).isCloseTo(0.8, within(0.01));
    }

    @Test
    void it_comes_back_after_a_beat_also_before_the_record() {
        assertThat(HEART.pressure(-250)).isCloseTo(HEART.pressure(750), within(1e-9));
    }
}
