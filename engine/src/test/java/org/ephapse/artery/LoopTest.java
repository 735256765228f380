package org.ephapse.artery;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.ephapse.measure.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A loop refuses what no artery has, in a sentence with the value.
class LoopTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diameter_mm      | 0    | the loop's diameter is 0.0 mm, must be above 0
            diameter_mm      | NaN  | the loop's diameter is NaN mm, must be above 0
            span_mm          | 0.9  | the loop's span is 0.9 mm, must be longer than the diameter
            span_mm          | NaN  | the loop's span is NaN mm, must be longer than the diameter
            excess           | 0    | the loop's excess length is 0.0 must be above 0
            growth_per_year  | -0.1 | the loop's growth is -0.1 per year, must be at least 0
            direction        | 1.1  | the loop's direction is 1.1 must lie between -1 and 1
            direction        | NaN  | the loop's direction is NaN must lie between -1 and 1
            gap_mm           | NaN  | the loop's gap is NaN mm, must be a number
            gap_mm           | Infinity | the loop's gap is Infinity mm, must be a number
            cushion_mm       | -1   | the loop's cushion is -1.0 mm, must be at least 0
            tether_mN_per_mm | -1   | the loop's tether is -1.0 mN/mm, must be at least 0
            """)
    void a_size_that_no_artery_has_is_refused(String what, double value, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> With.with(ArchTest.AICA, what, value))
                .withMessage(sentence);
    }

    @Test
    void a_loop_at_the_edge_of_what_is_allowed_is_taken() {
        assertThatNoException().isThrownBy(() -> new Loop(Vessel.VA, 3, 3.1, 1e-9, 0, -1, -5, 0, 0));
    }
}
