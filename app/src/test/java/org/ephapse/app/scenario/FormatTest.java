package org.ephapse.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.ephapse.app.yaml.Place;
import org.ephapse.app.yaml.Yaml;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Life;
import org.ephapse.body.Person;
import org.ephapse.conflict.Segment;
import org.ephapse.signal.Region;
import org.junit.jupiter.api.Test;

/// The table of keys fits the engine.
class FormatTest {
    private static List<String> words(String path) {
        return ((Kind.Word) Format.at(path).kind()).words();
    }

    private static List<String> words(Enum<?>[] constants) {
        return Stream.of(constants).map(Canonical::word).toList();
    }

    @Test
    void the_words_for_sex_side_and_segment_are_those_of_the_engine() {
        assertThat(words("person.sex")).isEqualTo(words(Person.Sex.values()));
        assertThat(words("person.side")).isEqualTo(words(Person.Side.values()));
        assertThat(words("person.draw.side")).isEqualTo(words(Person.Side.values()));
        assertThat(words("person.nerve.segment")).isEqualTo(words(Segment.values()));
    }

    @Test
    void the_vessels_are_those_of_the_engine() {
        assertThat(words("person.artery.vessel"))
                .isEqualTo(Stream.of(Vessel.values()).map(Vessel::name).toList());
    }

    @Test
    void what_may_twitch_first_is_what_the_engine_tells_apart_or_nothing() {
        List<String> regions = Stream.of(Region.values()).map(Region::word).toList();
        assertThat(words("expect.first"))
                .containsAll(regions)
                .contains("nothing")
                .hasSize(regions.size() + 1);
    }

    @Test
    void a_life_begins_and_ends_where_the_engine_says() {
        Kind.Measure until = (Kind.Measure) Format.at("plan.until").kind();
        assertThat(until.min()).isEqualTo(Life.FROM_years);
        assertThat(until.max()).isEqualTo(Life.LATEST_years);
        assertThat(until.open()).isTrue();
    }

    @Test
    void a_table_with_an_unknown_range_is_a_mistake_of_ours() {
        assertThatThrownBy(() -> KindText.kind("LENGTH 1-2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> KindText.kind("WEIGHT 1..2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_key_means_something_and_stands_in_a_block_that_is_there() {
        assertThat(Format.KEYS).hasSizeGreaterThan(50).allSatisfy(key -> {
            assertThat(key.meaning()).endsWith(".");
            assertThat(key.block())
                    .satisfiesAnyOf(
                            block -> assertThat(block).isEmpty(),
                            block -> assertThat(Format.at(block)).isNotNull());
        });
    }

    @Test
    void every_standard_value_is_one_that_its_key_allows() {
        List<Key> standing =
                Format.KEYS.stream().filter(k -> k.standard() != null).toList();
        Place here = new Place("here", 1, 1);
        assertThat(standing)
                .hasSizeGreaterThan(8)
                .allSatisfy(k -> assertThat(Values.of(k, new Yaml.Leaf(here, k.standard(), true)))
                        .isNotNull());
    }
}
