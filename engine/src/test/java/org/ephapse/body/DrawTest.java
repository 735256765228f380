package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ephapse.artery.Arch;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Person.Sex;
import org.ephapse.body.Person.Side;
import org.ephapse.conflict.Segment;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// People as the priors describe them, and two sides that are mirror images but for two factors (V13).
class DrawTest {
    private static final Seed PEOPLE = new Seed(13).of("people");
    private static final int MANY = 40_000;
    private static final Person[] LEFT = drawn(Side.LEFT), RIGHT = drawn(Side.RIGHT);

    /// What has no left or right factor. Sizes are those of one vessel, because vessels are not equally frequent.
    @SuppressWarnings("ImmutableEnumChecker")
    enum Mirrored {
        DIAMETER(p -> p.loop().diameter_mm()),
        SPAN(p -> p.loop().span_mm()),
        EXCESS(p -> p.loop().excess()),
        GROWTH(p -> p.loop().growth_per_year()),
        DIRECTION(p -> p.loop().direction()),
        GAP(p -> Math.max(0, p.loop().gap_mm())),
        OVERLAP(p -> Math.max(0, -p.loop().gap_mm())),
        ANGLE(p -> p.root().angle_deg()),
        MODULUS(p -> p.root().modulus_kPa()),
        PULSE(p -> p.root().pulse_mm()),
        THRESHOLD(p -> p.root().threshold_mmHg()),
        REPAIR(p -> p.root().repair_years()),
        SEGMENT(p -> p.root().segment().ordinal()),
        SUSCEPTIBILITY(Person::susceptibility),
        RESISTANCE(Person::resistance);

        private final ToDoubleFunction<Person> number;

        Mirrored(ToDoubleFunction<Person> number) {
            this.number = number;
        }

        double[] of(Person[] side) {
            return Arrays.stream(side)
                    .filter(p -> p.loop().vessel() == Vessel.AICA)
                    .mapToDouble(number)
                    .filter(x -> x != 0 || this == SEGMENT)
                    .sorted()
                    .toArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void both_sides_have_the_same_distribution(Mirrored what) {
        double[] left = what.of(LEFT), right = what.of(RIGHT);
        assertThat(left).hasSizeGreaterThan(8000);
        // Kolmogorov and Smirnov's distance of two samples, exceeded by one in ten thousand true pairs
        double bound = 2.225 * Math.sqrt(1.0 / left.length + 1.0 / right.length);
        assertThat(distance(left, right)).isLessThan(bound);
    }

    @Test
    void the_left_side_touches_more_often_by_its_factor() {
        Share.of(Arrays.asList(LEFT), p -> p.loop().gap_mm() < 0).isByChance(0.42 * 1.08 * (1 + 1 / 0.93) / 2);
        Share.of(Arrays.asList(RIGHT), p -> p.loop().gap_mm() < 0).isByChance(0.42 * 0.92 * (1 + 1 / 0.93) / 2);
    }

    @Test
    void the_left_side_meets_the_vertebral_artery_more_often_by_its_factor() {
        Share.of(Arrays.asList(LEFT), p -> p.loop().vessel() == Vessel.VA).isByChance(0.13 / 1.03);
        Share.of(Arrays.asList(RIGHT), p -> p.loop().vessel() == Vessel.VA).isByChance(0.07 / 0.97);
    }

    @ParameterizedTest
    @CsvSource({"ROOT_EXIT_POINT, 10", "ATTACHED, 64", "TRANSITION, 22"})
    void central_contacts_lie_where_patients_had_them(Segment segment, double of96) {
        Share.of(Arrays.asList(LEFT), p -> p.root().segment() == segment).isByChance(0.51 * of96 / 96);
    }

    @Test
    void medians_are_those_of_the_prior() {
        assertThat(median(LEFT, p -> p.root().modulus_kPa())).isCloseTo(10, within(4 * 10 * error(0.4)));
        assertThat(median(LEFT, p -> p.root().threshold_mmHg())).isCloseTo(20, within(4 * 20 * error(0.25)));
        assertThat(median(LEFT, p -> p.root().repair_years())).isCloseTo(0.25, within(4 * 0.25 * error(0.8)));
        assertThat(median(LEFT, p -> p.root().pulse_mm())).isCloseTo(0.04, within(4 * 0.04 * error(0.6)));
        assertThat(median(LEFT, p -> p.loop().excess())).isCloseTo(0.10, within(4 * 0.10 * error(0.6)));
        assertThat(median(LEFT, Person::susceptibility)).isCloseTo(1, within(4 * error(0.8)));
    }

    @Test
    void womens_arteries_grow_by_0_15_faster() {
        Person[] women = Arrays.stream(LEFT).filter(p -> p.sex() == Sex.FEMALE).toArray(Person[]::new);
        Person[] men = Arrays.stream(LEFT).filter(p -> p.sex() == Sex.MALE).toArray(Person[]::new);
        double ratio = median(women, p -> p.loop().growth_per_year())
                / median(men, p -> p.loop().growth_per_year());
        assertThat(ratio).isCloseTo(1.15, within(4 * 2 * 1.15 * error(0.6)));
        Share.of(Arrays.asList(LEFT), p -> p.sex() == Sex.FEMALE).isByChance(0.5);
    }

    @Test
    void the_two_sides_of_a_person_share_a_quarter_of_their_susceptibility() {
        double sum = 0;
        for (int i = 0; i < MANY; i++) sum += Math.log(LEFT[i].susceptibility()) * Math.log(RIGHT[i].susceptibility());
        assertThat(sum / MANY / (0.8 * 0.8)).isCloseTo(0.25, within(4 / Math.sqrt(MANY)));
    }

    @Test
    void both_sides_belong_to_one_person() {
        for (int i = 0; i < MANY; i++) {
            assertThat(RIGHT[i].sex()).isEqualTo(LEFT[i].sex());
            assertThat(RIGHT[i].bloodPressure()).isEqualTo(LEFT[i].bloodPressure());
        }
    }

    @Test
    void only_vertebral_arteries_push_another_and_six_in_seven_do() {
        assertThat(LEFT)
                .filteredOn(p -> p.loop().isTandem())
                .allMatch(p -> p.loop().vessel() == Vessel.VA);
        Share.of(
                        Arrays.stream(LEFT)
                                .filter(p -> p.loop().vessel() == Vessel.VA)
                                .toList(),
                        p -> p.loop().isTandem())
                .isByChance(32.0 / 37);
    }

    @Test
    void the_sanity_checks_people_push_nothing_and_are_not_trapped() {
        assertThat(IntStream.range(0, 5000).mapToObj(i -> Prior.SANITY_CHECK.person(PEOPLE, i, Side.LEFT)))
                .noneMatch(p -> p.loop().isTandem() || p.loop().tether_mN_per_mm() > 0)
                .allMatch(p -> p.root().repair_years() == 0.25);
    }

    @Test
    void fewer_than_one_loop_in_ten_thousand_lies_beyond_the_table_of_stiffness() {
        Draw draw = new Draw(Prior.STANDARD);
        int beyond = 0, count = 400_000;
        for (int i = 0; i < count; i++) {
            draw.person(PEOPLE.of(i).value());
            draw.frailty(Side.LEFT);
            draw.side();
            double slenderness = Arch.slenderness(draw.span_mm, draw.diameter_mm);
            if (draw.excess < 0.01 || draw.excess > 1.28 || slenderness < 60 || slenderness > 51_200) beyond++;
        }
        // the normal tails add up to 0.77 in ten thousand; three standard errors of the count
        double most = count / 10_000.0;
        assertThat((double) beyond).isLessThan(most + 3 * Math.sqrt(most));
    }

    private static Person[] drawn(Side side) {
        return IntStream.range(0, MANY)
                .mapToObj(i -> Prior.STANDARD.person(PEOPLE, i, side))
                .toArray(Person[]::new);
    }

    private static double median(Person[] side, ToDoubleFunction<Person> number) {
        return Arrays.stream(side).mapToDouble(number).sorted().toArray()[side.length / 2];
    }

    /// Standard error of the logarithm's median.
    private static double error(double logSd) {
        return logSd * Math.sqrt(0.5 * Math.PI / MANY);
    }

    private static double distance(double[] a, double[] b) {
        double distance = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            double x = Math.min(a[i], b[j]);
            while (i < a.length && a[i] <= x) i++;
            while (j < b.length && b[j] <= x) j++;
            distance = Math.max(distance, Math.abs((double) i / a.length - (double) j / b.length));
        }
        return distance;
    }
}
