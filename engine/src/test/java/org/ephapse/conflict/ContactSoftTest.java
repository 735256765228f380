package org.ephapse.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactSoftTest {
    /// A loop near buckling has next to no stiffness; the dent is tiny, and must still balance.
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.1, 0.01, 1e-4})
    void dent_and_give_add_up_to_the_overlap_however_soft_the_support(double support_mN_per_mm) {
        Contact contact = new Contact(Contact.Law.HERTZ_THEN_FOUNDATION);
        contact.between(0.6, 0.7, 15, support_mN_per_mm);
        int seen = 0;
        for (double overlap = 0.05; overlap < 1.5; overlap += 0.05, seen++) {
            double dent = contact.indentation_mm(overlap);
            assertThat(dent + contact.give_mm(contact.force_mN(dent))).isCloseTo(overlap, within(1e-7));
        }
        assertThat(seen).isEqualTo(29);
    }
}
