package org.ephapse.evidence.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ephapse.evidence.Estimate;
import org.junit.jupiter.api.Test;

/// In which directions impulses cross.
class CrossingTest {
    private static final Crossing BOTH = new Crossing(1, 0.6),
            LID = new Crossing(0.5, 0.4),
            NONE = new Crossing(0, 0.2),
            UNREAD = new Crossing(1, Double.NaN);

    @Test
    void a_direction_transmits_where_half_of_the_sweeps_answer() {
        assertThat(List.of(BOTH.directions(), LID.directions(), NONE.directions()))
                .containsExactly(2, 1, 0);
    }

    @Test
    void who_could_not_be_read_is_in_no_share_of_both_directions() {
        Estimate share = Crossing.ofRead(List.of(BOTH, LID, NONE, UNREAD), c -> c.directions() == 0);
        assertThat(share.size()).isEqualTo(3);
    }

    @Test
    void who_could_be_read_in_one_direction_counts_there() {
        Estimate share = Crossing.share(List.of(BOTH, LID, NONE, UNREAD), Crossing::toEyelid, Crossing::eyelid);
        assertThat(share.value()).isEqualTo(0.75);
    }

    @Test
    void nobody_gives_no_share() {
        assertThat(Crossing.ofRead(List.of(UNREAD), Crossing::eyelid).value()).isNaN();
    }
}
