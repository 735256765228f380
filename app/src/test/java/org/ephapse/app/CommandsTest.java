package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The other commands, as a person calls them.
class CommandsTest {
    @TempDir
    private Path directory;

    @Test
    void without_a_command_the_program_says_how_to_begin() {
        Ran ran = Ran.ephapse();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Begin with:", "ephapse run examples/typical.yaml", "Exit codes:");
        assertThat(ran.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "init", "schema", "explain", "doctor", "serve", "site"})
    void every_command_has_help_and_the_root_names_it(String command) {
        Ran ran = Ran.ephapse(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Usage: ephapse " + command);
        assertThat(Ran.ephapse("--help").out()).contains("\n  " + command + " ");
    }

    @Test
    void the_exit_codes_are_in_the_help() {
        assertThat(Ran.ephapse("--help").out()).contains("  0 ", "  1 ", "  2 ", "  3 ", "  69 ", "  70 ", "  130 ");
    }

    @Test
    void the_help_fits_into_eighty_columns() {
        assertThat(Ran.ephapse("--help").out().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void the_version_comes_with_commit_and_java() {
        assertThat(Ran.ephapse("--version").out())
                .startsWith("ephapse ")
                .contains("commit ", "Java " + System.getProperty("java.version"));
    }

    @Test
    void the_doctor_finds_this_place_in_order() {
        Ran ran = Ran.ephapse("doctor", "--out", directory);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("version: ", "java: ", "locale: ", "processors: ", "all is well");
    }

    /// Without vectors all is right and slow, so that it is said and does not fail.
    @Test
    void the_doctor_says_whether_the_loops_over_fibres_are_vectors() {
        assertThat(Ran.ephapse("doctor", "--out", directory).out())
                .containsPattern(
                        "loops over fibres are vectors: (yes|no: a number in a loop over lanes takes [0-9.]+ times)");
    }

    @Test
    void the_doctor_leaves_with_1_where_nothing_can_be_written() {
        Ran ran = Ran.ephapse("doctor", "--out", directory.resolve("gone"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("output directory can be written: no: there is no such file", "something is amiss");
    }

    @Test
    void the_doctor_answers_in_json() {
        assertThat(Ran.ephapse("doctor", "--json", "--out", directory).out())
                .startsWith("{")
                .contains("\"locale\" : ");
    }

    @Test
    void the_schema_is_json_schema_of_2020() {
        assertThat(Ran.ephapse("schema").out())
                .startsWith("{")
                .contains("https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void init_writes_a_scenario_that_runs() {
        Path file = directory.resolve("new/my life.yaml");
        assertThat(Ran.ephapse("init", file).out()).contains("my life.yaml is written");
        assertThat(Ran.ephapse("run", file, "--out", directory.resolve("out")).code())
                .isZero();
    }

    @Test
    void init_in_a_directory_names_the_file_itself() {
        Ran.ephapse("init", directory.resolve("study"));
        assertThat(Written.names(directory.resolve("study"))).isEqualTo(List.of("scenario.yaml"));
    }

    @Test
    void init_overwrites_nothing() {
        Path file = Written.file(directory.resolve("mine.yaml"), "mine");
        Ran ran = Ran.ephapse("init", file);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("there already");
        assertThat(Written.text(file)).isEqualTo("mine");
    }

    @Test
    void init_knows_which_preset_was_meant() {
        Ran ran = Ran.ephapse("init", directory.resolve("a.yaml"), "--preset", "typcal");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("\"typcal\"", "typical");
        assertThat(Written.names(directory)).isEmpty();
    }

    @Test
    void init_tells_in_json_what_it_wrote() {
        assertThat(Ran.ephapse("init", directory.resolve("a.yaml"), "--json").out())
                .contains("\"file\" : ", "a.yaml");
    }
}
