package org.ephapse.app.bundle;

import java.util.List;
import org.ephapse.fibre.Damage;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.ephapse.fibre.bundle.Bundle;
import org.ephapse.fibre.bundle.BundleCable;

/// The 10 µm fibres that most experiments use: healthy ends around a damaged zone in the middle.
final class Fibres {
    /// Diameter (µm), distance of nodes (µm), turns of healthy myelin.
    static final double D_um = 10, BETWEEN_um = 1150, HEALTHY = 120;

    /// Internodes before the zone and behind it.
    static final int BEFORE = 8, BEHIND = 8;

    /// Where a volley is started; where an impulse has left the zone on the side it came from, and on the far side,
    /// counted from the last node.
    static final int SHOCKED = 2, BACK = 4, ON = 4;

    /// Step of all experiments, unless one says otherwise (ms).
    static final double STEP_ms = 0.005;

    /// Leak of a sleeve of tissue ten times as wide as the bundle, 2 π σ / ln 10 with 6 Ω m across (µS/µm).
    static final double TISSUE_uS_per_um = 0.45;

    private static final double LENGTH_ms = 0.1, STRONG_nA = 3;

    private Fibres() {}

    /// Nodes of a fibre around a zone.
    static int nodes(int zone) {
        return BEFORE + zone + BEHIND + 1;
    }

    /// A fibre with a zone of thin myelin; healthy where as much is left as there was.
    static Fibre thin(int zone, double lamellae) {
        return thin(BEFORE, zone, lamellae);
    }

    /// The same with the zone beginning at another internode.
    static Fibre thin(int first, int zone, double lamellae) {
        Fibre healthy = Fibre.healthy(Geometry.discrete(D_um), nodes(zone));
        return lamellae >= HEALTHY
                ? healthy
                : Damage.at(first, zone).lamellae(lamellae).in(healthy);
    }

    /// Twice the current that the fibre needs.
    static Stimulus.IntoNode shock(int node, double at_ms) {
        return new Stimulus.IntoNode(node, new Pulse(at_ms, LENGTH_ms, STRONG_nA));
    }

    /// Runs a bundle up to a time, all members listened to.
    static List<Spikes> run(Bundle bundle, double until_ms) {
        return Spikes.together(new BundleCable(bundle, STEP_ms, Scheme.MIDPOINT).cables(), until_ms);
    }

    /// Whether an impulse left a zone to the side it came from.
    static boolean back(Spikes spikes) {
        return spikes.count(BACK) > 0;
    }

    /// Whether an impulse left a zone to the far side.
    static boolean on(Spikes spikes, int nodes) {
        return spikes.count(nodes - ON) > 0;
    }
}
