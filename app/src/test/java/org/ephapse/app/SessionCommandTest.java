package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.ephapse.app.scenario.Lesions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// `ephapse session` and `ephapse lsr`, as a person calls them.
class SessionCommandTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @TempDir
    private Path directory;

    static List<String> lesions() {
        return Written.names(EXAMPLES.resolve("lesions"));
    }

    @Test
    void every_lesion_of_the_examples_is_a_preset_and_every_preset_an_example() {
        assertThat(lesions())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Lesions.names().stream().map(name -> name + ".yaml").toList());
    }

    @ParameterizedTest
    @MethodSource("lesions")
    void a_lesion_of_the_examples_runs_and_says_that_it_is_simulated(String file) {
        Ran ran = Ran.ephapse(
                "session", EXAMPLES.resolve("lesions").resolve(file), "--seconds", "0.05", "--burn-in", "0.02");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("Simulated.").contains("The ladder:");
    }

    @Test
    void all_outputs_are_written_and_each_says_that_it_is_simulated() {
        Path out = directory.resolve("out");
        Ran ran = Ran.ephapse("lsr", "mild", "--shocks", "2", "--every", "0.08", "--burn-in", "0.05", "--out", out);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(Written.names(out))
                .containsExactlyInAnyOrder(
                        "summary.txt",
                        "spikes.simulated.csv",
                        "spikes.simulated.json",
                        "events.simulated.csv",
                        "events.simulated.json",
                        "sweeps.simulated.csv",
                        "sweeps.simulated.json",
                        "report.html",
                        "session.json");
        assertThat(Written.text(out.resolve("report.html"))).contains("Simulated.", "Shocks and answers", "ASSUMED");
        assertThat(Written.text(out.resolve("session.json"))).contains("\"simulated\" : true");
        assertThat(Written.text(out.resolve("sweeps.simulated.csv")).lines()).hasSize(1 + 2 * 6);
    }

    @Test
    void the_same_seed_gives_the_same_bytes() {
        Path a = directory.resolve("a"), b = directory.resolve("b");
        for (Path out : List.of(a, b))
            Ran.ephapse("session", "mild", "--seconds", "0.1", "--burn-in", "0.05", "--out", out);
        for (String name : Written.names(a))
            assertThat(Written.text(b.resolve(name))).as(name).isEqualTo(Written.text(a.resolve(name)));
        assertThat(Written.names(a)).hasSize(7);
    }

    @Test
    void a_scenario_needs_an_age_and_then_its_lesion_is_taken_from_the_life() {
        Path typical = EXAMPLES.resolve("typical.yaml");
        Ran without = Ran.ephapse("session", typical);
        assertThat(without.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(without.err()).contains("--age");
        Ran young = Ran.ephapse("session", typical, "--age", "16", "--seconds", "0.05", "--burn-in", "0");
        assertThat(young.code()).as(young.err()).isZero();
        assertThat(young.out()).contains("at 16.0 years").contains("0 of 7000 fibres bare");
    }

    @Test
    void json_has_the_rung_of_the_ladder() {
        assertThat(Ran.ephapse("session", "healthy", "--seconds", "0.05", "--burn-in", "0", "--json")
                        .out())
                .contains("\"stage\" : \"silent\"", "\"simulated\" : true");
    }

    @Test
    void what_cannot_be_used_is_refused_in_a_sentence() {
        assertThat(Ran.ephapse("session", "tipical").err()).contains("\"tipical\"", "typical");
        assertThat(Ran.ephapse("session", "mild", "--protocol", "smil").err()).contains("smile");
        assertThat(Ran.ephapse("lsr", "mild", "--stimulate", "tongue").err()).contains("mandibular");
        assertThat(Ran.ephapse("lsr", "mild", "--intensity", "2").err()).contains("allowed is 0 to 1");
        assertThat(Ran.ephapse("session").err()).contains("LESION");
        assertThat(Ran.ephapse("session", "experiment", "lader").err()).contains("ladder");
    }

    @Test
    void a_lesions_file_is_read_with_its_units_and_faults_have_a_place() {
        Path file = Written.file(directory.resolve("mine.yaml"), """
                schemaVersion: 1
                title: "Mine"
                lesion: {angle: 0 deg, reach: 200 um, bared: 40 %, pressed: 1, shift: 1 mV, dent: 0.2 mm, stiffness: 10 mN/mm, nuclearGain: 0}
                """);
        assertThat(Lesions.of("mine", Written.text(file)).spot().reach_mm()).isEqualTo(0.2);
        Path wrong =
                Written.file(directory.resolve("wrong.yaml"), Written.text(file).replace("40 %", "140 %"));
        assertThat(Ran.ephapse("session", wrong).err()).contains("wrong.yaml, line 3", "lesion.bared", "140 %");
    }

    @Test
    void shocks_tell_first_who_answered_and_a_healthy_nerve_never_spreads_though_it_blinks() {
        Ran ran = Ran.ephapse("lsr", "healthy", "--burn-in", "12");
        assertThat(ran.out())
                .contains("Lateral spread: absent in forehead, eyelid, cheek, mouth, neck.")
                .containsPattern("chin +F wave +present +10 of 10");
    }

    @Test
    void every_other_shock_of_pairs_is_single_and_answers_are_read_in_these_only() {
        Ran ran = Ran.ephapse("lsr", "typical", "--shocks", "4", "--pair", "2", "--burn-in", "1", "--anesthesia");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("second/first").containsPattern("chin +F wave +present +([12]) of \\1 +1[0-4]");
    }

    @Test
    void the_wall_of_the_artery_is_answered_sooner_than_a_branch() {
        Ran ran = Ran.ephapse(
                "lsr", "typical", "--stimulate", "artery", "--shocks", "3", "--burn-in", "1", "--anesthesia");
        assertThat(ran.out()).contains("Wall response:").containsPattern("chin +wall response +present +3 of 3 +[4-8]");
    }

    @Test
    void theatre_tells_its_phases_and_a_lifted_artery_is_silent() {
        Path out = directory.resolve("theatre");
        Ran ran = Ran.ephapse(
                "session", "typical", "--protocol", "theatre", "--seconds", "2", "--burn-in", "1", "--out", out);
        assertThat(ran.out())
                .containsPattern("anesthetized +0.00.1.00")
                .containsPattern("lifted 0.80 mm +1.00.1.50 +0 +[0-9] % +0 of");
        assertThat(Written.text(out.resolve("report.html"))).contains("put back", "a preset of ours");
        assertThat(Written.text(out.resolve("session.json"))).contains("\"eyelid_sweeps_read\"", "\"units_share\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            session typical --burn-in 1e9           | --burn-in is 1.0E9 s; allowed is 0 to 3600
            session typical --burn-in NaN           | --burn-in is NaN s; allowed is 0 to 3600
            session typical --strictness NaN        | --strictness is NaN; allowed is 0 to 1
            session typical --swing 9               | --swing is 9.0; allowed is 0 to 2
            lsr typical --pair 9999                 | --pair is 9999.0 ms
            lsr typical --pair -1                   | --pair is -1.0 ms
            lsr typical --pair NaN                  | --pair is NaN ms
            lsr typical --pair 5 --shocks 1         | with 2 shocks or more
            lsr typical --intensity NaN             | --intensity is NaN; allowed is 0 to 1
            """)
    void numbers_that_cannot_be_are_bad_input(String line, String sentence) {
        Ran ran = Ran.ephapse((Object[]) line.split(" "));
        assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ran.err()).contains(sentence).hasLineCount(1);
    }

    @Test
    void files_that_are_no_lesion_are_bad_input() {
        Path empty = Written.file(directory.resolve("empty.yaml"), "");
        assertThat(Ran.ephapse("session", empty).err()).contains("empty.yaml is empty");
        Path other = Written.file(directory.resolve("other.yaml"), "a: 1\n");
        assertThat(Ran.ephapse("session", other).err()).contains("no block \"lesion\"");
        assertThat(Ran.ephapse("session", "").err()).contains("is empty");
        assertThat(Ran.ephapse("session", directory).err()).contains("is a directory");
    }

    @Test
    void an_experiment_prints_its_table_and_writes_a_page() {
        Path out = directory.resolve("study");
        Ran ran = Ran.ephapse(
                "session", "experiment", "states", "--seeds", "1", "--seconds", "0.05", "--burn-in", "0", "--out", out);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).startsWith("Simulated.").contains("published", "awake");
        assertThat(Written.names(out)).containsExactlyInAnyOrder("study.txt", "report.html", "study.json");
        assertThat(Written.text(out.resolve("report.html")).getBytes(StandardCharsets.UTF_8))
                .hasSizeGreaterThan(5000);
    }
}
