package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ephapse.artery.Arch;
import org.ephapse.body.Cohort.Case;
import org.ephapse.conflict.RootField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A life month by month against the same life year by year.
///
/// The reduced law's age at onset is the year of life in which it falls; its middle is compared. It leaves the scar
/// out, which a life has, so it is compared both with and without.
class LifeAgainstCohortTest {
    private static final double NEVER = 200;
    private static final List<double[]> ONSETS = new ArrayList<>();

    @BeforeAll
    static void live() {
        for (Case one : Patients.ALL) {
            if (one.age_years() >= 90) continue;
            LifeRecord life = Life.live(one.person(), Plan.waiting(95), Patients.seed(one));
            ONSETS.add(new double[] {onset(life).orElse(NEVER), one.age_years() + 0.5, yearly(one.person()) + 0.5});
        }
        assertThat(ONSETS).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void with_the_scar_yearly_steps_give_the_onset_of_a_life_within_a_year_in_19_of_20() {
        assertThat(ONSETS.stream().filter(o -> Math.abs(o[0] - o[2]) <= 1).count() / (double) ONSETS.size())
                .isGreaterThan(0.95);
    }

    @Test
    void the_scar_that_the_reduced_law_leaves_out_makes_onset_earlier_by_a_year_on_average() {
        double earlier = ONSETS.stream()
                .filter(o -> o[0] < NEVER)
                .mapToDouble(o -> o[1] - o[0])
                .average()
                .orElseThrow();
        assertThat(earlier).isBetween(0.3, 1.5);
    }

    private static OptionalDouble onset(LifeRecord life) {
        return life.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.ONSET)
                .mapToDouble(Mark::age_years)
                .findFirst();
    }

    /// The reduced law in yearly steps with the scar: the year of life in which the hazards reach the resistance.
    private static double yearly(Person person) {
        Onset.Hazard hazard = new Onset.Hazard(Onset.RATE_per_year, Onset.POWER);
        Meeting meeting = new Meeting(Law.STANDARD, Prior.STANDARD);
        RootField field = new RootField(person.root());
        double lengthening = 0, sum = 0;
        for (int age = 16; age < 95; age++) {
            double strain = person.bloodPressure().strain(age);
            lengthening += Arch.lengthening(person.loop().growth_per_year(), strain, 1);
            meeting.at(person, lengthening, age, strain, 0);
            field.step(meeting.beat, meeting.patch_mm(), person.root(), age, 1);
            sum += hazard.at(person.susceptibility() * (1 - field.wholeUnderArtery()) * meeting.patchShare(), 0);
            if (sum >= person.resistance()) return age;
        }
        return NEVER;
    }
}
