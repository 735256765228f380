package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `ephapse run`, as a person calls it.
class RunTest {
    @TempDir
    private Path directory;

    private Path out() {
        return directory.resolve("out");
    }

    private Ran run(String scenario, Object... more) {
        Path file = Written.scenario(directory, scenario);
        Object[] words = new Object[more.length + 4];
        words[0] = "run";
        words[1] = file;
        words[2] = "--out";
        words[3] = out();
        System.arraycopy(more, 0, words, 4, more.length);
        return Ran.ephapse(words);
    }

    @Test
    void a_life_is_told_in_sentences_and_written() {
        Ran ran = run(Written.SHORT);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("A short life\n").contains("simulated").contains("Written to " + out());
        assertThat(Written.names(out()))
                .containsExactly(
                        "life.simulated.csv",
                        "life.simulated.json",
                        "report.html",
                        "run.json",
                        "summary.txt",
                        "waiting.simulated.csv",
                        "waiting.simulated.json");
    }

    @Test
    void a_life_without_treatment_has_no_second_table() {
        run("person: {draw: {seed: 1, index: 1, side: left}}\nplan: {until: 30 years}\n");
        assertThat(Written.names(out())).contains("life.simulated.csv").doesNotContain("waiting.simulated.csv");
    }

    @Test
    void a_life_on_the_rod_is_written_with_its_shapes_and_says_so() {
        Ran ran = run(Written.SHORT, "--fidelity", "rod");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Fidelity rod: the artery is an elastic rod in three dimensions.");
        assertThat(Written.names(out()))
                .hasSize(11)
                .contains(
                        "shape.simulated.csv",
                        "shape.simulated.json",
                        "waiting-shape.simulated.csv",
                        "waiting-shape.simulated.json");
        for (String name : List.of("run.json", "life.simulated.json", "shape.simulated.json")) {
            assertThat(Written.text(out().resolve(name))).contains("\"fidelity\" : \"rod\"");
        }
        assertThat(Written.text(out().resolve("report.html"))).contains("The artery in three dimensions");
        assertThat(Written.text(out().resolve("shape.simulated.csv")))
                .startsWith("age_years,vessel,node,x_mm,y_mm,z_mm,diameter_mm\r\n16,");
    }

    @Test
    void a_life_on_the_arch_says_so_and_replaces_one_on_the_rod() {
        run(Written.SHORT, "--fidelity", "rod");
        Ran ran = run(Written.SHORT);
        assertThat(ran.out()).contains("Fidelity arch: the artery is an arch.");
        assertThat(Written.names(out())).hasSize(7);
        assertThat(Written.text(out().resolve("run.json"))).contains("\"fidelity\" : \"arch\"");
    }

    @Test
    void an_unknown_fidelity_leaves_with_2_and_one_sentence() {
        Ran ran = run(Written.SHORT, "--fidelity", "foo");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("ephapse: --fidelity is \"foo\"; allowed are arch and rod\n");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_rod_that_finds_no_rest_leaves_with_3_organ_age_and_value_and_nothing_written() {
        String crowded = """
                extends: typical
                person: {artery: {diameter: 2 mm, span: 6 mm, excess: 50 %, growth: 3 %/year}}
                plan: {until: 90 years, treatments: []}
                """;
        Ran ran = run(crowded, "--fidelity", "rod");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("ephapse: the anterior inferior cerebellar artery diverged at age ")
                .containsPattern("years: .+ became [0-9.]+\n");
        assertThat(Written.names(directory)).containsExactly("scenario.yaml");
    }

    @Test
    void no_color_and_no_control_character_is_printed() {
        assertThat(run(Written.SHORT).out()).doesNotContain("\u001b").doesNotContain("\r");
    }

    @Test
    void the_summary_is_also_a_file() {
        Ran ran = run(Written.SHORT);
        assertThat(ran.out()).startsWith(Written.text(out().resolve("summary.txt")));
    }

    @Test
    void the_summary_can_be_json() {
        Ran ran = run(Written.SHORT, "--json");
        assertThat(ran.out())
                .startsWith("{")
                .contains(
                        "\"simulated\" : true", "\"sentences\" : [", "\"what\" : \"decompression\"", "\"report.html\"");
    }

    @Test
    void the_run_can_be_repeated_from_its_record() throws IOException {
        run(Written.SHORT);
        String record = Written.text(out().resolve("run.json"));
        String scenario = record.substring(record.indexOf("\"scenario\" : ") + 13, record.indexOf("  \"checks\""))
                .stripTrailing();
        Path again = Written.file(directory.resolve("again.json"), scenario.substring(0, scenario.length() - 1));
        Path second = directory.resolve("second");
        assertThat(Ran.ephapse("run", again, "--out", second).code()).isZero();
        for (String name : Written.names(out())) {
            assertThat(Files.readAllBytes(second.resolve(name)))
                    .as(name)
                    .isEqualTo(Files.readAllBytes(out().resolve(name)));
        }
    }

    @Test
    void the_record_names_no_person_no_machine_and_no_time() {
        run(Written.SHORT);
        assertThat(Written.text(out().resolve("run.json")))
                .contains("\"seed\"", "\"version\"", "\"commit\"", "\"jdk\"", "SplitMix64")
                .doesNotContain(System.getProperty("user.home"))
                .doesNotContain(directory.toString());
    }

    @Test
    void another_seed_changes_the_course_and_not_the_person() {
        run(Written.SHORT, "--seed", "12345");
        assertThat(Written.text(out().resolve("run.json")))
                .contains("\"seed\" : 12345", "\"draw\" : {\n        \"seed\" : 1,");
    }

    @Test
    void a_check_that_holds_is_told_and_leaves_with_0() {
        Ran ran = run(Written.SHORT + "expect: {first: nothing}\n");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("held    twitches first: nothing");
    }

    @Test
    void a_check_that_fails_leaves_with_1_after_writing() {
        Ran ran = run(Written.SHORT + "expect: {first: mouth}\n");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("FAILED  twitches first: mouth; found: nothing");
        assertThat(Written.names(out())).contains("run.json");
        assertThat(Written.text(out().resolve("run.json"))).contains("\"passed\" : false");
    }

    @Test
    void an_earlier_output_is_replaced() {
        run(Written.SHORT);
        assertThat(run("person: {draw: {seed: 1, index: 1, side: left}}\nplan: {until: 30 years}\n")
                        .code())
                .isZero();
        assertThat(Written.names(out())).doesNotContain("waiting.simulated.csv");
    }

    @Test
    void a_bad_scenario_leaves_with_2_one_sentence_and_nothing_written() {
        Ran ran = run("person: {draw: {seed: 1, index: 1, side: lft}}\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err())
                .startsWith("ephapse: ")
                .contains("scenario.yaml, line 1, column 42", "did you mean left?");
        assertThat(Written.names(directory)).containsExactly("scenario.yaml");
    }

    @Test
    void a_missing_scenario_leaves_with_2() {
        Ran ran = Ran.ephapse("run", directory.resolve("none.yaml"), "--out", out());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("none.yaml", "no such file").doesNotContain("\tat ");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_name_that_no_file_can_have_leaves_with_2() {
        Ran ran = Ran.ephapse("run", "a\0b");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("no file can be called");
        assertThat(Ran.ephapse("run", "").err()).contains("name is empty");
    }

    @Test
    void a_place_where_nothing_can_be_written_leaves_with_2_and_nothing_behind() {
        Path file = Written.file(directory.resolve("a file"), "");
        Path scenario = Written.scenario(directory, Written.SHORT);
        Ran ran = Ran.ephapse("run", scenario, "--out", file.resolve("out"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("cannot be written", "nothing was written");
        assertThat(Written.names(directory)).containsExactly("a file", "scenario.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "100000", "two"})
    void an_impossible_number_of_threads_leaves_with_2(String threads) {
        Ran ran = run(Written.SHORT, "--threads", threads);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.err()).contains("--threads", threads);
        assertThat(out()).doesNotExist();
    }

    @Test
    void wrong_words_are_answered_with_the_nearest_and_where_help_is() {
        for (List<String> words :
                List.of(List.of("rnu"), List.of("run"), List.of("run", "a", "b"), List.of("run", "a", "--sede", "1"))) {
            Ran ran = Ran.ephapse(words.toArray());
            assertThat(ran.code()).as("%s", words).isEqualTo(2);
            assertThat(ran.err().lines()).hasSize(1);
            assertThat(ran.err()).contains("--help").doesNotContain("picocli");
        }
        assertThat(Ran.ephapse("rnu").err()).contains("did you mean run?");
    }
}
