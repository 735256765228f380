package org.ephapse.nucleus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Muscle;
import org.junit.jupiter.api.Test;

/// Motoneurons answer to drive, to blinks and to impulses that run up their axons, and to nothing else.
class NucleusTest {
    private static final int UNITS = 1200;

    private static Nucleus nucleus(double gain, Reflexes reflexes, long seed) {
        Muscle[] muscle = new Muscle[UNITS];
        double[] diameter_um = new double[UNITS];
        for (int u = 0; u < UNITS; u++) {
            muscle[u] = Muscle.values()[u % Muscle.values().length];
            diameter_um[u] = 4 + 4.0 * u / UNITS;
        }
        return new Nucleus(muscle, diameter_um, gain, reflexes, new Seed(seed));
    }

    private static Volley until(Nucleus nucleus, double to_ms) {
        Volley out = new Volley();
        for (double at = 0; at < to_ms; at += 0.25) nucleus.advance(at + 0.25, out);
        return out;
    }

    private static long of(Volley volley, Muscle muscle) {
        return IntStream.range(0, volley.size())
                .filter(i -> volley.unit(i) % Muscle.values().length == muscle.ordinal())
                .count();
    }

    private static Effort closing(double level) {
        return new Effort(Map.of(Muscle.ORBICULARIS_OCULI, level), 0, 2000, 100);
    }

    @Test
    void without_drive_and_blinks_nothing_fires() {
        assertThat(until(nucleus(1, new Reflexes(true, true), 1), 500).size()).isZero();
    }

    @Test
    void an_effort_drives_its_own_muscle_only() {
        Nucleus nucleus = nucleus(0, Reflexes.NONE, 1);
        nucleus.ask(closing(0.2));
        Volley out = until(nucleus, 2000);
        assertThat(of(out, Muscle.ORBICULARIS_OCULI)).isGreaterThan(100).isEqualTo(out.size());
    }

    @Test
    void small_units_are_recruited_first() {
        Nucleus nucleus = nucleus(0, Reflexes.NONE, 1);
        nucleus.ask(closing(0.1));
        Volley out = until(nucleus, 2000);
        int largest = IntStream.range(0, out.size()).map(out::unit).max().orElseThrow();
        assertThat(largest).isBetween(UNITS / 5, UNITS / 2);
    }

    @Test
    void no_unit_is_driven_faster_than_70_a_second() {
        Nucleus nucleus = nucleus(0, Reflexes.NONE, 1);
        nucleus.ask(closing(1));
        Volley out = until(nucleus, 2000);
        double[] last = new double[UNITS];
        Arrays.fill(last, -1000);
        double mean = 0;
        int n = 0;
        for (int i = 0; i < out.size(); i++) {
            double interval = out.at_ms(i) - last[out.unit(i)];
            if (interval < 1000 && out.at_ms(i) > 300 && out.at_ms(i) < 1700) {
                mean += interval;
                n++;
            }
            last[out.unit(i)] = out.at_ms(i);
        }
        assertThat(mean / n).isBetween(1000.0 / 70, 1000.0 / 30);
    }

    @Test
    void an_invaded_unit_must_recover_before_drive_fires_it_again() {
        Nucleus free = nucleus(0, Reflexes.NONE, 1), invaded = nucleus(0, Reflexes.NONE, 1);
        free.ask(closing(0.2));
        invaded.ask(closing(0.2));
        Volley out = new Volley();
        for (double at = 0; at < 1000; at += 5) {
            invaded.advance(at, out);
            for (int u = 0; u < UNITS; u++) invaded.invaded(u, at);
        }
        long turned = of(out, Muscle.ORBICULARIS_OCULI);
        assertThat(of(until(free, 1000), Muscle.ORBICULARIS_OCULI)).isGreaterThan(500);
        assertThat(turned).as("F waves only: 200 units, 200 invasions, 2 %").isBetween(600L, 1000L);
    }

    @Test
    void an_f_wave_comes_back_once_in_fifty_and_more_often_with_gain() {
        assertThat(backfires(0)).isBetween(10L, 40L);
        assertThat(backfires(1)).isBetween(45L, 100L);
    }

    private static long backfires(double gain) {
        Nucleus nucleus = nucleus(gain, Reflexes.NONE, 1);
        for (int u = 0; u < UNITS; u++) nucleus.invaded(u, 1);
        return until(nucleus, 50).size();
    }

    @Test
    void the_central_route_needs_gain_and_a_switch() {
        assertThat(answers(0, new Reflexes(true, false))).isZero();
        assertThat(answers(1, Reflexes.NONE)).isZero();
        assertThat(answers(1, new Reflexes(true, false))).isGreaterThan(5);
    }

    /// Discharges of the lid's units after the chin's have been invaded.
    private static long answers(double gain, Reflexes reflexes) {
        Nucleus nucleus = nucleus(gain, reflexes, 1);
        for (int u = Muscle.MENTALIS.ordinal(); u < UNITS; u += Muscle.values().length) nucleus.invaded(u, 1);
        return of(until(nucleus, 50), Muscle.ORBICULARIS_OCULI);
    }

    @Test
    void the_trigeminal_reflex_needs_gain_and_a_switch() {
        assertThat(touched(0, new Reflexes(false, true))).isZero();
        assertThat(touched(1, new Reflexes(true, false))).isZero();
        assertThat(touched(1, new Reflexes(false, true))).isGreaterThan(5);
    }

    private static long touched(double gain, Reflexes reflexes) {
        Nucleus nucleus = nucleus(gain, reflexes, 1);
        nucleus.touched(0, 1);
        return until(nucleus, 60).size();
    }

    @Test
    void the_lids_blink_by_themselves_about_fifteen_times_a_minute() {
        Nucleus nucleus = nucleus(0, Reflexes.NONE, 1);
        nucleus.blinking(Blinks.AT_REST_per_min, 0);
        until(nucleus, 240_000);
        assertThat(nucleus.blinked_ms()).hasSizeBetween(45, 75);
    }

    @Test
    void windows_do_not_matter() {
        Nucleus one = nucleus(0.5, new Reflexes(true, false), 1), other = nucleus(0.5, new Reflexes(true, false), 1);
        one.ask(closing(0.3));
        other.ask(closing(0.3));
        Volley all = new Volley();
        other.advance(500, all);
        Volley parts = until(one, 500);
        assertThat(parts.size()).isEqualTo(all.size()).isPositive();
        assertThat(IntStream.range(0, all.size()).mapToDouble(all::at_ms).toArray())
                .containsExactly(IntStream.range(0, parts.size())
                        .mapToDouble(parts::at_ms)
                        .toArray());
    }

    @Test
    void a_gain_above_one_is_refused() {
        assertThatThrownBy(() -> nucleus(1.5, Reflexes.NONE, 1)).hasMessageContaining("1.5");
    }
}
