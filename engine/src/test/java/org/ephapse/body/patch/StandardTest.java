package org.ephapse.body.patch;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.ephapse.ephapse.Membrane;
import org.ephapse.ephapse.Parameters;
import org.ephapse.ephapse.Specimen;
import org.ephapse.ephapse.Starts;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// The parameters of a network, by arithmetic where they are arithmetic.
class StandardTest {
    private static final Membrane MEMBRANE = Standard.membrane(0.1);

    /// Starts of patches of a bare length (µm) under a shift (mV) within so many ms.
    private static int fired(Parameters parameters, double bare_um, double shift_mV, double until_ms) {
        double[] diameter = {7, 7, 7, 7}, bare = new double[4], shift = new double[4];
        java.util.Arrays.fill(bare, bare_um);
        java.util.Arrays.fill(shift, shift_mV);
        Specimen dish = new Specimen(parameters, diameter, bare, shift, new Seed(9));
        int fired = 0;
        while (dish.time_ms() < until_ms) {
            dish.step();
            fired += dish.fired();
        }
        return fired;
    }

    /// Expected: π 2.340 µm x 1 µm x 3 S/cm² = 220.6 nS.
    @Test
    void a_patchs_node_has_the_nodes_sodium() {
        assertThat(MEMBRANE.sodium_nS()).isCloseTo(220.6, Offset.offset(0.1));
    }

    /// Expected: π 4.440 µm x 2 µF/cm² = 0.2790 pF/µm.
    @Test
    void bare_axon_has_the_axons_capacitance() {
        assertThat(MEMBRANE.perBare_pF()).isCloseTo(0.2790, Offset.offset(0.0002));
    }

    /// Expected: 0.01 / 3, as in the node: nothing was added.
    @Test
    void persistent_sodium_is_no_larger_a_share_than_in_a_healthy_node() {
        assertThat(MEMBRANE.perBarePersistent_nS() / MEMBRANE.perBareSodium_nS())
                .isCloseTo(1 / 300.0, Offset.offset(1e-12));
    }

    @Test
    void a_bare_stretch_is_silent_without_pressure_and_bursts_under_it() {
        assertThat(fired(Standard.PARAMETERS, 40, 0, 400)).isZero();
        assertThat(fired(Standard.PARAMETERS, 40, 3, 400)).isGreaterThan(20);
    }

    /// The table is that of this membrane: measured again where it is steep.
    @Test
    void the_table_of_starts_is_that_of_the_standard_membrane() {
        double[] bare = {20, 40}, shift = {0.25, 3};
        Starts again = Starting.measured(Standard.PARAMETERS, bare, shift, 4, 0.5, new Seed(3));
        assertThat(again.perSecond()[0][0]).isZero();
        assertThat(again.perSecond()[1][0]).isZero();
        assertThat(again.perSecond()[0][1]).isGreaterThan(20);
        assertThat(again.perSecond()[1][1]).isGreaterThan(5);
    }
}
