package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ephapse.app.scenario.Expectation;
import org.ephapse.app.scenario.Presets;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.app.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example runs and shows what it says it shows.
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @TempDir
    private Path directory;

    static List<String> files() {
        return Written.names(EXAMPLES).stream().filter(n -> n.endsWith(".yaml")).toList();
    }

    @Test
    void every_example_is_a_preset_and_every_preset_an_example() {
        assertThat(files())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Presets.names().stream().map(name -> name + ".yaml").toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void an_example_asks_for_checks_and_they_hold(String file) {
        assertThat(Scenarios.read(EXAMPLES.resolve(file)).expectation()).isNotEqualTo(Expectation.NONE);
        Ran ran = Ran.ephapse("run", EXAMPLES.resolve(file), "--out", directory.resolve("out"));
        assertThat(ran.code()).as(ran.out()).isZero();
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_people_of_examples_are_drawn_and_not_made_to_measure(String file) {
        Scenario scenario = Scenarios.read(EXAMPLES.resolve(file));
        assertThat(scenario.draw()).isNotNull();
        assertThat(scenario.title()).isNotEqualTo(Scenarios.stem(Path.of(file)));
        assertThat(scenario.description()).isNotEmpty();
    }
}
