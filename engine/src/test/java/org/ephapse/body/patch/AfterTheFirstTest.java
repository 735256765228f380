package org.ephapse.body.patch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a second pulse must bring after a stretch has fired, over that at rest; `evidence.PatchRecovery` prints the
/// whole table.
class AfterTheFirstTest {
    private static final double PULSE_ms = 0.12;
    private static final BareStretch CABLE = new BareStretch(7, 20, 0.05, 0, 37);
    private static final Lump PATCH = new Lump(Standard.PARAMETERS.with(Standard.membrane(0.05)), 7, 20, 0);

    private static double second(Stretch stretch, double after_ms) {
        return stretch.second_pC(after_ms, PULSE_ms) / stretch.charge_pC(PULSE_ms);
    }

    /// A miss, kept in sight: behind the cable's impulse the axon stays depolarized for ten milliseconds, and the
    /// patch's
    /// rests at once.
    @ParameterizedTest
    @ValueSource(doubles = {2, 5})
    void the_cable_is_more_excitable_than_at_rest_and_the_patch_less(double after_ms) {
        assertThat(second(CABLE, after_ms)).isLessThan(0.9);
        assertThat(second(PATCH, after_ms)).isGreaterThan(1.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.5, 3, 10})
    void with_the_afterpotential_of_its_healthy_axon_the_patch_recovers_as_the_cable_does(double after_ms) {
        double ratio = second(PATCH.trailing(), after_ms) / second(CABLE, after_ms);
        assertThat(ratio).isBetween(0.85, 1.15);
    }

    @ParameterizedTest
    @CsvSource({"0.115, 20", "0.115, 30", "0.2, 20"})
    void with_it_the_patch_answers_with_several_impulses_as_the_cable_does(double density, double bare_um) {
        Lump patch = new Lump(Standard.PARAMETERS.with(Standard.membrane(density)), 7, bare_um, 0);
        int cable = new BareStretch(7, bare_um, density, 0, 37).pass(12).sent();
        assertThat(patch.pass(12).sent()).isEqualTo(1);
        assertThat(patch.trailing().pass(12).sent()).isBetween(Math.max(2, cable - 1), cable + 1);
    }

    /// A pulse of 0.4 ms, as long as what flows over a conductance, must bring more than one of 0.12 ms.
    @ParameterizedTest
    @CsvSource({"20", "40"})
    void a_pulse_that_fades_slowly_must_bring_more_charge(double bare_um) {
        BareStretch cable = new BareStretch(7, bare_um, Standard.DENSITY, 0, 37);
        Lump patch = new Lump(Standard.PARAMETERS, 7, bare_um, 0);
        assertThat(cable.fading_pC(0.4) / cable.fading_pC(0.12)).isBetween(1.1, 1.4);
        assertThat(patch.fading_pC(0.4) / patch.fading_pC(0.12)).isBetween(1.1, 1.4);
    }
}
