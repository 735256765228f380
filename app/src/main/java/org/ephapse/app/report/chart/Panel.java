package org.ephapse.app.report.chart;

import static org.ephapse.app.report.markup.Tag.CLIP_PATH;
import static org.ephapse.app.report.markup.Tag.DEFS;
import static org.ephapse.app.report.markup.Tag.G;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;

/// One small chart of a stack: a quantity over a shared axis.
///
/// Curves are cut at the panel's edge, in words and by a clip path.
public final class Panel {
    private static final double TICK_GAP_px = 6, TICK_DROP_px = 4, TITLE_RISE_px = 6, LEVEL_RISE_px = 4;
    private static final double TYPE_px = 11, CLEAR_px = 3, SIDE_STEPS = 8;
    private final Scale across, up;
    private final Element ground, group, curves;
    private final List<Level> levels = new ArrayList<>();
    private final List<Piece> drawn = new ArrayList<>();

    /// A panel.
    ///
    /// @param id     unique on the page
    /// @param across the shared axis
    /// @param up     the quantity's scale; its pixels are the panel's bottom and top
    /// @param title  the quantity with its unit
    /// @param kind   class of the title
    public Panel(String id, Scale across, Scale up, String title, String kind) {
        this.across = across;
        this.up = up;
        double width = across.to_px() - across.from_px(), height = up.from_px() - up.to_px();
        Element window = Svg.box(across.from_px(), up.to_px() - 1, width, height + 2, "");
        this.curves = G.of().with("clip-path", "url(#" + id + ")");
        this.ground = Svg.box(across.from_px(), up.to_px(), width, height, "paper");
        this.group = G.of(
                DEFS.of(CLIP_PATH.of(window).with("id", id)),
                Svg.text(across.from_px(), up.to_px() - TITLE_RISE_px, "start", "panel-title " + kind, title));
    }

    /// Marks about `count` round values.
    public Panel ticks(int count) {
        int decimals = up.decimals(count);
        for (double tick : up.ticks(count)) {
            double y = up.px(tick);
            for (double x = across.from_px(); tick == 0 && x < across.to_px(); x++)
                drawn.add(new Piece(x, x + 1, y, y));
            group.add(
                    Svg.line(across.from_px(), y, across.to_px(), y, tick == 0 ? "zero" : "grid"),
                    Svg.text(
                            across.from_px() - TICK_GAP_px,
                            y + TICK_DROP_px,
                            "end",
                            "tick",
                            Numbers.fixed(tick, decimals)));
        }
        return this;
    }

    /// A curve.
    public Panel line(double[] x, double[] values, String kind) {
        curves.add(Svg.path(Curve.path(across.px(x), up.px(values)), "curve " + kind));
        for (int i = 1; i < x.length; i++) {
            double a = up.px(values[i - 1]), b = up.px(values[i]);
            drawn.add(new Piece(across.px(x[i - 1]), across.px(x[i]), Math.min(a, b), Math.max(a, b)));
        }
        return this;
    }

    /// The area under a curve.
    public Panel area(double[] x, double[] values, String kind) {
        curves.add(Svg.path(Curve.area(across.px(x), up.px(values), up.px(Math.max(0, up.from()))), kind));
        return this;
    }

    /// The area between two curves.
    public Panel band(double[] x, double[] low, double[] high, String kind) {
        curves.add(Svg.path(Curve.band(across.px(x), up.px(low), up.px(high)), kind));
        return this;
    }

    /// A level with its name, written where it meets the fewest curves; nothing where the level lies outside.
    public Panel level(double value, String words) {
        double y = up.px(value);
        if (y < up.to_px() || y > up.from_px()) return this;
        curves.add(Svg.line(across.from_px(), y, across.to_px(), y, "level"));
        levels.add(new Level(y, words));
        return this;
    }

    private record Level(double y, String words) {}

    private Element name(Level level) {
        double width = level.words.length() * Lanes.LETTER_px;
        double room = across.to_px() - across.from_px() - width - 2 * TICK_GAP_px;
        double bestX = 0, bestY = 0;
        long fewest = Long.MAX_VALUE;
        for (double base : new double[] {level.y - LEVEL_RISE_px, level.y + LEVEL_RISE_px + TYPE_px}) {
            if (base - TYPE_px < up.to_px() || base > up.from_px()) continue;
            for (int step = 0; step <= SIDE_STEPS; step++) {
                double x = across.from_px() + TICK_GAP_px + Math.max(0, room) * step / SIDE_STEPS;
                long met = meets(x, base, width);
                if (met < fewest) {
                    fewest = met;
                    bestX = x;
                    bestY = base;
                }
            }
        }
        return Svg.text(bestX, bestY, "start", "level-name", level.words);
    }

    /// How many pieces of curves come near a name.
    private long meets(double x, double base, double width) {
        return drawn.stream()
                .filter(s -> s.right() > x - CLEAR_px && s.left() < x + width + CLEAR_px)
                .filter(s -> s.bottom() > base - TYPE_px - CLEAR_px && s.top() < base + CLEAR_px)
                .count();
    }

    /// The box around a straight piece of a curve.
    private record Piece(double left, double right, double top, double bottom) {}

    /// A line through the whole panel at a moment.
    public Panel moment(double x) {
        double px = across.px(x);
        curves.add(Svg.line(px, up.to_px(), px, up.from_px(), "moment"));
        return this;
    }

    /// What lies under everything, also under lines that run through a whole stack.
    public Element ground() {
        return ground;
    }

    /// The panel on its ground: grid, then curves, then the names of levels.
    public Element draw() {
        return G.of(group, curves).add(levels.stream().map(this::name).toList());
    }
}
