package org.ephapse.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Addressed randomness: a published generator underneath, and numbers that look drawn.
class SeedTest {
    private static final Seed PEOPLE = new Seed(20260101).of("people");
    private static final int MANY = 100_000;

    /// Golden ratio increment of SplitMix64.
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    @Test
    void the_mixing_is_the_published_one_of_splitmix64() {
        // first two outputs of SplitMix64 from state 0; the index -GAMMA mixes to nothing
        assertThat(Seed.below(0, -GAMMA)).isEqualTo(0xE220A8397B1DCDAFL);
        assertThat(Seed.below(GAMMA, -GAMMA)).isEqualTo(0x6E789E6AA1B965F4L);
    }

    @Test
    void a_label_is_its_key() {
        assertThat(PEOPLE.of("artery")).isEqualTo(PEOPLE.of(Seed.key("artery")));
    }

    @Test
    void the_bare_bits_are_the_same_numbers_as_the_address() {
        Seed seed = PEOPLE.of(17);
        long bits = Seed.below(PEOPLE.value(), 17);
        assertThat(bits).isEqualTo(seed.value());
        assertThat(Seed.uniform(bits)).isEqualTo(seed.uniform());
        assertThat(Seed.normal(bits)).isEqualTo(seed.normal());
    }

    @Test
    void a_million_neighbors_have_a_million_addresses() {
        long distinct = LongStream.range(-500_000, 500_000)
                .map(i -> PEOPLE.of(i).value())
                .distinct()
                .count();
        assertThat(distinct).isEqualTo(1_000_000);
    }

    @Test
    void the_order_of_a_path_matters() {
        assertThat(PEOPLE.of("a").of("b")).isNotEqualTo(PEOPLE.of("b").of("a"));
        assertThat(PEOPLE.of("ab")).isNotEqualTo(PEOPLE.of("ba"));
        assertThat(PEOPLE.of("a").of("b")).isNotEqualTo(PEOPLE.of("ab"));
        assertThat(PEOPLE.of(1).of(2)).isNotEqualTo(PEOPLE.of(2).of(1));
    }

    @Test
    void uniform_numbers_keep_to_the_kolmogorov_smirnov_bound() {
        double[] drawn = LongStream.range(0, MANY)
                .mapToDouble(i -> PEOPLE.of(i).of("u").uniform())
                .sorted()
                .toArray();
        double distance = 0;
        for (int i = 0; i < MANY; i++) {
            distance = Math.max(distance, Math.max((i + 1.0) / MANY - drawn[i], drawn[i] - (double) i / MANY));
        }
        // exceeded by one in a thousand true samples
        assertThat(distance * Math.sqrt(MANY)).isLessThan(1.949);
    }

    @Test
    void uniform_numbers_stay_inside_the_open_interval() {
        assertThat(LongStream.range(0, MANY).mapToDouble(i -> PEOPLE.of(i).uniform()))
                .allMatch(u -> u > 0 && u < 1);
    }

    @Test
    void neighbors_in_index_do_not_know_each_other() {
        assertThat(chiSquare(i -> PEOPLE.of(i).uniform(), i -> PEOPLE.of(i + 1).uniform()))
                .isLessThan(CHI_SQUARE_255);
    }

    @Test
    void two_labels_of_one_person_do_not_know_each_other() {
        assertThat(chiSquare(
                        i -> PEOPLE.of(i).of("sex").uniform(),
                        i -> PEOPLE.of(i).of("growth").uniform()))
                .isLessThan(CHI_SQUARE_255);
    }

    @Test
    void one_label_of_two_populations_is_two_numbers() {
        Seed others = new Seed(20260102).of("people");
        assertThat(chiSquare(i -> PEOPLE.of(i).uniform(), i -> others.of(i).uniform()))
                .isLessThan(CHI_SQUARE_255);
    }

    @Test
    void a_number_and_itself_are_seen_to_know_each_other() {
        assertThat(chiSquare(i -> PEOPLE.of(i).uniform(), i -> PEOPLE.of(i).uniform()))
                .isGreaterThan(10 * CHI_SQUARE_255);
    }

    @Test
    void one_bit_of_the_index_turns_half_of_the_address() {
        long turned = 0;
        for (int i = 0; i < MANY; i++) {
            turned += Long.bitCount(
                    PEOPLE.of(i).value() ^ PEOPLE.of(i ^ 1L << i % 64).value());
        }
        assertThat((double) turned / MANY).isCloseTo(32, within(4 * 4 / Math.sqrt(MANY)));
    }

    @Test
    void normal_and_exponential_numbers_are_images_of_the_same_uniform_number() {
        Seed seed = PEOPLE.of(3);
        assertThat(seed.normal()).isEqualTo(Normal.quantile(seed.uniform()));
        assertThat(seed.exponential()).isEqualTo(-Math.log(seed.uniform()));
    }

    @Test
    void normal_numbers_have_mean_0_and_variance_1() {
        double[] drawn = LongStream.range(0, MANY)
                .mapToDouble(i -> PEOPLE.of(i).normal())
                .toArray();
        assertThat(Arrays.stream(drawn).average().orElseThrow()).isCloseTo(0, within(4 / Math.sqrt(MANY)));
        assertThat(Arrays.stream(drawn).map(z -> z * z).average().orElseThrow())
                .isCloseTo(1, within(4 * Math.sqrt(2.0 / MANY)));
    }

    /// Exceeded by one in a thousand true samples of 255 degrees of freedom.
    private static final double CHI_SQUARE_255 = 330.5;

    private static double chiSquare(LongToDoubleFunction a, LongToDoubleFunction b) {
        int side = 16;
        int[] counts = new int[side * side];
        for (int i = 0; i < MANY; i++) {
            int row = (int) (a.applyAsDouble(i) * side), column = (int) (b.applyAsDouble(i) * side);
            counts[row * side + column]++;
        }
        double expected = (double) MANY / counts.length;
        return Arrays.stream(counts)
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
    }
}
