package org.ephapse.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ephapse.conflict.Beat.Law;
import org.ephapse.heart.PulseWave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The beat's pressure against a nerve integrated for thousands of beats, and against its own limits.
class BeatTest {
    private static final double[] WAVE = PulseWave.eightPoints();
    private static final double MMHG = 0.133322;

    /// Contact all through the beat, lost over part of it, and made at systole only.
    @ParameterizedTest
    @CsvSource({
        "0.40, 0.05, 20", "0.10, 0.05, 12", "0.03, 0.02, 30", "0.02, 0.065, 12",
        "0.007, 0.014, 41", "-0.009, 0.069, 40", "-0.023, 0.038, 5", "-0.089, 0.105, 60"
    })
    void the_beat_is_that_of_a_nerve_with_a_memory_of_500_beats(
            double overlap_mm, double movement_mm, double support_mN_per_mm) {
        Contact contact = contact(support_mN_per_mm);
        Viscoelastic slow = new Viscoelastic(contact, WAVE, overlap_mm, movement_mm);
        Beat beat = fallen(Law.ABOUT_MEAN, 1, contact, overlap_mm, movement_mm);
        assertThat(beat.touching()).isEqualTo(slow.touching());
        double mean = java.util.Arrays.stream(slow.pressure_mmHg).average().orElseThrow();
        assertThat(beat.meanPressure_mmHg()).isCloseTo(mean, within(0.01 * mean));
        assertThat(beat.meanForce_mN()).isCloseTo(slow.meanForce_mN, within(0.01 * slow.meanForce_mN));
        for (int j = 0; j < WAVE.length; j++) {
            assertThat(beat.pressure_mmHg(j)).isCloseTo(slow.pressure_mmHg[j], within(0.01 * slow.pressure_mmHg[2]));
        }
    }

    @Test
    void contact_is_lost_over_part_of_the_beat_when_the_artery_withdraws_faster_than_the_dent_rises() {
        assertThat(fallen(Law.ABOUT_MEAN, 1, contact(12), 0.1, 0.05).touching()).isEqualTo(1);
        assertThat(fallen(Law.ABOUT_MEAN, 1, contact(12), 0.02, 0.065).touching())
                .isLessThan(1);
        assertThat(fallen(Law.ABOUT_MEAN, 1, contact(12), -0.02, 0.065).touching())
                .isBetween(0.1, 0.5);
    }

    @Test
    void a_nerve_without_memory_would_swing_too_little() {
        Contact contact = contact(60);
        double swing = fallen(Law.ABOUT_MEAN, 1, contact, 0.1, 0.05).swing_mmHg();
        double low = contact.pressure_kPa(contact.indentation_mm(0.1)) / MMHG;
        double high = contact.pressure_kPa(contact.indentation_mm(0.1 + 0.95 * 0.05)) / MMHG;
        assertThat(swing).isBetween(1.8 * (high - low), 2.3 * (high - low));
    }

    @ParameterizedTest
    @EnumSource
    void an_artery_that_does_not_beat_presses_with_the_weight_of_rest(Law law) {
        Contact contact = contact(12);
        double elastic = contact.pressure_kPa(contact.indentation_mm(0.3)) / MMHG;
        Beat beat = fallen(law, 0.7, contact, 0.3, 0);
        for (int j = 0; j < WAVE.length; j++)
            assertThat(beat.pressure_mmHg(j)).isCloseTo(0.7 * elastic, within(1e-3 * elastic));
        assertThat(beat.swing_mmHg()).isCloseTo(0, within(1e-3 * elastic));
    }

    @Test
    void the_law_of_the_sanity_check_is_rest_and_the_dynamic_rise_above_diastole() {
        double radius = Math.sqrt(0.5 * 0.7), plane = 10 / 0.75, support = 12, movement = 0.05;
        double k = 4.0 / 3 * plane * Math.sqrt(radius), pressure = 4 / (3 * Math.PI) * plane / Math.sqrt(radius) / MMHG;
        Contact contact = new Contact(Contact.Law.HERTZ);
        contact.between(0.5, 0.7, 10, support);
        Beat beat = fallen(Law.ABOVE_DIASTOLE, 0.8, contact, 0.2, movement);
        double d = contact.indentation_mm(0.2), share = 1 / (1 + 1.5 * 2.3 * k * Math.sqrt(d) / support);
        for (int j = 0; j < WAVE.length; j++) {
            double rise = Math.sqrt(d + movement * share * WAVE[j]) - Math.sqrt(d);
            assertThat(beat.pressure_mmHg(j)).isCloseTo(pressure * (0.8 * Math.sqrt(d) + 2.3 * rise), within(1e-9));
        }
    }

    @Test
    void above_diastole_the_swing_is_largest_at_bare_touch() {
        Contact contact = contact(12);
        double touch = fallen(Law.ABOVE_DIASTOLE, 1, contact, 1e-6, 0.05).swing_mmHg();
        int seen = 0;
        for (double overlap = 0.01; overlap < 1; overlap += 0.01, seen++) {
            assertThat(fallen(Law.ABOVE_DIASTOLE, 1, contact, overlap, 0.05).swing_mmHg())
                    .isLessThan(touch);
        }
        assertThat(seen).isEqualTo(99);
    }

    @Test
    void about_the_mean_damage_only_rises_with_overlap_and_is_nothing_at_bare_touch() {
        Contact contact = contact(12);
        double before = fallen(Law.ABOUT_MEAN, 1, contact, 1e-6, 0.05).excess(20, 1);
        assertThat(before).isLessThan(0.05);
        int seen = 0;
        for (double overlap = 0.01; overlap < 1; overlap += 0.01, seen++) {
            double now = fallen(Law.ABOUT_MEAN, 1, contact, overlap, 0.05).excess(20, 1);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(seen).isEqualTo(99);
        assertThat(before).isGreaterThan(1);
    }

    @Test
    void an_artery_that_reaches_the_nerve_only_at_systole_still_beats_on_it() {
        Contact contact = contact(12);
        assertThat(fallen(Law.ABOUT_MEAN, 1, contact, -0.02, 0.05).swing_mmHg()).isPositive();
        assertThat(fallen(Law.ABOVE_DIASTOLE, 1, contact, -0.02, 0.05).swing_mmHg())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void the_damaging_excess_is_its_mean_over_the_phases_whatever_is_cut_short(Law law) {
        SplittableRandom random = new SplittableRandom(13);
        Contact contact = new Contact(Contact.Law.HERTZ_THEN_FOUNDATION);
        Beat beat = new Beat(law, WAVE, 1);
        int harmed = 0, spared = 0;
        for (int i = 0; i < 20_000; i++) {
            contact.between(random.nextDouble(0.2, 1.5), 0.7, random.nextDouble(3, 30), random.nextDouble(1, 60));
            beat.fall(contact, random.nextDouble(-0.1, 0.8), random.nextDouble(0, 0.15));
            double threshold = random.nextDouble(10, 40), decay = random.nextDouble(0.2, 1), sum = 0;
            double cut = beat.excess(threshold, decay);
            for (int j = 0; j < WAVE.length; j++) {
                sum += Math.pow(Math.max(0, beat.pressure_mmHg(j) * decay / threshold - 1), 1.5);
            }
            assertThat(cut).isCloseTo(sum / WAVE.length, within(1e-12 * (1 + sum)));
            if (sum > 0) harmed++;
            else spared++;
        }
        assertThat(harmed).isGreaterThan(3000);
        assertThat(spared).isGreaterThan(3000);
    }

    @Test
    void at_rest_nothing_presses() {
        Beat beat = fallen(Law.ABOUT_MEAN, 1, contact(12), 0.3, 0.05);
        beat.rest();
        assertThat(beat.meanPressure_mmHg()).isZero();
        assertThat(beat.swing_mmHg()).isZero();
        assertThat(beat.touching()).isZero();
        assertThat(beat.indentation_mm()).isZero();
        assertThat(beat.excess(1e-9, 1)).isZero();
    }

    static Beat fallen(Law law, double staticWeight, Contact contact, double overlap_mm, double movement_mm) {
        Beat beat = new Beat(law, WAVE, staticWeight);
        beat.fall(contact, overlap_mm, movement_mm);
        return beat;
    }

    static Contact contact(double support_mN_per_mm) {
        Contact contact = new Contact(Contact.Law.HERTZ_THEN_FOUNDATION);
        contact.between(0.5, 0.7, 10, support_mN_per_mm);
        return contact;
    }
}
