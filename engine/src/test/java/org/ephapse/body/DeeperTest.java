package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.ephapse.body.Person.Side;
import org.ephapse.conflict.Myelin;
import org.ephapse.measure.With;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The invariant of the house: over the whole prior, a deeper artery never leaves a less excitable nerve.
class DeeperTest {
    private static final Seed PEOPLE = new Seed(3).of("people");
    private static final int PERSONS = 1000, STEPS = 181;
    private static final double FIRST_mm = -0.3, STEP_mm = 0.01, ROUNDING = 1e-9;

    private int seen;

    @ParameterizedTest
    @CsvSource({"1, 50", "1, 80", "0.85, 50", "0.85, 80", "0.7, 50", "0.7, 80"})
    void deeper_is_never_less_excitable_by_the_law_of_the_house(double staticWeight, double age_years) {
        assertThat(fallen(Law.STANDARD, staticWeight, age_years)).isZero();
        assertThat(seen).isEqualTo(PERSONS * STEPS);
    }

    @Test
    void below_the_prior_of_the_static_weight_it_sometimes_is() {
        assertThat(fallen(Law.STANDARD, 0.3, 50)).isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.7})
    void by_the_law_of_the_sanity_check_it_is_for_a_third_of_people_of_80(double staticWeight) {
        assertThat(fallen(Law.SANITY_CHECK, staticWeight, 80)).isGreaterThan(PERSONS / 3);
    }

    /// Persons whose steady excitability falls anywhere as the artery comes nearer.
    private int fallen(Law law, double staticWeight, double age_years) {
        Meeting meeting = new Meeting(law, With.with(Prior.STANDARD, "staticWeight", staticWeight));
        int fallen = 0;
        seen = 0;
        for (int i = 0; i < PERSONS; i++) {
            Person person = Prior.STANDARD.person(PEOPLE, i, Side.LEFT);
            meeting.at(person, 0, age_years, 0, 0);
            double own = meeting.overlap_mm, before = 0;
            boolean falls = false;
            for (int step = 0; step < STEPS; step++, seen++) {
                double overlap = FIRST_mm + STEP_mm * step;
                double now = excitability(meeting, person, age_years, own - overlap);
                falls |= now < before - ROUNDING;
                before = now;
            }
            if (falls) fallen++;
        }
        return fallen;
    }

    private static double excitability(Meeting meeting, Person person, double age_years, double lifted_mm) {
        if (!meeting.at(person, 0, age_years, 0, lifted_mm)) return 0;
        double damage = meeting.damage_per_year(person.root());
        double repair = Myelin.repair_per_year(person.root().repair_years(), age_years);
        return damage / (damage + repair) * meeting.patchShare();
    }
}
