package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rallpack 1 (Bhalla, Bilitch & Bower 1992): a passive cable of one length constant, 1 mm long and 1 µm thick, in
/// about
/// 1,000 compartments, with 0.1 nA into one sealed end for 250 ms; against its analytic solution, through the mixed
/// cable with nothing condensed.
class RallpackTest {
    private static final double AXIAL_Ohm_m = 1, MEMBRANE_Ohm_m2 = 4, MEMBRANE_F_per_m2 = 0.01;
    private static final double LONG_m = 1e-3, THICK_m = 1e-6, CURRENT_nA = 0.1, STEP_ms = 0.05, UNTIL_ms = 250;
    private static final double TIME_CONSTANT_ms = 1e3 * MEMBRANE_Ohm_m2 * MEMBRANE_F_per_m2;

    /// A bare fibre whose compartments are made equal and passive.
    private static Chain uniform() {
        Fibre healthy = Axons.published(10, 92);
        Internode bare = new Internode(1150, 1, true, 1, List.of());
        List<Node> nodes = healthy.nodes().stream().map(n -> n.with(List.of())).toList();
        Chain chain = new Chain(new Fibre(healthy.geometry(), nodes, Collections.nCopies(91, bare)));
        int size = chain.size();
        double area_m2 = Math.PI * THICK_m * LONG_m / size;
        Arrays.fill(chain.membrane_nF, 1e9 * MEMBRANE_F_per_m2 * area_m2);
        Arrays.fill(chain.membrane_uS, 1e6 * area_m2 / MEMBRANE_Ohm_m2);
        double across_m2 = Math.PI * THICK_m * THICK_m / 4;
        Arrays.fill(chain.axon_uS, 0, size - 1, 1e6 * across_m2 / (AXIAL_Ohm_m * LONG_m / size));
        return chain;
    }

    /// Voltage above rest at x length constants from the current (mV): what remains, less what has yet to come.
    private static double analytic_mV(double x, double time_ms) {
        double scale_mV = CURRENT_nA * 1e-6 * AXIAL_Ohm_m * LONG_m / (Math.PI * THICK_m * THICK_m / 4);
        double t = time_ms / TIME_CONSTANT_ms, coming = Math.exp(-t);
        for (int n = 1; n < 2000; n++) {
            double square = 1 + n * n * Math.PI * Math.PI;
            coming += 2 * Math.cos(n * Math.PI * x) * Math.exp(-square * t) / square;
        }
        return scale_mV * (Math.cosh(1 - x) / Math.sinh(1) - coming);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "91, 1"})
    void both_ends_are_within_a_thousandth_of_the_analytic_solution(int node, double x) {
        Stimulus current = new Stimulus.IntoNode(0, new Pulse(0, UNTIL_ms, CURRENT_nA));
        MixedCable cable = new MixedCable(new Mixture(uniform(), null, STEP_ms, Scheme.CORRECTED), List.of(current));
        List<Double> squares = new ArrayList<>();
        double farthest = 0, last = analytic_mV(x, UNTIL_ms);
        for (int n = 1; n <= Math.round(UNTIL_ms / STEP_ms); n++) {
            cable.step();
            if (n % 20 != 0) continue;
            double off = (cable.voltage_mV(node) - Chain.PASSIVE_mV - analytic_mV(x, cable.time_ms())) / last;
            squares.add(off * off);
            farthest = Math.max(farthest, Math.abs(off));
        }
        assertThat(squares).hasSize(250);
        assertThat(Math.sqrt(squares.stream().mapToDouble(s -> s).average().orElseThrow()))
                .isLessThan(1e-3);
        assertThat(farthest).isLessThan(1e-3);
    }
}
