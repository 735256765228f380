package org.ephapse.artery.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// V1: loads at which a straight rod gives way, read from the signs of its stiffness.
class RodBucklingTest {
    private static final double STIFF = 1e9;
    private static final double CLAMPED = 4 * Math.PI * Math.PI, PINNED = Math.PI * Math.PI;

    /// Thrust from growing against the ends.
    private static double euler(int segments, End end) {
        Rod rod = Straight.rod(segments, end, end, STIFF);
        Equilibrium equilibrium = new Equilibrium(segments);
        return Straight.limit(1, 60, thrust -> {
            rod.grow(1 / (1 - thrust / STIFF));
            return equilibrium.isStable(rod);
        });
    }

    @Test
    void a_clamped_rod_of_40_segments_buckles_at_eulers_load_within_0_3_percent() {
        assertThat(euler(40, End.CLAMPED)).isCloseTo(CLAMPED, within(0.003 * CLAMPED));
    }

    @Test
    void a_pinned_rod_of_40_segments_buckles_at_eulers_load_within_0_3_percent() {
        assertThat(euler(40, End.PINNED)).isCloseTo(PINNED, within(0.003 * PINNED));
    }

    @ParameterizedTest
    @EnumSource(
            value = End.class,
            names = {"CLAMPED", "PINNED"})
    void twice_the_segments_leave_a_quarter_of_the_error(End end) {
        double exact = end == End.CLAMPED ? CLAMPED : PINNED;
        double coarse = euler(20, end) - exact, middle = euler(40, end) - exact, fine = euler(80, end) - exact;
        assertThat(coarse / middle).isCloseTo(4, within(0.1));
        assertThat(middle / fine).isCloseTo(4, within(0.1));
    }

    /// Tension in the wall, in Euler loads.
    @ParameterizedTest
    @CsvSource({"FOLLOWER, 0", "FOLLOWER, 1", "FOLLOWER, -0.5", "THRUST, 0", "THRUST, 1", "THRUST, -0.5"})
    void a_clamped_tube_buckles_where_the_thrust_of_its_blood_less_its_walls_tension_is_eulers_load(
            Pressure how, double loads) {
        double tension = loads * CLAMPED;
        Rod rod = tube(tension);
        Equilibrium equilibrium = new Equilibrium(80);
        double thrust = Straight.limit(0, 200, blood -> {
            rod.pressure(how, blood);
            return equilibrium.isStable(rod);
        });
        assertThat(thrust - tension).isCloseTo(CLAMPED, within(0.001 * CLAMPED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Pressure.class,
            names = {"FOLLOWER", "THRUST"})
    void who_takes_the_blood_from_the_walls_tension_as_well_finds_half_the_load(Pressure how) {
        Equilibrium equilibrium = new Equilibrium(80);
        double thrust = Straight.limit(0, 200, blood -> {
            Rod twice = tube(-blood);
            twice.pressure(how, blood);
            return equilibrium.isStable(twice);
        });
        assertThat(thrust).isCloseTo(0.5 * CLAMPED, within(0.001 * CLAMPED));
    }

    private static Rod tube(double tension) {
        Rod rod = Straight.rod(80, End.CLAMPED, End.CLAMPED, STIFF);
        rod.grow(1 / (1 + tension / STIFF));
        return rod;
    }

    /// Greenhill 1883 for clamped ends without thrust: M L/(2 EI) is the first root of tan u = u, 4.4934.
    @Test
    void a_clamped_rod_gives_way_to_twist_at_greenhills_torque() {
        double[] error = new double[2];
        for (int k = 0; k < 2; k++) {
            int segments = 40 << k;
            Rod rod = Straight.rod(segments, End.CLAMPED, End.CLAMPED, STIFF);
            Equilibrium equilibrium = new Equilibrium(segments);
            double angle = Straight.limit(1, 30, turned -> {
                rod.turn(turned);
                spread(rod, segments, turned);
                return equilibrium.isStable(rod);
            });
            error[k] = angle * 2 / 3 - 2 * 4.493409458;
        }
        assertThat(error[0]).isCloseTo(0, within(0.01 * 9));
        assertThat(error[0] / error[1]).isCloseTo(4, within(0.5));
    }

    /// Even twist over a rod whose half cells at the clamps take half a share.
    private static void spread(Rod rod, int segments, double turned) {
        for (int edge = 0; edge < segments; edge++) {
            rod.now().unknown[4 * (edge + 1) + 3] = turned * (edge + 0.5) / segments;
        }
    }
}
