package org.ephapse.body.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.artery.Loop;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.body.rod.Company.Pushed;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.heart.BloodPressure;
import org.ephapse.numeric.Diverged;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several vessels at one nerve, and the walls of their room.
class CompanyTest {
    private static Person person(
            double diameter_mm, double span_mm, double direction, double gap_mm, double cushion_mm) {
        Loop loop = new Loop(Vessel.VA, diameter_mm, span_mm, 0.1, 0.0006, direction, gap_mm, cushion_mm, 0);
        return person(loop, Segment.ATTACHED);
    }

    private static Person person(Loop loop, Segment segment) {
        Root root = new Root(segment, 0, 10, 0.04, 20, 2, 0.25);
        return new Person(Person.Sex.FEMALE, Person.Side.LEFT, loop, root, BloodPressure.NORMAL, 1, 1, 0);
    }

    private static Person tandem(double gap_mm) {
        return person(2.8, 28, 0.8, gap_mm, 1.2);
    }

    private static RodLife until(Person person, Company company, double age_years) {
        RodLife life = new RodLife(person, Anchorage.STANDARD, company);
        while (life.age_years() < age_years) life.step();
        return life;
    }

    @Test
    void a_pushed_artery_lies_on_the_loop_and_a_gap_off_the_nerve_at_16() {
        RodLife life = new RodLife(tandem(0.4), Anchorage.STANDARD);
        assertThat(life.vessels()).isEqualTo(2);
        assertThat(life.overlap_mm()).isCloseTo(-0.4, within(1e-6));
        assertThat(life.pushing_mN()).isCloseTo(0, within(1e-6));
        assertThat(life.diameter_mm(1)).isEqualTo(1.2);
    }

    @Test
    void what_the_loop_pushes_with_reaches_the_nerve_and_what_holds_the_pushed_artery() {
        RodLife life = until(tandem(0.05), Company.STANDARD, 80);
        assertThat(life.force_mN()).isPositive();
        assertThat(life.pushing_mN()).isGreaterThan(life.force_mN());
        assertThat(life.force_mN(0)).isZero();
        assertThat(life.force_mN(1)).isEqualTo(life.force_mN());
    }

    @Test
    void the_dent_that_the_contact_finds_with_the_support_of_a_tandem_is_its_own() {
        RodLife life = until(tandem(-0.3), Company.STANDARD, 60);
        assertThat(life.force_mN() / life.support_mN_per_mm() + life.indentation_mm())
                .isCloseTo(life.overlap_mm(), within(1e-9));
        assertThat(life.support_mN_per_mm()).isBetween(1.0, Segment.ATTACHED.support_mN_per_mm());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.8})
    void a_nerve_between_two_equal_loops_does_not_move(double direction) {
        Person person = person(1, 12, direction, -0.2, 0);
        RodLife life = until(person, new Company(Pushed.ROD, 1), 40), alone = new RodLife(person, Anchorage.STANDARD);
        double pushed = alone.force_mN() / Segment.ATTACHED.support_mN_per_mm();
        for (int d = 0; d < 3; d++) {
            double home = alone.nerve_mm(d) + pushed * alone.direction(d);
            assertThat(life.nerve_mm(d)).isCloseTo(home, within(1e-6));
        }
        assertThat(life.force_mN(1)).isCloseTo(life.force_mN(0), within(1e-5));
        assertThat(life.force_mN()).isPositive();
    }

    @Test
    void between_two_loops_a_nerve_is_dented_deeper_than_by_one() {
        double both = until(person(1, 12, 0.8, -0.2, 0), new Company(Pushed.ROD, 1), 40)
                .indentation_mm();
        assertThat(both)
                .isGreaterThan(
                        until(person(1, 12, 0.8, -0.2, 0), Company.STANDARD, 40).indentation_mm());
    }

    @Test
    void a_thicker_loop_on_the_other_side_pushes_the_nerve_toward_the_thinner() {
        RodLife life = new RodLife(person(1, 12, 1, -0.2, 0), Anchorage.STANDARD, new Company(Pushed.ROD, 2));
        double still = new RodLife(person(1, 12, 1, 0.2, 0), Anchorage.STANDARD).nerve_mm(2) - 0.4;
        assertThat(life.nerve_mm(2)).isLessThan(still - 1e-3);
        assertThat(life.force_mN(1)).isGreaterThan(life.force_mN(0));
        double up = life.force_mN(0) - life.force_mN(1);
        assertThat(Segment.ATTACHED.support_mN_per_mm() * (life.nerve_mm(2) - still))
                .isCloseTo(up, within(1e-3));
    }

    @Test
    void an_operation_lifts_the_loop_with_the_artery_that_it_pushes() {
        RodLife life = until(tandem(-0.3), Company.STANDARD, 50);
        double before = life.overlap_mm();
        life.to(50, 0, 1.5);
        assertThat(life.force_mN()).isZero();
        assertThat(life.overlap_mm()).isCloseTo(before - 1.5, within(0.05));
        life.to(50.5, 0, 0);
        assertThat(life.force_mN()).isPositive();
    }

    /// The loop would grow farther than the nerve is thick; the pons behind it is in the way.
    @Test
    void the_pons_carries_a_loop_that_grows_past_the_nerve() {
        Loop loop = new Loop(Vessel.AICA, 1.0, 12, 0.1, 0.003, 1, -0.1, 0, 0);
        RodLife attached = until(person(loop, Segment.ATTACHED), Company.STANDARD, 90);
        RodLife distal = until(person(loop, Segment.DISTAL), Company.STANDARD, 90);
        assertThat(distal.overlap_mm()).isGreaterThan(1.8);
        assertThat(attached.overlap_mm()).isBetween(1.3, 1.6);
        assertThat(attached.walls()).hasSize(2);
    }

    @Test
    void walls_stand_clear_of_every_vessel_as_it_lay_at_16() {
        int seen = 0;
        for (double direction = -1; direction <= 1; direction += 0.5) {
            RodLife life = new RodLife(person(2.8, 28, direction, 0.4, 1.2), Anchorage.STANDARD);
            for (int v = 0; v < life.vessels(); v++) {
                for (int node = 0; node <= RodLife.SEGMENTS; node++, seen++) {
                    for (var wall : life.walls()) {
                        double off = -wall.surface_mm();
                        for (int d = 0; d < 3; d++) off += wall.normal(d) * life.at(v, node, d);
                        assertThat(off).isGreaterThanOrEqualTo(0.5 * life.diameter_mm(v));
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(5 * 2 * 61);
    }

    @Test
    void a_vessel_that_its_walls_cannot_hold_is_named_with_its_length_and_its_room() {
        Strand strand = new Strand(
                new Strand.Found("artery", 1, 12, 0.3),
                Anchorage.LIKE_ARCH,
                new Frame(new double[3], new double[] {1, 0, 0}, new double[] {0, 0, 1}));
        strand.grow(0, 1, 40);
        strand.meets(new double[] {0, 0, -1}, new double[] {0, 0, 2});
        strand.room(2.5);
        assertThatThrownBy(() -> strand.check(40))
                .isInstanceOf(Diverged.class)
                .hasMessageMatching("the artery diverged at age 40.0 years: too long for a room of 2.5 mm: "
                        + "its length \\(mm\\) became 15\\.[0-9]+");
    }

    @Test
    void an_artery_on_the_other_side_has_a_diameter() {
        assertThatThrownBy(() -> new Company(Pushed.ROD, -1))
                .hasMessage("the diameter of the artery on the other side is -1.0 mm, must be at least 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.004, 0.01, 0.2})
    void the_force_of_two_walls_is_the_slope_of_their_energy_and_their_stiffness_that_of_their_force(double depth) {
        Flattening walls = new Flattening();
        walls.at(2.8, 1.2, 50);
        double h = 1e-4 * depth;
        assertThat(walls.force(depth))
                .isCloseTo((walls.energy(depth + h) - walls.energy(depth - h)) / (2 * h), within(1e-5));
        assertThat(walls.stiffness(depth))
                .isCloseTo((walls.force(depth + h) - walls.force(depth - h)) / (2 * h), within(1e-3));
    }

    @Tag("slow")
    @Test
    void a_tandem_lives_to_the_end_the_same_twice() {
        double once = until(tandem(-0.2), Company.STANDARD, Life.LATEST_years).force_mN();
        assertThat(once).isPositive();
        assertThat(until(tandem(-0.2), Company.STANDARD, Life.LATEST_years).force_mN())
                .isEqualTo(once);
    }
}
