package org.ephapse.app.report.markup;

import static org.ephapse.app.report.markup.Tag.DESC;
import static org.ephapse.app.report.markup.Tag.LINE;
import static org.ephapse.app.report.markup.Tag.PATH;
import static org.ephapse.app.report.markup.Tag.RECT;
import static org.ephapse.app.report.markup.Tag.SVG;
import static org.ephapse.app.report.markup.Tag.TEXT;
import static org.ephapse.app.report.markup.Tag.TITLE;

/// The few drawing words that all figures share. What they look like stands in the style sheet.
public final class Svg {
    private Svg() {}

    /// An empty picture that a screen reader announces by its title and describes by its description.
    ///
    /// @param id    unique on the page
    /// @param title what the picture is
    /// @param desc  what it shows, in sentences
    public static Element picture(String id, double width, double height, String title, String desc) {
        return SVG.of()
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + Numbers.pixel(width) + " " + Numbers.pixel(height))
                .with("role", "img")
                .with("aria-labelledby", id + "-t " + id + "-d")
                .add(TITLE.of("Simulated. " + title).with("id", id + "-t"))
                .add(DESC.of(desc).with("id", id + "-d"));
    }

    /// Text at a point; `kind` is a class of the style sheet, `anchor` is start, middle or end.
    public static Element text(double x, double y, String anchor, String kind, String words) {
        return TEXT.of(words)
                .with("x", x)
                .with("y", y)
                .with("text-anchor", anchor)
                .with("class", kind);
    }

    /// A straight line.
    public static Element line(double x1, double y1, double x2, double y2, String kind) {
        return LINE.of()
                .with("x1", x1)
                .with("y1", y1)
                .with("x2", x2)
                .with("y2", y2)
                .with("class", kind);
    }

    /// A rectangle.
    public static Element box(double x, double y, double width, double height, String kind) {
        return RECT.of()
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height)
                .with("class", kind);
    }

    /// A path.
    public static Element path(String d, String kind) {
        return PATH.of().with("d", d).with("class", kind);
    }
}
