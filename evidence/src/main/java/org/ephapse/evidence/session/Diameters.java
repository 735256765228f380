package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Route;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Site;
import org.ephapse.ephapse.Conduction;
import org.ephapse.ephapse.Parameters;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Muscle;

/// What the diameter histogram does to the argument from latency: the same nerve, faster and slower.
final class Diameters {
    @Source(cite = "ours: all velocities times this, as if all fibers were thicker or thinner", grade = Grade.DEFINED)
    private static final double[] FACTOR = {0.8, 1, 1.2, 1.4};

    @Source(cite = "Lee 1992, 23 patients: 9.0 +- 1.09 ms", grade = Grade.MEASURED)
    private static final double LOW_ms = 7.91, HIGH_ms = 10.09;

    @Source(cite = "ours: shocks in a train; time between them (ms)", grade = Grade.DEFINED)
    private static final double EVERY_ms = 300.0;

    @Source(cite = "ours: shocks in a train", grade = Grade.DEFINED)
    private static final int SHOCKS = 8;

    private Diameters() {}

    static Study run(Trials trials) {
        List<List<String>> rows = new ArrayList<>();
        List<Study.Line> lines = new ArrayList<>();
        List<Study.Beside> besides = new ArrayList<>();
        for (Route route : List.of(Route.PERIPHERAL, Route.CENTRAL)) {
            List<Double> x = new ArrayList<>();
            List<Estimate> y = new ArrayList<>();
            String name = route.name().toLowerCase(Locale.ROOT);
            for (double factor : FACTOR) {
                Setting setting = faster(trials.setting().by(route), factor);
                List<SessionRecord> records = trials.run(
                        name + ", velocity x " + factor,
                        Presets.TYPICAL.lesion(),
                        Protocol.shocks(Site.MANDIBULAR, 1, SHOCKS, EVERY_ms),
                        setting);
                Estimate latency = Trials.mean(
                        records,
                        r -> Arrays.stream(LateralSpread.latencies_ms(
                                        LateralSpread.sweeps(r, Muscle.ORBICULARIS_OCULI, false)))
                                .average()
                                .orElse(Double.NaN));
                x.add(factor);
                y.add(latency);
                rows.add(List.of(name, Study.number(factor), Study.cell(latency)));
                besides.add(new Study.Beside(
                        name + ": latency in the eyelid, velocities x " + Study.number(factor),
                        LOW_ms,
                        HIGH_ms,
                        "ms",
                        latency,
                        "Lee 1992"));
            }
            lines.add(new Study.Line(name, x, y));
        }
        return new Study(
                "diameters",
                "Does latency tell the routes apart, when nobody has measured the fibres' diameters?",
                List.of("route", "velocities x", "latency in the eyelid, ms"),
                rows,
                new Study.Figure("velocity of all fibres, over the model's", "latency in the eyelid (ms)", lines),
                besides,
                List.of(
                        "Awake, as in the laboratory; only sweeps that were quiet before the shock.",
                        "Where both routes have a velocity inside what was published, latency alone cannot decide."));
    }

    private static Setting faster(Setting s, double factor) {
        Parameters p = s.parameters();
        Conduction c = p.conduction();
        double[] velocity =
                Arrays.stream(c.velocity_m_per_s()).map(v -> v * factor).toArray();
        return s.with(new Parameters(
                p.membrane(),
                p.bridge(),
                p.impulse(),
                new Conduction(c.diameter_um(), velocity, c.central_mm()),
                p.rates(),
                p.starts(),
                p.bare_um(),
                p.step_ms()));
    }
}
