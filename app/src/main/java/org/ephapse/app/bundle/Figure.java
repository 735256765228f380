package org.ephapse.app.bundle;

import static org.ephapse.app.report.markup.Tag.CIRCLE;
import static org.ephapse.app.report.markup.Tag.STYLE;

import java.util.List;
import org.ephapse.app.report.chart.Panel;
import org.ephapse.app.report.chart.Scale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;

/// Small charts over one axis, as a picture that stands alone.
///
/// @param title  what it shows
/// @param across the axis with its unit
/// @param ticks  where the axis is marked; on a logarithmic axis decimal powers are natural
/// @param isLog  whether the axis is logarithmic
/// @param plots  from top to bottom
public record Figure(String title, String across, List<Double> ticks, boolean isLog, List<Plot> plots) {
    private static final double WIDE = 720, LEFT = 56, RIGHT = 190, TOP = 34, TALL = 150, GAP = 34, AXIS = 46;
    private static final double DOT = 2.6, KEY_um = 15;
    private static final int TICKS = 5, COLORS = 7;
    private static final String STYLES = """
            text { font: 11px sans-serif; fill: #222; }
            .title { font-size: 14px; font-weight: bold; } .panel-title { font-weight: bold; }
            .tick { fill: #555; } .stamp { fill: #a33; font-weight: bold; }
            .paper { fill: #fbfbf8; } .grid { stroke: #ddd; } .zero { stroke: #888; }
            .level { stroke: #a33; stroke-dasharray: 5 3; } .level-name { fill: #a33; }
            .curve { fill: none; stroke-width: 1.6; }
            .s0 { stroke: #1b4f8f; fill: #1b4f8f; } .s1 { stroke: #c8641e; fill: #c8641e; }
            .s2 { stroke: #2e7d4f; fill: #2e7d4f; } .s3 { stroke: #7b3f98; fill: #7b3f98; }
            .s4 { stroke: #888012; fill: #888012; } .s5 { stroke: #b0345e; fill: #b0345e; }
            .s6 { stroke: #3a8c94; fill: #3a8c94; }
            path.curve { fill: none; }
            """;

    /// One chart.
    ///
    /// @param up     the quantity with its unit
    /// @param low    lower end
    /// @param high   upper end
    /// @param lines  its curves
    /// @param levels published or otherwise marked values
    public record Plot(String up, double low, double high, List<Line> lines, List<Level> levels) {}

    /// A curve through points; a value that is not a number is left out.
    public record Line(String name, double[] x, double[] y) {}

    /// A marked value.
    public record Level(double value, String words) {}

    /// The file's text.
    String svg() {
        double tall = TOP + plots.size() * (TALL + GAP) + AXIS;
        Element picture = Svg.picture("bundle", WIDE, tall, title, "Simulated. " + title + ", over " + across + ".");
        picture.add(STYLE.of(STYLES), Svg.box(0, 0, WIDE, tall, "paper"));
        picture.add(Svg.text(LEFT, 16, "start", "title", title));
        double bottom = TOP;
        for (int i = 0; i < plots.size(); i++) {
            bottom = TOP + i * (TALL + GAP) + GAP / 2 + TALL;
            draw(picture, plots.get(i), "plot" + i, bottom);
        }
        axis(picture, bottom);
        picture.add(Svg.text(WIDE - 8, tall - 8, "end", "stamp", "simulated"));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture + "\n";
    }

    private Scale scale() {
        return new Scale(at(ticks.getFirst()), at(ticks.getLast()), LEFT, WIDE - RIGHT);
    }

    private double at(double x) {
        return isLog ? StrictMath.log10(x) : x;
    }

    private void draw(Element picture, Plot plot, String id, double bottom) {
        Scale across = scale(), up = new Scale(plot.low, plot.high, bottom, bottom - TALL);
        Panel panel = new Panel(id, across, up, plot.up, "").ticks(TICKS);
        for (int s = 0; s < plot.lines.size(); s++) {
            Line line = plot.lines.get(s);
            int[] real = java.util.stream.IntStream.range(0, line.x.length)
                    .filter(i -> !Double.isNaN(line.y[i]))
                    .toArray();
            double[] x = new double[real.length], y = new double[real.length];
            for (int i = 0; i < real.length; i++) {
                x[i] = at(line.x[real[i]]);
                y[i] = line.y[real[i]];
            }
            if (real.length > 0) panel.line(x, y, "s" + s % COLORS);
        }
        for (Level level : plot.levels) panel.level(level.value, level.words);
        picture.add(panel.ground(), panel.draw());
        for (int s = 0; s < plot.lines.size(); s++) {
            dots(picture, plot.lines.get(s), across, up, "s" + s % COLORS);
            double y = bottom - TALL + KEY_um * (s + 1);
            picture.add(Svg.line(WIDE - RIGHT + 10, y - 4, WIDE - RIGHT + 28, y - 4, "curve s" + s % COLORS));
            picture.add(Svg.text(WIDE - RIGHT + 33, y, "start", "key", plot.lines.get(s).name));
        }
    }

    private void dots(Element picture, Line line, Scale across, Scale up, String kind) {
        for (int i = 0; i < line.x.length; i++) {
            double y = up.px(line.y[i]);
            if (!(y <= up.from_px() && y >= up.to_px())) continue;
            picture.add(CIRCLE.of()
                    .with("cx", across.px(at(line.x[i])))
                    .with("cy", y)
                    .with("r", DOT)
                    .with("class", kind));
        }
    }

    private void axis(Element picture, double bottom) {
        Scale across = scale();
        for (double tick : ticks) {
            double x = across.px(at(tick));
            picture.add(Svg.line(x, bottom, x, bottom + 4, "zero"));
            picture.add(Svg.text(x, bottom + 16, "middle", "tick", Numbers.value(tick)));
        }
        picture.add(Svg.text((LEFT + WIDE - RIGHT) / 2, bottom + 32, "middle", "tick", this.across));
    }
}
