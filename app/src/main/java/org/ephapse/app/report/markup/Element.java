package org.ephapse.app.report.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// One element of the page. Text and attribute values are escaped when they are written, by construction; handlers,
/// sources and addresses other than a place on this page or a DOI are refused.
///
/// ```java
/// P.of("5 < 6 & more").with("class", "note")   // <p class="note">5 &lt; 6 &amp; more</p>
/// ```
public final class Element implements Node {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z:-]*[0-9]?");
    private static final Pattern ADDRESS = Pattern.compile("#[a-z0-9-]+|https://doi\\.org/.+");
    private static final Pattern LOADS = Pattern.compile("(?i)src|srcset|data|poster|background|xlink:.*|on.*");

    private final Tag tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Node> children = new ArrayList<>();

    Element(Tag tag) {
        this.tag = tag;
    }

    /// Sets an attribute.
    public Element with(String name, String value) {
        if (!NAME.matcher(name).matches() || LOADS.matcher(name).matches()) {
            throw new IllegalArgumentException("a report has no attribute '" + name + "'");
        }
        if (name.equals("href") && !ADDRESS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a report links to its own sections and to DOIs, not to '" + value + "'");
        }
        attributes.put(name, value);
        return this;
    }

    /// Sets a numeric attribute, to a hundredth.
    public Element with(String name, double value) {
        return with(name, Numbers.pixel(value));
    }

    /// Adds children.
    public Element add(Node... nodes) {
        children.addAll(List.of(nodes));
        return this;
    }

    /// Adds children.
    public Element add(List<? extends Node> nodes) {
        children.addAll(nodes);
        return this;
    }

    /// Adds text.
    public Element add(String text) {
        children.add(new Text(text));
        return this;
    }

    @Override
    public void write(StringBuilder out) {
        out.append('<').append(tag.markup());
        attributes.forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            new Text(value).write(out);
            out.append('"');
        });
        if (tag.isVoid()) {
            out.append(" />");
            return;
        }
        out.append('>');
        for (Node child : children) writeChild(child, out);
        out.append("</").append(tag.markup()).append('>');
    }

    /// A style sheet is raw text to HTML: it is written as it stands, and refused where that could end it.
    private void writeChild(Node child, StringBuilder out) {
        if (tag == Tag.STYLE && child instanceof Text(String sheet)) {
            if (sheet.indexOf('<') >= 0 || sheet.indexOf('&') >= 0) {
                throw new IllegalArgumentException("a style sheet holds no '<' and no '&'");
            }
            out.append(sheet);
        } else {
            child.write(out);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }
}
