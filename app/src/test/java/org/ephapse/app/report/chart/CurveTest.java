package org.ephapse.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CurveTest {
    private static final int POINTS = 20_000;

    @Test
    void no_extreme_is_lost() {
        Random random = new Random(1);
        double[] x = IntStream.range(0, POINTS).mapToDouble(i -> i * 0.035).toArray();
        double[] y = IntStream.range(0, POINTS)
                .mapToDouble(i -> random.nextGaussian() * 10)
                .toArray();
        List<Integer> kept = Curve.kept(x, y);
        assertThat(kept.stream().mapToDouble(i -> y[i]).max())
                .isEqualTo(Arrays.stream(y).max());
        assertThat(kept.stream().mapToDouble(i -> y[i]).min())
                .isEqualTo(Arrays.stream(y).min());
    }

    @Test
    void no_point_lies_far_from_the_thinned_line() {
        double[] x = IntStream.range(0, POINTS).mapToDouble(i -> i * 0.035).toArray();
        double[] y = IntStream.range(0, POINTS)
                .mapToDouble(i -> 40 * Math.sin(i * 0.002))
                .toArray();
        List<Integer> kept = Curve.kept(x, y);
        double worst = 0;
        for (int k = 1; k < kept.size(); k++) {
            int a = kept.get(k - 1), b = kept.get(k);
            for (int i = a; i <= b; i++) {
                double straight = y[a] + (y[b] - y[a]) * (x[i] - x[a]) / (x[b] - x[a]);
                worst = Math.max(worst, Math.abs(straight - y[i]));
            }
        }
        assertThat(worst).isLessThan(0.5);
    }

    @Test
    void a_straight_line_needs_few_points() {
        double[] x = IntStream.range(0, POINTS).mapToDouble(i -> i * 0.01).toArray();
        assertThat(Curve.kept(x, x)).hasSizeLessThan(40).startsWith(0).endsWith(POINTS - 1);
    }

    @Test
    void the_days_of_ten_years_take_little_room() {
        double[] x = IntStream.range(0, POINTS).mapToDouble(i -> i * 0.0055).toArray();
        double[] y = IntStream.range(0, POINTS).mapToDouble(i -> i % 90).toArray();
        assertThat(Curve.path(x, y)).hasSizeLessThan(20_000);
    }
}
