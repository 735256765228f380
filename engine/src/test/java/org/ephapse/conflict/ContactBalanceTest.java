package org.ephapse.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Nerve, artery and supports are springs in series (V6).
class ContactBalanceTest {
    @ParameterizedTest
    @EnumSource
    void firm_supports_leave_the_whole_overlap_to_the_nerve(Contact.Law law) {
        Contact contact = contact(law, 0.6, 10, 1e9);
        assertThat(contact.indentation_mm(0.1)).isCloseTo(0.1, within(1e-8));
        assertThat(contact.indentation_mm(0.9)).isCloseTo(0.9, within(1e-7));
    }

    @ParameterizedTest
    @EnumSource
    void soft_supports_give_the_whole_overlap_and_push_with_their_own_stiffness(Contact.Law law) {
        double soft = 0.05;
        Contact contact = contact(law, 0.6, 200, soft);
        double dent = contact.indentation_mm(0.4);
        assertThat(dent).isLessThan(0.01);
        assertThat(contact.force_mN(dent)).isCloseTo(soft * 0.4, within(0.03 * soft * 0.4));
    }

    @ParameterizedTest
    @EnumSource
    void dent_and_give_add_up_to_the_overlap(Contact.Law law) {
        SplittableRandom random = new SplittableRandom(11);
        int deep = 0, shallow = 0;
        for (int i = 0; i < 20_000; i++) {
            double modulus = 2 * Math.exp(random.nextDouble() * 3), stiffness = 0.5 * Math.exp(random.nextDouble() * 5);
            double radius = random.nextDouble(0.3, 1.5), overlap = random.nextDouble(1e-3, 1.5);
            double stiffening = random.nextBoolean() ? 1 : 2.3;
            Contact contact = contact(law, radius, modulus, stiffness);
            double dent = contact.balance_mm(overlap, stiffening);
            double give = stiffening * contact.force_mN(dent) / stiffness;
            assertThat(dent + give).isCloseTo(overlap, within(1e-7));
            if (dent > 0.3 * radius) deep++;
            else shallow++;
        }
        assertThat(deep).isGreaterThan(2000);
        assertThat(shallow).isGreaterThan(2000);
    }

    @ParameterizedTest
    @EnumSource
    void a_first_guess_changes_nothing_but_the_way(Contact.Law law) {
        Contact contact = contact(law, 0.6, 10, 12);
        int seen = 0;
        for (double overlap = 0.02; overlap < 0.5; overlap += 0.02) {
            for (double guess = 0.2; guess <= 1; guess += 0.1, seen++) {
                double guessed = contact.balance_mm(overlap, 2.3, guess * overlap);
                assertThat(guessed).isCloseTo(contact.balance_mm(overlap, 2.3), within(1e-7));
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    @ParameterizedTest
    @EnumSource
    void a_gap_makes_no_dent(Contact.Law law) {
        assertThat(contact(law, 0.6, 10, 12).indentation_mm(0)).isZero();
        assertThat(contact(law, 0.6, 10, 12).indentation_mm(-0.2)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void more_overlap_always_makes_a_deeper_dent(Contact.Law law) {
        Contact contact = contact(law, 0.6, 10, 12);
        int seen = 0;
        for (double overlap = 0; overlap < 2; overlap += 0.001, seen++) {
            assertThat(contact.indentation_mm(overlap + 0.001)).isGreaterThan(contact.indentation_mm(overlap));
        }
        assertThat(seen).isGreaterThanOrEqualTo(2000);
    }

    @ParameterizedTest
    @EnumSource
    void the_depth_of_a_force_is_the_dent_that_has_it(Contact.Law law) {
        Contact contact = contact(law, 0.6, 10, 12);
        int seen = 0;
        for (int i = 0; i <= 140; i++, seen++) {
            double d = 0.01 * i;
            assertThat(contact.depth_mm(contact.force_mN(d))).isCloseTo(d, within(1e-12));
        }
        assertThat(seen).isEqualTo(141);
    }

    @ParameterizedTest
    @EnumSource
    void lifting_takes_away_the_force_that_its_stiffness_says(Contact.Law law) {
        Contact contact = contact(law, 0.6, 10, 12);
        int seen = 0;
        for (double overlap = 0.05; overlap < 1; overlap += 0.05, seen++) {
            double lifted = contact.force_mN(contact.indentation_mm(overlap - 1e-5));
            double pressed = contact.force_mN(contact.indentation_mm(overlap + 1e-5));
            double stiffness = contact.stiffness_mN_per_mm(contact.indentation_mm(overlap));
            assertThat((pressed - lifted) / 2e-5).isCloseTo(stiffness, within(1e-3 * stiffness));
        }
        assertThat(seen).isEqualTo(19);
    }

    private static Contact contact(Contact.Law law, double radius_mm, double modulus_kPa, double support_mN_per_mm) {
        Contact contact = new Contact(law);
        contact.between(radius_mm, radius_mm, modulus_kPa, support_mN_per_mm);
        return contact;
    }
}
