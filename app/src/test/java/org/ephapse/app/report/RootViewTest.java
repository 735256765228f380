package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.body.Person;
import org.ephapse.conflict.Root;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RootViewTest {
    private static final RootView VIEW = new RootView(3.4, Person.Side.LEFT, 45);
    private static final double HAIR = 0.05;

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.05, 0.2, 0.5, 0.9})
    void the_dent_is_as_deep_as_it_is(double dent_mm) {
        RootView.Point surface = VIEW.pressed(45, Root.RADIUS_mm, dent_mm);
        assertThat(distance(surface, VIEW.center()))
                .isCloseTo(RootView.SCALE * Math.abs(Root.RADIUS_mm - dent_mm), within(HAIR));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 1.0})
    void the_far_side_stays(double dent_mm) {
        RootView.Point far = VIEW.pressed(225, Root.RADIUS_mm, dent_mm);
        assertThat(distance(far, VIEW.polar(225, Root.RADIUS_mm))).isLessThan(HAIR);
    }

    @Test
    void without_a_dent_the_nerve_is_round() {
        for (int direction = 0; direction < 360; direction += 5) {
            assertThat(distance(VIEW.pressed(direction, Root.RADIUS_mm, 0), VIEW.center()))
                    .isCloseTo(RootView.SCALE * Root.RADIUS_mm, within(HAIR));
        }
    }

    @Test
    void no_part_of_the_nerve_reaches_into_the_artery() {
        double wall = RootView.SCALE * (Root.RADIUS_mm - 0.4);
        for (int direction = 0; direction < 360; direction += 3) {
            RootView.Point p = VIEW.pressed(direction, Root.RADIUS_mm, 0.4), c = VIEW.center();
            double toward = (p.x() - c.x()) * VIEW.across(45) + (p.y() - c.y()) * VIEW.down(45);
            assertThat(toward).isLessThanOrEqualTo(wall + HAIR);
        }
    }

    @Test
    void antero_caudal_is_front_and_below_on_the_left_side() {
        assertThat(VIEW.across(0)).isNegative();
        assertThat(VIEW.down(0)).isPositive();
    }

    @Test
    void the_right_side_is_the_mirror_image() {
        RootView right = new RootView(3.4, Person.Side.RIGHT, 45);
        assertThat(right.across(20)).isEqualTo(-VIEW.across(20));
        assertThat(right.down(20)).isEqualTo(VIEW.down(20));
    }

    @Test
    void forty_five_degrees_is_straight_below() {
        assertThat(VIEW.down(45)).isCloseTo(1, within(1e-12));
    }

    private static double distance(RootView.Point a, RootView.Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
