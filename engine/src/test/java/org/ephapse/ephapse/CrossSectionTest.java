package org.ephapse.ephapse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Muscle;
import org.junit.jupiter.api.Test;

/// The root's fibers: where they lie, whom they touch, whom they serve.
class CrossSectionTest {
    private static final CrossSection WHOLE = CrossSection.of(CrossSection.Plan.STANDARD, new Seed(1));

    private static CrossSection mapped(double strictness) {
        return CrossSection.of(new CrossSection.Plan(2000, 0.4, strictness), new Seed(3));
    }

    /// Correlation of a fiber's place with its muscle's.
    private static double order(CrossSection section) {
        double xy = 0, xx = 0, yy = 0, mean = 0;
        int n = section.fibers();
        for (int i = 0; i < n; i++) mean += section.muscle(i).place() / n;
        for (int i = 0; i < n; i++) {
            double x = section.across_mm(i), y = section.muscle(i).place() - mean;
            xy += x * y;
            xx += x * x;
            yy += y * y;
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void neighbors_are_mutual() {
        int seen = 0;
        for (int i = 0; i < WHOLE.fibers(); i++) {
            for (int k = 0; k < WHOLE.neighbors(i); k++) {
                int j = WHOLE.neighbor(i, k);
                int self = i;
                assertThat(IntStream.range(0, WHOLE.neighbors(j)).map(m -> WHOLE.neighbor(j, m)))
                        .contains(self);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(40_000);
    }

    /// Expected: Euler's formula gives a triangulation of n points just under 6 neighbors each; the rim has fewer.
    @Test
    void a_fiber_has_just_under_six_neighbors() {
        double sum = IntStream.range(0, WHOLE.fibers()).map(WHOLE::neighbors).sum();
        assertThat(sum / WHOLE.fibers()).isBetween(5.85, 6.0);
    }

    /// Expected: in a Delaunay triangulation the nearest point is always a neighbor.
    @Test
    void the_nearest_fiber_is_a_neighbor() {
        CrossSection section = Roots.small(400);
        for (int i = 0; i < section.fibers(); i++) {
            int own = i;
            int nearest = IntStream.range(0, section.fibers())
                    .filter(j -> j != own)
                    .boxed()
                    .min((a, b) -> Double.compare(apart(section, own, a), apart(section, own, b)))
                    .orElseThrow();
            assertThat(IntStream.range(0, section.neighbors(own)).map(k -> section.neighbor(own, k)))
                    .contains(nearest);
        }
    }

    private static double apart(CrossSection section, int a, int b) {
        return Math.hypot(section.across_mm(a) - section.across_mm(b), section.down_mm(a) - section.down_mm(b));
    }

    @Test
    void every_fiber_lies_in_the_root() {
        assertThat(IntStream.range(0, WHOLE.fibers())
                        .mapToDouble(i -> Math.hypot(WHOLE.across_mm(i), WHOLE.down_mm(i))))
                .allMatch(r -> r <= 0.7);
    }

    @Test
    void muscles_get_their_shares() {
        Map<Muscle, Integer> count = new EnumMap<>(Muscle.class);
        for (int i = 0; i < WHOLE.fibers(); i++) count.merge(WHOLE.muscle(i), 1, Integer::sum);
        assertThat(count).hasSize(Muscle.values().length);
        assertThat(count).allSatisfy((m, n) -> assertThat(n / 7000.0).isBetween(m.share() - 0.01, m.share() + 0.01));
    }

    @Test
    void a_map_of_strictness_1_follows_the_place_and_one_of_0_does_not() {
        double[] correlation = Arrays.stream(new double[] {0, 0.5, 1})
                .map(s -> order(mapped(s)))
                .toArray();
        assertThat(correlation[0]).isBetween(-0.06, 0.06);
        assertThat(correlation[1]).isBetween(0.4, 0.55);
        assertThat(correlation[2]).isGreaterThan(0.93);
    }

    @Test
    void no_fiber_is_thicker_than_the_F_wave_allows() {
        assertThat(IntStream.range(0, WHOLE.fibers()).mapToDouble(WHOLE::diameter_um))
                .allMatch(d -> d >= 3 && d <= 9);
    }

    @Test
    void a_strictness_above_1_is_refused() {
        assertThatThrownBy(() -> new CrossSection.Plan(10, 0.1, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a map's strictness lies in 0 to 1, not 1.5");
    }
}
