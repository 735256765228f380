package org.ephapse.evidence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Intervals of the experiments on seconds.
class StudentTest {
    @ParameterizedTest
    @CsvSource({"1, 12.706", "2, 4.303", "10, 2.228", "11, 2.201", "15, 2.131", "19, 2.093", "30, 2.042", "120, 1.980"})
    void the_quantile_is_that_of_the_printed_tables(int freedom, double printed) {
        assertThat(Student.quantile(freedom)).isCloseTo(printed, within(0.0006));
    }
}
