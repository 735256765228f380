package org.ephapse.app.session;

import static org.ephapse.app.report.markup.Tag.H3;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Muscle;

/// A session as one page.
final class SessionReport {
    private static final double LONGEST_ms = 10_000, CLOSE_ms = 1000;

    private SessionReport() {}

    static String html(SessionFacts facts) {
        String words = "Discharges of a model's motor units, not a recording.";
        List<Section> sections = new ArrayList<>(List.of(ladder(facts), raster(facts)));
        if (!facts.record().marks(SessionMark.Kind.SHOCK).isEmpty()) sections.add(sweeps(facts));
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
                .row("Discharges a second within bursts", SessionSummary.number(p.rate_Hz()))
                .row("Discharges of a unit in a burst", SessionSummary.number(p.perUnit()))
                .row("Muscles in an event, of 6", SessionSummary.number(p.muscles()))
                .row("From the first muscle to the last (ms)", SessionSummary.number(p.lag_ms()))
                .row("Correlation of the muscles in 5 ms", SessionSummary.number(p.correlation()))
                .row("Share of blinks that pull other muscles along", SessionSummary.number(p.synkinesis()));
        String caption =
                "The ladder of a growing lesion, and where this session stands on it. The rungs are a rule of ours.";
        return Section.of(
                "ladder", "Where it stands", Stamp.figure("ladder", caption, rungs(p.stage())), table.draw("numbers"));
    }

    private static Element rungs(Picture.Stage here) {
        Picture.Stage[] stages = Picture.Stage.values();
        double width = 740, step = width / stages.length, height = 46, pad = 4;
        Element picture = Svg.picture("rungs", width, height, "The ladder", "This session: " + SessionFacts.word(here));
        for (Picture.Stage stage : stages) {
            double x = stage.ordinal() * step;
            boolean is = stage == here;
            picture.add(
                    Svg.box(x + pad / 2, pad, step - pad, height - 2 * pad, is ? "rung here" : "rung"),
                    Svg.text(
                            x + step / 2,
                            height / 2 + pad,
                            "middle",
                            is ? "rung-name here" : "rung-name",
                            SessionFacts.word(stage)));
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
                        + " s. In the strip above, an event is as tall as it has muscles; pale ones follow a blink or a shock.",
                new Raster(record, 0, all).draw("raster", facts.events())));
        double first = facts.events().stream()
                .mapToDouble(e -> e.from_ms())
                .findFirst()
                .orElse(0);
        double from = Math.max(0, Math.min(first - CLOSE_ms / 10, all - CLOSE_ms));
        if (all > 2 * CLOSE_ms && record.size() > 0) {
            parts.add(Stamp.figure(
                    "raster",
                    "One second of it, from the first event on.",
                    new Raster(record, from, from + CLOSE_ms).draw("close", facts.events())));
        }
        return Section.of("discharges", "Every discharge", parts.toArray(Node[]::new));
    }

    private static Section sweeps(SessionFacts facts) {
        SessionRecord record = facts.record();
        Table table = new Table(
                "Answers to the shocks.",
                "Muscle",
                "Reading",
                "Quiet sweeps",
                "With an answer",
                "Latency (ms)",
                "Share of units");
        List<Node> stacks = new ArrayList<>();
        for (Muscle muscle : Muscle.values()) {
            Answers answers = Answers.of(record, muscle);
            table.row(
                    muscle.word(),
                    answers.direct() ? "F wave" : "lateral spread",
                    Long.toString(answers.quiet()),
                    Integer.toString(answers.latencies_ms().length),
                    SessionSummary.number(answers.latency_ms()),
                    answers.isSilent() ? "\u2013" : Numbers.percent(answers.share()));
            boolean asked = muscle == Muscle.ORBICULARIS_OCULI || muscle == Muscle.MENTALIS;
            if (asked || !answers.isSilent()) {
                stacks.add(Stamp.figure(
                        "raster",
                        answers.direct()
                                ? "The first strokes are the direct answer of the stimulated branch; what comes at 8 to 12 ms is the F wave."
                                : "This muscle's branch was not stimulated: what answers is the lateral spread.",
                        SweepStack.draw("sweep" + muscle.ordinal(), record, muscle)));
            }
        }
        Element numbers = table.draw("numbers");
        List<Node> parts = new ArrayList<>(List.of(numbers));
        parts.addAll(stacks);
        return Section.of("sweeps", "Shocks and answers", parts.toArray(Node[]::new));
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
        Table table = new Table("The lesion.", "What", "Value", "Unit")
                .row("largest bared share of a place", Numbers.value(largest(lesion.baredShare())), "\u2013")
                .row("largest bridge density", Numbers.value(largest(lesion.bridgeDensity())), "\u2013")
                .row("largest shift of sodium", Numbers.value(largest(lesion.mechanicalShift_mV())), "mV")
                .row("dent", Numbers.value(lesion.indentation_mm()), "mm")
                .row("stiffness of the contact", Numbers.value(lesion.contactStiffness_mN_per_mm()), "mN/mm")
                .row("nuclear gain", Numbers.value(lesion.nuclearGain()), "\u2013")
                .row(
                        "strictness of the map",
                        Numbers.value(facts.setting().plan().strictness()),
                        "\u2013")
                .row("heart rate", Numbers.value(facts.setting().heartbeat().rate_per_min()), "1/min")
                .row(
                        "swing of the pulse over its mean",
                        Numbers.value(facts.setting().heartbeat().swing()),
                        "\u2013");
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

    /// A mark in words.
    static String told(SessionMark mark) {
        String kind = mark.kind().name().toLowerCase(Locale.ROOT);
        return mark.detail().isEmpty() ? kind : mark.detail();
    }
}
