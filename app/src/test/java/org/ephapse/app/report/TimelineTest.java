package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.ephapse.app.RunFacts;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    @Test
    void every_treatment_has_its_bar() {
        assertThat(draw(Cases.all().get("everything")))
                .contains("strip high", "strip toxin", "strip lifted", "strip treated");
    }

    @Test
    void a_life_without_treatment_has_none() {
        assertThat(draw(Cases.twitching())).doesNotContain("strip toxin", "strip lifted", "strip treated");
    }

    @Test
    void the_threshold_is_the_persons_own() {
        assertThat(draw(Cases.twitching())).contains("myelin is harmed above 18");
    }

    @Test
    void a_narrow_figure_tells_the_same_moments() {
        RunFacts facts = Cases.twitching();
        for (Moments.Moment moment : Moments.of(facts.life())) {
            assertThat(draw(facts)).contains(">" + moment.words() + "<");
        }
        assertThat(Moments.of(facts.life())).hasSizeGreaterThan(2);
    }

    private static String draw(RunFacts facts) {
        return new Timeline(new History(facts.life()), new History(facts.waiting()), 350)
                .draw("t")
                .toString();
    }
}
