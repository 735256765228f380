package org.ephapse.app.session;

import static org.ephapse.app.report.markup.Tag.DIV;
import static org.ephapse.app.report.markup.Tag.H3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.ephapse.app.report.Appendix;
import org.ephapse.app.report.Document;
import org.ephapse.app.report.Section;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Prose;
import org.ephapse.app.report.markup.Stamp;
import org.ephapse.app.report.markup.Svg;
import org.ephapse.app.report.markup.Table;
import org.ephapse.body.session.Heartbeat;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Muscle;

/// A session as one page.
final class SessionReport {
    private static final double LONGEST_ms = 10_000, CLOSE_ms = 1000, WIDE = 740, NARROW = 360;
    private static final String DASH = "\u2013", HOUSE = "the model's own, below";

    private SessionReport() {}

    static String html(SessionFacts facts) {
        String words = "Discharges of a model's motor units, not a recording.";
        List<Section> sections = new ArrayList<>();
        if (SessionSummary.isShocked(facts.record())) sections.add(sweeps(facts));
        sections.addAll(List.of(ladder(facts), raster(facts)));
        sections.addAll(List.of(limits(), parameters(facts), provenance(facts)));
        return Document.html(
                facts.title(),
                facts.provenance(),
                words,
                Document.header("Ephapse: seconds with one lesion", facts.title(), words, facts.description()),
                sections);
    }

    private static Section ladder(SessionFacts facts) {
        Picture p = facts.picture();
        Table table = new Table("The session in numbers.", "What", "Here")
                .row(
                        "Bare fibres of " + facts.record().section().fibers(),
                        Integer.toString(facts.record().lesioned()))
                .row("Events a second by themselves", SessionSummary.number(p.events_per_s()))
                .row("Events that a blink started", Integer.toString(p.onBlink()))
                .row("Length of an event (ms)", SessionSummary.number(p.lasts_ms()))
                .row("Longest event (ms)", SessionSummary.number(p.longest_ms()))
                .row("Share of the time in an event", Numbers.percent(p.active()))
                .row("Discharges a second within bursts", SessionSummary.number(SessionSummary.rate_Hz(facts)))
                .row("Discharges of a unit in a burst", SessionSummary.number(p.perUnit()))
                .row("Muscles in an event, of 6", SessionSummary.number(p.muscles()))
                .row("From the first muscle to the last (ms)", SessionSummary.number(p.lag_ms()))
                .row("Correlation of the muscles in 5 ms", SessionSummary.number(SessionSummary.correlation(facts)))
                .row("Share of blinks that pull other muscles along", SessionSummary.number(p.synkinesis()));
        String caption = "The ladder of a growing lesion. This session: " + SessionFacts.word(p.stage()) + ", "
                + SessionSummary.rung(p.stage()) + ". The rungs are a rule of ours.";
        List<Node> parts = new ArrayList<>();
        parts.add(Stamp.figure("ladder", caption, twice(w -> rungs(p.stage(), w))));
        if (Phase.of(facts.record()).size() > 1) parts.add(phases(facts.record()));
        parts.add(table.draw("changed"));
        return Section.of("ladder", "Where it stands", parts.toArray(Node[]::new));
    }

    private static Element phases(SessionRecord record) {
        Table table = new Table(
                "What each thing that was done changed.",
                SessionSummary.phaseHeads(SessionSummary.isShocked(record)).toArray(String[]::new));
        for (Phase phase : Phase.of(record))
            table.row(SessionSummary.phaseRow(phase, SessionSummary.isShocked(record))
                    .toArray(String[]::new));
        return table.draw("numbers");
    }

    /// A figure drawn for a telephone and for a page; the style sheet shows one.
    private static Element twice(DoubleFunction<Element> figure) {
        return DIV.of(
                DIV.of(figure.apply(NARROW)).with("class", "narrow"),
                DIV.of(figure.apply(WIDE)).with("class", "wide"));
    }

    /// The rungs side by side, or below each other where there is little room.
    private static Element rungs(Picture.Stage here, double width) {
        Picture.Stage[] stages = Picture.Stage.values();
        int across = width == WIDE ? stages.length : 2;
        double step = width / across, height = 46, pad = 4;
        Element picture = Svg.picture(
                "rungs" + across,
                width,
                height * stages.length / across,
                "The ladder",
                "This session: " + SessionFacts.word(here));
        for (Picture.Stage stage : stages) {
            int row = stage.ordinal() / across;
            double x = stage.ordinal() % across * step, y = row * height;
            boolean is = stage == here;
            picture.add(
                    Svg.box(x + pad / 2, y + pad, step - pad, height - 2 * pad, is ? "rung here" : "rung"),
                    Svg.text(
                            x + step / 2,
                            y + height / 2 + pad,
                            "middle",
                            is ? "rung-name here" : "rung-name",
                            stage.ordinal() + 1 + " " + SessionFacts.word(stage)));
        }
        return picture;
    }

    private static Section raster(SessionFacts facts) {
        SessionRecord record = facts.record();
        double all = Math.min(LONGEST_ms, record.protocol().lasts_ms());
        List<Node> parts = new ArrayList<>();
        parts.add(Stamp.figure(
                "raster",
                "Every discharge of every motor unit, muscle by muscle, over " + Numbers.fixed(all / CLOSE_ms, 1)
                        + " s. In the strip above, an event is as tall as it has muscles; pale ones follow a blink or a shock; upright lines are shocks and what was done.",
                twice(w -> new Raster(record, w, 0, all, false).draw("raster" + (int) w, facts.events()))));
        double first = facts.events().stream()
                .mapToDouble(e -> e.from_ms())
                .findFirst()
                .orElse(0);
        double from = Math.max(0, Math.min(first - CLOSE_ms / 10, all - CLOSE_ms));
        if (all > 2 * CLOSE_ms && record.size() > 0) {
            parts.add(Stamp.figure(
                    "raster",
                    "One second of it, from the first event on.",
                    twice(w -> new Raster(record, w, from, from + CLOSE_ms, true)
                            .draw("close" + (int) w, facts.events()))));
        }
        return Section.of("discharges", "Every discharge", parts.toArray(Node[]::new));
    }

    private static Section sweeps(SessionFacts facts) {
        SessionRecord record = facts.record();
        boolean pairs = Pair.of(record) != null;
        Table table = new Table(
                "A sweep is read where the muscle was quiet before, no blink drives it and no other shock is near. "
                        + "Latency: of the third unit. Units: mean share of the muscle's.",
                SessionSummary.heads(pairs).toArray(String[]::new));
        List<Node> stacks = new ArrayList<>();
        for (Muscle muscle : Muscle.values()) {
            Answers answers = Answers.of(record, muscle);
            table.row(SessionSummary.row(record, muscle, pairs).toArray(String[]::new));
            boolean asked = muscle == Muscle.ORBICULARIS_OCULI || muscle == Muscle.MENTALIS;
            if (asked || answers.answered() > 0)
                stacks.add(twice(w -> SweepStack.draw("sweep" + muscle.ordinal() + "-" + (int) w, record, muscle, w)));
        }
        return Section.of(
                "sweeps",
                "Shocks and answers",
                Prose.paragraph(SessionSummary.verdicts(record)),
                table.draw("numbers"),
                Stamp.figure(
                        "raster",
                        "The first " + SweepStack.MOST
                                + " sweeps at most, one row a shock, one stroke a discharge. An answer is "
                                + "read in the shaded window; pale sweeps are not read. In the muscle of the shocked branch the "
                                + "first strokes are its direct answer and the F wave is a unit's second discharge.",
                        stacks.toArray(Node[]::new)));
    }

    private static Section limits() {
        return Section.of(
                "limits",
                "What it leaves out",
                Prose.paragraph(
                        "The answer is discharges of motor units: no muscle, no electrode and no skin lie between. "
                                + "A patch of bare nerve is a point, its slow processes are named by what they do, and how impulses "
                                + "cross between fibres is a rule and not a derivation. Where fibres to a muscle lie in the root "
                                + "nobody has mapped. An event is found by a simple rule on discharges, not as an eye would."),
                Prose.paragraph("Nothing here is a forecast for a person."));
    }

    private static Section parameters(SessionFacts facts) {
        Lesion lesion = facts.record().lesion();
        String known = facts.known();
        Setting setting = facts.setting();
        Heartbeat heart = setting.heartbeat();
        double strictness = setting.plan().strictness();
        Table table = new Table("The lesion and its surroundings.", "What", "Value", "Unit", "How it is known")
                .row("largest bared share of a place", Numbers.value(largest(lesion.baredShare())), DASH, known)
                .row("largest bridge density", Numbers.value(largest(lesion.bridgeDensity())), DASH, known)
                .row("largest shift of sodium", Numbers.value(largest(lesion.mechanicalShift_mV())), "mV", known)
                .row("dent", Numbers.value(lesion.indentation_mm()), "mm", known)
                .row("stiffness of the contact", Numbers.value(lesion.contactStiffness_mN_per_mm()), "mN/mm", known)
                .row("nuclear gain", Numbers.value(lesion.nuclearGain()), DASH, known)
                .row(
                        "strictness of the map",
                        Numbers.value(strictness),
                        DASH,
                        strictness == CrossSection.Plan.STANDARD.strictness() ? HOUSE : "set on the command line")
                .row("heart rate", Numbers.value(heart.rate_per_min()), "1/min", HOUSE)
                .row(
                        "swing of the pulse over its mean",
                        Numbers.value(heart.swing()),
                        DASH,
                        heart.swing() == Heartbeat.RESTING.swing() ? HOUSE : "computed from the life, or set");
        List<Node> parts = new ArrayList<>(List.of(H3.of("This lesion"), table.draw("plan")));
        parts.addAll(Appendix.constantsOf(List.of("ephapse", "patch", "nucleus", "session", "signal")));
        return Section.of("parameters", "Every number that went in", parts.toArray(Node[]::new));
    }

    private static double largest(double[][] field) {
        return Arrays.stream(field).flatMapToDouble(Arrays::stream).max().orElse(0);
    }

    private static Section provenance(SessionFacts facts) {
        Table table = new Table("What it takes to get this page again, byte for byte.", "What", "Value")
                .row("Lesion", facts.origin())
                .row("Protocol", facts.protocol())
                .row("Seed", Long.toString(facts.seed()))
                .row("Route", SessionFacts.word(facts.setting().route()))
                .row("Burn-in", Numbers.value(facts.setting().burnIn_ms()) + " ms")
                .row("Ephapse", facts.provenance().version())
                .row("Commit", facts.provenance().commit())
                .row("Java", facts.provenance().jdk());
        return Section.of("provenance", "Where this page comes from", table.draw("provenance"));
    }
}
