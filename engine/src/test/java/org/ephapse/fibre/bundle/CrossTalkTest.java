package org.ephapse.fibre.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.fibre.Damage;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What bundles do, at single places of the maps in docs/theory/bundle.md. Fibres of 10 µm; the zone begins behind node
/// 8. Expected: Katz & Schmitt 1940 (no crossing between healthy fibres), and two prototypes of ours.
class CrossTalkTest {
    private static final int FIRST = 8;
    private static final double BETWEEN_um = 1150, TISSUE_uS_per_um = 0.45;

    private static Fibre thin(int first, int zone, double turns) {
        Fibre healthy = Fibre.healthy(Geometry.discrete(10), FIRST + zone + 9);
        return turns >= 120 ? healthy : Damage.at(first, zone).lamellae(turns).in(healthy);
    }

    private static Stimulus.IntoNode shock() {
        return new Stimulus.IntoNode(2, new Pulse(0.1, 0.1, 3));
    }

    private static List<Spikes> pair(int zone, double turns, double area_um2, double leak) {
        Space space = new Space(FIRST * BETWEEN_um, (FIRST + zone) * BETWEEN_um, 48 * zone, area_um2, leak);
        Fibre fibre = thin(FIRST, zone, turns);
        Bundle bundle = Bundle.sharing(space, Member.one(fibre, 0, shock()), Member.one(fibre, 0));
        return Spikes.together(new BundleCable(bundle, 0.005, Scheme.MIDPOINT).cables(), 3.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {120, 10, 3, 1})
    void one_fibre_does_not_ignite_one_neighbor_through_tissue(double turns) {
        Spikes neighbor = pair(3, turns, 10, TISSUE_uS_per_um).get(1);
        assertThat(neighbor.count(4)).isZero();
        assertThat(neighbor.highest_mV(9)).isLessThan(-79);
    }

    @Test
    void in_a_sealed_sleeve_it_does_and_the_impulse_leaves_to_both_sides() {
        List<Spikes> spikes = pair(3, 10, 10, 0);
        assertThat(spikes.get(0).count(16)).isEqualTo(1);
        assertThat(spikes.get(1).count(4)).isEqualTo(1);
        assertThat(spikes.get(1).count(16)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 15", "5, 3, 20", "3, 1, 20"})
    void where_the_zone_blocks_the_first_the_neighbors_leaves_back_only(int zone, double turns, double area_um2) {
        List<Spikes> spikes = pair(zone, turns, area_um2, 0);
        assertThat(spikes.get(0).count(FIRST + zone + 5)).isZero();
        assertThat(spikes.get(1).count(4)).isEqualTo(1);
        assertThat(spikes.get(1).count(FIRST + zone + 5)).isZero();
    }

    /// The fibre at rest beside a volley of 7,000 in step, 15 µm² of fluid each.
    private static Spikes watched(double turns, double leak, boolean isAligned) {
        int zone = 5, classes = isAligned ? 1 : 6;
        List<Member> members = new ArrayList<>();
        for (int c = 0; c <= classes; c++) {
            double shift = isAligned ? 0 : -BETWEEN_um * c / (classes + 1);
            Fibre fibre = thin(FIRST + (int) Math.round(-shift / BETWEEN_um), zone, turns);
            members.add(
                    c == classes
                            ? Member.one(fibre, shift)
                            : new Member(fibre, shift, 7000.0 / classes, List.of(shock())));
        }
        Space space =
                new Space((FIRST - 2) * BETWEEN_um, (FIRST + zone + 2) * BETWEEN_um, (zone + 4) * 20, 15 * 7000, leak);
        return Spikes.together(
                        new BundleCable(new Bundle(members, space, List.of()), 0.005, Scheme.MIDPOINT).cables(), 2.5)
                .getLast();
    }

    @Test
    void a_volley_with_nodes_side_by_side_ignites_through_a_sleeve_of_tissue() {
        assertThat(watched(10, 0.45, true).count(4)).isEqualTo(1);
    }

    @Test
    void the_same_volley_in_a_nerve_that_lies_in_fluid_does_not() {
        assertThat(watched(10, 2.1, true).count(4)).isZero();
    }

    @Test
    void nor_does_a_volley_whose_nodes_lie_anywhere() {
        Spikes watched = watched(10, 0.45, false);
        assertThat(watched.count(4)).isZero();
        assertThat(watched.highest_mV(10)).isBetween(-79.0, -60.0);
    }

    @Test
    void nor_does_a_volley_through_healthy_myelin() {
        assertThat(watched(120, 0.45, true).count(4)).isZero();
    }
}
