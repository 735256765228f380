package org.ephapse.evidence.session;

import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Session;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Spot;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;

/// A patient, drawn: a root, a lesion in it, and an address for all else that is random.
///
/// @param spot    the lesion
/// @param root    the root
/// @param setting the house's, with this root's map
/// @param seed    the address
record Patient(Spot spot, CrossSection root, Setting setting, Seed seed) {
    @Source(
            cite = "ours: lesions of patients",
            at = "bared 0.5-1, reach 0.15-0.4 mm, shift 1-5 mV, gain 0-0.8, strictness 0.3-0.7, angle within 60"
                    + " degrees of antero-caudal; a prior, not a measurement",
            grade = Grade.ASSUMED)
    private static final double[][] RANGE = {{0.5, 1}, {0.15, 0.4}, {1, 5}, {0, 0.8}, {0.3, 0.7}, {-60, 60}};

    @Source(cite = "ours: patients for each seed of a budget", grade = Grade.DEFINED)
    private static final int PER_SEED = 8;

    /// How many a budget allows.
    static int count(Trials trials) {
        return PER_SEED * trials.budget().seeds();
    }

    /// One of them, from 1 on; the same one in every experiment.
    static Patient of(Trials trials, int number) {
        Seed seed = new Seed(1).of("patients").of(number - 1);
        double[] v = new double[RANGE.length];
        for (int k = 0; k < v.length; k++)
            v[k] = RANGE[k][0] + seed.of("trait").of(k).uniform() * (RANGE[k][1] - RANGE[k][0]);
        int k = 0;
        double bared = v[k++], reach = v[k++], shift = v[k++], gain = v[k++], strictness = v[k++], angle = v[k];
        CrossSection.Plan plan = trials.setting().plan();
        Setting setting = trials.setting().in(new CrossSection.Plan(plan.fibers(), plan.radius_mm(), strictness));
        return new Patient(
                new Spot(angle, reach, bared, 1, shift, reach, 0, gain),
                CrossSection.of(setting.plan(), seed.of("nerve")),
                setting,
                seed);
    }

    /// A session of this patient, awake in the burn-in.
    SessionRecord session(Spot lesion, Protocol protocol) {
        return session(lesion, protocol, setting);
    }

    /// A session of this patient in theatre, with the burn-in inside the protocol.
    SessionRecord theatre(Protocol protocol) {
        return session(spot, protocol, setting.after(0));
    }

    private SessionRecord session(Spot lesion, Protocol protocol, Setting in) {
        return new Session(root, lesion.lesion(), protocol, in, seed).run();
    }
}
