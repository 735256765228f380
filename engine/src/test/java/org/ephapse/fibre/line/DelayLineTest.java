package org.ephapse.fibre.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.fibre.line.DelayLine.End;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Impulses on their way, by a recovery made up for arithmetic: 50 m/s, 1 mm from node to node, absolutely refractory
/// for 1 ms, half as fast until 2 ms, easier to excite by a fifth from 3 to 5 ms.
class DelayLineTest {
    private static final Recovery RECOVERY = new Recovery(
            50, 1000, 1, new double[] {1, 2, 2.0001, 3, 5, 10}, new double[] {2, 2, 1, 1, 1, 1}, new double[] {
                3, 2, 1.5, 0.8, 0.8, 1
            });

    private final List<String> ends = new ArrayList<>();
    private final List<Double> times_ms = new ArrayList<>();

    private void hear(End end, double at_ms) {
        ends.add(end.name());
        times_ms.add(at_ms);
    }

    private static DelayLine line() {
        return new DelayLine(RECOVERY, 40);
    }

    @Test
    void an_impulse_arrives_after_its_way_over_its_velocity() {
        DelayLine line = line();
        assertThat(line.enter(End.NEAR, 1)).isTrue();
        line.run(5, this::hear);
        assertThat(ends).containsExactly("FAR");
        assertThat(times_ms.getFirst()).isCloseTo(1 + 40 / 50.0, within(1e-9));
        assertThat(line.underway()).isZero();
    }

    @Test
    void two_that_meet_are_gone() {
        DelayLine line = line();
        line.enter(End.NEAR, 0);
        line.enter(End.FAR, 0.03);
        line.run(10, this::hear);
        assertThat(ends).isEmpty();
        assertThat(line.underway()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.79})
    void wherever_they_meet_both_are_gone(double later_ms) {
        DelayLine line = line();
        line.enter(End.NEAR, 0);
        line.enter(End.FAR, later_ms);
        line.run(10, this::hear);
        assertThat(ends).isEmpty();
    }

    @Test
    void one_that_sets_off_when_the_other_is_gone_and_the_end_recovered_arrives() {
        DelayLine line = line();
        line.enter(End.NEAR, 0);
        line.run(1.9, this::hear);
        assertThat(line.enter(End.FAR, 1.9)).isTrue();
        line.run(10, this::hear);
        assertThat(ends).containsExactly("FAR", "NEAR");
    }

    @Test
    void after_a_collision_the_way_behind_it_is_as_old_as_the_impulse_that_came_there() {
        DelayLine line = line();
        line.enter(End.NEAR, 0);
        line.enter(End.FAR, 0);
        line.run(0.9, this::hear);
        // they met in the middle at 0.4 ms: from the near end nodes fired at 0, 0.02, ... 0.4, beyond at 0.4 ... 0
        assertThat(line.enter(End.NEAR, 0.9)).isFalse();
        assertThat(line.enter(End.NEAR, 2.5)).isTrue();
        line.run(10, this::hear);
        assertThat(times_ms.getFirst()).isCloseTo(2.5 + 40 / 50.0, within(1e-9));
    }

    @Test
    void one_that_follows_closely_takes_twice_as_long_until_it_has_fallen_behind() {
        DelayLine line = line();
        line.enter(End.NEAR, 0);
        line.enter(End.NEAR, 1.5);
        line.run(10, this::hear);
        // 0.02 ms lost at each node; after 26 nodes the interval passes 2 ms
        assertThat(times_ms.getLast()).isCloseTo(1.5 + 26 * 0.04 + 14 * 0.02, within(1e-9));
    }

    @Test
    void an_end_that_has_just_fired_takes_no_other() {
        DelayLine line = line();
        line.enter(End.NEAR, 0);
        assertThat(line.enter(End.NEAR, 0.99)).isFalse();
        assertThat(line.enter(End.NEAR, 1.01)).isTrue();
    }

    @Test
    void a_shock_sends_impulses_both_ways() {
        DelayLine line = line();
        line.shock(10, 1, 0);
        line.run(10, this::hear);
        assertThat(ends).containsExactly("NEAR", "FAR");
        assertThat(times_ms.get(0)).isCloseTo(0.2, within(1e-9));
        assertThat(times_ms.get(1)).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void a_weak_shock_excites_only_where_the_fibre_is_supernormal() {
        DelayLine line = line();
        assertThat(line.shock(10, 0.9, 0)).isFalse();
        line.shock(10, 1, 0);
        line.run(2.5, this::hear);
        assertThat(line.shock(10, 0.9, 2.5)).isFalse();
        assertThat(line.shock(10, 0.9, 4)).isTrue();
    }

    @Test
    void a_volley_of_impulses_keeps_its_order() {
        DelayLine line = line();
        for (int i = 0; i < 5; i++) line.enter(End.NEAR, 0.01 + 2.5 * i);
        assertThat(line.next_ms()).isCloseTo(0.03, within(1e-9));
        line.run(100, this::hear);
        assertThat(times_ms).hasSize(5).isSorted();
        assertThat(line.next_ms()).isInfinite();
    }

    @Test
    void a_line_without_length_is_refused() {
        assertThatThrownBy(() -> new DelayLine(RECOVERY, 0))
                .hasMessage("a delay line must be longer than 0 mm, not 0.0");
    }

    @Test
    void a_shock_beside_the_fibre_is_refused() {
        assertThatThrownBy(() -> line().shock(41, 1, 0))
                .hasMessage("the shock at 41.0 mm lies outside the fibre's 0 to 40.0 mm");
    }

    @Test
    void an_impulse_in_the_past_is_refused() {
        DelayLine line = line();
        line.run(5, this::hear);
        assertThatThrownBy(() -> line.enter(End.NEAR, 4))
                .hasMessage("a delay line that has run to 5.0 ms takes no impulse at 4.0 ms");
    }

    @Test
    void intervals_that_fall_are_refused() {
        double[] two = {1, 1};
        assertThatThrownBy(() -> new Recovery(50, 1000, 1, new double[] {2, 1}, two, two))
                .hasMessage("the intervals of a recovery must rise, not go from 2.0 to 1.0 ms");
    }
}
