package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ephapse.body.Treatment.PressureControl;
import org.ephapse.heart.BloodPressure;
import org.ephapse.measure.With;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// Treating high blood pressure.
class LifePressureTest {
    private static final Person HYPERTENSIVE =
            With.with(PersonTest.WOMAN, "bloodPressure", new BloodPressure(45, Double.POSITIVE_INFINITY));
    private static final LifeRecord WAITING = Life.live(HYPERTENSIVE, Plan.waiting(90), new Seed(1));
    private static final LifeRecord TREATED = treated(HYPERTENSIVE, 60);

    @Test
    void treatment_changes_nothing_before_it_begins() {
        int rows = WAITING.rowAt(60) + 1;
        for (Quantity q : Quantity.values()) {
            for (int row = 0; row < rows; row++) assertThat(TREATED.at(row, q)).isEqualTo(WAITING.at(row, q));
        }
        assertThat(rows).isEqualTo(44 * 12 + 1);
    }

    @Test
    void afterwards_pulse_pressure_is_lower_by_seven_tenths_of_what_hypertension_added() {
        int first = WAITING.rowAt(60) + 1;
        for (int row = first; row < WAITING.rows(); row++) {
            assertThat(TREATED.at(row, Quantity.PULSE_PRESSURE))
                    .isCloseTo(WAITING.at(row, Quantity.PULSE_PRESSURE) - 0.7 * 12, within(1e-9));
        }
        assertThat(WAITING.rows() - first).isEqualTo(30 * 12);
    }

    @Test
    void afterwards_the_artery_grows_more_slowly_and_the_nerve_is_never_worse_off() {
        int last = WAITING.rows() - 1;
        assertThat(TREATED.at(last, Quantity.LENGTHENING)).isLessThan(WAITING.at(last, Quantity.LENGTHENING));
        for (int row = 0; row <= last; row++) {
            assertThat(TREATED.at(row, Quantity.EXCITABILITY))
                    .isLessThanOrEqualTo(WAITING.at(row, Quantity.EXCITABILITY));
        }
        assertThat(last).isEqualTo(74 * 12);
    }

    @Test
    void treating_normal_pressure_changes_nothing() {
        LifeRecord waiting = Life.live(PersonTest.WOMAN, Plan.waiting(90), new Seed(1));
        LifeRecord treated = treated(PersonTest.WOMAN, 60);
        for (Quantity q : Quantity.values()) assertThat(treated.column(q)).containsExactly(waiting.column(q));
        assertThat(treated.marks()).contains(new Mark(60, Mark.Kind.PRESSURE_CONTROL, ""));
    }

    @Test
    void of_two_treatments_the_earlier_counts() {
        Person treatedBefore = With.with(HYPERTENSIVE, "bloodPressure", new BloodPressure(45, 55));
        LifeRecord life = treated(treatedBefore, 60);
        double at58 = life.at(life.rowAt(58), Quantity.PULSE_PRESSURE);
        assertThat(at58).isCloseTo(42 + 0.45 * 13 + 0.3 * 12, within(1e-6));
    }

    private static LifeRecord treated(Person person, double from_years) {
        return Life.live(person, new Plan(List.of(new PressureControl(from_years)), 90), new Seed(1));
    }
}
