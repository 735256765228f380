package org.ephapse.evidence.session;

import org.ephapse.body.session.Setting;
import org.ephapse.ephapse.Conditions;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.ephapse.Network;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;

/// How many impulses still pass a lesion: one from the nucleus into every bare fiber, bridges off.
final class Passage {
    @Source(cite = "ours: an impulse reaches its muscle well within this time (ms)", grade = Grade.DEFINED)
    private static final double WAIT_ms = 20.0;

    private Passage() {}

    static Estimate share(Trials trials, Setting setting, Lesion lesion) {
        return Trials.mean(
                Trials.each(trials.budget().seeds(), seed -> share(trials, setting, lesion, seed)), share -> share);
    }

    private static double share(Trials trials, Setting setting, Lesion lesion, int seed) {
        CrossSection root = trials.root(setting, seed);
        Network network = Network.of(root, lesion, setting.parameters(), new Seed(seed).of("root"));
        if (network.lesioned() == 0) return Double.NaN;
        network.set(Conditions.AWAKE.lifted(1, 0));
        for (int i = 0; i < root.fibers(); i++) if (network.isLesioned(i)) network.fire(i);
        boolean[] arrived = new boolean[root.fibers()];
        while (network.time_ms() < WAIT_ms) {
            network.step(1);
            for (int k = 0; k < network.atMuscle(); k++) arrived[network.muscle(k)] = true;
        }
        int passed = 0;
        for (int i = 0; i < arrived.length; i++) if (arrived[i] && network.isLesioned(i)) passed++;
        return (double) passed / network.lesioned();
    }
}
