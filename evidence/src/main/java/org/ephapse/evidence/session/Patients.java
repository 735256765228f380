package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.session.Act;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A cohort of lesions, drawn; how many of them show a lateral spread under anesthesia.
final class Patients {
    @Source(cite = "ours: shocks in each direction", grade = Grade.DEFINED)
    private static final int SHOCKS = 3;

    @Source(cite = "ours: time between shocks (ms)", grade = Grade.DEFINED)
    private static final double EVERY_ms = 300.0;

    @Source(
            cite = "absent in 13 of 306 typical patients; present in 24 of 28",
            doi = "10.1007/s10143-020-01267-6",
            grade = Grade.MEASURED)
    private static final double LEAST = 0.86, MOST = 0.96;

    @Source(cite = "ours: widths of the classes of bared share", grade = Grade.DEFINED)
    private static final double[] CLASSES = {0.5, 0.625, 0.75, 0.875, 1};

    private record Tested(double bared, Crossing crossing) {}

    private Patients() {}

    static Study run(Trials trials) {
        List<Tested> patients = Trials.each(Patient.count(trials), number -> tested(trials, number));
        List<List<String>> rows = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Estimate> eye = new ArrayList<>(), chin = new ArrayList<>();
        for (int c = 0; c + 1 < CLASSES.length; c++) {
            double low = CLASSES[c], high = CLASSES[c + 1];
            List<Crossing> of = patients.stream()
                    .filter(p -> p.bared() >= low && p.bared() < high)
                    .map(Tested::crossing)
                    .toList();
            x.add((low + high) / 2);
            eye.add(Crossing.share(of, Crossing::toEyelid, Crossing::eyelid));
            chin.add(Crossing.share(of, Crossing::toChin, Crossing::chin));
            rows.add(List.of(
                    Study.number(low) + " to " + Study.number(high),
                    Integer.toString(of.size()),
                    Study.cell(eye.getLast()),
                    Study.cell(chin.getLast())));
        }
        List<Crossing> all = patients.stream().map(Tested::crossing).toList();
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
                                Crossing.ofRead(all, c -> c.directions() > 0),
                                "absent in 13 of 306; present in 24 of 28"),
                        new Study.Beside(
                                "patients with one in both",
                                LEAST,
                                MOST,
                                "share",
                                Crossing.ofRead(all, c -> c.directions() == 2),
                                "the same; which muscle is rarely said")),
                List.of(
                        "The prior of lesions is ours; the share follows from it as much as from the model.",
                        "Left out, because no sweep was quiet: "
                                + all.stream().filter(c -> !c.isRead()).count() + " of " + all.size() + " patients."));
    }

    private static Tested tested(Trials trials, int number) {
        trials.budget().told().accept("patient " + number);
        Patient patient = Patient.of(trials, number);
        Turns turns = trials.turns(EVERY_ms, 2, SHOCKS);
        Act.Shock[] shocks = Crossing.shocks(turns);
        return new Tested(patient.spot().bared(), Crossing.of(patient.theatre(turns.asleep(shocks)), shocks));
    }
}
