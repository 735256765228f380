package org.ephapse.heart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The eight points of a beat, and how a simulated beat compares with them.
class PulseWaveTest {
    @Test
    void the_eight_points_are_those_of_the_sanity_check() {
        assertThat(PulseWave.eightPoints()).containsExactly(0.0, 0.35, 0.95, 0.85, 0.55, 0.45, 0.30, 0.15);
    }

    @Test
    void who_changes_the_points_changes_a_copy() {
        PulseWave.eightPoints()[0] = 7;
        assertThat(PulseWave.eightPoints()[0]).isZero();
    }

    @Test
    void a_trace_is_brought_to_0_at_its_lowest_and_1_at_its_highest() {
        assertThat(PulseWave.normalized(new double[] {80, 100, 120, 90}, 4)).containsExactly(0, 0.5, 1, 0.25);
    }

    @Test
    void the_unit_of_a_trace_does_not_matter() {
        double[] mmHg = {80, 100, 120, 90, 85, 82}, kPa = new double[6];
        for (int i = 0; i < 6; i++) kPa[i] = 0.133322 * mmHg[i];
        assertThat(PulseWave.normalized(kPa, 3)).containsExactly(PulseWave.normalized(mmHg, 3), within(1e-12));
    }

    /// Plausibility, not validation: the chosen eight points are no Windkessel's (they carry a dicrotic wave), but a
    /// grown person's Windkessel driven by half a sine lies near them.
    @Test
    void a_windkessel_beat_driven_by_half_a_sine_is_plausibly_like_the_eight_points() {
        double[] trace = new Windkessel(0.05, 0.95, 1.4).pressure_mmHg(WindkesselTest.ejection(800, 0.35), 0.85);
        double[] simulated = PulseWave.normalized(trace, 8), chosen = PulseWave.eightPoints();
        double squares = 0;
        for (int j = 0; j < 8; j++) squares += (simulated[j] - chosen[j]) * (simulated[j] - chosen[j]);
        assertThat(Math.sqrt(squares / 8)).isLessThan(0.25);
    }
}
