package org.ephapse.heart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.ephapse.measure.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The three-element Windkessel against its analytic answers: steady flow, diastolic decay, impedance.
class WindkesselTest {
    private static final double Z = 0.05, R = 0.95, C = 1.4;
    private static final Windkessel AORTA = new Windkessel(Z, R, C);

    @Test
    void steady_flow_meets_the_sum_of_both_resistances() {
        double[] flow = new double[64];
        Arrays.fill(flow, 90);
        double[] steady = new double[64];
        Arrays.fill(steady, 90 * (Z + R));
        assertThat(AORTA.pressure_mmHg(flow, 0.8)).containsExactly(steady, within(1e-10));
    }

    @Test
    void without_flow_pressure_decays_with_the_time_constant_rc() {
        double period = 0.9;
        double[] pressure = AORTA.pressure_mmHg(ejection(300, 1.0 / 3), period);
        int seen = 0;
        for (int i = 100; i < 299; i++, seen++) {
            assertThat(pressure[i + 1] / pressure[i]).isCloseTo(Math.exp(-period / 300 / (R * C)), within(1e-12));
        }
        assertThat(seen).isEqualTo(199);
    }

    @Test
    void mean_pressure_is_mean_flow_times_both_resistances() {
        double[] flow = ejection(400, 0.35);
        assertThat(mean(AORTA.pressure_mmHg(flow, 0.85))).isCloseTo(mean(flow) * (Z + R), within(0.005));
    }

    @Test
    void two_equal_beats_are_twice_the_same_beat() {
        double[] once = ejection(120, 0.4), twice = new double[240];
        System.arraycopy(once, 0, twice, 0, 120);
        System.arraycopy(once, 0, twice, 120, 120);
        double[] one = AORTA.pressure_mmHg(once, 0.8), two = AORTA.pressure_mmHg(twice, 1.6);
        for (int i = 0; i < 120; i++) {
            assertThat(two[i]).isCloseTo(one[i], within(1e-10));
            assertThat(two[i + 120]).isCloseTo(one[i], within(1e-10));
        }
    }

    @Test
    void a_flow_made_of_straight_pieces_has_the_same_pressure_however_finely_it_is_cut() {
        double[] coarse = {0, 300, 120, 40, 0, 0, 0, 0}, fine = new double[80];
        for (int i = 0; i < 80; i++) {
            double part = i % 10 / 10.0;
            fine[i] = coarse[i / 10] + part * (coarse[(i / 10 + 1) % 8] - coarse[i / 10]);
        }
        double[] few = AORTA.pressure_mmHg(coarse, 0.8), many = AORTA.pressure_mmHg(fine, 0.8);
        for (int i = 0; i < 8; i++) assertThat(many[10 * i]).isCloseTo(few[i], within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 7.5, 40})
    void a_sinusoid_of_flow_comes_back_with_the_size_of_the_impedance(double perSecond) {
        double omega = 2 * Math.PI * perSecond;
        double real = Z + R / (1 + omega * R * C * omega * R * C);
        double imaginary = -omega * R * R * C / (1 + omega * R * C * omega * R * C);
        assertThat(AORTA.impedance_mmHg_s_per_ml(omega)).isCloseTo(Math.hypot(real, imaginary), within(1e-15));
        assertThat(amplitude(2000, 1 / perSecond)).isCloseTo(Math.hypot(real, imaginary), within(1e-5));
    }

    @Test
    void halving_the_sampling_step_makes_a_sinusoid_four_times_as_right() {
        double exact = AORTA.impedance_mmHg_s_per_ml(2 * Math.PI);
        double coarse = amplitude(16, 1) - exact, fine = amplitude(32, 1) - exact;
        assertThat(coarse / fine).isBetween(3.5, 4.5);
    }

    @Test
    void a_chamber_without_the_characteristic_resistance_would_lose_the_high_frequencies() {
        double omega = 2 * Math.PI * 40;
        double twoElements = R / Math.hypot(1, omega * R * C);
        assertThat(AORTA.impedance_mmHg_s_per_ml(omega)).isGreaterThan(10 * twoElements);
    }

    @ParameterizedTest
    @CsvSource({
        "characteristic_mmHg_s_per_ml, 0",
        "peripheral_mmHg_s_per_ml, -1",
        "compliance_ml_per_mmHg, NaN",
        "compliance_ml_per_mmHg, 0"
    })
    void what_is_not_positive_is_refused(String what, double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> With.with(AORTA, what, value))
                .withMessageStartingWith("a Windkessel needs positive Z, R and C, not ")
                .withMessageContaining(String.valueOf(value));
    }

    /// Amplitude of the pressure at the flow's own frequency, for a flow of amplitude 1.
    private static double amplitude(int samples, double period_s) {
        double[] flow = new double[samples];
        for (int i = 0; i < samples; i++) flow[i] = Math.sin(2 * Math.PI * i / samples);
        double[] pressure = AORTA.pressure_mmHg(flow, period_s);
        double sine = 0, cosine = 0;
        for (int i = 0; i < samples; i++) {
            sine += pressure[i] * Math.sin(2 * Math.PI * i / samples);
            cosine += pressure[i] * Math.cos(2 * Math.PI * i / samples);
        }
        return Math.hypot(sine, cosine) * 2 / samples;
    }

    /// Half a sine of flow at the beginning of the beat, nothing after it (ml/s).
    static double[] ejection(int samples, double share) {
        double[] flow = new double[samples];
        for (int i = 0; i < share * samples; i++) flow[i] = 420 * Math.sin(Math.PI * i / (share * samples));
        return flow;
    }

    private static double mean(double[] x) {
        return Arrays.stream(x).average().orElseThrow();
    }
}
