package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.measure.With;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When a face begins, how it spreads and when it stops, with the lesion given by hand.
class CourseTest {
    private static final double STEP = 1.0 / 365;
    private static final Onset.Hazard HAZARD = new Onset.Hazard(0.01, 2);
    private static final double[] LID_FIRST = {0.4, 0.2, 0.1}, MOUTH_FIRST = {0.1, 0.2, 0.4};

    private final List<String> happened = new ArrayList<>();
    private double time;

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "2, 0.5"})
    void the_face_begins_when_the_sum_of_hazards_reaches_the_resistance(double excitability, double tension) {
        Course course = course(0.05, tension, 1);
        while (!course.twitching()) advance(course, excitability, LID_FIRST);
        assertThat(time).isCloseTo(0.05 / (0.01 * excitability * excitability * (1 + tension)), within(2 * STEP));
        assertThat(happened).hasSize(1);
    }

    @Test
    void the_region_that_is_bared_most_begins_and_the_others_follow_by_their_share() {
        Course lid = course(0.01, 0, 1);
        for (int day = 0; day < 365 * 60; day++) advance(lid, 2, LID_FIRST);
        assertThat(happened).containsExactly("+LID", "+CHEEK", "+MOUTH");
        happened.clear();
        Course mouth = course(0.01, 0, 1);
        for (int day = 0; day < 365 * 60; day++) advance(mouth, 2, MOUTH_FIRST);
        assertThat(happened).containsExactly("+MOUTH", "+CHEEK", "+LID");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_region_half_as_exposed_follows_four_times_as_late(long seed) {
        Course course = course(0.01, 0, seed);
        while (!course.twitching()) advance(course, 2, LID_FIRST);
        double begun = time;
        while (happened.size() < 2) advance(course, 2, LID_FIRST);
        double cheek = time - begun;
        while (happened.size() < 3) advance(course, 2, LID_FIRST);
        double mouth = time - begun;
        double expected = new Seed(seed).of("spread").exponential() / Course.SPREAD_per_year;
        assertThat(cheek).isCloseTo(4 * expected, within(3 * STEP));
        assertThat(mouth).isCloseTo(16 * expected, within(3 * STEP));
    }

    @Test
    void a_region_without_bare_fibers_never_follows() {
        Course course = course(0.01, 0, 1);
        for (int day = 0; day < 365 * 60; day++) advance(course, 2, new double[] {0.4, 0, 0});
        assertThat(happened).containsExactly("+LID");
    }

    @Test
    void twitching_is_the_curve_of_each_regions_own_excitability_and_nothing_before_it_begins() {
        Course course = course(0.01, 0, 1);
        advance(course, 2, LID_FIRST);
        assertThat(course.spasm()).isZero();
        for (int day = 0; day < 365 * 60; day++) advance(course, 2, LID_FIRST);
        assertThat(course.spasm(Region.LID)).isCloseTo(1 - Math.exp(-2.0 / 3), within(1e-12));
        assertThat(course.spasm(Region.CHEEK)).isCloseTo(1 - Math.exp(-1.0 / 3), within(1e-12));
        assertThat(course.spasm(Region.MOUTH)).isCloseTo(1 - Math.exp(-0.5 / 3), within(1e-12));
        assertThat(course.spasm()).isEqualTo(course.spasm(Region.LID));
    }

    @Test
    void a_young_spasm_stops_below_six_tenths_of_where_it_began_and_returns_where_it_began() {
        Course course = course(0.01, 0, 1);
        while (!course.twitching()) advance(course, 2, LID_FIRST);
        advance(course, 0.61 * 2, LID_FIRST);
        assertThat(course.twitching()).isTrue();
        advance(course, 0.58 * 2, LID_FIRST);
        assertThat(course.twitching()).isFalse();
        advance(course, 0.9 * 2, LID_FIRST);
        assertThat(course.twitching()).isFalse();
        advance(course, 2, LID_FIRST);
        assertThat(course.twitching()).isTrue();
        assertThat(happened).containsExactly("+LID", "-LID", "+LID");
    }

    @Test
    void what_the_nucleus_has_learned_keeps_an_old_spasm_alive() {
        Course course = course(0.01, 0, 1);
        while (!course.twitching()) advance(course, 6, LID_FIRST);
        for (int day = 0; day < 365 * 3; day++) advance(course, 6, LID_FIRST);
        double learned = 1 - Math.exp(-2);
        assertThat(course.nucleus()).isCloseTo(learned, within(1e-6));
        double stops = 0.6 * (1 - 0.3 * learned) * 6;
        advance(course, 1.01 * stops, LID_FIRST);
        assertThat(course.spasm(Region.LID)).isPositive();
        advance(course, 0.9 * stops, LID_FIRST);
        assertThat(course.spasm(Region.LID)).isZero();
    }

    @Test
    void the_nucleus_forgets_with_a_time_constant_of_55_days() {
        Course course = course(0.01, 0, 1);
        while (!course.twitching()) advance(course, 6, LID_FIRST);
        for (int day = 0; day < 365 * 3; day++) advance(course, 6, LID_FIRST);
        double learned = course.nucleus();
        course.step(0, LID_FIRST, 0.15, (region, change) -> {});
        assertThat(course.nucleus()).isCloseTo(learned / Math.E, within(1e-9));
    }

    @Test
    void a_nerve_that_is_bare_nowhere_is_no_trouble() {
        Course course = course(0.01, 0, 1);
        for (int day = 0; day < 1000; day++) advance(course, 0, new double[3]);
        assertThat(happened).isEmpty();
        assertThat(course.nucleus()).isZero();
    }

    private static Course course(double resistance, double tension, long seed) {
        Person person = With.with(With.with(PersonTest.WOMAN, "resistance", resistance), "tension", tension);
        return new Course(person, HAZARD, new Seed(seed));
    }

    private void advance(Course course, double excitability, double[] bare) {
        course.step(
                excitability, bare, STEP, (region, change) -> happened.add((change > 0 ? "+" : "-") + region.name()));
        time += STEP;
    }
}
