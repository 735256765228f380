package org.ephapse.fibre.channel;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Slow inactivation of fast sodium: one more gate, which closes over hundreds of milliseconds of firing and ends a
/// burst.
public final class SlowInactivation {
    private static final String FLEIDERVISH =
            "Fleidervish, Friedman & Gutnick 1996, J Physiol 493:83 (neocortical neurons; nodes may differ)";
    private static final String DOI = "10.1113/jphysiol.1996.sp021366";

    @Source(cite = FLEIDERVISH, doi = DOI, at = "s, opening: A, V0, k", grade = Grade.FITTED)
    private static final Rate OPENS = new Rate.Exponential(0.001, -85, -30);

    @Source(cite = FLEIDERVISH, doi = DOI, at = "s, closing", grade = Grade.FITTED)
    private static final Rate CLOSES = new Rate.Sigmoid(0.0034, -17, 10);

    private SlowInactivation() {}

    /// The same set, its fast sodium channels with the slow gate. The density rises so that as much as before is open
    /// at a resting voltage (mV): what is new is what firing takes away.
    public static List<Channel> in(List<Channel> set, double resting_mV) {
        Gate slow = new Gate(OPENS, CLOSES, 1);
        List<Channel> changed = new ArrayList<>();
        for (Channel channel : set) changed.add(inactivates(channel) ? slower(channel, slow, resting_mV) : channel);
        return List.copyOf(changed);
    }

    private static boolean inactivates(Channel channel) {
        return channel.carriesSodium() && channel.gates().size() > 1;
    }

    private static Channel slower(Channel fast, Gate slow, double resting_mV) {
        List<Gate> gates = new ArrayList<>(fast.gates());
        gates.add(slow);
        double density_S_per_cm2 = fast.density_S_per_cm2() / slow.atRest(resting_mV);
        return new Channel(fast.name() + ", slowly inactivating", density_S_per_cm2, fast.reversal_mV(), gates);
    }
}
