package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.ephapse.app.RunFacts;
import org.junit.jupiter.api.Test;

final class TimelineTest {
    @Test
    void everyTreatmentHasItsBar() {
        assertThat(draw(Cases.all().get("everything")))
                .contains("strip high", "strip toxin", "strip lifted", "strip treated");
    }

    @Test
    void aLifeWithoutTreatmentHasNone() {
        assertThat(draw(Cases.twitching())).doesNotContain("strip toxin", "strip lifted", "strip treated");
    }

    @Test
    void theThresholdIsThePersonsOwn() {
        assertThat(draw(Cases.twitching())).contains("myelin is harmed above 18");
    }

    @Test
    void aNarrowFigureTellsTheSameMoments() {
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
