package org.ephapse.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ephapse.app.Draw;
import org.ephapse.body.Person;
import org.ephapse.body.Prior;
import org.ephapse.body.Treatment;
import org.ephapse.conflict.Segment;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a scenario file says is what the engine gets.
class ScenariosTest {
    private static final String PERSON = "person: {draw: {seed: 7, index: 11, side: right}}\n";

    @TempDir
    private Path directory;

    private Path file(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Scenario read(String text) {
        return Scenarios.ofText("life.yaml", text);
    }

    @Test
    void a_drawn_person_is_the_one_of_the_priors() {
        Scenario scenario = read(PERSON);
        assertThat(scenario.person()).isEqualTo(Prior.STANDARD.person(new Seed(7).of("people"), 11, Person.Side.RIGHT));
        assertThat(scenario.draw()).isEqualTo(new Draw(7, 11));
    }

    @Test
    void a_given_value_replaces_the_drawn_one_and_no_other() {
        Person person = read("person:\n  draw: {seed: 7, index: 11, side: right}\n  artery: {diameter: 1.25 mm}\n")
                .person();
        Person drawn = read(PERSON).person();
        assertThat(person.loop().diameter_mm()).isEqualTo(1.25);
        assertThat(person.root()).isEqualTo(drawn.root());
        assertThat(person.loop().span_mm()).isEqualTo(drawn.loop().span_mm());
    }

    @Test
    void a_person_with_a_changed_value_is_no_longer_called_drawn() {
        assertThat(read("person:\n  draw: {seed: 7, index: 11, side: right}\n  susceptibility: 3\n")
                        .draw())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "diameter: 1200 um, 1.2",
        "diameter: 1200 µm, 1.2",
        "diameter: 0.12 cm, 1.2",
        "diameter: 1.2mm, 1.2",
        "diameter: \"1.2 mm\", 1.2",
        "diameter: +1.2e0 mm, 1.2",
    })
    void a_length_may_be_written_in_several_units(String line, double expected) {
        String text = "person:\n  draw: {seed: 7, index: 11, side: right}\n  artery: {" + line + "}\n";
        assertThat(read(text).person().loop().diameter_mm()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "repair: 3 months, 0.25",
        "repair: 0.25 years, 0.25",
        "repair: 91.310625 days, 0.25",
        "repair: 1 y, 1",
    })
    void a_time_may_be_written_in_several_units(String line, double expected) {
        String text = "person:\n  draw: {seed: 7, index: 11, side: right}\n  nerve: {" + line + "}\n";
        assertThat(read(text).person().root().repair_years()).isCloseTo(expected, within(1e-15));
    }

    @Test
    void each_other_dimension_is_converted_as_the_textbook_says() {
        Person person = read("""
                person:
                  draw: {seed: 7, index: 11, side: right}
                  artery: {excess: 12 %, growth: 0.08 %/year, tether: 30 N/m}
                  nerve: {segment: distal, contactAngle: 1.5707963267948966 rad, modulus: 10000 Pa, threshold: 2.66644 kPa}
                """).person();
        assertThat(person.loop().excess()).isEqualTo(0.12);
        assertThat(person.loop().growth_per_year()).isEqualTo(0.0008);
        assertThat(person.loop().tether_mN_per_mm()).isEqualTo(30);
        assertThat(person.root().segment()).isEqualTo(Segment.DISTAL);
        assertThat(person.root().angle_deg()).isCloseTo(90, within(1e-12));
        assertThat(person.root().modulus_kPa()).isEqualTo(10);
        assertThat(person.root().threshold_mmHg()).isCloseTo(20, within(1e-12));
    }

    @Test
    void what_is_not_given_of_a_treatment_holds_as_the_format_says() {
        Scenario scenario =
                read(PERSON + "plan: {treatments: [{toxin: {from: 50 years}}, {decompression: {at: 60 years}}]}\n");
        assertThat(scenario.plan().treatments())
                .containsExactly(
                        new Treatment.Toxin(50, 80, 20, 90, 0),
                        new Treatment.Decompression(60, 1, 0.5, Double.POSITIVE_INFINITY));
    }

    @Test
    void hypertension_may_never_come() {
        assertThat(read("person:\n  draw: {seed: 7, index: 11, side: right}\n  hypertension: never\n")
                        .person()
                        .bloodPressure()
                        .highFrom_years())
                .isInfinite();
    }

    @Test
    void a_title_stays_as_it_was_written() {
        assertThat(read(PERSON + "title: \"<b>α & Ω</b>\"\n").title()).isEqualTo("<b>α & Ω</b>");
    }

    @Test
    void a_file_without_a_title_is_called_by_its_name() throws IOException {
        assertThat(Scenarios.read(file("my life.yaml", PERSON)).title()).isEqualTo("my life");
    }

    @Test
    void a_preset_can_be_extended_and_its_person_kept() {
        assertThat(read("extends: typical\nseed: 5\n").person())
                .isEqualTo(Scenarios.preset("typical").person());
    }

    @Test
    void title_description_and_checks_are_not_taken_over() throws IOException {
        file("base.yaml", PERSON + "title: Base\ndescription: Base\nexpect: {first: mouth}\n");
        Scenario scenario = Scenarios.read(file("child.yaml", "extends: base.yaml\n"));
        assertThat(scenario.title()).isEqualTo("child");
        assertThat(scenario.description()).isEmpty();
        assertThat(scenario.expectation()).isEqualTo(Expectation.NONE);
    }

    @Test
    void a_relative_file_is_found_beside_the_one_that_extends_it() throws IOException {
        file("people/base.yaml", PERSON + "seed: 99\n");
        Path child = file("lives/child.yaml", "extends: ../people/base.yaml\nplan: {until: 50 years}\n");
        Scenario scenario = Scenarios.read(child);
        assertThat(scenario.seed()).isEqualTo(99);
        assertThat(scenario.plan().until_years()).isEqualTo(50);
    }

    @Test
    void a_circle_is_refused_with_its_chain() throws IOException {
        Path a = file("a.yaml", "extends: b.yaml\n");
        file("b.yaml", "extends: c.yaml\n");
        file("c.yaml", "extends: ./a.yaml\n");
        assertThatThrownBy(() -> Scenarios.read(a))
                .isInstanceOf(BadScenario.class)
                .hasMessageContaining("in a circle")
                .hasMessageMatching(".*a\\.yaml -> .*b\\.yaml -> .*c\\.yaml -> .*a\\.yaml");
    }

    @Test
    void a_long_chain_is_refused() throws IOException {
        for (int i = 0; i < 12; i++) file("s" + i + ".yaml", "extends: s" + (i + 1) + ".yaml\n");
        assertThatThrownBy(() -> Scenarios.read(directory.resolve("s0.yaml")))
                .hasMessageContaining("more than 8 scenarios");
    }

    @Test
    void a_missing_file_that_is_extended_is_told_with_its_place() throws IOException {
        Path child = file("child.yaml", PERSON + "extends: gone.yaml\n");
        assertThatThrownBy(() -> Scenarios.read(child))
                .hasMessageContainingAll("line 2, column 10", "gone.yaml", "no such file");
    }

    @Test
    void an_absolute_path_is_not_extended() throws IOException {
        Path child = file("child.yaml", "extends: " + directory + "/base.yaml\n");
        assertThatThrownBy(() -> Scenarios.read(child)).hasMessageContaining("relative");
    }

    @Test
    void a_file_of_100_megabytes_is_refused_by_its_size() throws IOException {
        Path large = directory.resolve("large.yaml");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(100_000_000);
        }
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> Scenarios.read(large))
                        .isInstanceOf(BadScenario.class)
                        .hasMessageContainingAll("100000000 bytes", "1000000"));
    }

    @Test
    void a_directory_is_no_scenario() {
        assertThatThrownBy(() -> Scenarios.read(directory)).hasMessageContaining("is a directory");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused_with_their_line() throws IOException {
        Path latin = directory.resolve("latin.yaml");
        Files.write(latin, (PERSON + "title: Grün\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Scenarios.read(latin)).hasMessageContainingAll("line 2", "UTF-8");
    }

    @Test
    void a_byte_order_mark_is_read_over() throws IOException {
        assertThat(Scenarios.read(file("mark.yaml", "\uFEFF" + PERSON)).person())
                .isNotNull();
    }

    @Test
    void an_alias_stands_for_its_anchor() {
        Scenario scenario =
                read(PERSON + "plan: {until: &end 70 years, treatments: [{toxin: {from: 50 years, until: *end}}]}\n");
        assertThat(scenario.plan().treatments()).isEqualTo(List.of(new Treatment.Toxin(50, 70, 20, 90, 0)));
    }
}
