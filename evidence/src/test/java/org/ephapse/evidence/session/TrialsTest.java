package org.ephapse.evidence.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.evidence.Estimate;
import org.ephapse.signal.Muscle;
import org.junit.jupiter.api.Test;

/// How the experiments on seconds run their roots.
class TrialsTest {
    private static final Trials TRIALS = new Trials(new Budget(3, 0.1, 0, _ -> {}));

    @Test
    void answers_are_in_the_order_of_the_numbers() {
        assertThat(Trials.each(200, i -> i))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void a_refusal_in_one_of_them_is_told_as_it_is() {
        assertThatThrownBy(() -> Trials.each(4, i -> new Budget(i - 4, 1, 1, _ -> {})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1 seed");
    }

    @Test
    void sessions_side_by_side_are_those_of_one_after_the_other() {
        Setting setting = TRIALS.setting();
        List<SessionRecord> together =
                TRIALS.run("together", Presets.SEVERE.lesion(), Protocol.rest(TRIALS.lasts_ms()), setting);
        SessionRecord alone =
                TRIALS.one("alone", 3, Presets.SEVERE.lesion(), Protocol.rest(TRIALS.lasts_ms()), setting);
        assertThat(together.getLast().times_ms(Muscle.ORBICULARIS_OCULI))
                .isNotEmpty()
                .containsExactly(alone.times_ms(Muscle.ORBICULARIS_OCULI));
    }

    @Test
    void the_interval_of_twenty_values_is_students() {
        Estimate e = Trials.mean(IntStream.rangeClosed(1, 20).asDoubleStream().toArray());
        assertThat(e.high() - e.value()).isCloseTo(2.093 * Math.sqrt(35.0 / 20), within(0.001));
    }
}
