package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ephapse.app.RunFacts;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.body.Mark;
import org.ephapse.body.Treatment;
import org.junit.jupiter.api.Test;

final class StoryTest {
    private static final Map<String, RunFacts> CASES = Cases.all();

    @Test
    void aLifeIsToldInSixToTwelveSentences() {
        assertThat(CASES).hasSize(12).allSatisfy((name, facts) -> {
            int count = ReadingEase.sentences(String.join(" ", Story.sentences(facts)))
                    .size();
            assertThat(count).as(name).isBetween(6, 12);
        });
    }

    @Test
    void sentencesAreShortEnoughForEverybody() {
        assertThat(CASES)
                .allSatisfy((name, facts) -> assertThat(ReadingEase.meanLength(Story.sentences(facts)))
                        .as(name)
                        .isLessThanOrEqualTo(15));
    }

    @Test
    void theReadingGradeIsAtMostEight() {
        assertThat(CASES)
                .allSatisfy((name, facts) -> assertThat(ReadingEase.grade(Story.sentences(facts)))
                        .as(name)
                        .isLessThanOrEqualTo(8));
    }

    @Test
    void theLastSentenceSaysThatItIsSimulated() {
        assertThat(CASES)
                .allSatisfy((name, facts) ->
                        assertThat(Story.sentences(facts).getLast()).as(name).contains("simulated", "virtual person"));
    }

    @Test
    void nothingTwitchesWhereTheRecordHasNoOnset() {
        assertThat(Story.sentences(CASES.get("harmless"))).contains("Nothing twitched.");
    }

    @Test
    void anOnsetIsToldWithTheAgeOfItsMark() {
        RunFacts facts = Cases.twitching();
        Mark onset = facts.life().marks().stream()
                .filter(m -> m.kind() == Mark.Kind.ONSET)
                .findFirst()
                .orElseThrow();
        assertThat(Story.sentences(facts))
                .anySatisfy(s -> assertThat(s)
                        .startsWith("The " + onset.detail() + " began to twitch at " + Numbers.age(onset.age_years())
                                + " years"));
    }

    @Test
    void treatmentIsToldOnlyWhereThePlanHasSome() {
        assertThat(String.join(" ", Story.sentences(Cases.twitching()))).doesNotContain("Toxin", "operation", "treat");
    }

    @Test
    void injectionsAreCountedAsTheRecordMarksThem() {
        RunFacts facts = Cases.treated(new Treatment.Toxin(50, 52, 20, 90, 0));
        long marked = facts.life().marks().stream()
                .filter(m -> m.kind() == Mark.Kind.INJECTION || m.kind() == Mark.Kind.INJECTION_FAILED)
                .count();
        assertThat(Story.sentences(facts))
                .anySatisfy(s -> assertThat(s).startsWith("Toxin was given " + marked + " times"));
    }

    @Test
    void anArteryThatNeverTouchesIsSaidNotTo() {
        assertThat(Story.sentences(Cases.never())).anySatisfy(s -> assertThat(s).contains("never touched the nerve"));
    }

    @Test
    void thePersonIsFoundAgainBySeedAndIndex() {
        assertThat(Story.sentences(Cases.twitching()).get(1)).contains("seed 1", "123456", "susceptibility of 8.00");
    }

    @Test
    void noSentencePromisesAnything() {
        List<String> promises = List.of("cure", "guarantee", "best", "100\u00a0%", "should", "you ");
        assertThat(CASES)
                .allSatisfy((name, facts) -> assertThat(String.join(" ", Story.sentences(facts)))
                        .as(name)
                        .doesNotContainIgnoringCase(promises.toArray(String[]::new)));
    }
}
