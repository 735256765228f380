package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.Session;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Spot;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Muscle;

/// A cohort of lesions, drawn; how many of them show a lateral spread under anesthesia.
final class Patients {
    @Source(
            cite = "ours: lesions of patients",
            at =
                    "bared 0.5-1, reach 0.15-0.4 mm, shift 1-5 mV, gain 0-0.8, strictness 0.3-0.7, angle within 60 degrees of"
                            + " antero-caudal; a prior, not a measurement",
            grade = Grade.ASSUMED)
    private static final double[][] RANGE = {{0.5, 1}, {0.15, 0.4}, {1, 5}, {0, 0.8}, {0.3, 0.7}, {-60, 60}};

    @Source(cite = "ours: patients for each seed; shocks; time between them (ms)", grade = Grade.DEFINED)
    private static final int PER_SEED = 8, SHOCKS = 3;

    @Source(cite = "ours: time between shocks (ms)", grade = Grade.DEFINED)
    private static final double EVERY_ms = 300.0;

    @Source(
            cite = "absent in 13 of 306 typical patients; present in 24 of 28",
            doi = "10.1007/s10143-020-01267-6",
            grade = Grade.MEASURED)
    private static final double LEAST = 0.86, MOST = 0.96;

    @Source(cite = "ours: widths of the classes of bared share", grade = Grade.DEFINED)
    private static final double[] CLASSES = {0.5, 0.625, 0.75, 0.875, 1};

    private record Patient(Spot spot, boolean eye, boolean chin) {}

    private Patients() {}

    static Study run(Trials trials) {
        List<Patient> patients = new ArrayList<>();
        int count = PER_SEED * trials.budget().seeds();
        for (int i = 0; i < count; i++) patients.add(patient(trials, i));
        List<List<String>> rows = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Estimate> eye = new ArrayList<>(), chin = new ArrayList<>();
        for (int c = 0; c + 1 < CLASSES.length; c++) {
            double low = CLASSES[c], high = CLASSES[c + 1];
            List<Patient> of = patients.stream()
                    .filter(p -> p.spot().bared() >= low && p.spot().bared() < high)
                    .toList();
            x.add((low + high) / 2);
            eye.add(share(of, of.stream().filter(Patient::eye).count()));
            chin.add(share(of, of.stream().filter(Patient::chin).count()));
            rows.add(List.of(
                    Study.number(low) + " to " + Study.number(high),
                    Integer.toString(of.size()),
                    Study.cell(eye.getLast()),
                    Study.cell(chin.getLast())));
        }
        Estimate either = share(
                patients, patients.stream().filter(p -> p.eye() || p.chin()).count());
        Estimate both = share(
                patients, patients.stream().filter(p -> p.eye() && p.chin()).count());
        return new Study(
                "cohort",
                "How many patients have a lateral spread response?",
                List.of("bared share", "patients", "in the eyelid", "in the chin"),
                rows,
                new Study.Figure(
                        "bared share at the point of contact",
                        "share of patients",
                        List.of(new Study.Line("eyelid", x, eye), new Study.Line("chin", x, chin))),
                List.of(
                        new Study.Beside(
                                "patients with a lateral spread in the eyelid or the chin",
                                LEAST,
                                MOST,
                                "share",
                                either,
                                "absent in 13 of 306; present in 24 of 28"),
                        new Study.Beside(
                                "patients with one in both",
                                LEAST,
                                MOST,
                                "share",
                                both,
                                "the same; which muscle is rarely said")),
                List.of("The prior of lesions is ours; the share follows from it as much as from the model."));
    }

    private static Estimate share(List<Patient> of, long with) {
        return of.isEmpty() ? Trials.mean(new double[0]) : Estimate.share(with / (double) of.size(), of.size());
    }

    private static Patient patient(Trials trials, int i) {
        trials.budget().told().accept("patient " + (i + 1));
        Seed seed = new Seed(1).of("patients").of(i);
        double[] v = new double[RANGE.length];
        for (int k = 0; k < v.length; k++)
            v[k] = RANGE[k][0] + seed.of("trait").of(k).uniform() * (RANGE[k][1] - RANGE[k][0]);
        int k = 0;
        double bared = v[k++], reach = v[k++], shift = v[k++], gain = v[k++], strictness = v[k++], angle = v[k];
        Spot spot = new Spot(angle, reach, bared, 1, shift, reach, 0, gain);
        CrossSection.Plan plan = trials.setting().plan();
        Setting setting = trials.setting().in(new CrossSection.Plan(plan.fibers(), plan.radius_mm(), strictness));
        CrossSection root = CrossSection.of(setting.plan(), seed.of("nerve"));
        return new Patient(
                spot,
                has(run(root, spot, Site.MANDIBULAR, setting, seed), Muscle.ORBICULARIS_OCULI),
                has(run(root, spot, Site.ZYGOMATIC, setting, seed), Muscle.MENTALIS));
    }

    private static SessionRecord run(CrossSection root, Spot spot, Site site, Setting setting, Seed seed) {
        return new Session(root, spot.lesion(), Shocks.asleep(site, 1, SHOCKS, EVERY_ms), setting, seed).run();
    }

    private static boolean has(SessionRecord record, Muscle muscle) {
        return LateralSpread.presence(LateralSpread.sweeps(record, muscle, false)) >= 0.5;
    }
}
