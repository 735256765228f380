package org.ephapse.fibre.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ephapse.fibre.Cable;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of recoveries against the cable, between its knots.
class RecoveryTableTest {
    private static final int NODES = 66, SHOCKED = 4, ENTERS = 14, LEAVES = 60;

    /// Arrivals of a train in the delay line less those in the cable (ms), each beside the one before.
    private static List<Double> late_ms(double fibre_um, double temperature_C, double current_nA, double... shocks_ms) {
        Geometry geometry = Geometry.interpolated(fibre_um);
        List<Stimulus> train = new ArrayList<>();
        for (double at : shocks_ms) train.add(new Stimulus.IntoNode(SHOCKED, new Pulse(at, 0.1, current_nA)));
        Cable cable = Cable.ready(Fibre.healthy(geometry, NODES, temperature_C), 0.005)
                .apply(train);
        Spikes spikes = Spikes.until(cable, shocks_ms[shocks_ms.length - 1] + 6);
        assertThat(spikes.count(LEAVES)).isEqualTo(shocks_ms.length);
        DelayLine line = new DelayLine(
                RecoveryTable.at(fibre_um, temperature_C), (LEAVES - ENTERS) * geometry.internode_um() / 1000);
        List<Double> arrivals = new ArrayList<>(), late = new ArrayList<>();
        for (double at : spikes.times_ms(ENTERS)) {
            line.run(at, (end, when) -> arrivals.add(when));
            line.enter(DelayLine.End.NEAR, at);
        }
        line.run(1e3, (end, when) -> arrivals.add(when));
        for (int k = 0; k < arrivals.size(); k++)
            late.add(arrivals.get(k) - spikes.times_ms(LEAVES).get(k));
        return late;
    }

    private static double way_ms(double fibre_um, double temperature_C) {
        double long_mm = (LEAVES - ENTERS) * Geometry.interpolated(fibre_um).internode_um() / 1000;
        return long_mm / RecoveryTable.at(fibre_um, temperature_C).velocity_m_per_s();
    }

    @ParameterizedTest
    @CsvSource({"10.4, 37", "8, 36", "6, 38.5", "14, 39", "4.5, 37"})
    void impulses_behind_each_other_arrive_as_in_the_cable_to_three_hundredths_of_their_way(
            double fibre_um, double temperature_C) {
        double current_nA = fibre_um < 5 ? 1.5 : 4;
        List<Double> late = late_ms(fibre_um, temperature_C, current_nA, 0.1, 1.8, 5, 15, 30);
        assertThat(late)
                .hasSize(5)
                .allSatisfy(l -> assertThat(Math.abs(l)).isLessThan(0.03 * way_ms(fibre_um, temperature_C)));
    }

    @ParameterizedTest
    @CsvSource({"4", "8", "20"})
    void so_does_a_train(double every_ms) {
        double[] shocks = new double[10];
        for (int i = 0; i < shocks.length; i++) shocks[i] = 0.1 + every_ms * i;
        assertThat(late_ms(10, 37, 4, shocks))
                .hasSize(10)
                .allSatisfy(l -> assertThat(Math.abs(l)).isLessThan(0.03 * way_ms(10, 37)));
    }

    @Test
    void so_does_one_close_to_the_refractory_time_to_five_hundredths() {
        List<Double> late = late_ms(10, 37, 8, 0.1, 1.3);
        assertThat(Math.abs(late.getLast())).isLessThan(0.05 * way_ms(10, 37));
    }

    @ParameterizedTest
    @CsvSource({"5, 37", "8, 36.5", "10.5, 37", "15, 39"})
    @Tag("slow")
    void between_its_knots_it_is_what_the_cable_computes_anew(double fibre_um, double temperature_C) {
        double[] after_ms = {2, 5, 12, 30};
        Recovery table = RecoveryTable.at(fibre_um, temperature_C);
        Recovery cable = new Measured(Geometry.interpolated(fibre_um), temperature_C, 0.005).at(after_ms);
        assertThat(table.velocity_m_per_s() / cable.velocity_m_per_s()).isCloseTo(1, within(0.005));
        for (int i = 0; i < after_ms.length; i++) {
            assertThat(table.slowness(after_ms[i]) / cable.slowness()[i]).isCloseTo(1, within(0.03));
            assertThat(table.threshold(after_ms[i]) / cable.threshold()[i]).isCloseTo(1, within(0.05));
        }
    }

    @Test
    void the_published_cycle_stands_in_it() {
        Recovery ten = RecoveryTable.at(10, 37);
        assertThat(ten.threshold(4)).isBetween(0.8, 0.9);
        assertThat(ten.threshold(30)).isBetween(1.03, 1.1);
        assertThat(ten.relative_ms()).isBetween(1.7, 2.3);
    }

    @Test
    void an_impulse_behind_another_is_never_faster() {
        Recovery ten = RecoveryTable.at(10, 37);
        assertThat(Arrays.stream(ten.slowness()).min().orElseThrow()).isGreaterThan(1);
    }

    @Test
    void a_cold_fibre_is_refused_and_told_why() {
        assertThatThrownBy(() -> RecoveryTable.at(8, 27))
                .hasMessage("a delay line has 36.0 to 40.0 °C, not 27.0; "
                        + "in the cold the model's thin fibres fire by themselves");
    }

    @Test
    void the_cable_itself_says_that_a_cold_thin_fibre_is_no_delay_line() {
        assertThatThrownBy(() -> new Measured(Geometry.interpolated(4), 27, 0.01).at(new double[] {2, 4}))
                .hasMessageContaining("answers one shock with");
    }
}
