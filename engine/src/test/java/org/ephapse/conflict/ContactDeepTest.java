package org.ephapse.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Beyond three tenths of the radius an elastic foundation carries the artery, joined without a step.
class ContactDeepTest {
    private static final double ARTERY = 0.5, NERVE = 0.7, MODULUS = 10;
    private static final double RADIUS = Math.sqrt(ARTERY * NERVE), SEAM = 0.3 * RADIUS, NEAR = 1e-9;

    private final Contact deep = between(Contact.Law.HERTZ_THEN_FOUNDATION);
    private final Contact hertz = between(Contact.Law.HERTZ);

    @Test
    void force_slope_and_pressure_have_no_step_at_three_tenths_of_the_radius() {
        assertThat(deep.force_mN(SEAM + NEAR)).isCloseTo(deep.force_mN(SEAM - NEAR), within(1e-7));
        assertThat(deep.slope_mN_per_mm(SEAM + NEAR)).isCloseTo(deep.slope_mN_per_mm(SEAM - NEAR), within(1e-6));
        assertThat(deep.pressure_kPa(SEAM + NEAR)).isCloseTo(deep.pressure_kPa(SEAM - NEAR), within(1e-7));
    }

    @Test
    void force_and_pressure_rise_with_every_step_deeper() {
        int seen = 0;
        for (int i = 0; i < 1400; i++, seen++) {
            double d = 0.001 * i;
            assertThat(deep.force_mN(d + 0.001)).isGreaterThan(deep.force_mN(d));
            assertThat(deep.pressure_kPa(d + 0.001)).isGreaterThan(deep.pressure_kPa(d));
        }
        assertThat(seen).isEqualTo(1400);
    }

    @Test
    void the_slope_is_that_of_the_force_on_both_sides() {
        int seen = 0;
        for (double d = 0.0105; d < 1.4; d += 0.01, seen++) {
            double slope = (deep.force_mN(d + 1e-6) - deep.force_mN(d - 1e-6)) / 2e-6;
            assertThat(deep.slope_mN_per_mm(d)).isCloseTo(slope, within(1e-6));
        }
        assertThat(seen).isEqualTo(139);
    }

    @Test
    void the_foundation_has_the_modulus_that_continues_hertz_and_no_parameter_of_its_own() {
        // a bed of springs under the patch pi R d pushes back with 2 pi R k for each millimeter of depth
        double modulus = deep.slope_mN_per_mm(1.0) / (2 * Math.PI * RADIUS);
        assertThat(modulus).isCloseTo(MODULUS / 0.75 / (Math.PI * RADIUS * Math.sqrt(0.3)), within(1e-12));
        assertThat(modulus * RADIUS / (MODULUS / 0.75)).isCloseTo(0.58, within(0.005));
    }

    @Test
    void hertz_alone_would_push_less_beyond_and_the_same_before() {
        assertThat(hertz.force_mN(SEAM)).isCloseTo(deep.force_mN(SEAM), within(1e-12));
        assertThat(hertz.force_mN(0.4)).isLessThan(0.9 * deep.force_mN(0.4));
        assertThat(hertz.force_mN(0.8)).isLessThan(0.7 * deep.force_mN(0.8));
    }

    private static Contact between(Contact.Law law) {
        Contact contact = new Contact(law);
        contact.between(ARTERY, NERVE, MODULUS, 20);
        return contact;
    }
}
