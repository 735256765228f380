package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.artery.Arch;
import org.ephapse.artery.Loop;
import org.ephapse.artery.Vessel;
import org.ephapse.conflict.Segment;
import org.ephapse.measure.With;
import org.junit.jupiter.api.Test;

/// Heart, artery and conflict wired together, by the arithmetic between them.
class MeetingTest {
    private final Meeting meeting = new Meeting(Law.STANDARD, Prior.STANDARD);

    @Test
    void at_16_the_overlap_is_the_loops_and_the_pulse_is_the_hearts() {
        assertThat(meeting.at(PersonTest.WOMAN, 0, 16, 0, 0)).isTrue();
        assertThat(meeting.overlap_mm).isCloseTo(0.3, within(1e-15));
        assertThat(meeting.pulsePressure_mmHg).isEqualTo(42);
        assertThat(meeting.diameter_mm).isEqualTo(1.1);
    }

    @Test
    void what_is_lifted_is_taken_from_the_overlap() {
        meeting.at(PersonTest.WOMAN, 0, 16, 0, 0.25);
        assertThat(meeting.overlap_mm).isCloseTo(0.05, within(1e-15));
    }

    @Test
    void they_meet_when_the_artery_reaches_the_nerve_at_systole() {
        // 0.05 mm of movement and half of the distension, at 42 of 45 mmHg
        double movement = (0.05 + 0.5 * 0.0129 * 1.1) * 42 / 45;
        assertThat(meeting.at(PersonTest.WOMAN, 0, 16, 0, 0.3 + movement - 1e-6))
                .isTrue();
        assertThat(meeting.at(PersonTest.WOMAN, 0, 16, 0, 0.3 + movement + 1e-6))
                .isFalse();
        assertThat(meeting.beat.meanPressure_mmHg()).isZero();
    }

    @Test
    void by_the_law_of_the_sanity_check_they_meet_only_at_diastole() {
        Meeting old = new Meeting(Law.SANITY_CHECK, Prior.SANITY_CHECK);
        assertThat(old.at(PersonTest.WOMAN, 0, 16, 0, 0.299)).isTrue();
        assertThat(old.at(PersonTest.WOMAN, 0, 16, 0, 0.301)).isFalse();
    }

    @Test
    void the_dent_balances_nerve_apex_and_brainstem() {
        meeting.at(PersonTest.WOMAN, 0.02, 50, 0, 0);
        double dilation = 1 + 0.003 * 34, excess = 1.12 * 1.02 - 1;
        double apex = Arch.stiffness_mN_per_mm(PersonTest.WOMAN.loop(), excess, dilation, 50);
        double support = 1 / (1 / apex + 1 / 75.0);
        double dent = meeting.beat.indentation_mm();
        double radius = Math.sqrt(0.5 * 1.1 * dilation * 0.7), hertz = 4.0 / 3 * 12 / 0.75 * Math.sqrt(radius);
        double seam = 0.3 * radius, atSeam = hertz * Math.pow(seam, 1.5);
        double force =
                dent < seam ? hertz * Math.pow(dent, 1.5) : atSeam * (1 + 0.75 * (dent * dent / (seam * seam) - 1));
        assertThat(dent + force / support).isCloseTo(meeting.overlap_mm, within(1e-7));
    }

    @Test
    void in_a_tandem_the_pushed_artery_touches_the_nerve_and_moves_it() {
        Loop vertebral = new Loop(Vessel.VA, 3.2, 28, 0.1, 0.0004, 0.8, -0.2, 1.2, 0);
        Person tandem = With.with(PersonTest.WOMAN, "loop", vertebral);
        meeting.at(tandem, 0, 66, 0, 0);
        assertThat(meeting.diameter_mm).isCloseTo(1.2 * 1.15, within(1e-12));
        assertThat(meeting.patch_mm())
                .isCloseTo(Math.sqrt(Math.sqrt(0.6 * 1.15 * 0.7) * meeting.beat.meanIndentation_mm()), within(1e-12));
    }

    @Test
    void a_distal_contact_is_damaged_an_eighth_as_fast_for_the_same_pressure() {
        meeting.at(PersonTest.WOMAN, 0.03, 60, 1, 0);
        double central = meeting.damage_per_year(PersonTest.WOMAN.root());
        var distal = With.with(PersonTest.WOMAN.root(), "segment", Segment.DISTAL);
        assertThat(meeting.damage_per_year(distal)).isCloseTo(0.12 * central, within(1e-12));
        assertThat(central).isPositive();
    }
}
