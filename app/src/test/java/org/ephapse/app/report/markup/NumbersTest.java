package org.ephapse.app.report.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1.5, 1.5", "-0.004, 0", "-0.25, -0.25", "12.345, 12.35", "-3.1, -3.1", "0.05, 0.05", "100, 100"
    })
    void coordinatesHaveAtMostTwoDecimals(double value, String text) {
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
    void valuesHaveAtMostSixFigures(double value, String text) {
        assertThat(Numbers.value(value)).isEqualTo(text);
    }

    @Test
    void aRoundedNothingHasNoMinusSign() {
        assertThat(Numbers.fixed(-0.001, 2)).isEqualTo("0.00");
    }

    @Test
    void aLittleLossIsNotRoundedToNone() {
        assertThat(Numbers.percent(0.9999)).isEqualTo("over 99\u00a0%");
    }

    @Test
    void somethingIsNotRoundedToNothing() {
        assertThat(Numbers.percent(0.0001)).isEqualTo("under 1\u00a0%");
    }

    @Test
    void wholeYearsHaveNoDecimals() {
        assertThat(Numbers.age(16) + " " + Numbers.age(33.24)).isEqualTo("16 33.2");
    }

    @Test
    void neverIsAWord() {
        assertThat(Numbers.value(Double.POSITIVE_INFINITY)).isEqualTo("never");
    }
}
