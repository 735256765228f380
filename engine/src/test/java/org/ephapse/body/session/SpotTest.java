package org.ephapse.body.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ephapse.signal.Lesion;
import org.junit.jupiter.api.Test;

/// A lesion in eight numbers.
class SpotTest {
    private static final Spot SPOT = new Spot(90, 0.25, 0.7, 0.5, 3, 0.3, 20, 0.4);

    @Test
    void it_is_worst_where_the_artery_lies_and_at_the_rim() {
        Lesion lesion = SPOT.lesion();
        double worst = lesion.baredShare()[3][0];
        assertThat(worst).isBetween(0.5, 0.7);
        assertThat(lesion.baredShare()[3][4]).isLessThan(worst / 10);
        assertThat(lesion.baredShare()[9][0]).isLessThan(1e-6);
    }

    @Test
    void bridges_are_pressed_pairs_of_bare_neighbors() {
        Lesion lesion = SPOT.lesion();
        double bare = lesion.baredShare()[3][0];
        assertThat(lesion.bridgeDensity()[3][0]).isEqualTo(0.5 * bare * bare);
    }

    @Test
    void a_bared_share_above_one_is_refused() {
        assertThatThrownBy(() -> SPOT.withBared(1.2)).hasMessageContaining("bared share is 1.2");
    }
}
