package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The compiler still turns the loops over lanes into vectors: nothing else tells when it does not.
@Tag("slow")
class VectorsTest {
    private static final int LANES = 32, STEPS = 400, RUNS = 20;

    private static double cost_ns(ModalLanes.Precision precision) {
        Condensed fibre = new Condensed(Axons.published(10, 51), 0.005, Scheme.CORRECTED);
        double best = Double.POSITIVE_INFINITY;
        for (int run = 0; run < RUNS; run++) {
            ModalLanes lanes = ModalLanes.of(
                    Collections.nCopies(LANES, fibre), Collections.nCopies(LANES, Axons.shock(2, 0.1, 3)), precision);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int n = 0; n < STEPS; n++) lanes.step();
            double taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - (double) before;
            best = Math.min(best, taken);
        }
        return best / STEPS / LANES;
    }

    /// Expected: floats are half as wide. With vectors the ratio was 1.5, without (-XX:-UseSuperWord) 1.15.
    @Test
    void floats_step_faster_than_doubles_or_the_loops_have_lost_their_vectors() {
        double wide_ns = cost_ns(ModalLanes.Precision.DOUBLE), narrow_ns = cost_ns(ModalLanes.Precision.SINGLE);
        assertThat(wide_ns / narrow_ns).isGreaterThan(1.3);
    }

    /// Single precision over a whole recovery: rounding neither adds up nor fires.
    @Test
    void ten_thousand_steps_in_single_precision_stay_within_a_hundredth_of_a_millivolt() {
        Condensed fibre = new Condensed(Axons.published(10, 15), 0.005, Scheme.CORRECTED);
        List<List<Stimulus>> shock = List.of(Axons.shock(2, 0.1, 3));
        ModalLanes wide = ModalLanes.of(List.of(fibre), shock, ModalLanes.Precision.DOUBLE);
        ModalLanes narrow = ModalLanes.of(List.of(fibre), shock, ModalLanes.Precision.SINGLE);
        double farthest = 0;
        for (int n = 0; n < 10_000; n++) {
            wide.step();
            narrow.step();
            farthest = n < 400 ? 0 : Math.max(farthest, Math.abs(wide.voltage_mV(0, 9) - narrow.voltage_mV(0, 9)));
        }
        assertThat(farthest).isLessThan(0.01);
    }
}
