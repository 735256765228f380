package org.ephapse.app.report.markup;

import java.util.Locale;

/// The elements a report may hold. There is no `script`, `img`, `link` or `iframe` among them: what is not here cannot
/// get into the page.
public enum Tag {
    HTML,
    HEAD,
    META(true),
    TITLE,
    STYLE,
    BODY,
    HEADER,
    MAIN,
    FOOTER,
    NAV,
    SECTION,
    DIV,
    H1,
    H2,
    H3,
    P,
    UL,
    OL,
    LI,
    A,
    B,
    CODE,
    SPAN,
    FIGURE,
    FIGCAPTION,
    TABLE,
    CAPTION,
    THEAD,
    TBODY,
    TR,
    TH,
    TD,
    SVG,
    DESC,
    DEFS,
    CLIP_PATH("clipPath"),
    PATTERN,
    G,
    PATH,
    RECT,
    LINE,
    CIRCLE,
    ELLIPSE,
    TEXT;

    private final String markup;
    private final boolean isVoid;

    Tag() {
        this(false);
    }

    Tag(boolean isVoid) {
        this.markup = name().toLowerCase(Locale.ROOT);
        this.isVoid = isVoid;
    }

    Tag(String markup) {
        this.markup = markup;
        this.isVoid = false;
    }

    /// The name as it is written.
    public String markup() {
        return markup;
    }

    /// Whether HTML forbids an end tag.
    boolean isVoid() {
        return isVoid;
    }

    /// An element with these children.
    public Element of(Node... children) {
        return new Element(this).add(children);
    }

    /// An element with one text.
    public Element of(String text) {
        return new Element(this).add(text);
    }
}
