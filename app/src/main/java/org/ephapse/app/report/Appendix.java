package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Numbers.value;
import static org.ephapse.app.report.markup.Tag.H3;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.Explained;
import org.ephapse.app.Parameter;
import org.ephapse.app.RunFacts;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Prose;
import org.ephapse.app.report.markup.Table;
import org.ephapse.app.report.markup.Tag;
import org.ephapse.body.Treatment;

/// What stands behind the life: every number that went in, and where the page comes from.
public final class Appendix {
    private static final String GRADES =
            "Each number says how it is known. MEASURED: read in a study. FITTED: set so that the model meets a study. "
                    + "ASSUMED: a guess that may be wrong. DEFINED: a unit, a rule or a choice.";

    private Appendix() {}

    /// Every number that went in: the person's own, and the model's constants room by room.
    static Section parameters(RunFacts facts) {
        List<Parameter> constants = Explained.parameters();
        List<Node> parts = new ArrayList<>();
        parts.add(Prose.paragraph(GRADES));
        parts.add(H3.of("This person"));
        parts.add(Traits.table(facts, constants));
        parts.add(H3.of("The plan"));
        parts.add(plan(facts));
        for (String room : constants.stream().map(Parameter::room).distinct().toList()) {
            parts.add(H3.of("The model: " + room));
            parts.add(constants(room, constants));
        }
        return Section.of("parameters", "Every number that went in", parts.toArray(Node[]::new));
    }

    private static Element plan(RunFacts facts) {
        Table table = new Table("What is done, as the scenario says.", "What", "Value", "Unit")
                .row("followed until", value(facts.life().plan().until_years()), "years");
        for (Treatment treatment : facts.life().plan().treatments()) {
            switch (treatment) {
                case Treatment.Toxin t ->
                    table.row("toxin from", value(t.from_years()), "years")
                            .row("toxin until", value(t.until_years()), "years")
                            .row("toxin dose", value(t.dose_U()), "U")
                            .row("toxin interval", value(t.interval_days()), "days")
                            .row("toxin rebound gain (0 unless somebody sets it)", value(t.reboundGain()), "\u2013");
                case Treatment.Decompression d ->
                    table.row("operation at", value(d.from_years()), "years")
                            .row("operation: share of the overlap taken away", value(d.completeness()), "\u2013")
                            .row("operation: distance won beyond", value(d.clearance_mm()), "mm")
                            .row("operation: the artery comes back at", value(d.recursAt_years()), "years");
                case Treatment.PressureControl p ->
                    table.row("blood pressure treated from", value(p.from_years()), "years");
            }
        }
        return table.draw("plan");
    }

    private static Element constants(String room, List<Parameter> constants) {
        Table table = new Table(
                "Constants of the room \u201c" + room + "\u201d, as the program holds them.",
                "Constant",
                "Value",
                "Unit",
                "Grade",
                "Source");
        for (Parameter c : constants) {
            if (!c.room().equals(room)) continue;
            Element[] cells = Sources.cells("", Numbers.shortened(c.value()), c.unit(), c.source());
            cells[0] = Tag.TH.of(Tag.CODE.of(c.name()));
            table.row(cells);
        }
        return table.draw("parameters");
    }

    /// The constants of some rooms, each room with its heading, and what the grades mean.
    public static List<Node> constantsOf(List<String> rooms) {
        List<Parameter> constants = Explained.parameters();
        List<Node> parts = new ArrayList<>(List.of(Prose.paragraph(GRADES)));
        for (String room : rooms) {
            parts.add(H3.of("The model: " + room));
            parts.add(constants(room, constants));
        }
        return parts;
    }

    /// What it takes to get the page again.
    static Section provenance(RunFacts facts) {
        Table table = new Table("What it takes to get this page again, byte for byte.", "What", "Value")
                .row("Scenario", facts.title())
                .row("Seed of the course", Long.toString(facts.seed()));
        table.row(
                "Fidelity",
                facts.fidelity() + ": the artery is " + facts.fidelity().words());
        if (facts.draw() != null) {
            table.row("Seed of the people", Long.toString(facts.draw().seed()))
                    .row("Number of the person", Long.toString(facts.draw().index()));
        } else {
            table.row("The person", "set by hand in the scenario");
        }
        table.row("Ephapse", facts.provenance().version())
                .row("Commit", facts.provenance().commit())
                .row("Java", facts.provenance().jdk());
        return Section.of("provenance", "Where this page comes from", table.draw("provenance"));
    }
}
