package org.ephapse.fibre.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ephapse.fibre.Cable;
import org.ephapse.fibre.Damage;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.FullCable;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.Node;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.ephapse.fibre.channel.Pump;
import org.ephapse.numeric.Diverged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Fibres that share a space: what must hold whatever the numbers are.
class BundleCableTest {
    private static final int NODES = 13;
    private static final double BETWEEN_um = 1150;
    private static final Fibre HEALTHY = Fibre.healthy(Geometry.discrete(10), NODES);
    private static final Fibre THIN = Damage.at(5, 3).lamellae(10).in(HEALTHY);
    private static final Space TIGHT = new Space(5 * BETWEEN_um, 8 * BETWEEN_um, 40, 10, 1e-3);

    private static Stimulus.IntoNode shock(int node) {
        return new Stimulus.IntoNode(node, new Pulse(0.05, 0.1, 3));
    }

    private static BundleCable run(Bundle bundle, double step_ms, double until_ms) {
        BundleCable cable = new BundleCable(bundle, step_ms, Scheme.MIDPOINT);
        while (cable.time_ms() < until_ms - step_ms / 2) cable.step();
        return cable;
    }

    private static double[] voltages(BundleCable bundle, int member) {
        Cable cable = bundle.cables().get(member);
        double[] voltages = new double[cable.nodes()];
        for (int i = 0; i < voltages.length; i++) voltages[i] = cable.voltage_mV(i);
        return voltages;
    }

    /// The full cable computes its gates, a bundle reads them from a table.
    @Test
    void without_a_space_a_member_is_the_single_fibre() {
        BundleCable bundle = run(new Bundle(List.of(Member.one(THIN, 0, shock(1))), null, List.of()), 0.005, 0.8);
        Cable single = new FullCable(THIN, List.of(shock(1)), 0.005, Scheme.MIDPOINT);
        while (single.time_ms() < bundle.time_ms() - 0.002) single.step();
        for (int i = 0; i < NODES; i++)
            assertThat(voltages(bundle, 0)[i]).isCloseTo(single.voltage_mV(i), within(2e-3));
        assertThat(bundle.space_mV()).isEmpty();
    }

    @Test
    void a_space_beside_which_nobody_lies_stays_at_zero_and_changes_nothing() {
        Space far = new Space(1e6, 1e6 + 1000, 10, 10, 0);
        BundleCable apart = run(Bundle.sharing(far, Member.one(THIN, 0, shock(1)), Member.one(THIN, 0)), 0.005, 0.6);
        BundleCable alone = run(new Bundle(List.of(Member.one(THIN, 0, shock(1))), null, List.of()), 0.005, 0.6);
        assertThat(apart.space_mV()).containsOnly(0);
        assertThat(voltages(apart, 0)).isEqualTo(voltages(alone, 0));
    }

    @Test
    void in_a_wide_space_the_potential_vanishes_with_its_width() {
        double narrow = lowest(1e6), wide = lowest(1e8);
        assertThat(narrow).isBetween(-1.0, -1e-4);
        assertThat(wide / narrow).isCloseTo(0.01, within(0.001));
    }

    private static double lowest(double area_um2) {
        Space space = new Space(5 * BETWEEN_um, 8 * BETWEEN_um, 40, area_um2, 0);
        BundleCable cable =
                new BundleCable(Bundle.sharing(space, Member.one(HEALTHY, 0, shock(1))), 0.005, Scheme.MIDPOINT);
        double lowest = 0;
        while (cable.time_ms() < 0.5) {
            cable.step();
            lowest = Math.min(lowest, cable.lowest_mV());
        }
        return lowest;
    }

    @Test
    void all_current_out_of_the_fibres_leaves_through_leak_and_ends() {
        BundleCable cable = new BundleCable(
                Bundle.sharing(TIGHT, Member.one(THIN, 0, shock(1)), Member.one(THIN, 400)), 0.005, Scheme.MIDPOINT);
        double most = 0;
        while (cable.time_ms() < 0.8) {
            cable.step();
            double[] balance = cable.balance_nA();
            most = Math.max(most, Math.abs(balance[0]));
            assertThat(balance[0]).isCloseTo(balance[1] + balance[2], within(1e-6));
        }
        assertThat(most).isGreaterThan(0.1);
    }

    @Test
    void the_residual_stays_below_what_is_stated() {
        BundleCable cable = new BundleCable(
                Bundle.sharing(TIGHT, Member.one(THIN, 0, shock(1)), Member.one(THIN, 400)), 0.005, Scheme.MIDPOINT);
        int rounds = 0;
        while (cable.time_ms() < 0.8) {
            cable.step();
            rounds += cable.rounds();
            assertThat(cable.residual_mV()).isLessThanOrEqualTo(BundleCable.RESIDUAL_mV);
        }
        assertThat(rounds).isPositive();
    }

    @Test
    void a_class_of_three_is_three_fibres() {
        Member a = Member.one(THIN, 0, shock(1)), quiet = Member.one(THIN, 300);
        BundleCable each = run(Bundle.sharing(TIGHT, a, a, a, quiet), 0.005, 0.7);
        BundleCable grouped = run(Bundle.sharing(TIGHT, new Member(THIN, 0, 3, List.of(shock(1))), quiet), 0.005, 0.7);
        for (int i = 0; i < NODES; i++) {
            assertThat(voltages(grouped, 0)[i]).isCloseTo(voltages(each, 2)[i], within(1e-4));
            assertThat(voltages(grouped, 1)[i]).isCloseTo(voltages(each, 3)[i], within(1e-4));
        }
        assertThat(voltages(grouped, 1)[7]).isNotCloseTo(-80, within(0.2));
    }

    @Test
    void from_the_other_end_everything_is_the_mirror_image() {
        Fibre thin = Damage.at(4, 4).lamellae(10).in(HEALTHY);
        Space space = new Space(4 * BETWEEN_um, 8 * BETWEEN_um, 40, 10, 1e-3);
        BundleCable forth = run(Bundle.sharing(space, Member.one(thin, 0, shock(1)), Member.one(thin, 0)), 0.005, 0.6);
        BundleCable back =
                run(Bundle.sharing(space, Member.one(thin, 0, shock(NODES - 2)), Member.one(thin, 0)), 0.005, 0.6);
        for (int i = 0; i < NODES; i++) {
            assertThat(voltages(back, 1)[NODES - 1 - i]).isCloseTo(voltages(forth, 1)[i], within(1e-4));
        }
    }

    /// Reciprocity: a weak current into a node of one moves the inside of a node of the other, against the
    /// surroundings,
    /// as it would the other way round.
    @Test
    void what_one_does_to_the_other_the_other_does_to_it() {
        Stimulus.IntoNode weak = new Stimulus.IntoNode(6, new Pulse(0, 0.3, 1e-3));
        Fibre other = Damage.at(5, 3).lamellae(30).in(Fibre.healthy(Geometry.discrete(8.7), NODES));
        double there = moved(Member.one(THIN, 0, weak), Member.one(other, 700), 1, 11.01);
        double back = moved(Member.one(THIN, 0), Member.one(other, 700, weak), 0, 13.33);
        assertThat(Math.abs(there)).isGreaterThan(1e-5);
        assertThat(there / back).isCloseTo(1, within(0.02));
    }

    /// @param cells how many cells the watched node 6 lies behind the beginning of the space
    private static double moved(Member a, Member b, int watched, double cells) {
        BundleCable cable = new BundleCable(Bundle.sharing(TIGHT, a, b), 0.002, Scheme.MIDPOINT);
        double before = voltages(cable, watched)[6] + around(cable, cells);
        while (cable.time_ms() < 0.3) cable.step();
        return voltages(cable, watched)[6] + around(cable, cells) - before;
    }

    private static double around(BundleCable cable, double cells) {
        double[] borders = cable.space_mV();
        int before = (int) cells - 1;
        return borders[before] + (cells - (int) cells) * (borders[before + 1] - borders[before]);
    }

    private static double arrival_ms(double step_ms, Scheme scheme) {
        BundleCable cable = new BundleCable(
                Bundle.sharing(TIGHT, Member.one(THIN, 0, shock(1)), Member.one(THIN, 400)), step_ms, scheme);
        return Spikes.together(cable.cables(), 0.9)
                .getFirst()
                .times_ms(NODES - 2)
                .getFirst();
    }

    @Test
    void the_midpoint_loses_four_times_less_at_half_the_step() {
        double coarse = arrival_ms(0.008, Scheme.MIDPOINT), middle = arrival_ms(0.004, Scheme.MIDPOINT);
        double fine = arrival_ms(0.002, Scheme.MIDPOINT);
        assertThat((coarse - middle) / (middle - fine)).isBetween(3.5, 4.5);
    }

    @Test
    void backward_euler_is_several_times_worse() {
        double exact = arrival_ms(0.001, Scheme.MIDPOINT);
        double euler = arrival_ms(0.005, Scheme.BACKWARD_EULER) - exact;
        double midpoint = arrival_ms(0.005, Scheme.MIDPOINT) - exact;
        assertThat(euler / midpoint).isGreaterThan(4);
        assertThat(euler).isGreaterThan(0.02);
    }

    /// Halving the cells moves the quiet neighbor's voltage by little, and again by less.
    @Test
    void finer_cells_converge() {
        double coarse = neighbor_mV(20), middle = neighbor_mV(40), fine = neighbor_mV(80);
        assertThat(Math.abs(fine - middle))
                .isLessThan(Math.abs(middle - coarse))
                .isLessThan(0.1);
    }

    private static double neighbor_mV(int cells) {
        Space space = new Space(5 * BETWEEN_um, 8 * BETWEEN_um, cells, 10, 1e-3);
        return voltages(
                run(Bundle.sharing(space, Member.one(THIN, 0, shock(1)), Member.one(THIN, 400)), 0.005, 0.55), 1)[7];
    }

    @Test
    void rest_is_found_and_kept() {
        BundleCable cable =
                run(Bundle.sharing(TIGHT, Member.one(THIN, 0), new Member(THIN, 200, 50, List.of())), 0.005, 0.5);
        assertThat(cable.isAtRest()).isTrue();
        assertThat(voltages(cable, 0)[6])
                .isCloseTo(
                        voltages(
                                run(
                                        Bundle.sharing(
                                                TIGHT, Member.one(THIN, 0), new Member(THIN, 200, 50, List.of())),
                                        0.005,
                                        0),
                                0)[6],
                        within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.005, Double.NaN})
    void a_step_that_is_not_positive_is_refused(double step_ms) {
        Bundle bundle = Bundle.sharing(TIGHT, Member.one(HEALTHY, 0));
        assertThatThrownBy(() -> new BundleCable(bundle, step_ms, Scheme.MIDPOINT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a bundle's step must be longer than 0 ms, not " + step_ms);
    }

    @Test
    void a_stimulus_beside_a_member_is_refused() {
        Bundle bundle = Bundle.sharing(TIGHT, Member.one(HEALTHY, 0, shock(13)));
        assertThatThrownBy(() -> new BundleCable(bundle, 0.005, Scheme.MIDPOINT))
                .hasMessage("the stimulus at node 13 lies outside member 0's 0 to 12");
    }

    @Test
    void a_member_with_a_pump_is_refused() {
        List<Node> nodes =
                HEALTHY.nodes().stream().map(node -> node.with(Pump.of(0.01))).toList();
        var pumping = new Fibre(HEALTHY.geometry(), nodes, HEALTHY.internodes());
        assertThatThrownBy(() -> new BundleCable(Bundle.sharing(TIGHT, Member.one(pumping, 0)), 0.005, Scheme.MIDPOINT))
                .hasMessageContaining("member 0 has a pump");
    }

    @Test
    void an_empty_bundle_a_member_of_no_weight_and_an_impossible_space_are_refused() {
        assertThatThrownBy(() -> new Bundle(List.of(), null, List.of())).hasMessageContaining("at least 1 member");
        assertThatThrownBy(() -> new Member(HEALTHY, 0, 0, List.of())).hasMessageContaining("not 0.0 at 0.0 µm");
        assertThatThrownBy(() -> new Space(0, 100, 5, 0, 0)).hasMessageContaining("not 0.0 µm² and 0.0 µS/µm");
        assertThatThrownBy(() -> new Space(0, 100, 5, 1, -1)).hasMessageContaining("and -1.0 µS/µm");
        assertThatThrownBy(() -> new Space(100, 100, 5, 1, 0)).hasMessageContaining("not 100.0 to 100.0 µm in 5");
    }

    @Test
    void what_diverges_says_where_and_when() {
        Stimulus.IntoNode huge = new Stimulus.IntoNode(1, new Pulse(0.05, 0.1, 1e7));
        BundleCable cable = new BundleCable(
                Bundle.sharing(TIGHT, Member.one(HEALTHY, 0), Member.one(HEALTHY, 0, huge)), 0.005, Scheme.MIDPOINT);
        assertThatThrownBy(() -> Spikes.together(cable.cables(), 1))
                .isInstanceOf(Diverged.class)
                .hasMessageMatching("the bundle's member 1 diverged at 0\\.\\d* ms: the voltage of compartment .*");
    }
}
