package org.ephapse.artery.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// One contact of one rod and one nerve, wherever along the rod and however finely the rod is cut.
class CylinderTest {
    private static Cylinder across(int segments, double x) {
        Cylinder nerve = new Cylinder(segments, new RodSlopeTest.Hertz(2000));
        nerve.place(new double[] {x, 0, 0.1}, new double[] {0, 1, 0});
        nerve.reach(0.105);
        return nerve;
    }

    @Test
    void a_nerve_that_slides_along_a_straight_rod_feels_no_node() {
        Rod rod = Straight.rod(20, End.CLAMPED, End.CLAMPED, 1400);
        double energy = 0.4 * 2000 * Math.pow(0.005, 2.5);
        int seen = 0;
        for (double x = 0.3; x < 0.7; x += 0.0037, seen++) {
            Cylinder nerve = across(20, x);
            assertThat(nerve.overlap_mm(rod)).isCloseTo(0.005, within(1e-12));
            assertThat(nerve.energy(rod.now().unknown)).isCloseTo(energy, within(1e-9 * energy));
            assertThat(nerve.place()).isCloseTo(20 * x, within(1e-9));
        }
        assertThat(seen).isGreaterThan(100);
    }

    @Test
    void the_overlap_with_a_bent_rod_has_no_jump_where_the_deepest_point_passes_from_node_to_node() {
        Rod rod = bow(24);
        double before = across(24, 0.4).overlap_mm(rod), slope = Double.NaN;
        int seen = 0;
        for (double x = 0.4005; x < 0.6; x += 0.0005, seen++) {
            double now = across(24, x).overlap_mm(rod), rate = (now - before) / 0.0005;
            assertThat(seen == 0 ? 0 : Math.abs(rate - slope)).isLessThan(0.01);
            slope = rate;
            before = now;
        }
        assertThat(seen).isGreaterThan(300);
    }

    /// The same law at every node would press twice as hard on twice the nodes.
    @Test
    void the_force_does_not_depend_on_how_finely_the_rod_is_cut() {
        double coarse = pressed(30), fine = pressed(120);
        assertThat(coarse).isPositive();
        assertThat(coarse / fine).isCloseTo(1, within(0.05));
    }

    private static double pressed(int segments) {
        Rod rod = bow(segments);
        Tether plane = new Tether(segments / 2);
        plane.stiffness(0, 1e5, 0);
        Cylinder nerve = new Cylinder(segments, new RodSlopeTest.Hertz(2000));
        double lift = rod.at(segments / 2, 2);
        nerve.place(new double[] {0.5, 0, lift + 0.1}, new double[] {0, 1, 0});
        nerve.reach(0.12);
        rod.meets(nerve, plane);
        new Equilibrium(segments).settle(rod, 0);
        return new RodSlopeTest.Hertz(2000).force(nerve.overlap_mm(rod));
    }

    private static Rod bow(int segments) {
        Rod rod = Straight.rod(segments, End.CLAMPED, End.CLAMPED, 1400);
        double[] nodes = new double[3 * (segments + 1)];
        for (int i = 0; i <= segments; i++) {
            double x = (double) i / segments;
            nodes[3 * i] = x;
            nodes[3 * i + 2] = 0.1 * (1 - Math.cos(2 * Math.PI * x));
        }
        rod.lay(nodes, Straight.X, Straight.X);
        rod.grow(1.1);
        new Equilibrium(segments).settle(rod, 0);
        return rod;
    }

    @Test
    void settling_allocates_nothing_that_grows_with_its_iterations() {
        Rod rod = bow(60);
        Equilibrium equilibrium = new Equilibrium(60);
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 200; round++) {
            rod.grow(round % 2 == 0 ? 1.15 : 1.1);
            long before = threads.getCurrentThreadAllocatedBytes();
            equilibrium.settle(rod, 0);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isLessThan(200);
    }
}
