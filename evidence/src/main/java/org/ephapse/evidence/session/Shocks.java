package org.ephapse.evidence.session;

import org.ephapse.body.session.Act;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Waking;

/// Trains of shocks, as in theatre: under anesthesia, where the face is quiet enough to read an answer.
final class Shocks {
    private Shocks() {}

    /// Single shocks under anesthesia.
    static Protocol asleep(Site site, double intensity, int count, double every_ms) {
        return Protocol.shocks(site, intensity, count, every_ms).with(new Act.Wake(Waking.ANESTHETIZED, 0));
    }

    /// Pairs of shocks under anesthesia.
    static Protocol pairs(Site site, int count, double every_ms, double apart_ms) {
        return asleep(site, 1, count, every_ms).with(new Act.Shock(site, every_ms + apart_ms, 1, count, every_ms));
    }
}
