package org.ephapse.artery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.artery.rod.End;
import org.ephapse.artery.rod.Equilibrium;
import org.ephapse.artery.rod.Rod;
import org.ephapse.artery.rod.Section;
import org.ephapse.artery.rod.Tether;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// V2: the discrete rod against the exact extensible elastica and the elliptic integrals.
class RodElasticaTest {
    private static final double[] X = {1, 0, 0};

    /// An arch over the span 1 that has grown, in the plane of x and z.
    private static Rod arch(int segments, End end, double excess, double slenderness) {
        Rod rod = new Rod("arch", segments, end, end);
        rod.section(new Section(slenderness, 1, 2.0 / 3));
        double[] nodes = new double[3 * (segments + 1)];
        double height = Arch.height_mm(1, 1 + excess);
        for (int i = 0; i <= segments; i++) {
            double x = (double) i / segments;
            nodes[3 * i] = x;
            nodes[3 * i + 2] = end == End.CLAMPED
                    ? 0.5 * height * (1 - Math.cos(2 * Math.PI * x))
                    : height * Math.sin(Math.PI * x);
        }
        rod.lay(nodes, X, X);
        rod.grow(1 + excess);
        new Equilibrium(segments).settle(rod, 0);
        return rod;
    }

    private static double stiffness(int segments, double excess, double slenderness) {
        Rod rod = arch(segments, End.CLAMPED, excess, slenderness);
        // an arch that is pushed down swings about its chord; the elastica keeps its plane, so this one is held in it
        Tether plane = new Tether(segments / 2);
        plane.stiffness(0, 1e5, 0);
        rod.meets(plane);
        Equilibrium equilibrium = new Equilibrium(segments);
        double[] height = new double[2];
        for (int side = 0; side < 2; side++) {
            rod.load(segments / 2, 0, 0, side == 0 ? 1e-3 : -1e-3);
            equilibrium.settle(rod, 0);
            height[side] = rod.at(segments / 2, 2);
        }
        return 2e-3 / (height[0] - height[1]);
    }

    @ParameterizedTest
    @CsvSource({"0.05, 1400", "0.10, 1400", "0.40, 1400", "0.10, 20000", "0.20, 20000", "0.40, 20000"})
    void an_arch_of_60_segments_stands_as_high_as_the_exact_elastica_within_half_a_percent(
            double excess, double slenderness) {
        double exact = new Elastica(excess, slenderness).height();
        assertThat(arch(60, End.CLAMPED, excess, slenderness).at(30, 2)).isCloseTo(exact, within(0.005 * exact));
    }

    @Test
    void twice_the_segments_leave_a_quarter_of_the_error_in_height() {
        double exact = new Elastica(0.2, 1400).height();
        double coarse = arch(30, End.CLAMPED, 0.2, 1400).at(15, 2) - exact;
        double middle = arch(60, End.CLAMPED, 0.2, 1400).at(30, 2) - exact;
        double fine = arch(120, End.CLAMPED, 0.2, 1400).at(60, 2) - exact;
        assertThat(coarse / middle).isCloseTo(4, within(0.3));
        assertThat(middle / fine).isCloseTo(4, within(0.25));
    }

    @ParameterizedTest
    @CsvSource({"0.10, 0.2051", "0.20, 0.2952", "0.40, 0.4318"})
    void a_pinned_arch_that_hardly_stretches_is_as_high_as_the_elliptic_integrals_say(double excess, double height) {
        assertThat(arch(80, End.PINNED, excess, 1e7).at(40, 2)).isCloseTo(height, within(0.003 * height));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 1400", "0.10, 1400", "0.20, 1400", "0.40, 1400", "0.10, 20000", "0.40, 20000"})
    void the_apex_is_as_stiff_as_the_exact_elasticas_within_2_percent_at_60_segments(
            double excess, double slenderness) {
        double exact = new Elastica(excess, slenderness).coefficient();
        assertThat(stiffness(60, excess, slenderness)).isCloseTo(exact, within(0.02 * exact));
    }

    /// A rod that was straight has no plane of its own: about its chord it turns without any force.
    @Test
    void a_loop_that_was_straight_and_is_pushed_down_swings_aside_about_its_chord() {
        Rod rod = arch(40, End.CLAMPED, 0.1, 1400);
        double height = rod.at(20, 2);
        rod.load(20, 0, 0, -1e-2);
        new Equilibrium(40).settle(rod, 0);
        assertThat(rod.at(20, 2)).isCloseTo(-height, within(1e-3));
    }

    @Test
    void twice_the_segments_leave_a_quarter_of_the_error_in_the_apex_stiffness() {
        double exact = new Elastica(0.1, 1400).coefficient();
        double coarse = stiffness(20, 0.1, 1400) - exact, middle = stiffness(40, 0.1, 1400) - exact;
        assertThat(coarse / middle).isCloseTo(4, within(0.3));
    }
}
