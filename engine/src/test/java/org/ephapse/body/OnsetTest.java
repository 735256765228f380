package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.body.Person.Side;
import org.ephapse.conflict.Myelin;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who falls ill when geometry stands still and only susceptibility differs (V11), and the hazard's arithmetic.
class OnsetTest {
    private static final Seed PEOPLE = new Seed(5).of("people");
    private static final int DRAWN = 200_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 1})
    void with_frozen_geometry_the_share_beyond_a_threshold_is_the_normal_integral(double theta) {
        double reach = frozenReach();
        Draw draw = new Draw(Prior.STANDARD);
        long beyond = 0;
        for (int i = 0; i < DRAWN; i++) {
            draw.person(PEOPLE.of(i).value());
            draw.frailty(Side.LEFT);
            if (draw.susceptibility * reach > theta) beyond++;
        }
        // the weights 0.5 and 0.866 of person and side are printed to three digits; together they are 1
        double sigma = Prior.STANDARD.frailtyLogSd();
        double expected = below(-(Math.log(theta) - Math.log(reach)) / sigma);
        new Share((double) beyond / DRAWN, DRAWN).isByChance(expected);
        assertThat(expected).isBetween(0.001, 0.999);
    }

    @Test
    void the_hazard_is_the_rate_at_an_excitability_of_1_and_grows_by_its_power() {
        assertThat(new Onset.Hazard(4e-4, 2).at(1, 0)).isEqualTo(4e-4);
        assertThat(new Onset.Hazard(4e-4, 2).at(3, 0)).isCloseTo(36e-4, within(1e-17));
        assertThat(new Onset.Hazard(4e-4, 3).at(3, 0)).isCloseTo(108e-4, within(1e-16));
        assertThat(new Onset.Hazard(4e-4, 2).at(0, 0)).isZero();
    }

    @Test
    void full_tension_doubles_the_hazard_and_half_of_it_adds_a_half() {
        assertThat(new Onset.Hazard(4e-4, 2).at(3, 1)).isCloseTo(72e-4, within(1e-17));
        assertThat(new Onset.Hazard(4e-4, 2).at(3, 0.5)).isCloseTo(54e-4, within(1e-17));
    }

    /// Excitability per susceptibility, (1 - m) a/R in the steady state, of the first central and dented side.
    private static double frozenReach() {
        Meeting meeting = new Meeting(Law.STANDARD, Prior.STANDARD);
        for (int i = 0; ; i++) {
            Person person = Prior.STANDARD.person(PEOPLE, i, Side.LEFT);
            if (!meeting.at(person, 0, 60, 0, 0)) continue;
            double damage = meeting.damage_per_year(person.root());
            double repair = Myelin.repair_per_year(person.root().repair_years(), 60);
            double bare = 1 - Myelin.relax(1, damage, repair, 1000);
            if (bare > 0.2) return bare * meeting.patchShare();
        }
    }

    /// Share of a standard normal population below x, by its series.
    private static double below(double x) {
        double term = x, sum = x;
        for (int k = 3; Math.abs(term) > 1e-18; k += 2) sum += term *= x * x / k;
        return 0.5 + sum * Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
    }
}
