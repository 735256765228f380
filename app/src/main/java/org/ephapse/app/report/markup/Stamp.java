package org.ephapse.app.report.markup;

import static org.ephapse.app.report.markup.Tag.B;
import static org.ephapse.app.report.markup.Tag.FIGCAPTION;
import static org.ephapse.app.report.markup.Tag.FIGURE;

/// The word that stands on everything we drew: it was computed, not measured.
public final class Stamp {
    private Stamp() {}

    /// The word, as captions begin with it.
    public static Element simulated() {
        return B.of("Simulated.").with("class", "simulated");
    }

    /// A figure with its caption.
    public static Element figure(String kind, String caption, Node... pictures) {
        return FIGURE.of(pictures)
                .with("class", kind)
                .add(FIGCAPTION.of(simulated(), new Node.Text(" ")).add(Prose.of(caption)));
    }
}
