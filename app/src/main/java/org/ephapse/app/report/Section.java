package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.H2;

import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;
import org.ephapse.app.report.markup.Tag;

/// A section of the page.
///
/// @param id    the place to link to
/// @param title its heading
/// @param body  the section with its heading
public record Section(String id, String title, Element body) {
    /// A section of these parts.
    public static Section of(String id, String title, Node... parts) {
        Element body = Tag.SECTION
                .of(H2.of(title).with("id", id + "-h"))
                .with("id", id)
                .with("class", "s-" + id)
                .with("aria-labelledby", id + "-h")
                .add(parts);
        return new Section(id, title, body);
    }
}
