package org.ephapse.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Damage and repair: the closed form, a fine numerical solution, and shares that stay shares (V10, V15).
class MyelinTest {
    /// Share of the damage to bare fibers that is for good.
    private static final double SCARRING = 0.001;

    @Test
    void under_constant_load_whole_myelin_falls_by_the_closed_form() {
        int seen = 0;
        for (double t = 0; t < 3; t += 0.1, seen++) {
            double steady = 4.0 / (4 + 1.5);
            double closed = steady + (0.9 - steady) * Math.exp(-(4 + 1.5) * t);
            assertThat(Myelin.relax(0.9, 1.5, 4, t)).isCloseTo(closed, within(1e-15));
        }
        assertThat(seen).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 4", "1.5, 4", "30, 1", "0, 4", "8, 0.3"})
    void a_step_is_what_ten_thousand_small_ones_give(double damage, double repair) {
        Myelin myelin = damaged();
        double[] fine = {myelin.whole(0), myelin.scar(0)};
        for (int i = 0; i < 10_000; i++) rungeKutta(fine, damage, repair, 2.0 / 10_000);
        myelin.step(0, damage, repair, 2);
        assertThat(myelin.whole(0)).isCloseTo(fine[0], within(1e-11));
        assertThat(myelin.scar(0)).isCloseTo(fine[1], within(1e-11));
    }

    @ParameterizedTest
    @CsvSource({"0.2, 4", "1.5, 4", "30, 1", "0, 4", "1e5, 4"})
    void two_half_steps_are_one_step(double damage, double repair) {
        Myelin once = damaged(), twice = damaged();
        once.step(0, damage, repair, 0.5);
        twice.step(0, damage, repair, 0.25);
        twice.step(0, damage, repair, 0.25);
        assertThat(twice.whole(0)).isCloseTo(once.whole(0), within(1e-12));
        assertThat(twice.scar(0)).isCloseTo(once.scar(0), within(1e-12));
    }

    @Test
    void without_damage_all_but_the_scar_heals_with_the_repair_time() {
        Myelin myelin = damaged();
        double whole = myelin.whole(0), scar = myelin.scar(0);
        myelin.step(0, 0, 4, 0.25);
        assertThat(myelin.scar(0)).isCloseTo(scar, within(1e-14));
        assertThat(1 - scar - myelin.whole(0)).isCloseTo((1 - scar - whole) / Math.E, within(1e-14));
    }

    @Test
    void healthy_myelin_without_damage_stays_whole() {
        Myelin myelin = new Myelin(1);
        for (int i = 0; i < 1000; i++) myelin.step(0, 0, 4, 1.0 / 12);
        assertThat(myelin.whole(0)).isCloseTo(1, within(1e-12));
        assertThat(myelin.scar(0)).isCloseTo(0, within(1e-12));
    }

    @Test
    void enormous_damage_bares_everything_at_once_and_scars_it_in_time() {
        Myelin myelin = new Myelin(1);
        myelin.step(0, 1e7, 4, 1e-5);
        assertThat(myelin.whole(0)).isCloseTo(4 / 1e7, within(1e-6));
        assertThat(myelin.scar(0)).isCloseTo(1 - Math.exp(-SCARRING * 1e7 * 1e-5), within(1e-3));
        myelin.step(0, 1e7, 4, 1);
        assertThat(myelin.scar(0)).isCloseTo(1, within(1e-12));
    }

    @Test
    void without_scarring_both_steps_are_the_same() {
        // a scarring of 0.001 shows up as at most SCARRING x damage x time
        Myelin myelin = new Myelin(1);
        myelin.step(0, 1.5, 4, 0.1);
        double expected = Myelin.relax(1, 1.5, 4, 0.1);
        assertThat(myelin.whole(0)).isCloseTo(expected, within(SCARRING * 1.5 * 0.1));
        assertThat(expected).isLessThan(0.9);
    }

    @Test
    void shares_stay_shares_through_any_sequence_of_loads() {
        SplittableRandom random = new SplittableRandom(5);
        int seen = 0;
        for (int life = 0; life < 200; life++) {
            Myelin myelin = new Myelin(1);
            for (int i = 0; i < 300; i++, seen++) {
                double damage = random.nextInt(4) == 0 ? 0 : 1e-3 * Math.exp(random.nextDouble() * 20);
                double scar = myelin.scar(0);
                myelin.step(
                        0, damage, 0.2 * Math.exp(random.nextDouble() * 4), 1e-3 * Math.exp(random.nextDouble() * 7));
                assertThat(myelin.whole(0)).isBetween(-1e-12, 1 + 1e-12);
                assertThat(myelin.scar(0)).isBetween(scar - 1e-12, 1 + 1e-12);
                assertThat(myelin.whole(0) + myelin.scar(0)).isLessThan(1 + 1e-12);
                assertThat(myelin.bare(0)).isBetween(0.0, 1 + 1e-12);
            }
        }
        assertThat(seen).isEqualTo(60_000);
    }

    @Test
    void places_know_nothing_of_each_other() {
        Myelin myelin = new Myelin(2);
        myelin.step(1, 5, 4, 1);
        assertThat(myelin.whole(0)).isEqualTo(1);
        assertThat(myelin.whole(1)).isLessThan(0.5);
    }

    @Test
    void repair_takes_its_time_at_40_and_a_fifth_longer_at_90() {
        assertThat(Myelin.repair_per_year(0.25, 40)).isEqualTo(4);
        assertThat(Myelin.repair_per_year(0.25, 90)).isCloseTo(4 / 1.2, within(1e-12));
    }

    private static Myelin damaged() {
        Myelin myelin = new Myelin(1);
        myelin.step(0, 40, 2, 0.5);
        return myelin;
    }

    /// m' = -D m + k_r (1 - z - m), z' = k_z D (1 - m - z), one classical step.
    private static void rungeKutta(double[] s, double damage, double repair, double h) {
        double[] k = slope(s[0], s[1], damage, repair);
        double[] sum = k.clone();
        for (int stage = 0; stage < 3; stage++) {
            double part = stage < 2 ? 0.5 * h : h;
            k = slope(s[0] + part * k[0], s[1] + part * k[1], damage, repair);
            double weight = stage < 2 ? 2 : 1;
            sum[0] += weight * k[0];
            sum[1] += weight * k[1];
        }
        s[0] += h / 6 * sum[0];
        s[1] += h / 6 * sum[1];
    }

    private static double[] slope(double m, double z, double damage, double repair) {
        return new double[] {-damage * m + repair * (1 - z - m), SCARRING * damage * (1 - m - z)};
    }
}
