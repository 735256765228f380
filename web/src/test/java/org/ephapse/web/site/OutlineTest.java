package org.ephapse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final double DENT = 0.3;

    @Test
    void the_dent_is_as_deep_as_the_model_says() {
        Outline.Spot top = Outline.pressed(0, Outline.NERVE, DENT, 0);
        assertThat(top.y()).isCloseTo(Outline.NERVE - DENT, within(1e-9));
    }

    @Test
    void the_far_side_of_the_nerve_stays() {
        Outline.Spot bottom = Outline.pressed(0, -Outline.NERVE, DENT, 0);
        assertThat(bottom.y()).isCloseTo(-Outline.NERVE, within(1e-9));
    }

    @Test
    void a_nerve_without_a_dent_is_round() {
        Outline.Spot spot = Outline.pressed(0.4, 0.2, 0, 0.3);
        assertThat(spot).isEqualTo(new Outline.Spot(0.4, 0.2));
    }

    @Test
    void a_fiber_keeps_its_myelin_where_enough_is_whole() {
        Outline.Fiber fiber = new Outline.Fiber(0, 0, 0, 0, 0.5);
        assertThat(fiber.step(1)).isEqualTo(Outline.STEPS);
        assertThat(fiber.step(0)).isZero();
    }

    @Test
    void as_many_fibers_are_bare_as_their_cell_says() {
        double myelin = 0.3;
        long bare = Outline.fibers(12, 5, 45).stream()
                .filter(f -> f.step(myelin) < 2)
                .count();
        assertThat((double) bare / Outline.FIBERS).isCloseTo(1 - myelin, within(0.05));
    }

    @Test
    void numbers_are_written_short() {
        assertThat(Outline.text(-0.0001)).isEqualTo("0");
        assertThat(Outline.text(1.5)).isEqualTo("1.5");
    }
}
