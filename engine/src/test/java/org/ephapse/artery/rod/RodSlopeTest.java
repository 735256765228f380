package org.ephapse.artery.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ephapse.numeric.ForceLaw;
import org.ephapse.numeric.SkylineMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The rod's gradient and Hessian against finite differences of its energy, at random shapes with everything on.
class RodSlopeTest {
    private static final int SEGMENTS = 7;
    private static final double[] NONE = new double[4 * (SEGMENTS + 3)];

    /// A crooked, twisted rod on a nerve, a wall and a tether.
    private static Rod crooked(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Rod rod = new Rod("rod", SEGMENTS, End.CLAMPED, seed % 2 == 0 ? End.CLAMPED : End.GUIDED);
        rod.section(new Section(20, 1.3, 0.9));
        double[] nodes = new double[3 * (SEGMENTS + 1)];
        for (int i = 0; i <= SEGMENTS; i++) {
            nodes[3 * i] = i + 0.3 * random.nextDouble();
            nodes[3 * i + 1] = 1.2 * random.nextDouble();
            nodes[3 * i + 2] = 1.2 * random.nextDouble();
        }
        rod.lay(nodes, new double[] {1, 0.2, 0.1}, new double[] {1, -0.3, 0.2});
        rod.grow(1.1 * rod.length_mm());
        for (int i = 1; i <= SEGMENTS; i++) rod.now().unknown[4 * i + 3] = random.nextDouble() - 0.5;
        rod.turn(0.7);
        rod.load(3, 0.1, -0.4, 0.3);
        rod.pressure(Pressure.values()[(int) (seed % 3)], 0.8);
        Cylinder nerve = new Cylinder(SEGMENTS, new Hertz(3));
        nerve.place(new double[] {3.2, 0.6, 1.6}, new double[] {0.1, 1, 0.2});
        nerve.reach(1.8);
        Tether tether = new Tether(5);
        tether.anchor(4, 1, 1);
        tether.stiffness(2, 3, 4);
        Wall wall = new Wall(SEGMENTS, new double[] {0.1, 0.2, 1}, new double[] {0, 0, 0.2}, 0.5, 5);
        rod.meets(nerve, tether, wall);
        assertThat(nerve.overlap_mm(rod)).isPositive();
        return rod;
    }

    record Hertz(double k) implements ForceLaw {
        @Override
        public double energy(double d) {
            return d <= 0 ? 0 : 0.4 * k * Math.pow(d, 2.5);
        }

        @Override
        public double force(double d) {
            return d <= 0 ? 0 : k * Math.pow(d, 1.5);
        }

        @Override
        public double stiffness(double d) {
            return d <= 0 ? 0 : 1.5 * k * Math.sqrt(d);
        }
    }

    private static double energy(Rod rod, int i, double hi, int j, double hj) {
        double[] step = NONE.clone();
        step[i] += hi;
        step[j] += hj;
        return rod.energyAt(step, 0, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_gradient_is_the_slope_of_the_energy(long seed) {
        Rod rod = crooked(seed);
        double[] gradient = NONE.clone();
        rod.alone().slope(gradient, new SkylineMatrix(NONE.length));
        int seen = 0;
        for (int i = 0; i < NONE.length; i++) {
            if (rod.isFixed(i)) continue;
            double h = 1e-5;
            double slope = (energy(rod, i, h, i, 0) - energy(rod, i, -h, i, 0)) / (2 * h);
            assertThat(gradient[i]).as("unknown %s", i).isCloseTo(slope, within(1e-6 * (1 + Math.abs(slope))));
            seen++;
        }
        assertThat(seen).isEqualTo(seed % 2 == 0 ? 25 : 28);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_hessian_is_the_second_difference_of_the_energy(long seed) {
        Rod rod = crooked(seed);
        SkylineMatrix hessian = new SkylineMatrix(NONE.length);
        rod.alone().slope(NONE.clone(), hessian);
        double h = 3e-4;
        int seen = 0;
        for (int i = 0; i < NONE.length; i++) {
            for (int j = 0; j <= i; j++) {
                if (rod.isFixed(i) || rod.isFixed(j)) continue;
                double second = (energy(rod, i, h, j, h)
                                - energy(rod, i, h, j, -h)
                                - energy(rod, i, -h, j, h)
                                + energy(rod, i, -h, j, -h))
                        / (4 * h * h);
                assertThat(hessian.at(i, j))
                        .as("unknowns %s and %s", i, j)
                        .isCloseTo(second, within(2e-4 * (1 + Math.abs(second))));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(300);
    }

    @Test
    void the_hessian_leads_to_the_gradient_of_a_place_nearby() {
        Rod rod = crooked(3);
        SplittableRandom random = new SplittableRandom(5);
        SkylineMatrix hessian = new SkylineMatrix(NONE.length);
        double[] before = NONE.clone(), after = NONE.clone(), step = NONE.clone();
        rod.alone().slope(before, hessian);
        for (int i = 0; i < step.length; i++) step[i] = rod.isFixed(i) ? 0 : 1e-5 * (random.nextDouble() - 0.5);
        double change = 0, expected = 0;
        for (int i = 0; i < step.length; i++)
            for (int j = 0; j < step.length; j++) expected += step[i] * hessian.at(i, j) * step[j];
        rod.energyAt(step, 0, 1);
        rod.accept();
        rod.alone().slope(after, hessian);
        for (int i = 0; i < step.length; i++) change += step[i] * (after[i] - before[i]);
        assertThat(change).isCloseTo(expected, within(1e-3 * Math.abs(expected)));
    }
}
