package org.ephapse.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers as text.
class DecimalTest {
    private static final int CASES = 100_000;

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-3, -3",
        "16.083333333333332, 16.08333",
        "0.1, 0.1",
        "1234567.8, 1234568",
        "0.000012345678, 0.00001234568",
        "1e-30, 1E-30",
        "1.5e30, 1.5E+30",
        "0.30000000000000004, 0.3",
        "999999.96, 1000000"
    })
    void a_table_shows_seven_significant_digits(double value, String expected) {
        assertThat(Decimal.rounded(value)).isEqualTo(expected);
    }

    @Test
    void an_exact_number_is_read_back_as_the_same() {
        SplittableRandom random = new SplittableRandom(5);
        int same = 0;
        for (int i = 0; i < CASES; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isNaN(value) || Double.parseDouble(Decimal.exact(value)) == value) same++;
        }
        assertThat(same).isEqualTo(CASES);
    }

    @Test
    void a_rounded_number_is_near_to_half_a_digit() {
        SplittableRandom random = new SplittableRandom(6);
        double worst = 0;
        for (int i = 0; i < CASES; i++) {
            double value = random.nextDouble(1e-9, 1e9);
            worst = Math.max(worst, Math.abs(Double.parseDouble(Decimal.rounded(value)) / value - 1));
        }
        assertThat(worst).isLessThan(5.1e-7).isGreaterThan(1e-7);
    }
}
