package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ephapse.artery.Arch;
import org.ephapse.body.Cohort.Case;
import org.ephapse.body.Cohort.Sides;
import org.ephapse.body.Person.Side;
import org.ephapse.conflict.Myelin;
import org.ephapse.measure.With;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Millions of lives: the same on any number of threads, pruned or not, and as many as the hazards say (V14).
class CohortTest {
    private static final Seed PEOPLE = new Seed(8).of("people");

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void the_same_people_fall_ill_on_any_number_of_threads(int threads) {
        Cohort cohort = new Cohort(Prior.STANDARD, Law.STANDARD, PEOPLE);
        List<Case> cases = cohort.cases(60_000, Sides.PRUNED, 1);
        assertThat(cohort.cases(60_000, Sides.PRUNED, threads)).isEqualTo(cases);
        assertThat(cases).hasSizeGreaterThan(50);
        assertThat(cohort.indentations_mm(20_000, 60, false, threads))
                .containsExactly(cohort.indentations_mm(20_000, 60, false, 1));
    }

    @Test
    void a_larger_population_begins_with_the_smaller_one() {
        Cohort cohort = new Cohort(Prior.STANDARD, Law.STANDARD, PEOPLE);
        List<Case> few = cohort.cases(30_000, Sides.PRUNED, 1), many = cohort.cases(60_000, Sides.PRUNED, 1);
        assertThat(many.subList(0, few.size())).isEqualTo(few);
        assertThat(many.get(few.size()).index()).isGreaterThanOrEqualTo(30_000);
    }

    @Test
    void passing_over_sides_that_cannot_begin_loses_no_case_under_the_hazard() {
        Cohort cohort = new Cohort(Prior.STANDARD, Law.STANDARD, PEOPLE);
        List<Case> all = cohort.cases(40_000, Sides.ALL, 1);
        assertThat(cohort.cases(40_000, Sides.PRUNED, 1)).isEqualTo(all);
        assertThat(all).hasSizeGreaterThan(30);
    }

    @Test
    void passing_over_sides_that_cannot_begin_loses_no_case_under_a_threshold() {
        Cohort cohort = new Cohort(Prior.SANITY_CHECK, Law.SANITY_CHECK, PEOPLE);
        List<Case> all = cohort.cases(40_000, Sides.ALL, 1);
        assertThat(cohort.cases(40_000, Sides.PRUNED, 1)).isEqualTo(all);
        assertThat(all).hasSizeGreaterThan(20);
    }

    @Test
    void as_many_fall_ill_as_the_sum_of_all_chances_says() {
        int lives = 20_000;
        Onset.Hazard hazard = new Onset.Hazard(0.1, 2);
        double expected = 0, variance = 0;
        Meeting meeting = new Meeting(Law.STANDARD, Prior.STANDARD);
        for (int i = 0; i < lives; i++) {
            for (Side side : Side.values()) {
                double chance = -Math.expm1(-accumulated(hazard, meeting, Prior.STANDARD.person(PEOPLE, i, side)));
                expected += chance;
                variance += chance * (1 - chance);
            }
        }
        int cases = new Cohort(Prior.STANDARD, With.with(Law.STANDARD, "onset", hazard), PEOPLE)
                .cases(lives, Sides.ALL, 1)
                .size();
        assertThat(expected).isGreaterThan(1000);
        assertThat((double) cases).isCloseTo(expected, within(4 * Math.sqrt(variance)));
    }

    @Test
    void a_case_is_the_person_that_the_prior_draws() {
        List<Case> cases = new Cohort(Prior.STANDARD, Law.STANDARD, PEOPLE).cases(20_000, Sides.PRUNED, 1);
        for (Case one : cases) {
            assertThat(Prior.STANDARD.person(PEOPLE, one.index(), one.person().side()))
                    .isEqualTo(one.person());
        }
        assertThat(cases).hasSizeGreaterThan(10);
    }

    /// The hazard of a whole life in yearly steps, as mechanics and onset define it.
    private static double accumulated(Onset.Hazard hazard, Meeting meeting, Person person) {
        double lengthening = 0, sum = 0;
        Myelin myelin = new Myelin(1);
        for (int age = 16; age <= 95; age++) {
            double strain = person.bloodPressure().strain(age);
            lengthening += Arch.lengthening(person.loop().growth_per_year(), strain, 1);
            if (!meeting.at(person, lengthening, age, strain, 0)) continue;
            double repair = Myelin.repair_per_year(person.root().repair_years(), age);
            myelin.step(0, meeting.damage_per_year(person.root()), repair, 1);
            sum += hazard.at(person.susceptibility() * (1 - myelin.whole(0)) * meeting.patchShare(), 0);
        }
        return sum;
    }
}
