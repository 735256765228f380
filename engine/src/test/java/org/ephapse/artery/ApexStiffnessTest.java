package org.ephapse.artery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rod's table against the exact elastica, its values between the knots, and the straight rod before it buckles.
class ApexStiffnessTest {
    /// A knot where the rod would not buckle is taken a twentieth beyond buckling.
    private static final double JUST_BUCKLED = 1.05;

    @Test
    void every_knot_is_the_exact_elasticas_within_a_twentieth_of_a_percent() {
        int seen = 0;
        for (int i = 0; i < ApexStiffnessTable.EXCESS.length; i++) {
            for (int j = 0; j < ApexStiffnessTable.SLENDERNESS.length; j++, seen++) {
                double slenderness = ApexStiffnessTable.SLENDERNESS[j];
                double excess = Math.max(ApexStiffnessTable.EXCESS[i], JUST_BUCKLED * Elastica.EULER / slenderness);
                double stretching = ApexStiffness.stretching(excess, slenderness);
                double share = new Elastica(excess, slenderness).coefficient() / stretching;
                assertThat(ApexStiffnessTable.SHARE[i][j])
                        .as("knot of excess %s and slenderness %s", excess, slenderness)
                        .isCloseTo(share, within(6e-5 + 5e-4 * share));
            }
        }
        assertThat(seen).isEqualTo(195);
    }

    @Test
    void between_the_knots_the_table_is_right_within_2_percent_where_most_loops_lie() {
        SplittableRandom random = new SplittableRandom(7);
        int seen = 0;
        for (int i = 0; i < 1500; i++) {
            double excess = 0.01 * Math.exp(random.nextDouble() * Math.log(40));
            double slenderness = 60 * Math.exp(random.nextDouble() * Math.log(51_200.0 / 60));
            double thrusts = excess * slenderness / Elastica.EULER;
            if (thrusts < 1.2 || thrusts > 30) continue;
            double exact = new Elastica(excess, slenderness).coefficient();
            assertThat(ApexStiffness.coefficient(excess, slenderness)).isCloseTo(exact, within(0.02 * exact));
            seen++;
        }
        assertThat(seen).isGreaterThan(600);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 265", "0.10, 756", "0.20, 1306", "0.40, 1512"})
    void an_aica_has_the_coefficients_of_the_discrete_rod(double excess, double discrete) {
        assertThat(ApexStiffness.coefficient(excess, 1400)).isCloseTo(discrete, within(0.03 * discrete));
    }

    @Test
    void a_rod_without_excess_is_a_clamped_beam_with_192() {
        assertThat(ApexStiffness.coefficient(1e-9, 1400)).isCloseTo(192, within(1e-4));
    }

    @Test
    void thrust_takes_stiffness_from_the_beam_in_proportion_to_eulers_load() {
        int seen = 0;
        for (double load = 0.05; load < 0.96; load += 0.1, seen++) {
            double excess = load * Elastica.EULER / 1e7;
            assertThat(ApexStiffness.coefficient(excess, 1e7) / 192).isCloseTo(1 - load, within(0.01));
        }
        assertThat(seen).isEqualTo(10);
    }

    @Test
    void at_buckling_the_stiffness_falls_to_nothing_from_both_sides() {
        int seen = 0;
        for (double slenderness : new double[] {100, 1400, 20_000}) {
            double buckling = Elastica.EULER / slenderness;
            for (double nearness : new double[] {1e-3, 1e-5, 1e-7}) {
                assertThat(ApexStiffness.coefficient(buckling * (1 - nearness), slenderness))
                        .isBetween(0.0, 500 * nearness);
                assertThat(ApexStiffness.coefficient(buckling * (1 + nearness), slenderness))
                        .isBetween(0.0, 900 * nearness);
                seen++;
            }
        }
        assertThat(seen).isEqualTo(9);
    }

    @Test
    void the_stiffness_is_positive_and_without_jumps_far_beyond_the_table() {
        int seen = 0;
        for (double slenderness = 20; slenderness < 2e5; slenderness *= 1.07) {
            double before = ApexStiffness.coefficient(0.003, slenderness);
            for (double excess = 0.003; excess < 4; excess *= 1.002, seen++) {
                double now = ApexStiffness.coefficient(excess, slenderness);
                assertThat(now).isPositive();
                assertThat(Math.abs(now - before)).isLessThan(20 + 0.05 * before);
                before = now;
            }
        }
        assertThat(seen).isGreaterThan(400_000);
    }
}
