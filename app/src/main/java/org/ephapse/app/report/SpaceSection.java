package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.B;
import static org.ephapse.app.report.markup.Tag.DIV;
import static org.ephapse.app.report.markup.Tag.FIGCAPTION;
import static org.ephapse.app.report.markup.Tag.FIGURE;
import static org.ephapse.app.report.markup.Tag.LI;
import static org.ephapse.app.report.markup.Tag.SPAN;
import static org.ephapse.app.report.markup.Tag.UL;

import java.util.List;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;
import org.ephapse.app.report.markup.Prose;
import org.ephapse.app.report.markup.Stamp;

/// The artery in three dimensions, where the life was lived with an elastic rod.
final class SpaceSection {
    private SpaceSection() {}

    /// The section, for a life that has scenes.
    static Section of(History history, List<Milestone> milestones) {
        SpacePicture picture = SpacePicture.of(history, milestones);
        Element grid = DIV.of().with("class", "stills space");
        for (int i = 0; i < milestones.size(); i++) {
            String title = milestones.get(i).title(history);
            Node words = new Node.Text(" " + picture.numbers(i) + ". Simulated.");
            grid.add(FIGURE.of(picture.at(i, title, "space" + i), FIGCAPTION.of(B.of(title), words))
                    .with("class", "still"));
        }
        boolean tandem = history.record().person().loop().isTandem();
        String caption = "The artery and the nerve at " + milestones.size()
                + " moments, all to one scale; each bar is 1 mm. Each is turned so that the nerve lies on top. "
                + "Seen along the nerve, it is cut where the artery lies. "
                + "Height is how far the artery stands off the line between its ends."
                + (tandem ? " The artery pushes a smaller one onto the nerve. How that one runs is a guess." : "");
        return Section.of(
                "space",
                "The artery in three dimensions",
                Prose.paragraph("Here the artery is an elastic rod. It can stretch, bend and twist, grow and slide. "
                        + "It is held at both ends. The nerve gives way, and both come to rest."),
                Stamp.figure("wide-figure", caption, grid, legend(tandem)));
    }

    private static Element legend(boolean isTandem) {
        Element list = UL.of().with("class", "legend");
        entry(list, "tube-now", "the artery; in it the channel for the blood");
        if (isTandem) entry(list, "tube-other", "the smaller artery that it pushes");
        entry(list, "tube-then", "pale: where the artery lay at the first moment");
        entry(list, "nerve-now", "the nerve; dashed: its outline before it was dented");
        entry(list, "nerve-then", "dotted: where the nerve lay at the first moment");
        entry(list, "end-held", "what holds the artery's ends");
        entry(list, "wall-edge", "brainstem or bone: no artery passes it");
        return list;
    }

    private static void entry(Element list, String kind, String words) {
        list.add(LI.of(SPAN.of().with("class", "swatch " + kind).with("aria-hidden", "true"), new Node.Text(words)));
    }
}
