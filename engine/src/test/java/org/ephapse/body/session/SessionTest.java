package org.ephapse.body.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Muscle;
import org.junit.jupiter.api.Test;

/// Seconds with a lesion, in small roots.
class SessionTest {
    private static final Setting SMALL =
            Setting.STANDARD.in(new CrossSection.Plan(700, 0.22, 0.6)).after(100);
    private static final Spot SPOT = new Spot(0, 0.3, 0.8, 1, 3, 0.3, 20, 0.4);

    private static SessionRecord run(Spot spot, Protocol protocol, Setting setting, long seed) {
        return new Session(spot.lesion(), protocol, setting, new Seed(seed)).run();
    }

    @Test
    void a_healthy_root_at_rest_says_nothing_between_blinks() {
        SessionRecord record = run(Spot.HEALTHY, Protocol.rest(400), SMALL, 1);
        assertThat(record.lesioned()).isZero();
        assertThat(Events.of(record)).isEmpty();
    }

    @Test
    void a_blink_reaches_the_ring_around_the_eye_and_no_other_muscle_of_a_healthy_face() {
        SessionRecord record = run(Spot.HEALTHY, Protocol.rest(300).with(new Act.Blink(50)), SMALL, 1);
        assertThat(record.times_ms(Muscle.ORBICULARIS_OCULI)).hasSizeGreaterThan(50);
        assertThat(record.size()).isEqualTo(record.times_ms(Muscle.ORBICULARIS_OCULI).length);
    }

    @Test
    void a_shock_reaches_its_own_muscle_at_once_and_the_f_wave_comes_back() {
        SessionRecord record = run(Spot.HEALTHY, Protocol.shocks(Site.MANDIBULAR, 1, 6, 100), SMALL, 1);
        int pool = record.pool(Muscle.MENTALIS);
        var sweeps = LateralSpread.sweeps(record, Muscle.MENTALIS, true);
        int answers = sweeps.stream().mapToInt(LateralSpread.Sweep::early).sum();
        assertThat(record.times_ms(Muscle.MENTALIS)).hasSize(6 * pool + answers);
        assertThat(answers).as("F waves: about 2 % of 6 x " + pool).isBetween(1, pool);
        assertThat(sweeps.stream().mapToDouble(LateralSpread.Sweep::first_ms).filter(t -> t < 8))
                .isEmpty();
    }

    @Test
    void a_weaker_shock_excites_that_share_of_the_branch() {
        SessionRecord record = run(Spot.HEALTHY, Protocol.shocks(Site.MANDIBULAR, 0.5, 1, 50), SMALL, 1);
        long direct = Arrays.stream(record.times_ms(Muscle.MENTALIS))
                .filter(t -> t < 55)
                .count();
        assertThat(direct).isCloseTo(record.pool(Muscle.MENTALIS) / 2, within(1L));
    }

    @Test
    void the_same_seed_gives_the_same_discharges() {
        SessionRecord a = run(SPOT, Protocol.rest(150), SMALL, 3), b = run(SPOT, Protocol.rest(150), SMALL, 3);
        assertThat(times(a)).containsExactly(times(b)).isNotEmpty();
    }

    private static double[] times(SessionRecord record) {
        return IntStream.range(0, record.size()).mapToDouble(record::at_ms).toArray();
    }

    @Test
    void discharges_come_in_the_order_of_time_and_within_the_record() {
        double[] times = times(run(SPOT, Protocol.rest(150), SMALL, 3));
        assertThat(times).isSorted();
        assertThat(times[0]).isGreaterThanOrEqualTo(0);
    }

    @Test
    void a_shock_crosses_to_another_branch_by_bridges_and_not_without_them() {
        Spot calm = new Spot(0, 0.8, 0.5, 1, 1, 0.3, 20, 0.4);
        Protocol shocks = Protocol.shocks(Site.ZYGOMATIC, 1, 3, 100).with(new Act.Wake(Waking.ANESTHETIZED, 0));
        SessionRecord bridged = run(calm, shocks, SMALL, 1), apart = run(calm.withPressed(0), shocks, SMALL, 1);
        assertThat(apart.bridges()).isZero();
        assertThat(LateralSpread.presence(LateralSpread.sweeps(bridged, Muscle.FRONTALIS, false)))
                .isEqualTo(1);
        assertThat(LateralSpread.presence(LateralSpread.sweeps(apart, Muscle.FRONTALIS, false)))
                .isZero();
    }

    @Test
    void a_shock_to_the_arterys_wall_reaches_nobody_once_it_is_lifted() {
        Protocol wall = Protocol.shocks(Site.ARTERY, 1, 1, 60).with(new Act.Wake(Waking.ANESTHETIZED, 0));
        Protocol lifted = wall.with(new Act.Lift(0, 0.5));
        Spot calm = SPOT.withBared(0.2).withShift_mV(0.5);
        SessionRecord there = run(calm, wall, SMALL, 1), gone = run(calm, lifted, SMALL, 1);
        assertThat(there.size()).isGreaterThan(5);
        assertThat(gone.size()).isZero();
    }

    @Test
    void the_state_is_kept_once_a_millisecond() {
        SessionRecord record = run(SPOT, Protocol.rest(120), SMALL, 1);
        assertThat(record.state(SessionRecord.State.PRESSURE)).hasSize(120).doesNotContain(0.0);
    }

    @Test
    void an_act_after_the_end_is_refused() {
        assertThatThrownBy(() -> Protocol.rest(100).with(new Act.Blink(200))).hasMessageContaining("200");
    }
}
