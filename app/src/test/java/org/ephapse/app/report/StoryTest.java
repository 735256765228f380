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
    void a_life_is_told_in_six_to_twelve_sentences() {
        assertThat(CASES).hasSize(14).allSatisfy((name, facts) -> {
            int count = ReadingEase.sentences(String.join(" ", Story.sentences(facts)))
                    .size();
            assertThat(count).as(name).isBetween(6, 12);
        });
    }

    @Test
    void sentences_are_short_enough_for_everybody() {
        assertThat(CASES)
                .allSatisfy((name, facts) -> assertThat(ReadingEase.meanLength(Story.sentences(facts)))
                        .as(name)
                        .isLessThanOrEqualTo(15));
    }

    @Test
    void the_reading_grade_is_at_most_eight() {
        assertThat(CASES)
                .allSatisfy((name, facts) -> assertThat(ReadingEase.grade(Story.sentences(facts)))
                        .as(name)
                        .isLessThanOrEqualTo(8));
    }

    @Test
    void the_last_sentence_says_that_it_is_simulated() {
        assertThat(CASES)
                .allSatisfy((name, facts) ->
                        assertThat(Story.sentences(facts).getLast()).as(name).contains("simulated", "virtual person"));
    }

    @Test
    void nothing_twitches_where_the_record_has_no_onset() {
        assertThat(Story.sentences(CASES.get("harmless"))).contains("Nothing twitched.");
    }

    @Test
    void an_onset_is_told_with_the_age_of_its_mark() {
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
    void treatment_is_told_only_where_the_plan_has_some() {
        assertThat(String.join(" ", Story.sentences(Cases.twitching()))).doesNotContain("Toxin", "operation", "treat");
    }

    @Test
    void injections_are_counted_as_the_record_marks_them() {
        RunFacts facts = Cases.treated(new Treatment.Toxin(50, 52, 20, 90, 0));
        long marked = facts.life().marks().stream()
                .filter(m -> m.kind() == Mark.Kind.INJECTION || m.kind() == Mark.Kind.INJECTION_FAILED)
                .count();
        assertThat(Story.sentences(facts))
                .anySatisfy(s -> assertThat(s).startsWith("Toxin was given " + marked + " times"));
    }

    @Test
    void an_artery_that_never_touches_is_said_not_to() {
        assertThat(Story.sentences(Cases.never())).anySatisfy(s -> assertThat(s).contains("never touched the nerve"));
    }

    @Test
    void the_person_is_found_again_by_seed_and_index() {
        assertThat(Story.sentences(Cases.twitching()).get(1)).contains("seed 1", "123456", "susceptibility of 8.00");
    }

    @Test
    void no_sentence_promises_anything() {
        List<String> promises = List.of("cure", "guarantee", "best", "100\u00a0%", "should", "you ");
        assertThat(CASES)
                .allSatisfy((name, facts) -> assertThat(String.join(" ", Story.sentences(facts)))
                        .as(name)
                        .doesNotContainIgnoringCase(promises.toArray(String[]::new)));
    }
}
