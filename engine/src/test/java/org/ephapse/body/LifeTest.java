package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ephapse.heart.BloodPressure;
import org.ephapse.measure.With;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// One untreated life: repeatable, in order, and true to the laws it is wired from.
class LifeTest {
    private static final Seed SEED = new Seed(31);
    private static final LifeRecord LIFE = Life.live(PersonTest.WOMAN, Plan.waiting(95), SEED);

    @ParameterizedTest
    @EnumSource
    void the_same_life_twice_has_the_same_columns(Quantity quantity) {
        LifeRecord again = Life.live(PersonTest.WOMAN, Plan.waiting(95), SEED);
        assertThat(again.column(quantity)).containsExactly(LIFE.column(quantity));
        assertThat(again.marks()).isEqualTo(LIFE.marks());
    }

    /// What chance decides after birth is when the face follows; the artery and the nerve do not know of it.
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NUCLEUS", "SPASM_LID", "SPASM_CHEEK", "SPASM_MOUTH", "VISIBLE"})
    void another_seed_changes_nothing_in_artery_and_nerve(Quantity quantity) {
        LifeRecord other = Life.live(PersonTest.WOMAN, Plan.waiting(95), new Seed(32));
        assertThat(other.column(quantity)).containsExactly(LIFE.column(quantity));
        assertThat(other.marks()).isNotEqualTo(LIFE.marks());
    }

    @Test
    void a_shorter_life_is_the_beginning_of_a_longer_one() {
        LifeRecord shorter = Life.live(PersonTest.WOMAN, Plan.waiting(60), SEED);
        assertThat(shorter.rows()).isEqualTo(44 * 12 + 1);
        for (Quantity q : Quantity.values()) assertThat(LIFE.column(q)).startsWith(shorter.column(q));
    }

    @Test
    void rows_are_months_from_16_to_95() {
        assertThat(LIFE.rows()).isEqualTo(79 * 12 + 1);
        assertThat(LIFE.at(0, Quantity.AGE)).isEqualTo(16);
        assertThat(LIFE.at(12, Quantity.AGE)).isCloseTo(17, within(1e-12));
    }

    @Test
    void a_row_is_found_by_age() {
        assertThat(LIFE.at(LIFE.rowAt(50.05), Quantity.AGE)).isCloseTo(50, within(1e-9));
        assertThat(LIFE.rowAt(10)).isZero();
        assertThat(LIFE.rowAt(200)).isEqualTo(LIFE.rows() - 1);
    }

    @Test
    void lengthening_is_growth_times_years() {
        assertThat(LIFE.at(LIFE.rowAt(76.01), Quantity.LENGTHENING)).isCloseTo(0.0005 * 60, within(1e-12));
    }

    @Test
    void hypertension_is_felt_from_its_age_on() {
        Person hypertensive =
                With.with(PersonTest.WOMAN, "bloodPressure", new BloodPressure(50, Double.POSITIVE_INFINITY));
        LifeRecord life = Life.live(hypertensive, Plan.waiting(95), SEED);
        int before = life.rowAt(49.95), after = life.rowAt(50.1);
        assertThat(life.at(before, Quantity.PULSE_PRESSURE)).isEqualTo(LIFE.at(before, Quantity.PULSE_PRESSURE));
        assertThat(life.at(after, Quantity.PULSE_PRESSURE))
                .isCloseTo(LIFE.at(after, Quantity.PULSE_PRESSURE) + 12, within(1e-9));
        double later = life.at(life.rowAt(80.01), Quantity.LENGTHENING);
        assertThat(later).isCloseTo(0.0005 * (34 + 2 * 30), within(0.0005 / 12));
        assertThat(life.marks())
                .anyMatch(m -> m.kind() == Mark.Kind.HYPERTENSION && Math.abs(m.age_years() - 50) < 0.1);
    }

    @Test
    void an_artery_that_touches_at_16_is_said_to() {
        assertThat(LIFE.marks().getFirst()).isEqualTo(new Mark(16, Mark.Kind.TOUCH, "already touching at 16"));
        Person apart = With.with(PersonTest.WOMAN, "loop", With.with(PersonTest.WOMAN.loop(), "gap_mm", 0.4));
        Mark touch = Life.live(apart, Plan.waiting(95), SEED).marks().getFirst();
        assertThat(touch.kind()).isEqualTo(Mark.Kind.TOUCH);
        assertThat(touch.detail()).isEmpty();
        assertThat(touch.age_years()).isGreaterThan(20);
    }

    @Test
    void an_artery_that_never_comes_near_harms_nothing() {
        Person apart = With.with(PersonTest.WOMAN, "loop", With.with(PersonTest.WOMAN.loop(), "gap_mm", 9.0));
        LifeRecord life = Life.live(apart, Plan.waiting(95), SEED);
        assertThat(life.marks()).isEmpty();
        assertThat(life.column(Quantity.MYELIN)).containsOnly(1);
        assertThat(life.column(Quantity.PRESSURE)).containsOnly(0);
        assertThat(life.column(Quantity.EXCITABILITY)).containsOnly(0);
    }

    @Test
    void a_row_and_its_lesion_tell_the_same() {
        for (int row = 0; row < LIFE.rows(); row++) {
            Lesion lesion = LIFE.lesion(row);
            assertThat(lesion.indentation_mm()).isEqualTo(LIFE.at(row, Quantity.INDENTATION));
            assertThat(lesion.nuclearGain()).isEqualTo(LIFE.at(row, Quantity.NUCLEUS));
        }
        assertThat(LIFE.rows()).isEqualTo(949);
    }

    @Test
    void shares_stay_shares_in_the_lives_of_all_who_fall_ill() {
        List<Quantity> shares = List.of(
                Quantity.TOUCHING,
                Quantity.PATCH,
                Quantity.MYELIN,
                Quantity.SCAR,
                Quantity.NUCLEUS,
                Quantity.MUSCLE_GAIN,
                Quantity.SPASM_LID,
                Quantity.SPASM_CHEEK,
                Quantity.SPASM_MOUTH,
                Quantity.VISIBLE);
        List<Person> persons = Patients.between(16, 96, 40);
        for (Person person : persons) {
            LifeRecord life = Life.live(person, Plan.waiting(95), SEED);
            for (Quantity q : shares)
                assertThat(Arrays.stream(life.column(q))).as(q.name()).allMatch(x -> x >= -1e-12 && x <= 1 + 1e-12);
            for (Quantity q : Quantity.values())
                assertThat(Arrays.stream(life.column(q))).as(q.name()).allMatch(Double::isFinite);
        }
        assertThat(persons).hasSize(40);
    }

    @Test
    void marks_come_in_the_order_of_age() {
        List<Treatment> treatments = List.of(
                new Treatment.Toxin(40, 44, 20, 90, 0),
                new Treatment.Decompression(50, 0.5, 0, 60),
                new Treatment.PressureControl(45));
        for (Person person : Patients.between(16, 60, 20)) {
            List<Mark> marks = Life.live(person, new Plan(treatments, 80), SEED).marks();
            assertThat(marks)
                    .isSortedAccordingTo(Comparator.comparingDouble(Mark::age_years))
                    .hasSizeGreaterThan(15);
        }
        assertThat(Patients.between(16, 60, 20)).hasSize(20);
    }
}
