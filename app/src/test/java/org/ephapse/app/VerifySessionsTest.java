package org.ephapse.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// `ephapse verify --sessions`, as a person calls it.
class VerifySessionsTest {
    @Test
    void a_length_that_is_no_time_is_refused_before_anything_runs() {
        Ran ran = Ran.ephapse("verify", "--sessions", "--seconds", "0");
        assertThat(ran.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(ran.err()).contains("--seconds is 0.0");
    }

    /// Half a second after a tenth: what it finds means nothing, that it ends is what counts.
    @Test
    @Tag("slow")
    void every_experiment_on_seconds_runs_and_the_cost_is_said_first() {
        Ran ran = Ran.ephapse("verify", "--sessions", "--seconds", "0.5", "--burn-in", "0.1", "--threads", "2");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err())
                .startsWith(
                        "ephapse: 7 experiments, 1 root, 0.5 s each after a burn-in of 0.1 s; takes one core about 1 min; on 2 threads\n");
        assertThat(ran.out())
                .startsWith("finding ")
                .contains("discharges a second within bursts", "latency in the chin", "artery's wall shocked")
                .endsWith("Every figure of ours is simulated: 1 root, 0.5 s each after a burn-in of 0.1 s.\n");
    }
}
