package org.ephapse.artery.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.SkylineMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two rods and a nerve that press on each other: their slopes, their symmetry, and what they share.
class CrossingTest {
    private static final int SEGMENTS = 7;
    private static final double SHORT = 1.0 / 40;
    private static final RodSlopeTest.Hertz LAW = new RodSlopeTest.Hertz(3);

    /// A crooked rod along x or along y, `up` above the plane.
    private static Rod crooked(SplittableRandom random, boolean alongX, double up) {
        Rod rod = new Rod("rod", SEGMENTS, End.CLAMPED, End.CLAMPED);
        rod.section(new Section(20, 1.3, 0.9));
        double[] nodes = new double[3 * (SEGMENTS + 1)];
        for (int i = 0; i <= SEGMENTS; i++) {
            double along = i + 0.2 * random.nextDouble(), aside = 3.5 + 0.3 * random.nextDouble();
            nodes[3 * i] = alongX ? along : aside;
            nodes[3 * i + 1] = alongX ? aside : along;
            nodes[3 * i + 2] = up + 0.3 * random.nextDouble();
        }
        double[] along = alongX ? new double[] {1, 0.1, 0} : new double[] {0.1, 1, 0.2};
        rod.lay(nodes, along, along);
        return rod;
    }

    /// Two crossed rods, the upper one above a nerve on a raft that the lower one touches too.
    private static Assembly crowd(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rod lower = crooked(random, true, 0), upper = crooked(random, false, 1);
        Crossing crossing = new Crossing(SEGMENTS, SEGMENTS, LAW);
        crossing.reach(1.6);
        crossing.cells(1, 1);
        Raft raft = new Raft();
        raft.stiffness(2);
        Assembly all = new Assembly(raft, lower, upper);
        all.join(crossing, 0, 1);
        for (int rod = 0; rod < 2; rod++) {
            Cylinder nerve = new Cylinder(SEGMENTS, LAW);
            nerve.place(new double[] {2.5, 4.5, 0.6}, new double[] {1, -1, 0.3});
            nerve.reach(1.7);
            all.join(nerve, rod);
            assertThat(nerve.overlap_mm(rod == 0 ? lower : upper)).isPositive();
        }
        assertThat(crossing.overlap_mm(lower, upper)).isPositive();
        return all;
    }

    private static double energy(Assembly all, int i, double hi, int j, double hj) {
        double[] step = new double[all.unknowns()];
        step[i] += hi;
        step[j] += hj;
        return all.energyAt(step, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_gradient_of_a_crowd_is_the_slope_of_its_energy(long seed) {
        Assembly all = crowd(seed);
        double[] gradient = new double[all.unknowns()];
        all.slope(gradient, new SkylineMatrix(gradient.length));
        int seen = 0;
        for (int i = 0; i < gradient.length; i++) {
            if (all.isFixed(i)) continue;
            double h = 1e-5, slope = (energy(all, i, h, i, 0) - energy(all, i, -h, i, 0)) / (2 * h);
            assertThat(gradient[i]).as("unknown %s", i).isCloseTo(slope, within(1e-6 * (1 + Math.abs(slope))));
            seen++;
        }
        assertThat(seen).isEqualTo(53);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_hessian_of_a_crowd_is_the_second_difference_of_its_energy(long seed) {
        Assembly all = crowd(seed);
        SkylineMatrix hessian = new SkylineMatrix(all.unknowns());
        all.slope(new double[all.unknowns()], hessian);
        double h = 3e-4;
        int coupled = 0;
        for (int i = 0; i < all.unknowns(); i++) {
            for (int j = 0; j <= i; j++) {
                if (all.isFixed(i) || all.isFixed(j)) continue;
                double second = (energy(all, i, h, j, h)
                                - energy(all, i, h, j, -h)
                                - energy(all, i, -h, j, h)
                                + energy(all, i, -h, j, -h))
                        / (4 * h * h);
                assertThat(hessian.at(i, j))
                        .as("unknowns %s and %s", i, j)
                        .isCloseTo(second, within(2e-4 * (1 + Math.abs(second))));
                if (i - j > 2 * 5 && hessian.at(i, j) != 0) coupled++;
            }
        }
        assertThat(coupled).isGreaterThan(60);
    }

    /// Nothing but contact acts on straight free rods, so the sums of the forces on each must cancel.
    @Test
    void the_forces_of_two_rods_on_each_other_are_opposite_and_have_no_moment() {
        Rod one = Straight.rod(20, End.FREE, End.FREE, 1400), two = tilted(20, 0.09);
        Crossing crossing = new Crossing(20, 20, new RodSlopeTest.Hertz(4e4));
        crossing.reach(0.1);
        crossing.cells(SHORT, SHORT);
        crossing.cells(1.0 / 20, 1.0 / 20);
        assertThat(crossing.overlap_mm(one, two)).isCloseTo(0.01, within(2e-3));
        Assembly all = new Assembly(one, two);
        all.join(crossing, 0, 1);
        double[] force = new double[all.unknowns()];
        all.slope(force, new SkylineMatrix(force.length));
        double[] sum = new double[3], moment = new double[3], own = new double[3];
        for (int rod = 0; rod < 2; rod++) {
            for (int node = 0; node <= 20; node++) {
                int at = rod * one.unknowns() + Touch.place(node);
                Rod of = rod == 0 ? one : two;
                for (int d = 0; d < 3; d++) {
                    int e = (d + 1) % 3, f = (d + 2) % 3;
                    sum[d] += force[at + d];
                    if (rod == 0) own[d] += force[at + d];
                    moment[d] += of.at(node, e) * force[at + f] - of.at(node, f) * force[at + e];
                }
            }
        }
        assertThat(Space.norm(own, 0)).isCloseTo(crossing.force_mN(), within(0.03 * crossing.force_mN()));
        assertThat(Space.norm(sum, 0)).isLessThan(1e-11);
        assertThat(Space.norm(moment, 0)).isLessThan(1e-11);
    }

    /// A straight rod through (0.5, 0, up), at 60 degrees to the x axis.
    private static Rod tilted(int segments, double up) {
        double[] along = {0.5, Math.sqrt(0.75), 0}, nodes = new double[3 * (segments + 1)];
        for (int i = 0; i <= segments; i++) {
            double s = (double) i / segments - 0.5;
            nodes[3 * i] = 0.5 + s * along[0];
            nodes[3 * i + 1] = s * along[1];
            nodes[3 * i + 2] = up;
        }
        Rod rod = new Rod("rod", segments, End.CLAMPED, End.CLAMPED);
        rod.section(new Section(1400, 1, 2.0 / 3));
        rod.lay(nodes, along, along);
        return rod;
    }

    @Test
    void two_equal_crossed_rods_pushed_together_give_way_equally() {
        Rod one = Straight.rod(40, End.CLAMPED, End.CLAMPED, 1400), two = tilted(40, 0.09);
        Crossing crossing = pressed(one, two);
        double down = -one.at(20, 2), up = two.at(20, 2) - 0.09;
        assertThat(down).isCloseTo(up, within(0.01 * up));
        // 192 EI/L^3 at the middle of a clamped beam
        assertThat(crossing.force_mN() / down).isCloseTo(192, within(0.02 * 192));
    }

    private static Crossing pressed(Rod one, Rod two) {
        Crossing crossing = new Crossing(40, 40, new RodSlopeTest.Hertz(4e4));
        crossing.reach(0.1);
        crossing.cells(SHORT, SHORT);
        Assembly all = new Assembly(one, two);
        all.join(crossing, 0, 1);
        new Equilibrium(all).settle(all, 0);
        return crossing;
    }

    @Test
    void the_energy_of_two_rods_in_touch_does_not_change_when_both_are_turned_or_seen_in_a_mirror() {
        double energy = settled(0, 1);
        assertThat(settled(0.7, 1)).isCloseTo(energy, within(1e-9 * energy));
        assertThat(settled(0, -1)).isCloseTo(energy, within(1e-9 * energy));
    }

    /// Energy of two rods at 60 degrees, turned about z and mirrored in y.
    private static double settled(double turn, double mirror) {
        Rod[] rods = new Rod[2];
        for (int r = 0; r < 2; r++) {
            double angle = mirror * r * Math.PI / 3 + turn;
            double[] along = {Math.cos(angle), Math.sin(angle), 0}, nodes = new double[3 * 41];
            for (int i = 0; i <= 40; i++) {
                for (int d = 0; d < 2; d++) nodes[3 * i + d] = (i / 40.0 - 0.4) * along[d];
                nodes[3 * i + 2] = 0.09 * r;
            }
            rods[r] = new Rod("rod", 40, End.CLAMPED, End.CLAMPED);
            rods[r].section(new Section(1400, 1, 2.0 / 3));
            rods[r].lay(nodes, along, along);
        }
        Crossing crossing = new Crossing(40, 40, new RodSlopeTest.Hertz(4e4));
        crossing.reach(0.1);
        crossing.cells(SHORT, SHORT);
        Assembly all = new Assembly(rods);
        all.join(crossing, 0, 1);
        new Equilibrium(all).settle(all, 0);
        assertThat(crossing.force_mN()).isPositive();
        return all.energy();
    }

    @Test
    void it_does_not_matter_which_of_two_rods_is_called_the_first() {
        double force = pressed(Straight.rod(40, End.CLAMPED, End.CLAMPED, 1400), tilted(40, 0.09))
                .force_mN();
        double swapped = pressed(tilted(40, 0.09), Straight.rod(40, End.CLAMPED, End.CLAMPED, 1400))
                .force_mN();
        assertThat(force).isCloseTo(swapped, within(0.01 * force));
    }

    /// The bed of springs under a rod that crosses at an angle: integral of k (d - s^2 sin^2/(2 R)), made exact by
    /// the distance of two straight lines.
    @Test
    void two_straight_rods_press_as_a_bed_of_springs_under_the_shape_of_their_gap() {
        Rod one = Straight.rod(400, End.CLAMPED, End.CLAMPED, 1400), two = tilted(400, 0.09);
        Crossing crossing = new Crossing(400, 400, LINEAR);
        crossing.reach(0.1);
        crossing.cells(1.0 / 400, 1.0 / 400);
        assertThat(crossing.overlap_mm(one, two)).isCloseTo(0.01, within(1e-5));
        double exact = 0, ds = 1e-5;
        for (double s = -0.1; s < 0.1; s += ds)
            exact += 3 * ds * Math.max(0, 0.1 - Math.sqrt(0.09 * 0.09 + 0.75 * s * s));
        assertThat(crossing.force_mN()).isCloseTo(exact, within(1e-3 * exact));
    }

    private static final org.ephapse.numeric.ForceLaw LINEAR = new org.ephapse.numeric.ForceLaw() {
        @Override
        public double energy(double d) {
            return d <= 0 ? 0 : 1.5 * d * d;
        }

        @Override
        public double force(double d) {
            return d <= 0 ? 0 : 3 * d;
        }

        @Override
        public double stiffness(double d) {
            return d <= 0 ? 0 : 3;
        }
    };

    @Test
    void a_nerve_on_a_raft_gives_as_a_spring_behind_the_dent() {
        Rod rod = Straight.rod(40, End.CLAMPED, End.CLAMPED, 1400);
        Cylinder nerve = new Cylinder(40, new RodSlopeTest.Hertz(2000));
        nerve.place(new double[] {0.5, 0, 0.09}, new double[] {0, 1, 0});
        nerve.reach(0.1);
        Raft raft = new Raft();
        raft.stiffness(50);
        Assembly all = new Assembly(raft, rod);
        all.join(nerve, 0);
        new Equilibrium(all).settle(all, 0);
        double dent = nerve.overlap_mm(rod, raft), force = 2000 * Math.pow(dent, 1.5);
        assertThat(dent + force / 50 - rod.at(20, 2)).isCloseTo(0.01, within(3e-5));
        assertThat(raft.shift_mm(2)).isCloseTo(force / 50, within(1e-7));
        assertThat(raft.shift_mm(1)).isZero();
    }

    @Test
    void a_crowd_whose_forces_are_no_numbers_names_the_vessel_and_the_age() {
        Rod one = Straight.rod(8, End.CLAMPED, End.CLAMPED, 1400), two = tilted(8, 0.09);
        two.load(4, Double.NaN, 0, 0);
        Assembly all = new Assembly(one, two);
        assertThatThrownBy(() -> new Equilibrium(all).settle(all, 61.25))
                .isInstanceOf(Diverged.class)
                .hasMessage("the rod diverged at age 61.25 years: the force on a node (mN) became NaN");
    }
}
