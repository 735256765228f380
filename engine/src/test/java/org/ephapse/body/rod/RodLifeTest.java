package org.ephapse.body.rod;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.artery.ApexStiffness;
import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.artery.Vessel;
import org.ephapse.artery.rod.Pressure;
import org.ephapse.body.Person;
import org.ephapse.body.rod.Anchorage.Ends;
import org.ephapse.body.rod.Anchorage.Length;
import org.ephapse.body.rod.Anchorage.Plane;
import org.ephapse.conflict.Contact;
import org.ephapse.conflict.Root;
import org.ephapse.conflict.Segment;
import org.ephapse.heart.BloodPressure;
import org.ephapse.numeric.Diverged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A loop's life as a rod: where the nerve lies, what the dent balances, what holds the loop.
class RodLifeTest {
    private static final Anchorage CLAMPED = new Anchorage(Ends.CLAMPED, Plane.RIGID, Length.AT_REST, Pressure.NONE);

    private static Person person(double direction, double gap_mm, double cushion_mm) {
        Loop loop = new Loop(Vessel.AICA, 1.0, 12, 0.1, 0.001, direction, gap_mm, cushion_mm, 0);
        Root root = new Root(Segment.ATTACHED, 0, 10, 0.04, 20, 2, 0.25);
        return new Person(Person.Sex.FEMALE, Person.Side.LEFT, loop, root, BloodPressure.NORMAL, 1, 1, 0);
    }

    private static RodLife until(Person person, Anchorage anchorage, double age_years) {
        RodLife life = new RodLife(person, anchorage);
        while (life.age_years() < age_years) life.step();
        return life;
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.6, 0, 0.3, 1})
    void at_16_the_nerve_lies_as_far_off_as_the_gap_says(double direction) {
        assertThat(new RodLife(person(direction, 1.4, 0), CLAMPED).overlap_mm()).isCloseTo(-1.4, within(1e-6));
    }

    @Test
    void a_loop_found_at_16_is_as_long_as_it_was_found() {
        Anchorage found = new Anchorage(Ends.CLAMPED, Plane.RIGID, Length.AS_FOUND, Pressure.NONE);
        assertThat(new RodLife(person(1, 1, 0), found).height_mm()).isCloseTo(12 * 0.2051, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.7, 1})
    void growth_brings_the_loop_nearer_by_its_rise_in_the_direction_of_the_nerve(double direction) {
        RodLife at16 = new RodLife(person(direction, 3, 0), CLAMPED);
        RodLife at80 = until(person(direction, 3, 0), CLAMPED, 80);
        double rise = at80.height_mm() - at16.height_mm();
        assertThat(rise).isGreaterThan(0.3);
        assertThat(at80.overlap_mm() + 3).isCloseTo(direction * rise + 0.5 * 0.003 * 64, within(0.01));
    }

    @Test
    void a_small_dent_balances_the_overlap_in_series_with_the_exact_apex_and_the_bed() {
        RodLife life = new RodLife(person(1, -0.05, 0), CLAMPED);
        double apex = Arch.stiffness_mN_per_mm(
                ApexStiffness.coefficient(0.1, Arch.slenderness(12, 1)), Arch.WALL_MODULUS_kPa, 1, 12);
        double support = Segment.ATTACHED.support_mN_per_mm(), force = life.force_mN();
        assertThat(force).isPositive();
        assertThat(life.indentation_mm() + force / support + force / apex).isCloseTo(0.05, within(0.02 * 0.05));
    }

    @Test
    void a_loop_that_nothing_holds_in_its_plane_swings_away_from_a_nerve_at_its_side() {
        Anchorage free = new Anchorage(Ends.CLAMPED, Plane.FREE, Length.AT_REST, Pressure.NONE);
        double swung = new RodLife(person(0.5, -0.2, 0), free).force_mN();
        double held = new RodLife(person(0.5, -0.2, 0), CLAMPED).force_mN();
        assertThat(held).isGreaterThan(0.5);
        assertThat(swung).isLessThan(0.05 * held);
    }

    /// The nerve is pushed ahead of the loop, and the loop never comes out behind it; late in life it sways aside.
    @Test
    void a_loop_that_grows_farther_than_the_nerve_is_thick_stays_on_its_side_of_it() {
        Loop loop = new Loop(Vessel.AICA, 1.0, 12, 0.1, 0.003, 1, -0.1, 0, 0);
        Root root = new Root(Segment.DISTAL, 0, 10, 0.04, 20, 2, 0.25);
        Person person = new Person(Person.Sex.MALE, Person.Side.LEFT, loop, root, BloodPressure.NORMAL, 1, 1, 0);
        RodLife life = new RodLife(person, CLAMPED);
        double overlap = life.overlap_mm();
        int seen = 0;
        for (; life.age_years() < 95; seen++) {
            life.step();
            assertThat(life.force_mN()).isPositive();
            assertThat(life.direction(2)).isLessThan(-0.5);
            assertThat(life.overlap_mm()).isGreaterThan(overlap);
            overlap = life.overlap_mm();
        }
        assertThat(seen).isEqualTo(316);
        assertThat(overlap).isGreaterThan(1.5 * (0.5 + Root.RADIUS_mm));
    }

    private static Person long16(double diameter_mm, double span_mm, double excess) {
        Loop loop = new Loop(Vessel.PICA, diameter_mm, span_mm, excess, 0.003, 1, 20, 0, 0);
        Root root = new Root(Segment.ATTACHED, 0, 10, 0.04, 20, 2, 0.25);
        return new Person(Person.Sex.MALE, Person.Side.LEFT, loop, root, BloodPressure.NORMAL, 1, 1, 0);
    }

    @Test
    void a_vessel_too_thick_for_its_bend_has_a_kink_with_a_name_an_age_and_a_value() {
        assertThatThrownBy(() -> until(long16(4, 6, 1.5), CLAMPED, 95))
                .isInstanceOf(Diverged.class)
                .hasMessageMatching("the posterior inferior cerebellar artery diverged at age [0-9.]+ years: "
                        + "a kink: the curvature \\(1/mm\\) became [0-9.]+");
    }

    @Test
    void a_vessel_too_long_for_its_room_comes_to_lie_on_itself() {
        assertThatThrownBy(() -> until(long16(1.5, 6, 2.5), CLAMPED, 95))
                .isInstanceOf(Diverged.class)
                .hasMessageContaining("lying on itself: the distance of two places (mm) became 1.");
    }

    @ParameterizedTest
    @CsvSource({"0.7, -0.3, 0, 60", "0.2, -0.02, 0, 40", "1, -0.4, 0.8, 70", "-0.5, 0.4, 0, 30", "0.9, 2, 0.8, 16.25"})
    void the_contact_with_the_rods_own_support_finds_the_rods_own_dent(
            double direction, double gap, double cushion, double age) {
        RodLife life = until(person(direction, gap, cushion), Anchorage.STANDARD, age);
        Contact contact = new Contact(Contact.Law.HERTZ_THEN_FOUNDATION);
        double radius = 0.5 * (1 + 0.003 * (age - 16)) * (cushion > 0 ? cushion : 1);
        contact.between(radius, Root.RADIUS_mm, 10, life.support_mN_per_mm());
        assertThat(life.support_mN_per_mm()).isBetween(1.0, Segment.ATTACHED.support_mN_per_mm());
        assertThat(contact.indentation_mm(life.overlap_mm())).isCloseTo(life.indentation_mm(), within(1e-7));
    }

    @Test
    void the_support_before_touch_is_that_of_a_first_touch() {
        RodLife before = new RodLife(person(0.7, 0.001, 0), Anchorage.STANDARD);
        RodLife after = new RodLife(person(0.7, -0.002, 0), Anchorage.STANDARD);
        assertThat(before.support_mN_per_mm() / after.support_mN_per_mm()).isCloseTo(1, within(0.005));
    }

    @Test
    void an_operation_takes_the_loop_off_by_as_much_as_it_lifts_and_its_loss_brings_the_dent_back() {
        RodLife life = until(person(0.7, -0.9, 0), Anchorage.STANDARD, 50),
                never = until(person(0.7, -0.9, 0), Anchorage.STANDARD, 51);
        double before = life.overlap_mm();
        life.to(50, 0, 2);
        assertThat(life.overlap_mm()).isCloseTo(before - 2, within(0.03));
        assertThat(life.force_mN()).isZero();
        life.to(50.003, 0, 0.5);
        assertThat(life.force_mN()).isPositive();
        life.to(51, 0, 0);
        assertThat(life.overlap_mm()).isCloseTo(never.overlap_mm(), within(1e-5));
        assertThat(life.force_mN()).isCloseTo(never.force_mN(), within(1e-4));
    }

    @Test
    void high_pressure_as_the_caller_feels_it_grows_the_artery_twice_as_fast() {
        RodLife calm = new RodLife(person(1, 1, 0), CLAMPED), strained = new RodLife(person(1, 1, 0), CLAMPED);
        calm.to(30, 0, 0);
        strained.to(30, 1, 0);
        assertThat(strained.lengthening() / calm.lengthening()).isCloseTo(2, within(1e-12));
    }

    @Test
    void years_at_once_are_the_same_as_quarter_by_quarter() {
        RodLife once = new RodLife(person(0.6, -0.1, 0), CLAMPED);
        once.to(25, 0, 0);
        assertThat(once.force_mN())
                .isEqualTo(until(person(0.6, -0.1, 0), CLAMPED, 25).force_mN());
    }

    @Test
    void softer_ends_press_less() {
        Anchorage soft = new Anchorage(Ends.SOFT, Plane.RIGID, Length.AS_FOUND, Pressure.NONE);
        Anchorage hard = new Anchorage(Ends.CLAMPED, Plane.RIGID, Length.AS_FOUND, Pressure.NONE);
        double give = new RodLife(person(1, -0.3, 0), soft).force_mN(),
                firm = new RodLife(person(1, -0.3, 0), hard).force_mN();
        assertThat(give / firm).isBetween(0.5, 0.95);
    }

    @Test
    void between_clamps_a_follower_load_and_a_thrust_are_the_same_pressure() {
        double follower = pressed(Pressure.FOLLOWER), thrust = pressed(Pressure.THRUST), none = pressed(Pressure.NONE);
        assertThat(follower).isCloseTo(thrust, within(1e-6));
        assertThat(Math.abs(thrust - none)).isGreaterThan(1e-3);
    }

    private static double pressed(Pressure pressure) {
        Anchorage anchorage = new Anchorage(Ends.CLAMPED, Plane.RIGID, Length.AT_REST, pressure);
        return until(person(0.8, -0.1, 0), anchorage, 40).force_mN();
    }

    @ParameterizedTest
    @EnumSource(Plane.class)
    void a_life_comes_out_the_same_twice(Plane plane) {
        Anchorage anchorage = new Anchorage(Ends.SOFT, plane, Length.AS_FOUND, Pressure.NONE);
        double once = until(person(0.6, -0.1, 0), anchorage, 50).force_mN();
        assertThat(until(person(0.6, -0.1, 0), anchorage, 50).force_mN()).isEqualTo(once);
    }

    /// Excess 2 % of a thick short artery is less than Euler's load takes; it buckles in mid-life.
    @Test
    void a_straight_artery_that_grows_beyond_eulers_load_rises_toward_the_side_of_its_plane() {
        Loop loop = new Loop(Vessel.AICA, 1.0, 12, 0.02, 0.002, 1, 2, 0, 0);
        Root root = new Root(Segment.ATTACHED, 0, 10, 0.04, 20, 2, 0.25);
        Person person = new Person(Person.Sex.MALE, Person.Side.LEFT, loop, root, BloodPressure.NORMAL, 1, 1, 0);
        assertThat(new RodLife(person, CLAMPED).height_mm()).isLessThan(0.03);
        RodLife old = until(person, CLAMPED, 80);
        assertThat(old.at(RodLife.SEGMENTS / 2, 2)).isGreaterThan(1);
    }

    @Test
    void what_a_pushed_artery_adds_lies_between_the_loop_and_the_nerve() {
        assertThat(new RodLife(person(1, 0.5, 0.8), CLAMPED).overlap_mm()).isCloseTo(-0.5, within(1e-6));
        double alone = new RodLife(person(1, -0.3, 0), CLAMPED).force_mN();
        assertThat(new RodLife(person(1, -0.3, 0.8), CLAMPED).force_mN()).isBetween(0.0, alone);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.2, 0.5, 1.5})
    void the_beds_force_is_the_slope_of_its_energy_and_its_stiffness_that_of_its_force(double depth) {
        Bed bed = new Bed(1, 0.8, person(1, 0, 0.8).root());
        bed.at(1.1, 50);
        double h = 1e-4 * depth;
        assertThat(bed.force(depth))
                .isCloseTo((bed.energy(depth + h) - bed.energy(depth - h)) / (2 * h), within(1e-5 * bed.force(depth)));
        assertThat(bed.stiffness(depth))
                .isCloseTo(
                        (bed.force(depth + h) - bed.force(depth - h)) / (2 * h), within(1e-5 * bed.stiffness(depth)));
    }
}
