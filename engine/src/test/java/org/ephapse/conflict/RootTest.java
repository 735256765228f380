package org.ephapse.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.measure.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The root of one person: what it refuses, and how far a beat moves the artery toward it.
class RootTest {
    static final Root ROOT = new Root(Segment.ATTACHED, 30, 10, 0.04, 20, 2, 0.25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            angle_deg       | 181  | the root's contact angle is 181.0 degrees, must lie between -180 and 180
            angle_deg       | NaN  | the root's contact angle is NaN degrees, must lie between -180 and 180
            modulus_kPa     | 0    | the root's modulus is 0.0 kPa, must be above 0
            pulse_mm        | -0.1 | the root's pulse movement is -0.1 mm, must be at least 0
            threshold_mmHg  | 0    | the root's pressure threshold is 0.0 mmHg, must be above 0
            threshold_mmHg  | NaN  | the root's pressure threshold is NaN mmHg, must be above 0
            damage_per_year | -1   | the root's damage rate is -1.0 per year, must be at least 0
            repair_years    | 0    | the root's repair time is 0.0 years, must be above 0
            """)
    void what_no_nerve_has_is_refused(String what, double value, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> With.with(ROOT, what, value))
                .withMessage(sentence);
    }

    @Test
    void a_beat_of_45_mmHg_moves_the_wall_by_the_apex_and_half_of_the_distension() {
        assertThat(ROOT.movement_mm(1, 45)).isCloseTo(0.04 + 0.5 * 0.0129, within(1e-15));
        assertThat(ROOT.movement_mm(3, 90)).isCloseTo(2 * (0.04 + 1.5 * 0.0129), within(1e-15));
    }

    @Test
    void the_brainstem_holds_the_central_segments_five_times_as_firmly() {
        for (Segment segment : Segment.values()) {
            boolean distal = segment == Segment.DISTAL;
            assertThat(segment.isCentral()).isEqualTo(!distal);
            assertThat(segment.support_mN_per_mm()).isCloseTo(distal ? 15 : 75, within(1e-12));
            assertThat(segment.vulnerability()).isEqualTo(distal ? 0.12 : 1);
        }
        assertThat(Segment.values()).hasSize(4);
    }
}
