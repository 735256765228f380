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

/// V3 and V4: shapes with an answer from elsewhere, and shapes that must not care where or which way round they lie.
class RodShapesTest {
    private static Rod cantilever(int segments, double force) {
        Rod rod = Straight.rod(segments, End.CLAMPED, End.FREE, 1e7);
        Equilibrium equilibrium = new Equilibrium(segments);
        for (int part = 1; part <= 10; part++) {
            rod.load(segments, 0, 0, force * part / 10);
            equilibrium.settle(rod, 0);
        }
        return rod;
    }

    /// Bisshopp & Drucker 1945, solved here by shooting: EI phi'' = -P cos phi, phi(0) = 0, phi'(1) = 0.
    private static double[] bisshoppDrucker(double force) {
        double low = 0, high = 2 * force + 10;
        double[] end = new double[4];
        for (int i = 0; i < 200; i++) {
            double moment = 0.5 * (low + high);
            shoot(force, moment, end);
            if (end[1] > 0) high = moment;
            else low = moment;
        }
        return end;
    }

    private static void shoot(double force, double moment, double[] s) {
        int steps = 2000;
        double h = 1.0 / steps;
        double[] y = {0, moment, 0, 0};
        for (int i = 0; i < steps; i++) {
            double[] k1 = slope(y, force), k2 = slope(ahead(y, k1, h / 2), force);
            double[] k3 = slope(ahead(y, k2, h / 2), force), k4 = slope(ahead(y, k3, h), force);
            for (int j = 0; j < 4; j++) y[j] += h / 6 * (k1[j] + 2 * k2[j] + 2 * k3[j] + k4[j]);
            if (y[0] > Math.PI / 2) y[1] = 1;
        }
        System.arraycopy(y, 0, s, 0, 4);
    }

    private static double[] slope(double[] y, double force) {
        return new double[] {y[1], -force * Math.cos(y[0]), Math.cos(y[0]), Math.sin(y[0])};
    }

    private static double[] ahead(double[] y, double[] k, double h) {
        double[] out = y.clone();
        for (int j = 0; j < 4; j++) out[j] += h * k[j];
        return out;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 5, 10})
    void a_cantilever_bends_far_as_bisshopp_and_drucker_say(double force) {
        double[] exact = bisshoppDrucker(force);
        Rod rod = cantilever(40, force);
        assertThat(rod.at(40, 0)).isCloseTo(exact[2], within(0.001));
        assertThat(rod.at(40, 2)).isCloseTo(exact[3], within(0.001));
    }

    /// As printed in textbooks: P L²/EI = 1 and 10.
    @Test
    void the_shooting_itself_gives_the_printed_deflections() {
        assertThat(bisshoppDrucker(1)[3]).isCloseTo(0.30172, within(1e-4));
        assertThat(bisshoppDrucker(10)[3]).isCloseTo(0.81061, within(1e-4));
    }

    @Test
    void twice_the_segments_leave_a_quarter_of_the_error_of_the_cantilever() {
        double exact = bisshoppDrucker(5)[2];
        double coarse = cantilever(40, 5).at(40, 0) - exact,
                fine = cantilever(80, 5).at(80, 0) - exact;
        assertThat(coarse / fine).isCloseTo(4, within(0.2));
    }

    /// A normal load q per length in the plane of x and z: -q times the area between the rod and the x axis.
    private record Blown(int segments, double q) implements Touch {
        @Override
        public double energy(double[] u) {
            double area = 0;
            for (int i = 0; i < segments; i++) {
                int a = Touch.place(i), b = Touch.place(i + 1);
                area += 0.5 * (u[b] - u[a]) * (u[b + 2] + u[a + 2]);
            }
            return -q * area;
        }

        @Override
        public void add(double[] u, double[] gradient, SkylineMatrix hessian) {
            for (int i = 0; i < segments; i++) {
                int a = Touch.place(i), b = Touch.place(i + 1);
                gradient[a] += 0.5 * q * (u[b + 2] + u[a + 2]);
                gradient[b] -= 0.5 * q * (u[b + 2] + u[a + 2]);
                gradient[a + 2] -= 0.5 * q * (u[b] - u[a]);
                gradient[b + 2] -= 0.5 * q * (u[b] - u[a]);
                hessian.add(a, b + 2, 0.5 * q);
                hessian.add(a, a + 2, 0.5 * q);
                hessian.add(b, b + 2, -0.5 * q);
                hessian.add(b, a + 2, -0.5 * q);
            }
        }
    }

    @Test
    void a_limp_tube_under_normal_load_is_a_circle_of_tension_over_load() {
        int segments = 80;
        Rod rod = Straight.rod(segments, End.PINNED, End.PINNED, 1e4);
        rod.section(new Section(1e4, 1e-4, 1e-4));
        rod.meets(new Blown(segments, 3));
        rod.grow(1.4);
        new Equilibrium(segments).settle(rod, 0);
        double radius = rod.tension_mN(segments / 2) / 3;
        double top = rod.at(segments / 2, 2);
        int seen = 0;
        for (int node = 4; node <= segments - 4; node++, seen++) {
            double x = rod.at(node, 0) - 0.5, z = rod.at(node, 2) - (top - radius);
            assertThat(Math.hypot(x, z)).isCloseTo(radius, within(0.002 * radius));
        }
        assertThat(seen).isEqualTo(73);
    }

    /// A crooked space curve between two clamps, pulled at two nodes.
    private static Rod crooked(double[][] turn, double[] move) {
        SplittableRandom random = new SplittableRandom(11);
        int segments = 24;
        Rod rod = new Rod("rod", segments, End.CLAMPED, End.CLAMPED);
        rod.section(new Section(800, 1, 0.7));
        double[] nodes = new double[3 * (segments + 1)];
        for (int i = 0; i <= segments; i++) {
            double x = (double) i / segments;
            double[] at = {
                x, 0.2 * Math.sin(Math.PI * x) * (1 + 0.1 * random.nextDouble()), 0.1 * Math.sin(2 * Math.PI * x)
            };
            double[] to = applied(turn, at);
            for (int d = 0; d < 3; d++) nodes[3 * i + d] = to[d] + move[d];
        }
        rod.lay(nodes, applied(turn, new double[] {1, 0.5, 0.1}), applied(turn, new double[] {1, -0.4, 0.3}));
        rod.grow(1.25);
        rod.turn(0.8);
        double[] pull = applied(turn, new double[] {3, 5, -8});
        rod.load(9, pull[0], pull[1], pull[2]);
        new Equilibrium(segments).settle(rod, 0);
        return rod;
    }

    private static double[] applied(double[][] turn, double[] v) {
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) out[i] += turn[i][j] * v[j];
        return out;
    }

    @Test
    void a_rod_turned_and_moved_rests_in_the_same_shape() {
        double c = Math.cos(0.9), s = Math.sin(0.9), p = Math.cos(2.1), q = Math.sin(2.1);
        double[][] turn = {{c, -s * p, s * q}, {s, c * p, -c * q}, {0, q, p}};
        double[] move = {5, -7, 3};
        Rod here = crooked(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}, new double[3]);
        Rod there = crooked(turn, move);
        int seen = 0;
        for (int node = 0; node <= 24; node++, seen++) {
            double[] at = applied(turn, new double[] {here.at(node, 0), here.at(node, 1), here.at(node, 2)});
            for (int d = 0; d < 3; d++) assertThat(there.at(node, d)).isCloseTo(at[d] + move[d], within(1e-6));
        }
        assertThat(seen).isEqualTo(25);
    }

    @Test
    void the_mirror_image_of_a_loop_rests_as_the_mirror_image_of_its_shape() {
        Rod right = pressed(1), left = pressed(-1);
        int seen = 0;
        for (int node = 0; node <= 40; node++, seen++) {
            assertThat(left.at(node, 0)).isCloseTo(right.at(node, 0), within(1e-7));
            assertThat(left.at(node, 1)).isCloseTo(-right.at(node, 1), within(1e-7));
            assertThat(left.at(node, 2)).isCloseTo(right.at(node, 2), within(1e-7));
        }
        assertThat(seen).isEqualTo(41);
        assertThat(right.at(20, 1)).isLessThan(-1e-3);
    }

    @Test
    void a_symmetric_loop_under_a_nerve_in_the_middle_stays_symmetric() {
        Rod rod = pressed(1);
        int seen = 0;
        for (int node = 0; node <= 40; node++, seen++) {
            assertThat(rod.at(40 - node, 0)).isCloseTo(1 - rod.at(node, 0), within(1e-6));
            assertThat(rod.at(40 - node, 2)).isCloseTo(rod.at(node, 2), within(1e-6));
        }
        assertThat(seen).isEqualTo(41);
    }

    /// An arch under a nerve that lies askew above it, to one side or to the other.
    private static Rod pressed(int side) {
        Rod rod = Straight.rod(40, End.CLAMPED, End.CLAMPED, 1400);
        double[] nodes = new double[123];
        for (int i = 0; i <= 40; i++) {
            nodes[3 * i] = i / 40.0;
            nodes[3 * i + 2] = 0.1 * (1 - Math.cos(2 * Math.PI * i / 40));
        }
        rod.lay(nodes, Straight.X, Straight.X);
        rod.grow(1.1);
        Equilibrium equilibrium = new Equilibrium(40);
        equilibrium.settle(rod, 0);
        double s = Math.sin(0.5) * side, c = Math.cos(0.5);
        Cylinder nerve = new Cylinder(40, new RodSlopeTest.Hertz(2000));
        nerve.place(new double[] {0.5, 0.11 * s, rod.at(20, 2) + 0.11 * c}, new double[] {0, c, -s});
        nerve.reach(0.13);
        rod.meets(nerve);
        equilibrium.settle(rod, 0);
        assertThat(nerve.overlap_mm(rod)).isPositive();
        return rod;
    }

    @Test
    void a_straight_rod_beyond_eulers_load_leaves_the_line() {
        Rod rod = Straight.rod(40, End.CLAMPED, End.CLAMPED, 1400);
        rod.grow(1.1);
        new Equilibrium(40).settle(rod, 0);
        assertThat(Math.hypot(rod.at(20, 1), rod.at(20, 2))).isGreaterThan(0.15);
    }

    @Test
    void a_wall_stops_a_growing_loop() {
        Rod rod = Straight.rod(40, End.CLAMPED, End.CLAMPED, 1400);
        double[] nodes = new double[123];
        for (int i = 0; i <= 40; i++) {
            nodes[3 * i] = i / 40.0;
            nodes[3 * i + 2] = 0.1 * (1 - Math.cos(2 * Math.PI * i / 40));
        }
        rod.lay(nodes, Straight.X, Straight.X);
        rod.meets(new Wall(40, new double[] {0, 0, -1}, new double[] {0, 0, 0.25}, 0.05, 1e7));
        Equilibrium equilibrium = new Equilibrium(40);
        for (double length = 1.1; length <= 1.2; length += 0.01) {
            rod.grow(length);
            equilibrium.settle(rod, 0);
        }
        double highest = 0;
        for (int node = 0; node <= 40; node++) highest = Math.max(highest, rod.at(node, 2));
        assertThat(highest).isBetween(0.2, 0.203);
    }

    @Test
    void a_rod_that_cannot_rest_says_whose_and_when() {
        Rod rod = Straight.rod(8, End.CLAMPED, End.FREE, 1400);
        rod.load(8, 0, 0, Double.NaN);
        assertThatThrownBy(() -> new Equilibrium(8).settle(rod, 61.25))
                .isInstanceOf(Diverged.class)
                .hasMessage("the rod diverged at age 61.25 years: the force on a node (mN) became NaN");
    }
}
