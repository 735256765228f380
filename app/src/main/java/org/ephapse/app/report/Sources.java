package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.A;
import static org.ephapse.app.report.markup.Tag.SPAN;
import static org.ephapse.app.report.markup.Tag.TD;
import static org.ephapse.app.report.markup.Tag.TH;

import java.util.List;
import java.util.Locale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Where numbers and claims come from, as the page shows it.
final class Sources {
    private static final String RESOLVER = "https://doi.org/";

    private Sources() {}

    /// A row of a table of parameters.
    static Element[] cells(String what, String value, String unit, Source source) {
        return cells(what, value, unit, source.cite(), source.at(), source.doi(), source.grade());
    }

    /// A row of a table of parameters.
    static Element[] cells(String what, String value, String unit, String cite, String at, String doi, Grade grade) {
        Element source = TD.of(cite + (at.isEmpty() ? "" : "; " + at));
        if (!doi.isEmpty()) source.add(" ").add(link(doi));
        return new Element[] {
            TH.of(what),
            TD.of(value).with("class", "value"),
            TD.of(unit.isEmpty() ? "\u2013" : unit),
            TD.of(grade(grade)),
            source
        };
    }

    /// A claim's label and where to look it up.
    static List<Node> of(Claim claim) {
        Element label = SPAN.of(claim.kind().words())
                .with("class", "label " + claim.kind().name().toLowerCase(Locale.ROOT));
        Node source = new Node.Text(" " + claim.source() + (claim.doi().isEmpty() ? "" : " "));
        return claim.doi().isEmpty() ? List.of(label, source) : List.of(label, source, link(claim.doi()));
    }

    private static Element grade(Grade grade) {
        return SPAN.of(grade.name()).with("class", "grade " + grade.name().toLowerCase(Locale.ROOT));
    }

    /// A link that nothing follows unless a reader does.
    private static Element link(String doi) {
        return A.of("doi:" + doi).with("href", RESOLVER + doi).with("rel", "noreferrer");
    }
}
