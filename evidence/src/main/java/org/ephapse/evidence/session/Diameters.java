package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.Route;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.ephapse.Conduction;
import org.ephapse.ephapse.Parameters;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Muscle;

/// What the diameter histogram does to the argument from latency: the same lesion in nerves of other diameters.
///
/// Every fiber keeps its rank and conducts as fast as the fiber of that rank in the other nerve; its patch stays.
final class Diameters {
    @Source(
            cite = "ours: histograms to try: median (µm), standard deviation of the logarithm, thickest (µm)",
            at = "the first is the house's, as in ephapse.Caliber; five are it scaled, three have another shape;"
                    + " none of the human facial nerve was read",
            grade = Grade.ASSUMED)
    private static final double[][] HISTOGRAM = {
        {6.4, 0.18, 9},
        {5.4, 0.18, 7.6},
        {5.9, 0.18, 8.3},
        {6.9, 0.18, 9.7},
        {7.4, 0.18, 10.4},
        {8.4, 0.18, 11.8},
        {7.4, 0.18, 9},
        {6.4, 0.1, 7.7},
        {6.4, 0.3, 9}
    };

    @Source(cite = "thinnest and thickest fiber of the house, as in ephapse.Caliber (µm)", grade = Grade.ASSUMED)
    private static final double THINNEST_um = 3, THICKEST_um = 9;

    @Source(cite = "ours: places of the table between them", grade = Grade.DEFINED)
    private static final int PLACES = 60;

    @Source(
            cite = "Lee 1992, 23 patients: 9.0 +- 1.09 ms; 9.76 +- 1.1 ms; mean and one standard deviation",
            grade = Grade.MEASURED)
    private static final double EYE_LOW_ms = 7.91, EYE_HIGH_ms = 10.09, CHIN_LOW_ms = 8.66, CHIN_HIGH_ms = 10.86;
    @Source(
            cite = "normal facial F wave, 41 subjects: least latency 8.97 +- 0.53 ms",
            at = "mean and one standard deviation",
            grade = Grade.MEASURED)
    private static final double F_LOW_ms = 8.44, F_HIGH_ms = 9.5;
    @Source(cite = "Moller & Jannetta 1985: 2.2 ms, our margin half a millisecond", grade = Grade.MEASURED)
    private static final double EXCESS_LOW_ms = 1.7, EXCESS_HIGH_ms = 2.7;

    @Source(
            cite = "ours: full nuclear gain, so that the central response has a size that is seen, 1 % of the pool",
            grade = Grade.ASSUMED)
    private static final double GAIN = 1;

    @Source(cite = "ours: time between shocks (ms)", grade = Grade.DEFINED)
    private static final double EVERY_ms = 300.0;

    @Source(cite = "ours: shocks to each branch", grade = Grade.DEFINED)
    private static final int SHOCKS = 8;

    /// One route in one nerve.
    private record Row(Route route, double[] histogram, Estimate eye, Estimate chin, Estimate f, Estimate excess) {
        boolean fits() {
            return inside(eye, EYE_LOW_ms, EYE_HIGH_ms) && inside(chin, CHIN_LOW_ms, CHIN_HIGH_ms);
        }

        boolean fNormal() {
            return inside(f, F_LOW_ms, F_HIGH_ms);
        }

        boolean excessAsPublished() {
            return inside(excess, EXCESS_LOW_ms, EXCESS_HIGH_ms);
        }

        private static boolean inside(Estimate e, double low, double high) {
            return e.value() >= low && e.value() <= high;
        }
    }

    private final Trials trials;
    private final List<List<String>> cells = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private Diameters(Trials trials) {
        this.trials = trials;
    }

    static Study run(Trials trials) {
        Diameters d = new Diameters(trials);
        for (Route route : List.of(Route.PERIPHERAL, Route.CENTRAL))
            for (double[] histogram : HISTOGRAM) d.measure(route, histogram);
        return new Study(
                "diameters",
                "Does latency tell the routes apart, when nobody has measured the fibres' diameters?",
                List.of(
                        "route",
                        "median, µm; log spread; thickest, µm",
                        "F wave, least, ms",
                        "eyelid, ms",
                        "share of sweeps",
                        "units, % of the pool",
                        "chin, ms",
                        "excess, eyelid, ms",
                        "excess, chin, ms"),
                d.cells,
                new Study.Figure(
                        "histogram, in the order of the table",
                        "latency in the eyelid (ms); excess over the fastest fibres' sum (ms)",
                        d.lines()),
                d.besides(),
                d.notes());
    }

    private void measure(Route route, double[] histogram) {
        Setting setting = with(trials.setting().by(route), histogram);
        Turns turns = trials.turns(EVERY_ms, 2, SHOCKS);
        Act.Shock[] shocks = Crossing.shocks(turns);
        List<SessionRecord> records = trials.theatre(
                word(route) + ", " + word(histogram),
                Presets.TYPICAL.withNuclearGain(GAIN).lesion(),
                turns.asleep(shocks),
                setting);
        Muscle lid = Muscle.ORBICULARIS_OCULI, chin = Muscle.MENTALIS;
        Row row = new Row(
                route,
                histogram,
                latency(records, shocks[0], lid),
                latency(records, shocks[1], chin),
                Trials.mean(records, r -> Answers.least_ms(Turns.sweeps(r, shocks[0], chin))),
                excess(records, setting, shocks[0], lid));
        rows.add(row);
        cells.add(List.of(
                word(route),
                word(histogram),
                Study.cell(row.f()),
                Study.cell(row.eye()),
                Study.cell(Trials.mean(records, r -> LateralSpread.presence(Turns.sweeps(r, shocks[0], lid)))),
                Study.cell(Trials.mean(records, r -> Answers.percent(Turns.sweeps(r, shocks[0], lid), r.pool(lid)))),
                Study.cell(row.chin()),
                Study.cell(row.excess()),
                Study.cell(excess(records, setting, shocks[1], chin))));
    }

    private static Estimate latency(List<SessionRecord> records, Act.Shock shocks, Muscle muscle) {
        return Trials.mean(records, r -> Answers.latency_ms(Turns.sweeps(r, shocks, muscle)));
    }

    private static Estimate excess(List<SessionRecord> records, Setting setting, Act.Shock shocks, Muscle muscle) {
        return Trials.mean(
                records,
                r -> Answers.latency_ms(Turns.sweeps(r, shocks, muscle))
                        - Answers.fastest_ms(r, setting, shocks, muscle));
    }

    /// A nerve in which each fiber conducts like the one of its rank in another histogram. Exact where that one is cut
    /// at
    /// least as low in its tail as the house's; velocities go on straight beyond the table.
    private static Setting with(Setting s, double[] histogram) {
        Parameters p = s.parameters();
        Conduction c = p.conduction();
        double[] diameter_um = new double[PLACES + 1], velocity = new double[PLACES + 1];
        double power = histogram[1] / HISTOGRAM[0][1];
        for (int i = 0; i <= PLACES; i++) {
            diameter_um[i] = THINNEST_um + (THICKEST_um - THINNEST_um) * i / PLACES;
            double other_um = histogram[0] * Math.pow(diameter_um[i] / HISTOGRAM[0][0], power);
            velocity[i] = c.velocity_m_per_s(Math.clamp(other_um, THINNEST_um, histogram[2]));
        }
        return s.with(new Parameters(
                p.membrane(),
                p.bridge(),
                p.impulse(),
                new Conduction(diameter_um, velocity, c.central_mm()),
                p.rates(),
                p.starts(),
                p.bare_um(),
                p.step_ms()));
    }

    private List<Study.Line> lines() {
        List<Study.Line> lines = new ArrayList<>();
        for (Route route : List.of(Route.PERIPHERAL, Route.CENTRAL)) {
            List<Row> own = of(route);
            List<Double> x = new ArrayList<>();
            for (int i = 1; i <= own.size(); i++) x.add((double) i);
            lines.add(new Study.Line(
                    "latency, " + word(route), x, own.stream().map(Row::eye).toList()));
            lines.add(new Study.Line(
                    "excess, " + word(route), x, own.stream().map(Row::excess).toList()));
        }
        return lines;
    }

    private List<Study.Beside> besides() {
        List<Study.Beside> besides = new ArrayList<>();
        for (Row row : rows) {
            String name = word(row.route()) + ", " + word(row.histogram()) + ": ";
            besides.add(new Study.Beside(
                    name + "latency in the eyelid", EYE_LOW_ms, EYE_HIGH_ms, "ms", row.eye(), "Lee 1992"));
            besides.add(new Study.Beside(
                    name + "latency in the chin", CHIN_LOW_ms, CHIN_HIGH_ms, "ms", row.chin(), "Lee 1992"));
            besides.add(new Study.Beside(
                    name + "excess over the fastest fibres' sum",
                    EXCESS_LOW_ms,
                    EXCESS_HIGH_ms,
                    "ms",
                    row.excess(),
                    "Moller & Jannetta 1985: 2.2 ms"));
        }
        return besides;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Route route : List.of(Route.PERIPHERAL, Route.CENTRAL)) {
            List<Row> own = of(route);
            notes.add("By the " + word(route) + " route eyelid and chin are both inside what was published in "
                    + named(own.stream().filter(Row::fits).toList()) + "; with a normal F wave as well in "
                    + named(own.stream().filter(r -> r.fits() && r.fNormal()).toList())
                    + ". The eyelid's excess over the fastest fibres' sum is "
                    + Study.number(excess(own, true)) + " to " + Study.number(excess(own, false))
                    + " ms, as published in "
                    + named(own.stream().filter(Row::excessAsPublished).toList()) + ".");
        }
        notes.add(conclusion());
        boolean explained =
                of(Route.PERIPHERAL).stream().anyMatch(r -> r.excess().value() >= EXCESS_LOW_ms);
        notes.add(
                explained
                        ? "An excess as large as the published 2.2 ms comes without the nucleus too: the fibres that"
                                + " answer are not the fastest ones of the sum. It does not exclude the periphery."
                        : "No nerve tried here brings an excess near the published 2.2 ms without the nucleus.");
        notes.add("Under anesthesia; " + SHOCKS
                + " shocks to each branch; full nuclear gain, because the central latency hangs on how many"
                + " answer. Only velocities follow the histogram; patches keep the house's diameters.");
        return notes;
    }

    /// What may be said, by what came out.
    private String conclusion() {
        List<Row> peripheral = of(Route.PERIPHERAL), central = of(Route.CENTRAL);
        boolean oneNerve = false;
        for (int i = 0; i < peripheral.size(); i++)
            oneNerve |= peripheral.get(i).fits() && central.get(i).fits();
        boolean each =
                peripheral.stream().anyMatch(Row::fits) && central.stream().anyMatch(Row::fits);
        if (oneNerve)
            return "So there are nerves in which both routes answer when patients do: latency does not tell them"
                    + " apart.";
        if (each)
            return "So each route answers when patients do in some nerve, but never both in the same one: latency"
                    + " tells the routes apart only for who has measured the diameters.";
        return "So no nerve tried here lets both routes answer when patients do; what that says hangs on the histograms"
                + " tried.";
    }

    private List<Row> of(Route route) {
        return rows.stream().filter(r -> r.route() == route).toList();
    }

    private static double excess(List<Row> rows, boolean least) {
        var all = rows.stream()
                .mapToDouble(r -> r.excess().value())
                .filter(v -> !Double.isNaN(v))
                .summaryStatistics();
        if (all.getCount() == 0) return Double.NaN;
        return least ? all.getMin() : all.getMax();
    }

    private static String named(List<Row> rows) {
        return rows.isEmpty()
                ? "no nerve"
                : rows.size() + " of " + HISTOGRAM.length + " nerves ("
                        + rows.stream().map(r -> word(r.histogram())).collect(Collectors.joining("; ")) + ")";
    }

    private static String word(double[] histogram) {
        return String.format(Locale.ROOT, "%.1f; %.2f; %.1f", histogram[0], histogram[1], histogram[2]);
    }

    private static String word(Route route) {
        return route.name().toLowerCase(Locale.ROOT);
    }
}
