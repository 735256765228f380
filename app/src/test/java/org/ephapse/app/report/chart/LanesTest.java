package org.ephapse.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LanesTest {
    private static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_two_names_overlap(int seed) {
        List<Lanes.Placed> names = placed(seed);
        for (int i = 1; i < names.size(); i++) {
            Lanes.Placed name = names.get(i);
            assertThat(names.subList(0, i))
                    .filteredOn(other -> other.lane() == name.lane())
                    .noneMatch(other -> name.from() < other.to() && other.from() < name.to());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_name_stays_on_the_picture(int seed) {
        assertThat(placed(seed)).hasSize(12).allMatch(p -> p.from() >= 0 && p.to() <= 350);
    }

    private static List<Lanes.Placed> placed(int seed) {
        Random random = new Random(seed);
        Lanes lanes = new Lanes(0, 350);
        double[] places = random.doubles(12, 38, 340).sorted().toArray();
        for (double place : places) lanes.add(place, "word".repeat(2 + random.nextInt(4)));
        return lanes.names();
    }
}
