package org.ephapse.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.heart.PulseWave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Myelin under 100,000 beats taken one by one is myelin under their mean (V9).
class BeatByBeatTest {
    private static final int BEATS = 100_000;
    private static final double BEAT_years = 1 / (365.2425 * 86_400), THRESHOLD = 20, REPAIR = 4;

    @ParameterizedTest
    @CsvSource({"0.2, 20, 1", "0.6, 2, 1", "0.6, 2000, 0.2", "0.15, 2000, 0.9"})
    void beats_one_by_one_are_their_mean(double overlap_mm, double rate_per_year, double whole) {
        Beat beat = BeatTest.fallen(Beat.Law.ABOUT_MEAN, 1, BeatTest.contact(12), overlap_mm, 0.08);
        double averaged = Myelin.relax(whole, rate_per_year * beat.excess(THRESHOLD, 1), REPAIR, BEATS * BEAT_years);
        double stepped = oneByOne(beat, rate_per_year, whole);
        assertThat(averaged).isCloseTo(stepped, within(1e-5));
        assertThat(Math.abs(stepped - whole)).isGreaterThan(1e-3);
    }

    @Test
    void damage_by_the_mean_pressure_would_be_wrong() {
        Beat beat = BeatTest.fallen(Beat.Law.ABOUT_MEAN, 1, BeatTest.contact(12), 0.15, 0.08);
        double excess = Math.pow(Math.max(0, beat.meanPressure_mmHg() / THRESHOLD - 1), 1.5);
        double byMeanPressure = Myelin.relax(1, 2000 * excess, REPAIR, BEATS * BEAT_years);
        assertThat(byMeanPressure - oneByOne(beat, 2000, 1)).isGreaterThan(0.01);
    }

    private static double oneByOne(Beat beat, double rate_per_year, double whole) {
        int phases = PulseWave.eightPoints().length;
        double[] damage = new double[phases];
        for (int j = 0; j < phases; j++) {
            damage[j] = rate_per_year * Math.pow(Math.max(0, beat.pressure_mmHg(j) / THRESHOLD - 1), 1.5);
        }
        double step = BEAT_years / phases;
        for (int i = 0; i < BEATS; i++) {
            for (double d : damage) whole += step * (REPAIR * (1 - whole) - d * whole);
        }
        return whole;
    }
}
