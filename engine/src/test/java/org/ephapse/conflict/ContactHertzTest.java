package org.ephapse.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Two equal crossed cylinders are a ball on a plane: the textbook's force, patch, pressure and energy (V5).
class ContactHertzTest {
    private static final double RADIUS = 0.6, MODULUS = 10, PLANE = MODULUS / 0.75, FIRM = 1e9;
    private static final double MMHG = 0.133322;

    @ParameterizedTest
    @EnumSource
    void equal_cylinders_push_like_a_ball_on_a_plane(Contact.Law law) {
        Contact contact = between(law, RADIUS, RADIUS);
        int seen = 0;
        for (double d = 0.01; d < 0.3 * RADIUS; d += 0.01, seen++) {
            assertThat(contact.force_mN(d))
                    .isCloseTo(4.0 / 3 * PLANE * Math.sqrt(RADIUS) * Math.pow(d, 1.5), within(1e-12));
        }
        assertThat(seen).isEqualTo(17);
    }

    @Test
    void the_patch_is_the_circle_where_the_balls_dent_ends() {
        assertThat(between(Contact.Law.HERTZ, RADIUS, RADIUS).patch_mm(0.1)).isCloseTo(Math.sqrt(0.06), within(1e-15));
    }

    @Test
    void the_mean_pressure_is_two_thirds_of_hertzs_largest() {
        Contact contact = between(Contact.Law.HERTZ, RADIUS, RADIUS);
        double largest = 2 * PLANE / Math.PI * Math.sqrt(0.1 / RADIUS);
        assertThat(contact.pressure_kPa(0.1)).isCloseTo(2.0 / 3 * largest, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.15, 12.3", "0.10, 0.44, 17.3", "0.20, 1.23, 24.5", "0.40, 3.48, 34.7"})
    void force_and_pressure_are_those_of_the_published_table(double dent_mm, double force_mN, double pressure_mmHg) {
        Contact contact = between(Contact.Law.HERTZ, RADIUS, RADIUS);
        assertThat(contact.force_mN(dent_mm)).isCloseTo(force_mN, within(0.0051));
        assertThat(contact.pressure_kPa(dent_mm) / MMHG).isCloseTo(pressure_mmHg, within(0.051));
    }

    @Test
    void unequal_cylinders_have_the_geometric_mean_of_their_radii() {
        Contact unequal = between(Contact.Law.HERTZ, 0.4, 0.9);
        assertThat(unequal.force_mN(0.1))
                .isCloseTo(between(Contact.Law.HERTZ, RADIUS, RADIUS).force_mN(0.1), within(1e-12));
    }

    @Test
    void the_force_is_the_slope_of_the_energy() {
        Contact contact = between(Contact.Law.HERTZ, 0.5, 0.7);
        int seen = 0;
        for (double d = 0.02; d < 0.5; d += 0.02, seen++) {
            double slope = (contact.energy_mN_mm(d + 1e-5) - contact.energy_mN_mm(d - 1e-5)) / 2e-5;
            assertThat(contact.force_mN(d)).isCloseTo(slope, within(1e-7));
        }
        assertThat(seen).isEqualTo(24);
    }

    @Test
    void the_energy_is_two_fifths_of_force_times_depth() {
        Contact contact = between(Contact.Law.HERTZ, 0.5, 0.7);
        assertThat(contact.energy_mN_mm(0.1)).isCloseTo(0.4 * contact.force_mN(0.1) * 0.1, within(1e-14));
    }

    @Test
    void without_a_dent_nothing_pushes() {
        Contact contact = between(Contact.Law.HERTZ_THEN_FOUNDATION, 0.5, 0.7);
        assertThat(contact.force_mN(0)).isZero();
        assertThat(contact.pressure_kPa(0)).isZero();
        assertThat(contact.pressure_kPa(-0.1)).isZero();
        assertThat(contact.stiffness_mN_per_mm(0)).isZero();
    }

    private static Contact between(Contact.Law law, double artery_mm, double nerve_mm) {
        Contact contact = new Contact(law);
        contact.between(artery_mm, nerve_mm, MODULUS, FIRM);
        return contact;
    }
}
