package org.ephapse.ephapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// Impulses on lines: how long they take, what stops them, and who meets whom.
class LinesTest {
    private static final double STEP_ms = 0.0125;
    private static final Impulse PLAIN =
            new Impulse(0.05, new double[] {28, 100}, new double[] {0.8, 50}, new double[] {1, 1}, new double[] {1, 1});

    private static Lines one(double length_mm, double velocity) {
        return new Lines(new double[] {length_mm}, new double[] {velocity}, PLAIN, STEP_ms);
    }

    /// Steps until nothing can be under way any more; "n" for an arrival at the near end, "f" at the far one, with
    /// steps.
    private static List<String> run(Lines lines, int from, int until) {
        List<String> arrivals = new ArrayList<>();
        for (int step = from; step < until; step++) {
            lines.step(step);
            if (lines.nearCount > 0) arrivals.add("n" + step);
            if (lines.farCount > 0) arrivals.add("f" + step);
        }
        return arrivals;
    }

    /// Expected: 100 mm at 40 mm/ms are 2.5 ms, 200 steps.
    @Test
    void an_impulse_takes_its_length_over_its_velocity() {
        Lines lines = one(100, 40);
        lines.fromNear(0, 0);
        assertThat(run(lines, 1, 1000)).containsExactly("f200");
    }

    @Test
    void impulses_from_both_ends_die_where_they_meet() {
        Lines lines = one(100, 40);
        lines.fromNear(0, 0);
        run(lines, 1, 50);
        lines.fromFar(0, 50);
        assertThat(run(lines, 51, 1000)).isEmpty();
        assertThat(lines.collisions()).isEqualTo(1);
    }

    @Test
    void an_impulse_that_starts_after_the_other_has_arrived_passes() {
        Lines lines = one(100, 40);
        lines.fromNear(0, 0);
        run(lines, 1, 300);
        lines.fromFar(0, 300);
        assertThat(run(lines, 301, 1000)).containsExactly("n500");
    }

    /// Expected: 30 mm and 70 mm at 40 mm/ms, 60 and 140 steps.
    @Test
    void a_shock_runs_both_ways() {
        Lines lines = one(100, 40);
        lines.shock(0, 30, 0);
        assertThat(run(lines, 1, 1000)).containsExactly("n60", "f140");
    }

    @Test
    void an_end_is_refractory_after_an_arrival() {
        Lines lines = one(100, 40);
        lines.fromNear(0, 0);
        run(lines, 1, 220);
        assertThat(lines.fromFar(0, 220)).isFalse();
        assertThat(lines.fromFar(0, 270)).isTrue();
    }

    @Test
    void a_shock_just_behind_an_impulse_does_nothing() {
        Lines lines = one(100, 40);
        lines.fromNear(0, 0);
        run(lines, 1, 100);
        assertThat(lines.shock(0, 40, 100)).isFalse();
        assertThat(lines.shock(0, 10, 100)).isTrue();
    }

    /// A shock between two impulses that would have met: each meets its own half of the shock instead.
    @Test
    void a_shock_between_two_impulses_takes_both() {
        Lines lines = one(200, 40);
        lines.fromNear(0, 0);
        lines.fromFar(0, 0);
        run(lines, 1, 80);
        lines.shock(0, 100, 80);
        assertThat(run(lines, 81, 2000)).isEmpty();
        assertThat(lines.collisions()).isEqualTo(2);
    }

    /// Against impulses that are moved in small steps and looked at one by one.
    @Test
    void random_traffic_ends_as_it_does_when_every_impulse_is_moved_by_hand() {
        int cases = 0;
        for (int trial = 0; trial < 200; trial++) {
            Seed seed = new Seed(11).of(trial);
            Lines lines = one(150, 30);
            Crawl crawl = new Crawl(150, 30, STEP_ms);
            List<String> fast = new ArrayList<>(), slow = new ArrayList<>();
            for (int step = 0; step < 3000; step++) {
                lines.step(step);
                for (int k = 0; k < lines.nearCount; k++) fast.add("n");
                for (int k = 0; k < lines.farCount; k++) fast.add("f");
                slow.addAll(crawl.step());
                double chance = step < 2000 ? seed.of(step).uniform() : 1;
                if (chance < 0.002 && lines.fromNear(0, step)) crawl.start(0, 1);
                else if (chance > 0.002 && chance < 0.004 && lines.fromFar(0, step)) crawl.start(150, -1);
                else if (chance > 0.004 && chance < 0.005) {
                    double place = 5 + 140 * seed.of(step).of("place").uniform();
                    if (lines.shock(0, place, step)) crawl.shock(place);
                }
            }
            cases += fast.size();
            assertThat(fast.stream().filter("n"::equals).count())
                    .as("near end, trial " + trial)
                    .isEqualTo(slow.stream().filter("n"::equals).count());
            assertThat(fast).as("trial " + trial).hasSameSizeAs(slow);
        }
        assertThat(cases).isGreaterThan(500);
    }

    /// The slow way: positions, moved and compared at every step.
    private static final class Crawl {
        private final double length_mm, move_mm;
        private final List<double[]> impulses = new ArrayList<>();

        Crawl(double length_mm, double velocity, double step_ms) {
            this.length_mm = length_mm;
            move_mm = velocity * step_ms;
        }

        void start(double place_mm, int way) {
            impulses.add(new double[] {place_mm, way});
            impulses.sort((a, b) -> Double.compare(a[0], b[0]));
        }

        void shock(double place_mm) {
            start(place_mm - 1e-6, -1);
            start(place_mm + 1e-6, 1);
        }

        List<String> step() {
            List<String> ended = new ArrayList<>();
            for (double[] impulse : impulses) impulse[0] += impulse[1] * move_mm;
            for (int i = 0; i + 1 < impulses.size(); i++) {
                double[] a = impulses.get(i), b = impulses.get(i + 1);
                if (a[1] > 0 && b[1] < 0 && a[0] >= b[0]) {
                    impulses.remove(i + 1);
                    impulses.remove(i);
                    i = -1;
                }
            }
            for (int i = impulses.size() - 1; i >= 0; i--) {
                double[] a = impulses.get(i);
                if ((a[1] > 0 && a[0] >= length_mm - 1e-9) || (a[1] < 0 && a[0] <= 1e-9)) {
                    ended.add(a[1] > 0 ? "f" : "n");
                    impulses.remove(i);
                }
            }
            return ended;
        }
    }
}
