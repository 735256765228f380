package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ephapse.app.RunFacts;
import org.ephapse.body.Treatment;
import org.junit.jupiter.api.Test;

final class MilestoneTest {
    private static final Map<String, RunFacts> CASES = Cases.all();

    @Test
    void there_are_at_most_six_in_the_order_of_age() {
        assertThat(CASES).allSatisfy((name, facts) -> {
            List<Milestone> milestones = Milestone.of(new History(facts.life()));
            assertThat(milestones).as(name).hasSizeBetween(1, 6);
            assertThat(milestones).extracting(Milestone::row).isSorted().doesNotHaveDuplicates();
        });
    }

    @Test
    void the_end_is_always_shown() {
        assertThat(CASES).allSatisfy((name, facts) -> {
            History history = new History(facts.life());
            assertThat(Milestone.of(history).getLast().row()).as(name).isEqualTo(history.last());
        });
    }

    @Test
    void an_operation_is_shown_before_and_after() {
        RunFacts facts = Cases.treated(new Treatment.Decompression(62, 1, 0.5, Double.POSITIVE_INFINITY));
        History history = new History(facts.life());
        List<Milestone> milestones = Milestone.of(history);
        Milestone before = named(milestones, "before the operation"),
                after = named(milestones, "a year after the operation");
        assertThat(history.age(before.row())).isLessThan(62);
        assertThat(history.age(after.row())).isGreaterThan(62.9);
    }

    private static Milestone named(List<Milestone> milestones, String name) {
        return milestones.stream()
                .filter(m -> m.name().contains(name))
                .findFirst()
                .orElseThrow();
    }
}
