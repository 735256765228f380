package org.ephapse.app.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1.5, 1.5", "-0.004, 0", "-0.25, -0.25", "12.345, 12.35", "-3.1, -3.1", "0.05, 0.05", "100, 100"
    })
    void coordinates_have_at_most_two_decimals(double value, String text) {
        assertThat(Numbers.pixel(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.0004, 4 \u00d7 10^\u22124",
        "0.133322, 0.133322",
        "1200, 1200",
        "0.1, 0.1",
        "123456789, 1.23457 \u00d7 10^8",
        "-2.5, \u22122.5"
    })
    void values_have_at_most_six_figures(double value, String text) {
        assertThat(Numbers.value(value)).isEqualTo(text);
    }

    @Test
    void a_rounded_nothing_has_no_minus_sign() {
        assertThat(Numbers.fixed(-0.001, 2)).isEqualTo("0.00");
    }

    @Test
    void a_little_loss_is_not_rounded_to_none() {
        assertThat(Numbers.percent(0.9999)).isEqualTo("over 99\u00a0%");
    }

    @Test
    void something_is_not_rounded_to_nothing() {
        assertThat(Numbers.percent(0.0001)).isEqualTo("under 1\u00a0%");
    }

    @Test
    void whole_years_have_no_decimals() {
        assertThat(Numbers.age(16) + " " + Numbers.age(33.24)).isEqualTo("16 33.2");
    }

    @Test
    void never_is_a_word() {
        assertThat(Numbers.value(Double.POSITIVE_INFINITY)).isEqualTo("never");
    }
}
