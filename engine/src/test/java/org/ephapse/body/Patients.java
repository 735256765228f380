package org.ephapse.body;

import java.util.List;
import org.ephapse.body.Cohort.Case;
import org.ephapse.numeric.Seed;

/// The cases among the first 100,000 people of one population: people to live whole lives of.
final class Patients {
    static final Seed PEOPLE = new Seed(21).of("people");
    static final List<Case> ALL =
            new Cohort(Prior.STANDARD, Law.STANDARD, PEOPLE).cases(100_000, Cohort.Sides.PRUNED, 1);

    private Patients() {}

    /// The first few that fall ill at an age.
    static List<Person> between(int from_years, int to_years, int most) {
        return ALL.stream()
                .filter(c -> c.age_years() >= from_years && c.age_years() < to_years)
                .limit(most)
                .map(Case::person)
                .toList();
    }

    static Seed seed(Case one) {
        return new Seed(1).of(one.index());
    }
}
