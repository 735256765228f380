package org.ephapse.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.artery.Loop;
import org.ephapse.artery.Vessel;
import org.ephapse.evidence.GrowingLoop.Movement;
import org.ephapse.evidence.GrowingLoop.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which way a loop between brainstem and bone moves.
class GrowingLoopTest {
    /// An AICA in the middle of the cistern, where it has room on every side.
    private static final Loop AICA = new Loop(Vessel.AICA, 1, 12, 0.1, 0.0004, 0, 2, 0, 0);

    private static final double MIDDLE_mm = 6.2;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.7, 2, 3.1, 4.5})
    void a_loop_with_room_moves_in_its_plane(double turned) {
        Movement moved = new GrowingLoop(AICA).grow(Site.CROSSING, turned, MIDDLE_mm, 0.03);
        assertThat(moved.direction()).isCloseTo(Math.cos(turned), within(1e-6));
        assertThat(moved.rise_mm()).isPositive();
    }

    @Test
    void a_loop_that_grows_into_the_bone_slides_along_it() {
        double nearBone = GrowingLoop.CISTERN_mm - 0.6;
        Movement moved = new GrowingLoop(AICA).grow(Site.CROSSING, 1.2 + Math.PI, nearBone, 0.1);
        assertThat(Math.abs(moved.direction())).isGreaterThan(Math.abs(Math.cos(1.2)) + 0.1);
    }

    @Test
    void a_loop_that_lies_on_the_attached_nerve_has_no_room_to_stand_off_it() {
        Loop touching = new Loop(Vessel.AICA, 1, 12, 0.1, 0.0004, 0, -0.1, 0, 0);
        GrowingLoop loop = new GrowingLoop(touching);
        assertThat(loop.fits(Site.ATTACHED, 0, 0)).isTrue();
        assertThat(loop.fits(Site.ATTACHED, Math.PI, 0)).isFalse();
    }
}
