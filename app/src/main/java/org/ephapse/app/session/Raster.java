package org.ephapse.app.session;

import static org.ephapse.app.report.markup.Tag.G;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ephapse.app.report.chart.Scale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.Events;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.signal.Muscle;

/// Every discharge of every motor unit as a dot, muscle by muscle, below the strip of events; units that never
/// discharge take no room. Two dots that would cover
/// each other are drawn once.
final class Raster {
    private static final double LEFT = 66,
            RIGHT = 10,
            LANE = 58,
            GAP = 8,
            TOP = 38,
            TITLE_px = 14,
            STRIP = 26,
            FOOT = 30;
    private static final double STEP_px = 0.5, DOT_px = 0.9, MARK_px = 4, TICK_px = 11;
    private static final int TICKS = 6;
    private static final double LETTER_px = 6;

    private final SessionRecord record;
    private final double width, from_ms, to_ms;
    private final boolean near;
    private final Scale across;

    /// @param near whether it is a close-up, with larger dots
    Raster(SessionRecord record, double width, double from_ms, double to_ms, boolean near) {
        this.width = width;
        this.near = near;
        this.record = record;
        this.from_ms = from_ms;
        this.to_ms = to_ms;
        across = new Scale(from_ms / 1000, to_ms / 1000, LEFT, width - RIGHT);
    }

    Element draw(String id, List<Events.Event> events) {
        int muscles = Muscle.values().length;
        double bottom = TOP + STRIP + muscles * (LANE + GAP);
        Element picture = Svg.picture(
                id,
                width,
                bottom + FOOT,
                "Discharges of motor units",
                "Time in seconds from left to right; one lane a muscle, one dot a discharge; above them the events.");
        strip(picture, events);
        for (Muscle muscle : Muscle.values()) lane(picture, muscle, TOP + STRIP + muscle.ordinal() * (LANE + GAP));
        marks(picture, bottom);
        for (double tick : across.ticks(TICKS)) {
            double x = across.px(tick);
            picture.add(
                    Svg.line(x, bottom, x, bottom + MARK_px, "axis"),
                    Svg.text(
                            x,
                            bottom + 2 * MARK_px + TICK_px,
                            "middle",
                            "tick",
                            Numbers.fixed(tick, across.decimals(TICKS))));
        }
        return picture.add(Svg.text(width - RIGHT, bottom + FOOT - 1, "end", "stamp", "s \u00b7 simulated"));
    }

    private void strip(Element picture, List<Events.Event> events) {
        picture.add(Svg.text(LEFT - MARK_px, TOP + STRIP / 2, "end", "tick", "events"));
        for (Events.Event e : events) {
            if (e.to_ms() < from_ms || e.from_ms() > to_ms) continue;
            double x = across.px(Math.max(from_ms, e.from_ms()) / 1000),
                    end = across.px(Math.min(to_ms, e.to_ms()) / 1000);
            double height = (STRIP - GAP) * e.muscles() / Muscle.values().length;
            picture.add(Svg.box(
                    x,
                    TOP + STRIP - GAP - height,
                    Math.max(1, end - x),
                    height,
                    e.cause() == Events.Cause.NONE ? "event" : "event caused"));
        }
    }

    private void lane(Element picture, Muscle muscle, double top) {
        picture.add(
                Svg.box(LEFT, top, width - LEFT - RIGHT, LANE, "paper"),
                Svg.text(LEFT - MARK_px, top + LANE / 2, "end", "tick", muscle.word()));
        Scale up = new Scale(0, 1, top + LANE - 1, top + 1);
        StringBuilder dots = new StringBuilder();
        Set<Long> drawn = new HashSet<>();
        double[] rank = ranks(muscle);
        for (int i = record.from(from_ms); i < record.size() && record.at_ms(i) <= to_ms; i++) {
            if (record.muscle(i) != muscle) continue;
            double x = Math.round(across.px(record.at_ms(i) / 1000) / STEP_px) * STEP_px;
            double y = Math.round(up.px(rank[record.unit(i)]) / DOT_px) * DOT_px;
            if (!drawn.add((Math.round(x / STEP_px) << (Integer.SIZE / 2)) | Math.round(y / DOT_px))) continue;
            dots.append('M')
                    .append(Numbers.pixel(x))
                    .append(' ')
                    .append(Numbers.pixel(y))
                    .append("h.01");
        }
        if (!dots.isEmpty())
            picture.add(Svg.path(dots.toString(), "discharges " + kind(muscle) + (near ? " near" : "")));
    }

    /// Place of each unit that ever discharges in its muscle's lane, 0 to 1, in the order of the fibres' numbers.
    private double[] ranks(Muscle muscle) {
        boolean[] fires = new boolean[record.section().fibers()];
        for (int i = 0; i < record.size(); i++) fires[record.unit(i)] = true;
        double[] rank = new double[fires.length];
        int n = 0;
        for (int u = 0; u < rank.length; u++) if (fires[u] && record.section().muscle(u) == muscle) rank[u] = n++;
        for (int u = 0; u < rank.length; u++) rank[u] = (rank[u] + 0.5) / Math.max(1, n);
        return rank;
    }

    private void marks(Element picture, double bottom) {
        Element group = G.of();
        for (SessionMark mark : record.marks()) {
            if (mark.at_ms() < from_ms || mark.at_ms() > to_ms) continue;
            double x = across.px(mark.at_ms() / 1000);
            group.add(
                    switch (mark.kind()) {
                        case BLINK -> Svg.text(x, TOP - MARK_px, "middle", "tick", "blink");
                        case SHOCK -> Svg.line(x, TOP, x, bottom, "moment");
                        case EFFORT, WAKING, LIFT, BREATHING, BLOCK -> Svg.line(x, TOP, x, bottom, "moment phase");
                    });
        }
        for (Phase phase : Phase.of(record)) {
            double from = Math.max(from_ms, phase.from_ms()), to = Math.min(to_ms, phase.to_ms());
            double room = across.px(to / 1000) - across.px(from / 1000);
            boolean fits = room > LETTER_px * phase.name().length();
            if (record.protocol().acts().stream().anyMatch(Raster::changes) && fits)
                group.add(Svg.text(across.px(from / 1000) + 2, TITLE_px, "start", "panel-title", phase.name()));
        }
        picture.add(group);
    }

    private static boolean changes(Act act) {
        return !(act instanceof Act.Blink || act instanceof Act.Shock);
    }

    static String kind(Muscle muscle) {
        return switch (muscle) {
            case FRONTALIS, ORBICULARIS_OCULI -> "lid";
            case ZYGOMATICUS -> "cheek";
            case ORBICULARIS_ORIS, MENTALIS, PLATYSMA -> "mouth";
        };
    }
}
