package org.ephapse.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.ephapse.app.scenario.Expectation.Ages;
import org.ephapse.app.scenario.Expectation.Check;
import org.ephapse.body.Life;
import org.ephapse.body.LifeRecord;
import org.ephapse.numeric.Seed;
import org.junit.jupiter.api.Test;

/// What was expected, beside what came out.
class ExpectationTest {
    /// Somebody whose artery lies deep in the nerve and who is as susceptible as can be: the face twitches at once.
    private static final LifeRecord ILL = life("gap: -0.5 mm", "susceptibility: 1000");

    /// Somebody whose artery is far away.
    private static final LifeRecord WELL = life("gap: 20 mm", "susceptibility: 1");

    private static LifeRecord life(String artery, String person) {
        Scenario scenario = Scenarios.ofText(
                "life",
                "person:\n  draw: {seed: 1, index: 1, side: left}\n  artery: {" + artery
                        + "}\n  nerve: {contactAngle: 0 deg, segment: attached, modulus: 5 kPa, threshold: 5 mmHg}\n  "
                        + person
                        + "\nplan: {until: 30 years}\n");
        return Life.live(scenario.person(), scenario.plan(), new Seed(1));
    }

    private static Check only(Expectation expectation, LifeRecord life) {
        assertThat(expectation.checks(life)).hasSize(1);
        return expectation.checks(life).getFirst();
    }

    @Test
    void nothing_expected_is_nothing_checked() {
        assertThat(Expectation.NONE.checks(ILL)).isEmpty();
    }

    @Test
    void the_first_part_of_the_face_is_compared_by_its_word() {
        assertThat(only(new Expectation("eyelid", null, null, null, null), ILL).passed())
                .isTrue();
        assertThat(only(new Expectation("mouth", null, null, null, null), ILL))
                .isEqualTo(new Check("twitches first: mouth", "eyelid", false));
        assertThat(only(new Expectation("nothing", null, null, null, null), WELL)
                        .passed())
                .isTrue();
    }

    @Test
    void the_first_twitch_must_lie_between_both_ages() {
        assertThat(only(new Expectation(null, new Ages(16, 20), null, null, null), ILL)
                        .passed())
                .isTrue();
        assertThat(only(new Expectation(null, new Ages(25, 29), null, null, null), ILL)
                        .passed())
                .isFalse();
        assertThat(only(new Expectation(null, new Ages(16, 20), null, null, null), WELL))
                .isEqualTo(new Check("first twitch at 16 to 20 years", "never", false));
    }

    @Test
    void twitching_at_the_end_is_what_is_seen_in_the_last_row() {
        assertThat(only(new Expectation(null, null, true, null, null), ILL).passed())
                .isTrue();
        assertThat(only(new Expectation(null, null, true, null, null), WELL).passed())
                .isFalse();
        assertThat(only(new Expectation(null, null, false, null, null), WELL).passed())
                .isTrue();
    }

    @Test
    void touching_and_a_dent_are_told_apart() {
        assertThat(only(new Expectation(null, null, null, true, null), ILL).passed())
                .isTrue();
        assertThat(only(new Expectation(null, null, null, false, null), WELL).passed())
                .isTrue();
        assertThat(only(new Expectation(null, null, null, null, true), ILL).passed())
                .isTrue();
        assertThat(only(new Expectation(null, null, null, null, true), WELL).passed())
                .isFalse();
    }
}
