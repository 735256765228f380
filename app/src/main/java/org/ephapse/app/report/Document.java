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
import org.ephapse.app.Provenance;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;
import org.ephapse.app.report.markup.Stamp;

/// A page of sections: self-contained, without script, to be read on a telephone and on paper.
///
/// The same facts give the same bytes. The page asks no other machine for anything, and says so to the browser in its
/// content security policy.
public final class Document {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private Document() {}

    /// The page.
    ///
    /// @param title   what it is called, plain text
    /// @param words   what it is not, for its foot
    /// @param header  its head
    public static String html(
            String title, Provenance provenance, String words, Element header, List<Section> sections) {
        Element body = BODY.of(
                A.of("Skip to the text")
                        .with("class", "skip")
                        .with("href", "#" + sections.getFirst().id()),
                header,
                contents(sections),
                MAIN.of().add(sections.stream().map(Section::body).toList()),
                FOOTER.of(P.of(Stamp.simulated(), new Node.Text(" Ephapse " + provenance.version() + ". " + words))));
        StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
        HTML.of(head(title, provenance), body)
                .with("lang", "en")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .write(out);
        return out.append('\n').toString();
    }

    /// The head of a page.
    ///
    /// @param eyebrow     what kind of page it is
    /// @param stamp       what it says about being simulated, after the word itself
    /// @param description what it shows, or empty
    public static Element header(String eyebrow, String title, String stamp, String description) {
        Element header = HEADER.of(
                P.of(eyebrow).with("class", "eyebrow"),
                H1.of(title).with("dir", "auto"),
                P.of("Simulated. " + stamp).with("class", "stamp-line"));
        if (!description.isEmpty()) {
            header.add(P.of(description).with("dir", "auto").with("class", "description"));
        }
        return header;
    }

    private static Element head(String title, Provenance provenance) {
        return HEAD.of(
                META.of().with("charset", "utf-8"),
                META.of().with("http-equiv", "Content-Security-Policy").with("content", POLICY),
                META.of().with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
                META.of().with("name", "referrer").with("content", "no-referrer"),
                META.of().with("name", "color-scheme").with("content", "light dark"),
                META.of().with("name", "generator").with("content", "Ephapse " + provenance.version()),
                TITLE.of(title + " (simulated)"),
                STYLE.of(sheet()));
    }

    private static Element contents(List<Section> sections) {
        Element list = UL.of();
        for (Section s : sections) list.add(LI.of(A.of(s.title()).with("href", "#" + s.id())));
        return NAV.of(DIV.of(list)).with("aria-label", "On this page");
    }

    private static String sheet() {
        try (InputStream in = Document.class.getResourceAsStream("report.css")) {
            if (in == null) throw new IllegalStateException("the report's style sheet is missing from the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
