package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.DIV;
import static org.ephapse.app.report.markup.Tag.FIGCAPTION;
import static org.ephapse.app.report.markup.Tag.FIGURE;
import static org.ephapse.app.report.markup.Tag.H3;
import static org.ephapse.app.report.markup.Tag.LI;
import static org.ephapse.app.report.markup.Tag.P;
import static org.ephapse.app.report.markup.Tag.UL;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.ephapse.app.RunFacts;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Prose;
import org.ephapse.app.report.markup.Stamp;
import org.ephapse.app.report.markup.Table;
import org.ephapse.app.report.markup.Tag;
import org.ephapse.artery.Vessel;
import org.ephapse.body.Person;
import org.ephapse.body.Quantity;
import org.ephapse.body.Treatment;
import org.ephapse.signal.Region;

/// The sections of the page, in the order in which they are read.
final class Sections {
    /// Widths at which each timeline is drawn: the style sheet shows one of the two.
    private static final double NARROW = 350, WIDE = 740;
    private static final double A_YEAR = 1, A_MONTH = 1.0 / 12;
    private static final int MOST_FACES = 4;

    private final RunFacts facts;
    private final History life, waiting;
    private final List<Milestone> milestones;

    private Sections(RunFacts facts) {
        this.facts = facts;
        this.life = new History(facts.life());
        this.waiting = new History(facts.waiting());
        this.milestones = Milestone.of(life);
    }

    static List<Section> of(RunFacts facts) {
        Sections s = new Sections(facts);
        List<Section> sections = new ArrayList<>(List.of(s.story(), s.nerve()));
        if (!facts.life().scenes().isEmpty()) sections.add(SpaceSection.of(s.life, s.milestones));
        sections.add(s.years());
        if (Timeline.isTreated(facts.life())) sections.add(s.treatment());
        sections.addAll(List.of(s.face(), s.limits(), Appendix.parameters(facts), Appendix.provenance(facts)));
        return sections;
    }

    private Section story() {
        Element text = DIV.of().with("class", "story");
        for (List<String> paragraph : Story.paragraphs(facts)) text.add(Prose.paragraph(String.join(" ", paragraph)));
        RootPicture picture = RootPicture.of(life);
        int row = picture.keyRow();
        Vessel vessel = life.record().person().loop().vessel();
        String caption = "The nerve cut across, seen from the side of the face, at " + Numbers.age(life.age(row))
                + " years. The words show where the fibres to each part of the face mostly lie. "
                + picture.describe(row) + " " + vessel.name() + " is the " + vessel.words() + ".";
        return Section.of(
                "life", "The life in a few sentences", text, Stamp.figure("key", caption, picture.key("key")));
    }

    private Section nerve() {
        RootPicture picture = RootPicture.of(life);
        Element grid = DIV.of().with("class", "stills roots");
        for (int i = 0; i < milestones.size(); i++) {
            Milestone m = milestones.get(i);
            grid.add(still(m.title(life), picture.at(m, "root" + i), rootWords(m.row())));
        }
        String caption = "Artery and nerve at " + milestones.size() + " moments, all to one scale; the bar is 0.5 mm. "
                + "The paler the nerve, the less myelin is left. The arrow points to the front and below. "
                + "The depth of the dent is the model's; the round shoulder beside it is a sketch.";
        return Section.of(
                "nerve",
                "Artery and nerve",
                Prose.paragraph(
                        "Myelin wraps each nerve fibre, as plastic wraps a wire. "
                                + "Where the artery presses too hard, the myelin goes. Then bare fibres can fire on their own and set off others."),
                Stamp.figure("wide-figure", caption, grid),
                numbers());
    }

    private String rootWords(int row) {
        double gap = RootPicture.gap_mm(life, row), dent = life.at(row, Quantity.INDENTATION);
        String where = gap > 0 ? "gap " + Numbers.fixed(gap, 2) + " mm" : "dent " + Numbers.fixed(dent, 2) + " mm";
        String drawn = dent > RootPicture.DEEPEST_mm
                ? " (drawn " + Numbers.fixed(RootPicture.DEEPEST_mm, 0) + " mm deep)"
                : "";
        return where + drawn + ", " + Numbers.percent(life.at(row, Quantity.MYELIN)) + " myelin";
    }

    private static Element still(String title, Element picture, String words) {
        return FIGURE.of(picture, FIGCAPTION.of(Tag.B.of(title), new Node.Text(" " + words + ". Simulated.")))
                .with("class", "still");
    }

    private Element numbers() {
        Table table = new Table(
                "The life in numbers.",
                "Moment",
                "Age",
                "Dent (mm)",
                "Pressure (mmHg)",
                "Swing (mmHg)",
                "Whole myelin",
                "Eyelid",
                "Cheek",
                "Mouth");
        for (Milestone m : milestones) {
            int row = m.row();
            table.row(
                    m.name(),
                    Numbers.age(life.age(row)),
                    number(row, Quantity.INDENTATION, 2),
                    number(row, Quantity.PRESSURE, 1),
                    number(row, Quantity.PRESSURE_SWING, 1),
                    Numbers.percent(life.at(row, Quantity.MYELIN)),
                    seen(Region.LID, row),
                    seen(Region.CHEEK, row),
                    seen(Region.MOUTH, row));
        }
        return table.draw("numbers");
    }

    private String number(int row, Quantity quantity, int decimals) {
        return Numbers.fixed(life.at(row, quantity), decimals);
    }

    private String seen(Region region, int row) {
        return Numbers.fixed(life.seen(region, row), 2);
    }

    private Section years() {
        String caption = span() + " on one axis. The filled shapes are what is there and what can be seen. "
                + "The swing of each beat is the pale band around the pressure.";
        Element figure = Stamp.figure(
                "timeline",
                caption,
                twice(width -> new Timeline(life, waiting, width).draw("time" + (width == WIDE ? "w" : "n"))),
                Legend.of(Timeline.isTreated(life.record())));
        return Section.of(
                "years",
                "The years",
                Prose.paragraph("Twitching is a number from 0 to 1: none, up to all the time. "
                        + "It tells mild from strong and counts no spasms."),
                figure);
    }

    private String span() {
        return "The ages from " + Numbers.fixed(life.age(0), 0) + " to " + Numbers.fixed(life.age(life.last()), 0);
    }

    /// A figure drawn for a telephone and for a page; the style sheet shows one.
    private static Element twice(DoubleFunction<Element> figure) {
        return DIV.of(
                DIV.of(figure.apply(NARROW)).with("class", "narrow"),
                DIV.of(figure.apply(WIDE)).with("class", "wide"));
    }

    private Section treatment() {
        List<Node> parts = new ArrayList<>(List.of(
                Prose.paragraph(
                        "The same person lived twice, with the same chances: once with the plan, once untreated."),
                new Comparison(life, waiting).table()));
        List<Treatment> treatments = facts.life().plan().treatments();
        for (int i = 0; i < treatments.size(); i++) parts.addAll(closeUp(treatments.get(i), "close" + i));
        return Section.of("treatment", "What treatment changed", parts.toArray(Node[]::new));
    }

    private List<Node> closeUp(Treatment treatment, String id) {
        return switch (treatment) {
            case Treatment.Toxin toxin ->
                List.of(
                        H3.of("The first toxin cycles, from " + Numbers.age(toxin.from_years()) + " years"),
                        Stamp.figure(
                                "close-up",
                                "Toxin weakens the muscle for about three months. The thin line is what the nerve still commands, "
                                        + "the filled shape what is seen, the dashed line the untreated twin. Upright lines are injections.",
                                twice(w -> new CloseUp(life, waiting, w).toxin(id + (w == WIDE ? "w" : "n"), toxin))));
            case Treatment.Decompression operation ->
                List.of(
                        H3.of("The operation at " + Numbers.age(operation.from_years())
                                + " years, and two years after"),
                        Stamp.figure(
                                "close-up",
                                "The upright line is the operation. Bare fibres part at once; myelin and the nerve's "
                                        + "centre need months. The dashed line is the untreated twin.",
                                twice(w -> new CloseUp(life, waiting, w)
                                        .operation(id + (w == WIDE ? "w" : "n"), operation))));
            case Treatment.PressureControl ignored -> List.of();
        };
    }

    private Section face() {
        FacePicture picture = new FacePicture(life);
        Element grid = DIV.of().with("class", "stills faces");
        int[] rows = faceRows();
        for (int i = 0; i < rows.length; i++) {
            grid.add(still(
                    Numbers.age(life.age(rows[i])) + " years:",
                    picture.at(rows[i], "face" + i),
                    picture.words(rows[i])));
        }
        boolean left = facts.life().person().side() == Person.Side.LEFT;
        String caption =
                "The face at " + rows.length + (rows.length == 1 ? " age" : " ages") + ", seen from the front. The "
                        + (left ? "left" : "right") + " side of the person is on the " + (left ? "right" : "left")
                        + " of the picture. The darker a part, the more it is seen to twitch, from 0 to 1.";
        return Section.of("face", "The face", Stamp.figure("wide-figure", caption, grid));
    }

    /// Ages to show: a year after each onset, a month into the first treatment, and the end.
    private int[] faceRows() {
        List<Double> ages = new ArrayList<>();
        for (Region region : Region.values()) life.onset(region).ifPresent(m -> ages.add(m.age_years() + A_YEAR));
        ages.sort(null);
        if (ages.size() > 2) ages.remove(1);
        for (Treatment t : facts.life().plan().treatments()) {
            ages.add(t.from_years() + (t instanceof Treatment.Toxin ? A_MONTH : A_YEAR));
        }
        double end = life.age(life.last());
        int[] before = ages.stream()
                .filter(a -> a < end)
                .mapToInt(facts.life()::rowAt)
                .distinct()
                .limit(MOST_FACES - 1L)
                .toArray();
        return IntStream.concat(IntStream.of(before), IntStream.of(life.last()))
                .distinct()
                .sorted()
                .toArray();
    }

    private Section limits() {
        Element list = UL.of().with("class", "claims");
        for (Claim claim : Claim.limits(facts.fidelity()))
            list.add(LI.of(
                    P.of().add(Prose.of(claim.words())),
                    P.of().add(Sources.of(claim)).with("class", "source")));
        return Section.of(
                "limits",
                "What the model leaves out",
                Prose.paragraph("A model is a sketch. These are its gaps, and how well the rest is known. "
                        + "Each line says what stands behind it."),
                list);
    }
}
