package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Cohort.Case;
import org.ephapse.body.Person.Side;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A million lives by the law of the mechanics' sanity check (its part D) give what that program printed.
///
/// Both are drawn, each from its own random numbers, so each number may differ by the errors of both. What the
/// program weights by survival (incidence, women to men) is not compared.
class SanityCheckTest {
    private static final int PRINTED_CASES = 1159, PRINTED_SIDES = 120_000;
    private static final double ROUNDING = 0.005, TENTH_OF_A_PERCENT = 0.0005;
    private static final Cohort COHORT = new Cohort(Prior.SANITY_CHECK, Law.SANITY_CHECK, new Seed(1).of("people"));

    private static List<Case> cases = List.of();

    @BeforeAll
    static void live() {
        cases = COHORT.cases(1_000_000, Cohort.Sides.PRUNED, 1);
    }

    @Test
    void as_many_fall_ill() {
        assertThat((double) cases.size()).isCloseTo(PRINTED_CASES, within(3 * Math.sqrt(2 * PRINTED_CASES)));
    }

    @Test
    void the_left_side_as_often() {
        Share.of(cases, c -> c.person().side() == Side.LEFT).isAs(0.56, PRINTED_CASES, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"AICA, 0.48", "PICA, 0.27", "VA, 0.26"})
    void each_vessel_as_often(Vessel vessel, double printed) {
        Share.of(cases, c -> c.person().loop().vessel() == vessel).isAs(printed, PRINTED_CASES, ROUNDING);
    }

    @Test
    void central_myelin_as_often() {
        Share.of(cases, c -> c.person().root().segment().isCentral()).isAs(0.99, PRINTED_CASES, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.25, 0.11", "0.25, 0.6, 0.64", "0.6, 9, 0.25"})
    void each_severity_as_often(double from_mm, double to_mm, double printed) {
        Share.of(cases, c -> c.indentation_mm() >= from_mm && c.indentation_mm() < to_mm)
                .isAs(printed, PRINTED_CASES, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({"26, 0.411, 0.209", "56, 0.375, 0.190", "76, 0.359, 0.182"})
    void as_many_sides_touch(int age, double any, double central) {
        counted(dents(age, false), d -> true).isAs(any, PRINTED_SIDES, TENTH_OF_A_PERCENT);
        counted(dents(age, true), d -> true).isAs(central, PRINTED_SIDES, TENTH_OF_A_PERCENT);
    }

    @ParameterizedTest
    @CsvSource({"26, 0.411, 0.96, 0.000", "56, 0.375, 0.77, 0.013", "76, 0.359, 0.62, 0.051"})
    void those_that_touch_are_dented_as_deeply(int age, double touching, double mild, double severe) {
        double[] contacts =
                Arrays.stream(dents(age, false)).filter(d -> !Double.isNaN(d)).toArray();
        counted(contacts, d -> d < 0.25).isAs(mild, PRINTED_SIDES * touching, ROUNDING);
        counted(contacts, d -> d >= 0.6).isAs(severe, PRINTED_SIDES * touching, TENTH_OF_A_PERCENT);
    }

    @Test
    void the_laws_of_the_house_are_seen_to_be_others() {
        double[] house = new Cohort(Prior.STANDARD, Law.STANDARD, new Seed(1).of("people"))
                .indentations_mm(20_000, 76, false, 1);
        double severe = counted(house, d -> d >= 0.6).value()
                / counted(house, d -> true).value();
        assertThat(severe).isNotCloseTo(0.051, within(0.01));
    }

    private static double[] dents(int age, boolean central) {
        double[] dents = COHORT.indentations_mm(60_000, age, central, 1);
        assertThat(dents).hasSize(PRINTED_SIDES);
        return dents;
    }

    private static Share counted(double[] dents, DoublePredicate meant) {
        long found =
                Arrays.stream(dents).filter(d -> !Double.isNaN(d)).filter(meant).count();
        return new Share((double) found / dents.length, dents.length);
    }
}
