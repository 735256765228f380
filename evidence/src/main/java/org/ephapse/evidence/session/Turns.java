package org.ephapse.evidence.session;

import java.util.List;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.LateralSpread.Sweep;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Waking;
import org.ephapse.signal.Muscle;

/// Shocks of several kinds that take turns in one session, so that all share its burn-in.
///
/// @param from_ms  one interval before the first (ms)
/// @param every_ms time from each shock to the next (ms)
/// @param kinds    how many kinds take turns
/// @param rounds   how often each has its turn
record Turns(double from_ms, double every_ms, int kinds, int rounds) {
    /// The shocks of one kind.
    ///
    /// @param kind its number, from 0 on
    Act.Shock of(int kind, Site site, double intensity) {
        return new Act.Shock(site, from_ms + (kind + 1) * every_ms, intensity, rounds, kinds * every_ms);
    }

    /// Shocks that follow others by so much.
    static Act.Shock after(Act.Shock first, double apart_ms) {
        return new Act.Shock(
                first.site(), first.at_ms() + apart_ms, first.intensity(), first.count(), first.every_ms());
    }

    /// One interval after the last (ms).
    double to_ms() {
        return from_ms + (kinds * rounds + 1) * every_ms;
    }

    /// What is done, awake.
    Protocol awake(Act... acts) {
        return Protocol.rest(to_ms()).with(acts);
    }

    /// What is done under anesthesia from the beginning on, as in theatre, where the face is quiet enough to read an
    /// answer.
    Protocol asleep(Act... acts) {
        return awake(acts).with(new Act.Wake(Waking.ANESTHETIZED, 0));
    }

    /// What shocks of one kind do in a muscle.
    static List<Sweep> sweeps(SessionRecord record, Act.Shock shocks, Muscle muscle) {
        boolean direct = muscle.branch() == shocks.site().branch();
        return LateralSpread.sweeps(record, muscle, direct).stream()
                .filter(s -> gave(shocks, s.shock_ms()))
                .toList();
    }

    private static boolean gave(Act.Shock shocks, double at_ms) {
        long k = Math.round((at_ms - shocks.at_ms()) / shocks.every_ms());
        return k >= 0 && k < shocks.count() && shocks.at_ms() + k * shocks.every_ms() == at_ms;
    }
}
