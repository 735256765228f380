package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Afterpotentials and the recovery cycle of the published 10 µm fibre at a node. Expected: an independent calculator
/// in
/// C (banded solve, implicit midpoint) at 1 µs, its thresholds searched to 0.15 %.
class AfterAnImpulseTest {
    private static final Condensed FIBRE = new Condensed(Axons.published(10, 15), 0.005, Scheme.CORRECTED);
    private static final double ALONE_nA = threshold(List.of(), 1, 0, 1);

    private static double threshold(List<Stimulus> before, int impulses, double after_ms, double from_nA) {
        Stimulus shock = new Stimulus.IntoNode(7, new Pulse(0.1 + after_ms, 0.1, from_nA));
        return new Threshold(stimuli -> new ModalCable(FIBRE, stimuli), before, 12, impulses, after_ms + 1.5, 0.001)
                .current_nA(shock);
    }

    private static double relative(double after_ms) {
        return threshold(Axons.shock(7, 0.1, 1.5 * ALONE_nA), 2, after_ms, ALONE_nA / 2) / ALONE_nA;
    }

    @ParameterizedTest
    @CsvSource({"1, 1.9985", "1.5, 1.1954", "2.5, 0.9010", "4, 0.8516", "7, 0.9164", "11, 0.9834", "30, 1.0680"})
    void the_threshold_is_within_two_percent_of_the_reference_at_a_microsecond(double after_ms, double expected) {
        assertThat(relative(after_ms) / expected).isCloseTo(1, within(0.02));
    }

    /// Beside the figures once noted for the published model: supernormal by a factor of 0.84 at 4 ms, subnormal by
    /// 1.04
    /// at 30 ms; the reference re-run above has 0.852 and 1.068.
    @Test
    void it_is_supernormal_at_four_milliseconds_and_subnormal_at_thirty() {
        assertThat(relative(4)).isBetween(0.83, 0.87);
        assertThat(relative(30)).isBetween(1.03, 1.08);
    }

    /// Expected: the C program at 2.5 µs: 3.70 mV above rest at 1 ms, 2.84 mV at 5 ms, 0.64 mV below it at 36 ms.
    @ParameterizedTest
    @CsvSource({"1, 3.70, 0.1", "5, 2.84, 0.05", "36, -0.64, 0.03"})
    void the_afterpotential_is_where_the_reference_has_it(double after_ms, double expected_mV, double tolerance_mV) {
        Cable cable = new ModalCable(FIBRE, Axons.shock(7, 0.1, 1.5 * ALONE_nA));
        double rest_mV = cable.voltage_mV(12);
        double peak_ms = 0, highest_mV = rest_mV;
        while (cable.time_ms() < 1) {
            cable.step();
            if (cable.voltage_mV(12) > highest_mV) {
                highest_mV = cable.voltage_mV(12);
                peak_ms = cable.time_ms();
            }
        }
        Spikes.until(cable, peak_ms + after_ms);
        assertThat(cable.voltage_mV(12) - rest_mV).isCloseTo(expected_mV, within(tolerance_mV));
    }
}
