package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.A;
import static org.ephapse.app.report.markup.Tag.BODY;
import static org.ephapse.app.report.markup.Tag.DIV;
import static org.ephapse.app.report.markup.Tag.FOOTER;
import static org.ephapse.app.report.markup.Tag.H1;
import static org.ephapse.app.report.markup.Tag.HEAD;
import static org.ephapse.app.report.markup.Tag.HEADER;
import static org.ephapse.app.report.markup.Tag.HTML;
import static org.ephapse.app.report.markup.Tag.LI;
import static org.ephapse.app.report.markup.Tag.MAIN;
import static org.ephapse.app.report.markup.Tag.META;
import static org.ephapse.app.report.markup.Tag.NAV;
import static org.ephapse.app.report.markup.Tag.P;
import static org.ephapse.app.report.markup.Tag.STYLE;
import static org.ephapse.app.report.markup.Tag.TITLE;
import static org.ephapse.app.report.markup.Tag.UL;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ephapse.app.RunFacts;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;
import org.ephapse.app.report.markup.Stamp;

/// One run as one page: self-contained, without script, to be read on a telephone and on paper.
///
/// The same facts give the same bytes. The page asks no other machine for anything, and says so to the browser in its
/// content security policy.
public final class Report {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private Report() {}

    /// The page.
    public static String html(RunFacts facts) {
        List<Section> sections = Sections.of(facts);
        Element body = BODY.of(
                A.of("Skip to the story").with("class", "skip").with("href", "#life"),
                header(facts),
                contents(sections),
                MAIN.of().add(sections.stream().map(Section::body).toList()),
                FOOTER.of(P.of(
                        Stamp.simulated(),
                        new Node.Text(" Ephapse " + facts.provenance().version()
                                + ". A model's virtual person, not a patient."))));
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        HTML.of(head(facts), body)
                .with("lang", "en")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .write(out);
        return out.append('\n').toString();
    }

    private static Element head(RunFacts facts) {
        return HEAD.of(
                META.of().with("charset", "utf-8"),
                META.of().with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                META.of().with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                META.of().with("name", "referrer").with("content", "no-referrer"),
                META.of().with("name", "color-scheme").with("content", "light dark"),
                META.of()
                        .with("name", "generator")
                        .with("content", "Ephapse " + facts.provenance().version()),
                TITLE.of(facts.title() + " (simulated)"),
                STYLE.of(sheet()));
    }

    private static Element header(RunFacts facts) {
        Element header = HEADER.of(
                P.of("Ephapse: the report of one simulated life").with("class", "eyebrow"),
                H1.of(facts.title()).with("dir", "auto"),
                P.of("Simulated. A model's virtual person, not a patient.").with("class", "stamp-line"));
        if (!facts.description().isEmpty()) {
            header.add(P.of(facts.description()).with("dir", "auto").with("class", "description"));
        }
        return header;
    }

    private static Element contents(List<Section> sections) {
        Element list = UL.of();
        for (Section s : sections) list.add(LI.of(A.of(s.title()).with("href", "#" + s.id())));
        return NAV.of(DIV.of(list)).with("aria-label", "On this page");
    }

    private static String sheet() {
        try (InputStream in = Report.class.getResourceAsStream("report.css")) {
            if (in == null) throw new IllegalStateException("the report's style sheet is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
