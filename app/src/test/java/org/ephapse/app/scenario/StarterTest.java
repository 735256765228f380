package org.ephapse.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What `init` writes is a scenario of the same life, awake or asleep.
class StarterTest {
    static List<String> presets() {
        return Presets.names();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void the_new_scenario_is_the_preset_under_another_title(String preset) {
        Scenario scenario = Scenarios.preset(preset);
        Scenario started = Scenarios.ofText("started", Starter.text(preset));
        assertThat(started)
                .isEqualTo(new Scenario(
                        "My scenario",
                        "",
                        scenario.seed(),
                        scenario.person(),
                        scenario.plan(),
                        scenario.draw(),
                        Expectation.NONE));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void the_lines_that_are_asleep_can_be_woken(String preset) {
        String text = Starter.text(preset);
        String own = text.substring(text.indexOf("\n  treatments:"), text.indexOf("  # For example"));
        String awake = text.replace(own, "\n").replace("#: ", "");
        assertThat(Scenarios.ofText("awake", awake).plan().treatments()).hasSize(3);
        assertThat(Scenarios.ofText("awake", awake).expectation().first()).isEqualTo("eyelid");
    }
}
