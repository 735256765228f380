package org.ephapse.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.ephapse.measure.With;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A lesion holds shares and nothing else.
class LesionTest {
    private static final Lesion LESION =
            new Lesion(field(0.6), field(0.1), field(0.4), field(0.16), field(2.5), 0.3, 4, 0.2);

    @Test
    void a_lesion_knows_its_sectors_and_depths() {
        assertThat(LESION.sectors()).isEqualTo(3);
        assertThat(LESION.depths()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"myelinLeft, -0.1", "scarred, 1.1", "baredShare, NaN", "bridgeDensity, 2"})
    void a_share_outside_0_to_1_is_refused(String what, double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> With.with(LESION, what, field(share)))
                .withMessage("a lesion's shares lie between 0 and 1, not " + share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scarred", "baredShare", "bridgeDensity"})
    void fields_of_unequal_shape_are_refused(String what) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> With.with(LESION, what, new double[3][3]))
                .withMessage("a lesion's fields must have one shape, sectors x depths");
    }

    @ParameterizedTest
    @CsvSource({
        "nuclearGain, 1.5, 'not 1.5'",
        "indentation_mm, -0.1, 'not -0.1 mm'",
        "contactStiffness_mN_per_mm, NaN, NaN mN/mm"
    })
    void a_number_that_no_root_has_is_refused(String what, double value, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> With.with(LESION, what, value))
                .withMessageContaining(said);
    }

    private static double[][] field(double value) {
        return new double[][] {{value, value}, {value, value}, {value, value}};
    }
}
