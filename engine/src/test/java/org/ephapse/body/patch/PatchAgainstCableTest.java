package org.ephapse.body.patch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The patch against the cable of the same stretch of a 7 µm fiber. The bounds are those within which the five fitted
/// values leave it; `evidence.PatchAgainstCable` prints the whole table.
class PatchAgainstCableTest {
    private static Lump lump(double density, double bare_um) {
        return new Lump(Standard.PARAMETERS.with(Standard.membrane(density)), 7, bare_um, 0);
    }

    private static BareStretch cable(double density, double bare_um) {
        return new BareStretch(7, bare_um, density, 0, 37);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 20", "0.01, 40", "0.05, 40", "0.115, 20", "0.115, 40"})
    void a_neighbors_pulse_must_bring_the_charge_that_the_cable_needs(double density, double bare_um) {
        double ratio =
                lump(density, bare_um).charge_pC(0.12) / cable(density, bare_um).charge_pC(0.12);
        assertThat(ratio).isBetween(0.7, 1.35);
    }

    @ParameterizedTest
    @CsvSource({"0.01, 20", "0.01, 40", "0.05, 40", "0.115, 40"})
    void an_impulse_is_delayed_as_in_the_cable(double density, double bare_um) {
        double difference_ms = lump(density, bare_um).pass(5).delay_ms()
                - cable(density, bare_um).pass(5).delay_ms();
        assertThat(difference_ms).isBetween(-0.12, 0.12);
    }

    @ParameterizedTest
    @CsvSource({"0.005, 80, true", "0.005, 150, false", "0.01, 100, true", "0.01, 300, false"})
    void it_is_blocked_where_the_cable_is(double density, double bare_um, boolean passes) {
        assertThat(lump(density, bare_um).pass(8).sent() > 0).isEqualTo(passes);
        assertThat(cable(density, bare_um).pass(8).sent() > 0).isEqualTo(passes);
    }

    /// A miss, kept in sight: the healthy nodes beside the stretch stay depolarized in the cable and rest in the patch,
    /// so
    /// that the cable answers one impulse with several where the patch still answers with one.
    @ParameterizedTest
    @CsvSource({"0.05, 40", "0.1, 40", "0.115, 20", "0.115, 30", "0.2, 20"})
    void up_to_40_um_the_patch_answers_with_no_more_impulses_than_the_cable(double density, double bare_um) {
        assertThat(lump(density, bare_um).pass(12).sent())
                .isLessThanOrEqualTo(cable(density, bare_um).pass(12).sent());
    }
}
