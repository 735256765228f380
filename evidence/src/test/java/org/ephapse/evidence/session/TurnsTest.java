package org.ephapse.evidence.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.LateralSpread.Sweep;
import org.ephapse.body.session.Session;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Spot;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Muscle;
import org.junit.jupiter.api.Test;

/// Shocks of several kinds in one session.
class TurnsTest {
    private static final Turns TURNS = new Turns(20, 70, 2, 3);
    private static final Act.Shock CHINS = TURNS.of(0, Site.MANDIBULAR, 1), LIDS = TURNS.of(1, Site.ZYGOMATIC, 1);

    @Test
    void kinds_take_turns_at_equal_distance() {
        assertThat(List.of(CHINS.at_ms(), LIDS.at_ms(), CHINS.every_ms(), TURNS.to_ms()))
                .containsExactly(90.0, 160.0, 140.0, 510.0);
    }

    @Test
    void a_sweep_belongs_to_the_shock_that_began_it() {
        assertThat(Turns.sweeps(record(), LIDS, Muscle.MENTALIS))
                .extracting(Sweep::shock_ms)
                .containsExactly(160.0, 300.0, 440.0);
    }

    @Test
    void a_shock_to_a_muscles_own_branch_is_read_as_an_f_wave() {
        assertThat(Turns.sweeps(record(), CHINS, Muscle.MENTALIS)).allMatch(Sweep::quiet);
    }

    private static SessionRecord record() {
        Setting setting = Setting.STANDARD.after(0);
        return new Session(Spot.HEALTHY.lesion(), TURNS.asleep(CHINS, LIDS), setting, new Seed(1)).run();
    }
}
