package org.ephapse.evidence.session;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Site;
import org.ephapse.evidence.Estimate;
import org.ephapse.signal.Muscle;

/// In which directions impulses cross, as shocks tell: share of the quiet sweeps with a lateral spread, NaN where none
/// was quiet. A direction transmits where at least half of its quiet sweeps have one.
///
/// @param toEyelid chin's branch shocked, eyelid read
/// @param toChin   eyelid's branch shocked, chin read
record Crossing(double toEyelid, double toChin) {
    /// Shocks that test both directions in turn.
    static Act.Shock[] shocks(Turns turns) {
        return new Act.Shock[] {turns.of(0, Site.MANDIBULAR, 1), turns.of(1, Site.ZYGOMATIC, 1)};
    }

    /// What they showed.
    static Crossing of(SessionRecord record, Act.Shock... shocks) {
        return new Crossing(
                LateralSpread.presence(Turns.sweeps(record, shocks[0], Muscle.ORBICULARIS_OCULI)),
                LateralSpread.presence(Turns.sweeps(record, shocks[1], Muscle.MENTALIS)));
    }

    /// Whether the eyelid answers.
    boolean eyelid() {
        return toEyelid >= 0.5;
    }

    /// Whether the chin answers.
    boolean chin() {
        return toChin >= 0.5;
    }

    /// Whether both directions had a quiet sweep.
    boolean isRead() {
        return !Double.isNaN(toEyelid) && !Double.isNaN(toChin);
    }

    /// In how many directions impulses cross.
    int directions() {
        return (eyelid() ? 1 : 0) + (chin() ? 1 : 0);
    }

    /// A share of those in whom a direction could be read, with Wilson's interval.
    static Estimate share(List<Crossing> all, ToDoubleFunction<Crossing> direction, Predicate<Crossing> has) {
        return share(
                all.stream()
                        .filter(c -> !Double.isNaN(direction.applyAsDouble(c)))
                        .toList(),
                has);
    }

    /// A share of all in whom both could be read.
    static Estimate ofRead(List<Crossing> all, Predicate<Crossing> has) {
        return share(all.stream().filter(Crossing::isRead).toList(), has);
    }

    private static Estimate share(List<Crossing> of, Predicate<Crossing> has) {
        return of.isEmpty()
                ? Trials.mean(new double[0])
                : Estimate.share(of.stream().filter(has).count() / (double) of.size(), of.size());
    }
}
