package org.ephapse.body.patch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the end of the myelin beside a bare stretch changes what the stretch does; `evidence.PatchEdges` prints the
/// whole
/// table.
class EdgeTest {
    private static BareStretch with(Edge edge) {
        return new BareStretch(7, 20, Standard.DENSITY, 0, 37, edge, false);
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "4, 1", "8, 3"})
    void beside_thin_myelin_a_stretch_needs_more_charge(double lamellae, int internodes) {
        double thin = with(Edge.thin(lamellae, internodes)).charge_pC(0.12);
        assertThat(thin / with(Edge.abrupt()).charge_pC(0.12)).isBetween(1.4, 2.5);
    }

    @Test
    void beside_thin_myelin_it_starts_later() {
        BareStretch pressed = new BareStretch(7, 40, Standard.DENSITY, 1, 37);
        assertThat(pressed.starts()).isTrue();
        assertThat(new BareStretch(7, 40, Standard.DENSITY, 1, 37, Edge.thin(8, 1), false).starts())
                .isFalse();
    }

    @Test
    void the_innermost_internode_of_a_graded_edge_decides() {
        double graded = with(Edge.thin(4, 3).falling()).charge_pC(0.12);
        double one = with(Edge.thin(4, 1)).charge_pC(0.12);
        assertThat(graded / one).isBetween(0.97, 1.05);
    }

    @Test
    void two_turns_on_three_internodes_let_nothing_through() {
        assertThat(with(Edge.thin(2, 3)).pass(8).sent()).isZero();
        assertThat(with(Edge.thin(4, 3)).pass(8).sent()).isPositive();
    }

    @Test
    void channels_under_thin_myelin_take_the_charge_back() {
        Edge thin = Edge.thin(4, 3);
        assertThat(with(thin.channels(0.015)).charge_pC(0.12))
                .isLessThan(with(thin).charge_pC(0.12) / 4);
    }
}
