package org.ephapse.app.session;

import java.util.List;
import org.ephapse.app.report.chart.Scale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Muscle;

/// Sweeps below each other: what one muscle did in the 60 ms after each shock, one upright stroke a discharge.
final class SweepStack {
    private static final double LEFT = 66, RIGHT = 10, TOP = 24, ROW = 15, FOOT = 34, MARK_px = 4;
    private static final double END_ms = 60, EARLY_ms = 5, LATE_ms = 20;
    static final int MOST = 20;
    private static final int TICKS = 6;

    private SweepStack() {}

    /// @param width of the picture
    static Element draw(String id, SessionRecord record, Muscle muscle, double width) {
        Answers answers = Answers.of(record, muscle);
        List<SessionMark> shocks = record.marks(SessionMark.Kind.SHOCK);
        List<SessionMark> shown = shocks.subList(0, Math.min(MOST, shocks.size()));
        double bottom = TOP + ROW * shown.size();
        Scale across = new Scale(0, END_ms, LEFT, width - RIGHT);
        double from_ms = answers.reading() == Answers.Reading.WALL ? 0 : EARLY_ms;
        Element picture = Svg.picture(
                id,
                width,
                bottom + FOOT,
                "Sweeps of the " + muscle.word(),
                "Milliseconds after the shock from left to right; one row a shock, one stroke a discharge of a motor unit.");
        picture.add(
                Svg.text(
                        LEFT,
                        TOP - MARK_px * 2,
                        "start",
                        "panel-title " + Raster.kind(muscle),
                        muscle.word() + ": " + answers.reading().word + " " + answers.verdict().word),
                Svg.box(LEFT, TOP, width - LEFT - RIGHT, bottom - TOP, "paper"),
                Svg.box(across.px(from_ms), TOP, across.px(LATE_ms) - across.px(from_ms), bottom - TOP, "window"));
        for (int row = 0; row < shown.size(); row++) {
            SessionMark shock = shown.get(row);
            double base = TOP + ROW * (row + 1) - 2;
            StringBuilder strokes = new StringBuilder();
            for (double at : LateralSpread.discharges_ms(record, muscle, shock.at_ms())) {
                strokes.append('M')
                        .append(Numbers.pixel(across.px(at)))
                        .append(' ')
                        .append(Numbers.pixel(base))
                        .append("v-9");
            }
            picture.add(
                    Svg.line(LEFT, base, width - RIGHT, base, "grid"),
                    Svg.text(LEFT - MARK_px, base, "end", "tick", Numbers.fixed(shock.at_ms() / 1000, 2) + " s"));
            if (!strokes.isEmpty())
                picture.add(Svg.path(
                        strokes.toString(),
                        "strokes " + Raster.kind(muscle) + (reads(answers, shock) ? "" : " unread")));
        }
        phases(picture, record, shown, width);
        for (double tick : across.ticks(TICKS)) {
            double x = across.px(tick);
            picture.add(
                    Svg.line(x, bottom, x, bottom + MARK_px, "axis"),
                    Svg.text(x, bottom + MARK_px * 2 + ROW / 2, "middle", "tick", Numbers.fixed(tick, 0)));
        }
        return picture.add(
                Svg.text(width - RIGHT, bottom + FOOT - 2, "end", "stamp", "ms after the shock \u00b7 simulated"));
    }

    private static boolean reads(Answers answers, SessionMark shock) {
        return answers.sweeps().stream().anyMatch(s -> s.quiet() && s.shock_ms() == shock.at_ms());
    }

    /// The name of each phase above the first sweep in it.
    private static void phases(Element picture, SessionRecord record, List<SessionMark> shown, double width) {
        List<Phase> phases = Phase.of(record);
        if (phases.size() == 1) return;
        for (Phase phase : phases) {
            for (int row = 0; row < shown.size(); row++) {
                double at = shown.get(row).at_ms();
                if (at < phase.from_ms() || at >= phase.to_ms()) continue;
                picture.add(
                        Svg.line(LEFT, TOP + ROW * row, width - RIGHT, TOP + ROW * row, "axis"),
                        Svg.text(
                                width - RIGHT - 2, TOP + ROW * (row + 1) - MARK_px, "end", "level-name", phase.name()));
                break;
            }
        }
    }
}
