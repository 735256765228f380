package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ephapse.body.Cohort.Case;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A life month by month against the same life year by year.
///
/// The reduced law's age at onset is the year of life in which it falls; its middle is compared.
class LifeAgainstCohortTest {
    private static final double NEVER = 200;
    private static final List<double[]> ONSETS = new ArrayList<>();

    @BeforeAll
    static void live() {
        for (Case one : Patients.ALL) {
            if (one.age_years() >= 90) continue;
            LifeRecord life = Life.live(one.person(), Plan.waiting(95), Patients.seed(one));
            ONSETS.add(new double[] {onset(life).orElse(NEVER), one.age_years() + 0.5});
        }
        assertThat(ONSETS).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void a_life_by_months_begins_within_a_year_of_the_same_life_by_years_in_19_of_20() {
        assertThat(ONSETS.stream().filter(o -> Math.abs(o[0] - o[1]) <= 1).count() / (double) ONSETS.size())
                .isGreaterThan(0.95);
    }

    private static OptionalDouble onset(LifeRecord life) {
        return life.marks().stream()
                .filter(m -> m.kind() == Mark.Kind.ONSET)
                .mapToDouble(Mark::age_years)
                .findFirst();
    }
}
