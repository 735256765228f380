package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ephapse.measure.With;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// One injection: what the series of treatments say, drawn many times.
class MuscleGainTest {
    private static final int MANY = 40_000;
    private static final List<MuscleGain> DRAWN = IntStream.range(0, MANY)
            .mapToObj(i -> MuscleGain.drawn(50, PlanTest.TOXIN, new Seed(4).of(i)))
            .toList();
    private static final MuscleGain ONE = new MuscleGain(50, 0.77, 5, 90, 0, false, false);

    @Test
    void injections_fail_and_have_side_effects_at_the_published_rates() {
        Share.of(DRAWN, MuscleGain::failed).isByChance(0.065);
        Share.of(DRAWN, MuscleGain::ptosis).isByChance(0.12);
        Share.of(DRAWN, MuscleGain::weakness).isByChance(0.118);
    }

    @Test
    void duration_and_onset_have_the_published_means_and_spreads() {
        moments(MuscleGain::duration_days, 85.4, 41.6);
        moments(MuscleGain::onset_days, 5.4, 5.3);
    }

    /// Jitpimolmard's 855 treatments: a peak effect of 77 %.
    @Test
    void an_injection_of_20_units_that_works_takes_away_77_percent_at_its_best() {
        double best = DRAWN.stream()
                .filter(g -> !g.failed())
                .mapToDouble(g ->
                        1 - IntStream.range(0, 200).mapToDouble(g::at).min().orElseThrow())
                .average()
                .orElseThrow();
        assertThat(best).isCloseTo(0.77, within(0.01));
    }

    @Test
    void a_larger_dose_takes_away_more_but_never_everything() {
        double before = 0;
        for (double dose_U : new double[] {1, 3, 10, 20, 50, 1e6}) {
            double peak = MuscleGain.drawn(50, With.with(PlanTest.TOXIN, "dose_U", dose_U), new Seed(4).of(1))
                    .peak();
            assertThat(peak).isGreaterThan(before).isLessThan(1);
            before = peak;
        }
    }

    @Test
    void before_the_injection_and_long_after_it_the_muscle_answers_in_full() {
        assertThat(ONE.at(-1)).isEqualTo(1);
        assertThat(ONE.at(0)).isEqualTo(1);
        assertThat(ONE.at(730)).isCloseTo(1, within(1e-5));
    }

    @Test
    void half_of_the_effect_is_left_after_the_duration() {
        assertThat(1 - ONE.at(90)).isCloseTo(0.5 * 0.77, within(1e-5));
    }

    @Test
    void half_of_the_effect_has_come_after_the_onset() {
        assertThat(1 - ONE.at(5)).isCloseTo(0.5 * 0.77, within(1e-6));
    }

    @Test
    void an_injection_that_failed_changes_nothing() {
        MuscleGain failed = With.with(With.with(ONE, "peak", 0.0), "reboundGain", 0.5);
        assertThat(IntStream.range(0, 400)).allMatch(day -> failed.at(day) == 1);
    }

    @Test
    void the_gain_never_passes_1_and_a_rebound_comes_when_the_effect_has_gone() {
        assertThat(IntStream.range(0, 1000)).allMatch(day -> ONE.at(day) <= 1 && ONE.at(day) >= 1 - 0.77);
        assertThat(With.with(ONE, "reboundGain", 0.2).rebound(730)).isCloseTo(0.2, within(1e-5));
    }

    private static void moments(ToDoubleFunction<MuscleGain> number, double mean, double sd) {
        double[] drawn = DRAWN.stream().mapToDouble(number).toArray();
        double found = Arrays.stream(drawn).average().orElseThrow();
        double variance = Arrays.stream(drawn)
                .map(x -> (x - found) * (x - found))
                .average()
                .orElseThrow();
        assertThat(found).isCloseTo(mean, within(4 * sd / Math.sqrt(MANY)));
        // the fourth moment of so skewed a lognormal makes its sampled spread wide
        assertThat(Math.sqrt(variance)).isCloseTo(sd, within(0.06 * sd));
    }
}
