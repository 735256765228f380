package org.ephapse.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.ephapse.fibre.ModalLanes.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Fibres that rest most of the time, against the same fibres that never do.
class PopulationTest {
    private static final int NODES = 15, LAST = 12;

    private static List<Condensed> fibres(int count, double step_ms) {
        List<Condensed> fibres = new ArrayList<>();
        for (int f = 0; f < count; f++) {
            Fibre fibre = Fibre.healthy(Geometry.interpolated(5 + 8.0 * f / count), NODES);
            fibres.add(new Condensed(fibre, step_ms, Scheme.CORRECTED));
        }
        return fibres;
    }

    private static List<Stimulus> train(double first_ms, double apart_ms, double until_ms) {
        List<Stimulus> train = new ArrayList<>();
        for (double at = first_ms; at < until_ms; at += apart_ms) {
            train.add(new Stimulus.IntoNode(1, new Pulse(at, 0.1, 3)));
        }
        return train;
    }

    /// Shocks of half the threshold or twice to four times it, 2 to 60 ms apart. At the threshold itself an impulse
    /// hesitates without limit, and the smallest difference delays it: that is another test.
    private static List<Stimulus> shocks(SplittableRandom random, double until_ms) {
        List<Stimulus> shocks = new ArrayList<>();
        for (double at = 20 * random.nextDouble(); at < until_ms - 2; at += 2 + 58 * random.nextDouble()) {
            shocks.add(new Stimulus.IntoNode(
                    1, new Pulse(at, 0.1, random.nextInt(4) == 0 ? 0.5 : 2.5 + 2 * random.nextDouble())));
        }
        return shocks;
    }

    private static List<Double> alone(Condensed fibre, List<Stimulus> stimuli, double until_ms) {
        return Spikes.until(ModalLanes.of(List.of(fibre), List.of(stimuli)), until_ms)
                .getFirst()
                .times_ms(LAST);
    }

    /// The stated bound: 0.002 ms.
    @ParameterizedTest
    @CsvSource({"1, 0.005", "2, 0.005", "3, 0.005", "4, 0.0025"})
    void impulses_come_within_two_microseconds_of_those_of_fibres_that_never_rest(long seed, double step_ms) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Condensed> fibres = fibres(12, step_ms);
        List<List<Stimulus>> stimuli = new ArrayList<>();
        for (int f = 0; f < fibres.size(); f++) stimuli.add(shocks(random, 300));
        Population population = new Population(fibres, stimuli, Precision.DOUBLE, LAST);
        population.until(300);
        List<Spikes> awake = Spikes.until(ModalLanes.of(fibres, stimuli), 300);
        int impulses = 0;
        double farthest_ms = 0;
        for (int f = 0; f < fibres.size(); f++) {
            List<Double> expected = awake.get(f).times_ms(LAST), found = population.times_ms(f);
            assertThat(found).hasSameSizeAs(expected);
            for (int k = 0; k < found.size(); k++) {
                farthest_ms = Math.max(farthest_ms, Math.abs(found.get(k) - expected.get(k)));
            }
            impulses += found.size();
        }
        assertThat(impulses).isGreaterThan(50);
        assertThat(farthest_ms).isLessThan(0.002);
    }

    private static boolean answers(boolean rests, double after_ms, double current_nA) {
        Condensed fibre = fibres(1, 0.005).getFirst();
        List<Stimulus> shocks = new ArrayList<>(train(1, 100, 2));
        shocks.add(new Stimulus.IntoNode(1, new Pulse(1.05 + after_ms, 0.1, current_nA)));
        if (!rests) return alone(fibre, shocks, after_ms + 4).size() > 1;
        Population population = new Population(List.of(fibre), List.of(shocks), Precision.DOUBLE, LAST);
        population.until(after_ms + 4);
        return population.times_ms(0).size() > 1;
    }

    private static double threshold_nA(boolean rests, double after_ms) {
        double low = 0, high = 4;
        for (int halving = 0; halving < 14; halving++) {
            double middle = (low + high) / 2;
            if (answers(rests, after_ms, middle)) high = middle;
            else low = middle;
        }
        return high;
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 12, 30, 100})
    void after_an_impulse_the_threshold_is_the_same_to_a_thousandth(double after_ms) {
        assertThat(threshold_nA(true, after_ms) / threshold_nA(false, after_ms)).isCloseTo(1, within(1e-3));
    }

    @ParameterizedTest
    @EnumSource
    void a_fibre_that_never_rests_does_exactly_what_it_does_alone(Precision precision) {
        List<Condensed> fibres = fibres(9, 0.005);
        List<List<Stimulus>> stimuli = Collections.nCopies(9, train(0.05, 0.35, 20));
        Population population = new Population(fibres, stimuli, precision, LAST);
        population.until(20);
        List<Spikes> awake = Spikes.until(ModalLanes.of(fibres, stimuli, precision), 20);
        assertThat(population.effort().longSteps()).isZero();
        for (int f = 0; f < 9; f++) {
            assertThat(population.times_ms(f))
                    .isNotEmpty()
                    .isEqualTo(awake.get(f).times_ms(LAST));
            assertThat(population.voltage_mV(f, 3)).isBetween(-100.0, 60.0);
        }
    }

    @Test
    void a_fibre_does_not_know_who_else_is_there() {
        SplittableRandom random = new SplittableRandom(7);
        List<Condensed> fibres = fibres(10, 0.005);
        List<List<Stimulus>> stimuli = new ArrayList<>();
        for (int f = 0; f < fibres.size(); f++) stimuli.add(shocks(random, 100));
        Population together = new Population(fibres, stimuli, Precision.SINGLE, LAST);
        Population alone = new Population(List.of(fibres.get(6)), List.of(stimuli.get(6)), Precision.SINGLE, LAST);
        together.until(100);
        alone.until(100);
        assertThat(together.times_ms(6)).isNotEmpty().isEqualTo(alone.times_ms(0));
    }

    @Test
    void a_fibre_that_diverges_is_named() {
        List<List<Stimulus>> stimuli = new ArrayList<>(Collections.nCopies(40, List.of()));
        stimuli.set(37, List.of(new Stimulus.IntoNode(3, new Pulse(0.1, 0.1, 1e5))));
        Population population = new Population(fibres(40, 0.005), stimuli, Precision.SINGLE, LAST);
        assertThatThrownBy(() -> population.until(1)).hasMessageContaining("lane 37");
        ModalLanes lanes = ModalLanes.of(fibres(40, 0.005), stimuli);
        assertThatThrownBy(() -> lanes.run(200)).hasMessageContaining("lane 37");
    }

    @Test
    void a_silent_fibre_wakes_as_if_it_had_begun_just_now() {
        Condensed fibre = fibres(1, 0.005).getFirst();
        List<List<Stimulus>> late = List.of(train(80.1, 100, 81));
        Population population = new Population(List.of(fibre), late, Precision.DOUBLE, LAST);
        population.until(80);
        assertThat(population.effort().shortSteps() + population.effort().longSteps())
                .isZero();
        population.until(84);
        double early_ms = alone(fibre, train(0.1, 100, 1), 4).getFirst();
        assertThat(population.times_ms(0).getFirst()).isCloseTo(80 + early_ms, within(1e-10));
    }

    @Test
    void after_its_impulse_a_fibre_falls_asleep_at_rest_within_a_fifth_of_a_second() {
        Condensed fibre = fibres(1, 0.005).getFirst();
        Population population = new Population(List.of(fibre), List.of(train(1, 1000, 2)), Precision.SINGLE, LAST);
        population.until(200);
        Population.Effort effort = population.effort();
        population.until(300);
        assertThat(population.effort().longSteps()).isEqualTo(effort.longSteps());
        assertThat(population.effort().shortSteps()).isEqualTo(effort.shortSteps());
        assertThat(population.voltage_mV(0, 5)).isEqualTo(fibre.rest_mV[5]);
    }

    @Test
    void at_twenty_impulses_a_second_one_step_in_fifteen_is_left() {
        List<Condensed> fibres = fibres(8, 0.005);
        Population population =
                new Population(fibres, Collections.nCopies(8, train(5, 50, 400)), Precision.SINGLE, LAST);
        population.until(400);
        Population.Effort effort = population.effort();
        assertThat(population.times_ms(7)).hasSize(8);
        assertThat(effort.shortSteps() + effort.longSteps()).isLessThan(effort.allSteps() / 15);
    }

    /// More persistent sodium makes an impulse come back by itself; here all of that is seen by the long steps.
    @Test
    void a_calm_fibre_that_begins_to_fire_is_seen_in_time() {
        Fibre healthy = Fibre.healthy(Geometry.discrete(10), NODES);
        List<Node> nodes = healthy.nodes().stream()
                .map(n -> new Node(
                        n.length_um(),
                        n.channels().stream()
                                .map(c -> c.name().equals("persistent sodium") ? c.times(2.1) : c)
                                .toList()))
                .toList();
        Condensed fibre =
                new Condensed(new Fibre(healthy.geometry(), nodes, healthy.internodes()), 0.005, Scheme.CORRECTED);
        List<Stimulus> shock = train(1, 100, 2);
        double again_ms = alone(fibre, shock, 10).get(1);
        LaneBlock busy = (LaneBlock) ModalLanes.of(List.of(fibre), List.of(shock));
        busy.run(Math.round((again_ms - 1.5) / 0.005));
        CalmLanes calm =
                new CalmLanes(new LaneParts(List.of(fibre.calm(CalmLanes.THETA * 0.4))), new CalmLanes.Scratch(NODES));
        Moment moment = new Moment(NODES, fibre.kept);
        busy.take(0, moment);
        calm.put(0, fibre.calm(CalmLanes.THETA * 0.4), moment, 0);
        int steps = 0;
        while (calm.moved_mV[0] < 0.8 && calm.highest_mV[0] < 10 && steps < 10) {
            calm.step(0);
            steps++;
        }
        assertThat(steps).isBetween(1, 2);
    }

    @Test
    void calm_and_sleeping_fibres_allocate_nothing() {
        Population population =
                new Population(fibres(8, 0.005), Collections.nCopies(8, train(1, 1e6, 2)), Precision.SINGLE, LAST);
        population.until(50);
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        population.until(450);
        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
    }

    @Test
    void a_place_to_listen_beside_the_fibre_is_refused() {
        List<Condensed> fibres = fibres(1, 0.005);
        assertThatThrownBy(() -> new Population(fibres, List.of(List.of()), Precision.DOUBLE, NODES))
                .hasMessageContaining("lies outside the fibre's 0 to 14");
    }
}
