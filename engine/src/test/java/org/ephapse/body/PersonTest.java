package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.ephapse.artery.Loop;
import org.ephapse.artery.Vessel;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.heart.BloodPressure;
import org.ephapse.measure.With;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A person refuses numbers that nobody has.
class PersonTest {
    /// A woman whose AICA dents the attached segment antero-caudally.
    static final Person WOMAN = new Person(
            Person.Sex.FEMALE,
            Person.Side.LEFT,
            new Loop(Vessel.AICA, 1.1, 12, 0.12, 0.0005, 0.9, -0.3, 0, 0),
            new Root(Segment.ATTACHED, 20, 12, 0.05, 18, 2, 0.3),
            BloodPressure.NORMAL,
            2,
            0.002,
            0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            susceptibility | 0        | susceptibility must be above 0, not 0.0
            susceptibility | NaN      | susceptibility must be above 0, not NaN
            susceptibility | Infinity | susceptibility must be above 0, not Infinity
            resistance     | 0        | resistance must be above 0, not 0.0
            resistance     | NaN      | resistance must be above 0, not NaN
            tension        | -0.1     | tension must lie between 0 and 1, not -0.1
            tension        | 1.1      | tension must lie between 0 and 1, not 1.1
            tension        | NaN      | tension must lie between 0 and 1, not NaN
            """)
    void a_number_that_nobody_has_is_refused(String what, double value, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> With.with(WOMAN, what, value))
                .withMessage(sentence);
    }
}
