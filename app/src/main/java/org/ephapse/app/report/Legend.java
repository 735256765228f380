package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.LI;
import static org.ephapse.app.report.markup.Tag.SPAN;
import static org.ephapse.app.report.markup.Tag.UL;

import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;

/// What the lines of the timeline mean, in words beside a sample of each.
final class Legend {
    private Legend() {}

    static Element of(boolean isTreated) {
        Element list = UL.of().with("class", "legend");
        entry(list, "filled", "filled: what is there, and the twitching that can be seen");
        entry(list, "thin", "thin line: the twitching that the nerve commands");
        entry(list, "dotted", "dotted: how far the artery would reach in if nothing gave way; below 0 it is a gap");
        if (isTreated) entry(list, "dashed", "dashed: the same person, untreated");
        return list;
    }

    private static void entry(Element list, String kind, String words) {
        list.add(LI.of(SPAN.of().with("class", "swatch " + kind).with("aria-hidden", "true"), new Node.Text(words)));
    }
}
