package org.ephapse.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.ephapse.app.text.BadInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every known fault of a scenario is refused in one sentence that says where, what, and what is allowed.
class RefusalTest {
    static List<Fault> faults() {
        return Fault.of();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_is_refused_with_its_place_and_what_is_allowed(Fault fault) {
        BadInput refusal = catchThrowableOfType(BadInput.class, () -> Scenarios.ofText("life.yaml", fault.text()));
        assertThat(refusal).as("a refusal").isNotNull();
        assertThat(refusal.sentence())
                .contains(fault.words())
                .startsWith("life.yaml")
                .doesNotContain("\n");
    }

    @Test
    void the_list_of_faults_is_long_and_each_is_named_once() {
        assertThat(faults()).hasSizeGreaterThan(70).extracting(Fault::name).doesNotHaveDuplicates();
    }

    @Test
    void a_long_value_is_shortened_in_the_sentence() {
        String text = "person: {draw: {seed: 1, index: 2, side: " + "x".repeat(10_000) + "}}";
        assertThat(catchThrowableOfType(BadInput.class, () -> Scenarios.ofText("life.yaml", text))
                        .sentence())
                .hasSizeLessThan(300);
    }

    @Test
    void a_control_character_cannot_reach_the_terminal() {
        String text = "person: {draw: {seed: 1, index: 2, side: \"\\e[2Jleft\"}}";
        assertThat(catchThrowableOfType(BadInput.class, () -> Scenarios.ofText("life.yaml", text))
                        .sentence())
                .doesNotContain("\u001b")
                .contains("\\u{1b}");
    }
}
