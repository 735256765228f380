package org.ephapse.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.ephapse.measure.With;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The field over the root's cross-section: where the artery lies decides who is bared.
class RootFieldTest {
    private static final double PATCH = 0.45;
    private static final Contact CONTACT = BeatTest.contact(20);
    private static final Beat BEAT = BeatTest.fallen(Beat.Law.ABOUT_MEAN, 1, CONTACT, 0.9, 0.08);

    @Test
    void a_healthy_root_is_whole_everywhere() {
        RootField field = new RootField(RootTest.ROOT);
        for (Region region : Region.values()) assertThat(field.bare(region)).isZero();
        Lesion lesion = field.lesion(CONTACT, rested(), 1, 0);
        assertThat(lesion.sectors()).isEqualTo(12);
        assertThat(lesion.depths()).isEqualTo(5);
        for (double[] sector : lesion.myelinLeft()) assertThat(sector).containsOnly(1);
        for (double[] sector : lesion.mechanicalShift_mV()) assertThat(sector).containsOnly(0);
    }

    @Test
    void antero_caudal_contact_bares_the_lid_most_and_the_mouth_least() {
        RootField field = pressed(0);
        assertThat(field.bare(Region.LID)).isGreaterThan(field.bare(Region.CHEEK));
        assertThat(field.bare(Region.CHEEK)).isGreaterThan(field.bare(Region.MOUTH));
    }

    @Test
    void postero_rostral_contact_is_the_mirror_image_of_antero_caudal_contact() {
        RootField front = pressed(0), back = pressed(180);
        assertThat(back.bare(Region.MOUTH)).isCloseTo(front.bare(Region.LID), within(1e-12));
        assertThat(back.bare(Region.CHEEK)).isCloseTo(front.bare(Region.CHEEK), within(1e-12));
        assertThat(back.bare(Region.LID)).isCloseTo(front.bare(Region.MOUTH), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {15, 45, 90, 133})
    void contact_from_either_side_of_the_axis_bares_the_same_regions(double angle_deg) {
        for (Region region : Region.values()) {
            assertThat(pressed(-angle_deg).bare(region))
                    .isCloseTo(pressed(angle_deg).bare(region), within(1e-12));
        }
    }

    @Test
    void the_sector_under_the_artery_is_hit_hardest_and_its_surface_more_than_its_depth() {
        Lesion lesion = pressed(90).lesion(CONTACT, BEAT, 1, 0);
        double[][] whole = lesion.myelinLeft();
        int seen = 0;
        for (int depth = 0; depth < 4; depth++) {
            assertThat(whole[3][depth]).isLessThan(whole[3][depth + 1]);
            for (int sector = 0; sector < 12; sector++, seen++)
                assertThat(whole[sector][depth]).isGreaterThanOrEqualTo(whole[3][depth]);
        }
        assertThat(seen).isEqualTo(48);
    }

    @Test
    void nowhere_is_myelin_thinner_than_right_under_the_artery() {
        RootField field = pressed(40);
        for (double[] sector : field.lesion(CONTACT, BEAT, 1, 0).myelinLeft()) {
            for (double whole : sector) assertThat(whole).isGreaterThan(field.wholeUnderArtery());
        }
        assertThat(field.scarUnderArtery()).isPositive();
    }

    @Test
    void a_lesions_shares_and_bridges_follow_from_what_is_bare() {
        Lesion lesion = pressed(40).lesion(CONTACT, BEAT, 0.3, 0.25);
        int seen = 0;
        for (int s = 0; s < 12; s++) {
            for (int d = 0; d < 5; d++, seen++) {
                double bare = lesion.baredShare()[s][d];
                assertThat(lesion.myelinLeft()[s][d]).isCloseTo(1 - bare, within(1e-15));
                assertThat(lesion.bridgeDensity()[s][d]).isCloseTo(0.3 * bare * bare, within(1e-15));
                assertThat(lesion.scarred()[s][d]).isBetween(0.0, bare);
            }
        }
        assertThat(seen).isEqualTo(60);
        assertThat(lesion.nuclearGain()).isEqualTo(0.25);
        assertThat(lesion.indentation_mm()).isEqualTo(BEAT.indentation_mm());
        assertThat(lesion.contactStiffness_mN_per_mm()).isEqualTo(CONTACT.stiffness_mN_per_mm(BEAT.indentation_mm()));
    }

    @Test
    void a_regions_share_counts_each_cell_by_its_area_and_by_how_near_the_regions_place_it_lies() {
        RootField field = pressed(0);
        double[][] bared = field.lesion(CONTACT, BEAT, 1, 0).baredShare();
        for (Region region : Region.values()) {
            double sum = 0, all = 0;
            for (int s = 0; s < 12; s++) {
                for (int d = 0; d < 5; d++) {
                    double radius = 0.9 - 0.2 * d, off = (radius * Math.cos(s * Math.PI / 6) - region.place()) / 0.5;
                    double fibers = radius * Math.exp(-0.5 * off * off);
                    sum += fibers * bared[s][d];
                    all += fibers;
                }
            }
            assertThat(field.bare(region)).isCloseTo(sum / all, within(1e-12));
        }
        assertThat(Region.values()).hasSize(3);
    }

    @Test
    void the_shift_is_a_twelfth_of_a_millivolt_per_mmHg_and_fades_as_on_hertzs_axis() {
        Lesion lesion = pressed(0).lesion(CONTACT, BEAT, 1, 0);
        // sector 0, outermost shell: a tenth of the radius below the point of contact
        double depth = 0.7 * 0.1, expected = 0.08 * BEAT.meanPressure_mmHg() / (1 + depth * depth / (PATCH * PATCH));
        assertThat(lesion.mechanicalShift_mV()[0][0]).isCloseTo(expected, within(1e-9));
    }

    @Test
    void when_the_artery_is_lifted_the_shift_goes_and_the_bare_fibers_stay() {
        RootField field = pressed(0);
        double bare = field.bare(Region.LID);
        Lesion lifted = field.lesion(CONTACT, rested(), 1, 0);
        for (double[] sector : lifted.mechanicalShift_mV()) assertThat(sector).containsOnly(0);
        assertThat(field.bare(Region.LID)).isEqualTo(bare).isGreaterThan(0.05);
    }

    @Test
    void without_an_artery_bare_fibers_mend() {
        RootField field = pressed(0);
        double bare = field.bare(Region.LID), scar = field.scarUnderArtery();
        field.step(rested(), 0, RootTest.ROOT, 40, 0.25);
        assertThat(field.bare(Region.LID)).isLessThan(0.4 * bare);
        assertThat(field.scarUnderArtery()).isCloseTo(scar, within(1e-14));
    }

    private static RootField pressed(double angle_deg) {
        Root root = With.with(RootTest.ROOT, "angle_deg", angle_deg);
        RootField field = new RootField(root);
        for (int month = 0; month < 24; month++) field.step(BEAT, PATCH, root, 40, 1.0 / 12);
        return field;
    }

    private static Beat rested() {
        Beat beat = BeatTest.fallen(Beat.Law.ABOUT_MEAN, 1, CONTACT, 0.3, 0.05);
        beat.rest();
        return beat;
    }
}
