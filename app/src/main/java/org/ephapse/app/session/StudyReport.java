package org.ephapse.app.session;

import static org.ephapse.app.report.markup.Tag.DIV;
import static org.ephapse.app.report.markup.Tag.LI;
import static org.ephapse.app.report.markup.Tag.UL;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.Provenance;
import org.ephapse.app.report.Document;
import org.ephapse.app.report.Section;
import org.ephapse.app.report.chart.Panel;
import org.ephapse.app.report.chart.Scale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Node;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Stamp;
import org.ephapse.app.report.markup.Svg;
import org.ephapse.app.report.markup.Table;
import org.ephapse.evidence.Estimate;
import org.ephapse.evidence.session.Study;
import org.ephapse.evidence.session.Study.Beside;
import org.ephapse.evidence.session.Study.Line;

/// An experiment as one page.
public final class StudyReport {
    private static final double WIDTH = 740, HEIGHT = 170, LEFT = 56, RIGHT = 14, TOP = 26, FOOT = 44, LARGE = 1e6;
    private static final double DOT_px = 3, TICK_px = 5;
    private static final int TICKS = 5;

    private StudyReport() {}

    /// The page.
    ///
    /// @param cost how many seeds and seconds stand behind it
    public static String html(Study study, String cost, Provenance provenance) {
        String words = "An experiment on a model, not on people.";
        List<Section> sections = new ArrayList<>();
        sections.add(figure(study, cost));
        sections.add(Section.of("table", "Every number", table(study)));
        if (!study.besides().isEmpty())
            sections.add(Section.of("published", "Beside what was published", besides(study)));
        Element notes = UL.of().with("class", "notes");
        for (String note : study.notes()) notes.add(LI.of(note));
        sections.add(Section.of("notes", "What to know", notes));
        return Document.html(
                "Experiment: " + study.name(),
                provenance,
                words,
                Document.header(
                        "Ephapse: an experiment on seconds", "Experiment: " + study.name(), words, study.question()),
                sections);
    }

    private static Section figure(Study study, String cost) {
        Element panels = DIV.of();
        List<Line> lines = study.figure().lines();
        for (int i = 0; i < lines.size(); i++)
            panels.add(panel("panel" + i, lines.get(i), study.figure().x()));
        return Section.of(
                "figure",
                "The figure",
                Stamp.figure(
                        "study",
                        study.figure().y()
                                + ". Points are means over seeds, upright lines their 95 % Monte Carlo intervals; "
                                + cost + ".",
                        panels));
    }

    /// One curve in a panel of its own, with its intervals.
    private static Element panel(String id, Line line, String axis) {
        List<Estimate> y = line.y();
        double low = 0, high = 0, first = line.x().getFirst(), last = line.x().getLast();
        for (Estimate e : y) {
            if (Double.isNaN(e.value())) continue;
            low = Math.min(low, e.value());
            high = Math.max(high, Math.min(e.high(), 2 * Math.max(e.value(), high)));
        }
        if (high <= low) high = low + 1;
        Scale across = new Scale(first, last == first ? first + 1 : last, LEFT, WIDTH - RIGHT);
        Scale up = new Scale(low, high * (1 + 1 / HEIGHT * TICK_px), TOP + HEIGHT, TOP);
        Panel panel = new Panel(id, across, up, line.name(), "").ticks(TICKS - 1);
        int known = (int) y.stream().filter(e -> !Double.isNaN(e.value())).count();
        double[] xs = new double[known], ys = new double[known];
        int k = 0;
        for (int i = 0; i < y.size(); i++) {
            if (Double.isNaN(y.get(i).value())) continue;
            xs[k] = line.x().get(i);
            ys[k++] = y.get(i).value();
        }
        if (known > 1) panel.line(xs, ys, "");
        Element picture = Svg.picture(id + "p", WIDTH, TOP + HEIGHT + FOOT, line.name(), "Over " + axis + ".");
        picture.add(panel.ground(), panel.draw());
        for (int i = 0; i < y.size(); i++) mark(picture, across.px(line.x().get(i)), up, y.get(i));
        for (double tick : across.ticks(TICKS)) {
            double x = across.px(tick), bottom = TOP + HEIGHT;
            picture.add(
                    Svg.line(x, bottom, x, bottom + TICK_px, "axis"),
                    Svg.text(x, bottom + 3 * TICK_px, "middle", "tick", Numbers.fixed(tick, across.decimals(TICKS))));
        }
        return picture.add(
                Svg.text(LEFT, TOP + HEIGHT + 6 * TICK_px, "start", "tick", axis),
                Svg.text(WIDTH - RIGHT, TOP + HEIGHT + 6 * TICK_px, "end", "stamp", "simulated"));
    }

    private static void mark(Element picture, double x, Scale up, Estimate e) {
        if (Double.isNaN(e.value())) return;
        double top = Math.max(up.to_px(), up.px(e.high())), bottom = Math.min(up.from_px(), up.px(e.low()));
        double y = up.px(e.value());
        if (bottom > top) picture.add(Svg.line(x, top, x, bottom, "simulated-value"));
        picture.add(Svg.box(x - DOT_px, y - DOT_px, 2 * DOT_px, 2 * DOT_px, "event"));
    }

    private static Node table(Study study) {
        Table table = new Table(
                "Means over seeds with their 95 % Monte Carlo intervals.",
                study.heads().toArray(String[]::new));
        for (List<String> row : study.rows()) table.row(row.toArray(String[]::new));
        return table.draw("study-numbers");
    }

    private static Node besides(Study study) {
        Table table = new Table(
                "Published figures and ours.", "Finding", "Published", "Simulated (95 %)", "Verdict", "Source");
        for (Beside b : study.besides()) {
            String published = b.low() == b.high()
                    ? StudyTable.number(b.low())
                    : StudyTable.number(b.low()) + " to " + (b.high() >= LARGE ? "more" : StudyTable.number(b.high()));
            table.row(
                    b.unit().isEmpty() ? b.what() : b.what() + ", " + b.unit(),
                    published,
                    Study.cell(b.ours()),
                    StudyTable.word(b.verdict()),
                    b.source());
        }
        return table.draw("study-numbers");
    }
}
