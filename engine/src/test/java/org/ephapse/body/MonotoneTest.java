package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ephapse.body.Cohort.Case;
import org.ephapse.body.Person.Side;
import org.ephapse.measure.With;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// More of what harms makes more cases among the same people (V12).
class MonotoneTest {
    private static final Seed PEOPLE = new Seed(12).of("people");
    private static final Law LAW = With.with(Law.STANDARD, "onset", new Onset.Threshold(0.8));
    private static final int LIVES = 12_000;

    @ParameterizedTest
    @CsvSource({
        "growth_per_year, 0.0004",
        "dilation_per_year, 0.003",
        "repair_years, 0.25",
        "modulus_kPa, 10",
        "contactAt16, 0.42",
        "damage_per_year, 2"
    })
    void twice_as_much_of_what_harms_makes_more_cases(String what, double standard) {
        int fewer = cases(what, 0.5 * standard), usual = cases(what, standard), more = cases(what, 2 * standard);
        assertThat(usual).isGreaterThan(100).isGreaterThan(fewer).isLessThan(more);
    }

    @Test
    void a_higher_threshold_makes_fewer_cases() {
        assertThat(cases("threshold_mmHg", 30)).isLessThan(cases("threshold_mmHg", 20));
    }

    @Test
    void who_falls_ill_with_fast_repair_falls_ill_with_slow_repair_too() {
        Set<String> slow = who(With.with(Prior.STANDARD, "repair_years", 0.5));
        Set<String> fast = who(Prior.STANDARD);
        assertThat(slow).containsAll(fast).hasSizeGreaterThan(fast.size());
    }

    @Test
    void a_nearer_artery_always_makes_a_deeper_dent() {
        Meeting meeting = new Meeting(Law.STANDARD, Prior.STANDARD);
        int seen = 0;
        for (int i = 0; i < 300; i++) {
            Person person = Prior.STANDARD.person(PEOPLE, i, Side.LEFT);
            meeting.at(person, 0, 50, 0, 0);
            double own = meeting.overlap_mm, before = 0;
            for (int step = 1; step <= 100; step++, seen++) {
                meeting.at(person, 0, 50, 0, own - 0.01 * step);
                assertThat(meeting.beat.indentation_mm()).isGreaterThan(before);
                before = meeting.beat.indentation_mm();
            }
        }
        assertThat(seen).isEqualTo(30_000);
    }

    private static int cases(String what, double value) {
        return cases(With.with(Prior.STANDARD, what, value)).size();
    }

    private static List<Case> cases(Prior prior) {
        return new Cohort(prior, LAW, PEOPLE).cases(LIVES, Cohort.Sides.PRUNED, 1);
    }

    private static Set<String> who(Prior prior) {
        Set<String> who = new HashSet<>();
        for (Case one : cases(prior)) who.add(one.index() + " " + one.person().side());
        return who;
    }
}
