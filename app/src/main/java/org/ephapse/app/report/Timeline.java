package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.G;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ephapse.app.report.chart.Lanes;
import org.ephapse.app.report.chart.Panel;
import org.ephapse.app.report.chart.Scale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;
import org.ephapse.body.Life;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Quantity;
import org.ephapse.body.Treatment;
import org.ephapse.signal.Region;

/// A life as a stack of small charts over age: dent, pressure, myelin, twitching, and what was done.
///
/// @param history  the life under the plan
/// @param waiting the same person untreated, or the same life again where nothing was done
/// @param width   pixels; the figure is drawn once for a telephone and once for a page
record Timeline(History history, History waiting, double width) {
    private static final double LEFT = 38, RIGHT = 10, LANE = 16, TITLE = 24, GAP = 8, STRIP = 15, AXIS = 40;
    private static final double TALL = 92, MIDDLE = 66, LOW = 40;
    private static final double DEEPEST_GAP_SHOWN_mm = -0.3;
    private static final double HEADROOM = 1.12, YEARS_PER_TICK_px = 46;

    /// Whether something was done, so that there is an untreated twin to show.
    static boolean isTreated(LifeRecord life) {
        return !life.plan().treatments().isEmpty();
    }

    /// The figure.
    Element draw(String id) {
        Lanes lanes = lanes();
        double top = 8 + lanes.count() * LANE;
        List<Panel> panels = new ArrayList<>();
        double bottom = panels(id, top, panels);
        List<Strip> strips = strips();
        double end = bottom + strips.size() * (STRIP + 3) + AXIS;
        Element picture = Svg.picture(id, width, end, "Timeline of the life, by age", describe());
        panels.forEach(p -> picture.add(p.ground()));
        picture.add(hairlines(lanes, bottom));
        panels.forEach(p -> picture.add(p.draw()));
        picture.add(names(lanes));
        for (int i = 0; i < strips.size(); i++) picture.add(strips.get(i).draw(bottom + 6 + i * (STRIP + 3)));
        return picture.add(axis(end - AXIS + 8)).add(Svg.text(width - RIGHT, end - 2, "end", "stamp", "simulated"));
    }

    private Scale ages() {
        return new Scale(history.age(0), history.age(history.last()), LEFT, width - RIGHT);
    }

    /// Draws the panels downward from `top`; where the last one ends.
    private double panels(String id, double top, List<Panel> panels) {
        double y = top;
        panels.add(dent(id, y));
        y += TITLE + TALL + GAP;
        panels.add(pressure(id, y));
        y += TITLE + TALL + GAP;
        panels.add(myelin(id, y));
        y += TITLE + MIDDLE + GAP;
        for (Region region : Region.values()) {
            panels.add(twitching(id, region, y));
            y += TITLE + LOW + GAP;
        }
        return y;
    }

    private Panel dent(String id, double y) {
        double high = HEADROOM * Math.max(Life.VISIBLE_mm, highest(Quantity.INDENTATION, Quantity.OVERLAP));
        double low = Math.max(DEEPEST_GAP_SHOWN_mm, Math.min(0, lowest(Quantity.OVERLAP)));
        Panel panel = panel(id + "-p0", y, TALL, low, high, "Dent in the nerve (mm)", "artery-word")
                .ticks(4);
        panel.level(Life.VISIBLE_mm, "visible on a scan");
        panel.line(ages(history), history.record().column(Quantity.OVERLAP), "overlap");
        panel.area(ages(history), history.record().column(Quantity.INDENTATION), "dent-area");
        twin(panel, Quantity.INDENTATION);
        return panel.line(ages(history), history.record().column(Quantity.INDENTATION), "dent");
    }

    private Panel pressure(String id, double y) {
        double[] mean = history.record().column(Quantity.PRESSURE);
        double[] swing = history.record().column(Quantity.PRESSURE_SWING);
        double[] low = new double[mean.length], high = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            low[i] = Math.max(0, mean[i] - 0.5 * swing[i]);
            high[i] = mean[i] + 0.5 * swing[i];
        }
        double threshold = history.record().person().root().threshold_mmHg();
        double top = HEADROOM * Math.max(threshold, Math.max(max(high), highest(Quantity.PRESSURE)));
        Panel panel = panel(id + "-p1", y, TALL, 0, top, "Pressure under the artery (mmHg)", "artery-word")
                .ticks(4);
        panel.band(ages(history), low, high, "swing");
        panel.level(threshold, "myelin is harmed above " + Numbers.fixed(threshold, 0));
        twin(panel, Quantity.PRESSURE);
        return panel.line(ages(history), mean, "dent");
    }

    private Panel myelin(String id, double y) {
        Panel panel = panel(id + "-p2", y, MIDDLE, 0, 100, "Whole myelin under the artery (%)", "nerve-word")
                .ticks(2);
        double[] left = percent(history.record().column(Quantity.MYELIN));
        panel.area(ages(history), left, "myelin-area");
        if (isTreated(history.record())) {
            panel.line(ages(waiting), percent(waiting.record().column(Quantity.MYELIN)), "twin");
        }
        return panel.line(ages(history), left, "myelin");
    }

    private Panel twitching(String id, Region region, double y) {
        String name = region.name().toLowerCase(Locale.ROOT);
        Panel panel = panel(id + "-" + name, y, LOW, 0, 1, "Twitching of the " + region.word() + " (0 to 1)", name)
                .ticks(2);
        panel.area(ages(history), history.seen(region), "seen " + name);
        panel.line(ages(history), history.commanded(region), "commanded " + name);
        if (isTreated(history.record())) panel.line(ages(waiting), waiting.seen(region), "twin");
        return panel;
    }

    private Panel panel(String id, double y, double height, double low, double high, String title, String kind) {
        return new Panel(id, ages(), new Scale(low, high, y + TITLE + height, y + TITLE), title, kind);
    }

    private void twin(Panel panel, Quantity quantity) {
        if (isTreated(history.record()))
            panel.line(ages(waiting), waiting.record().column(quantity), "twin");
    }

    private static double[] ages(History of) {
        return of.record().column(Quantity.AGE);
    }

    private static double[] percent(double[] shares) {
        for (int i = 0; i < shares.length; i++) shares[i] *= 100;
        return shares;
    }

    private double highest(Quantity... quantities) {
        double high = 0;
        for (Quantity q : quantities) {
            high = Math.max(
                    high,
                    Math.max(
                            max(history.record().column(q)),
                            max(waiting.record().column(q))));
        }
        return high;
    }

    private double lowest(Quantity quantity) {
        double low = Double.POSITIVE_INFINITY;
        for (double value : history.record().column(quantity)) low = Math.min(low, value);
        return low;
    }

    private static double max(double[] values) {
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) high = Math.max(high, value);
        return high;
    }

    /// Names of what happened, above the panels.
    private Lanes lanes() {
        Lanes lanes = new Lanes(0, width);
        for (Moments.Moment m : Moments.of(history.record())) lanes.add(ages().px(m.age_years()), m.words());
        return lanes;
    }

    private List<Element> hairlines(Lanes lanes, double bottom) {
        List<Element> lines = new ArrayList<>();
        for (Lanes.Placed p : lanes.names()) lines.add(Svg.line(p.x(), laneY(p), p.x(), bottom - GAP, "moment"));
        return lines;
    }

    private static double laneY(Lanes.Placed name) {
        return 4 + name.lane() * LANE;
    }

    private static Element names(Lanes lanes) {
        Element names = G.of();
        for (Lanes.Placed p : lanes.names()) {
            double y = laneY(p), x = p.isLeft() ? p.x() - 4 : p.x() + 4;
            names.add(Svg.text(x, y + 10, p.isLeft() ? "end" : "start", "mark", p.words()));
        }
        return names;
    }

    /// A bar under the panels: something that lasts. Its name stands in it where it fits, else beside it.
    private record Strip(double from_px, double to_px, double right, String words, String kind) {
        Element draw(double y) {
            double need = words.length() * Lanes.LETTER_px;
            Element box = Svg.box(from_px, y, Math.max(2, to_px - from_px), STRIP, "strip " + kind);
            if (need < to_px - from_px) return G.of(box, name(from_px + 4, y, "start"));
            return G.of(box, need < right - to_px ? name(to_px + 5, y, "start") : name(from_px - 5, y, "end"));
        }

        private Element name(double x, double y, String anchor) {
            return Svg.text(x, y + 11, anchor, "strip-name", words);
        }
    }

    private List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        double end = history.age(history.last());
        double high = history.record().person().bloodPressure().highFrom_years();
        if (high < end) strips.add(strip(high, end, "high blood pressure", "high"));
        for (Treatment t : history.record().plan().treatments()) {
            switch (t) {
                case Treatment.Toxin x ->
                    strips.add(strip(x.from_years(), Math.min(x.until_years(), end), "toxin", "toxin"));
                case Treatment.Decompression d ->
                    strips.add(strip(d.from_years(), Math.min(d.recursAt_years(), end), "artery lifted off", "lifted"));
                case Treatment.PressureControl p ->
                    strips.add(strip(p.from_years(), end, "blood pressure treated", "treated"));
            }
        }
        return strips;
    }

    private Strip strip(double from, double to, String words, String kind) {
        Scale ages = ages();
        return new Strip(ages.px(Math.max(from, ages.from())), ages.px(to), ages.to_px(), words, kind);
    }

    private Element axis(double y) {
        Scale ages = ages();
        Element axis = G.of(Svg.line(LEFT, y, width - RIGHT, y, "axis"));
        int count = (int) Math.max(2, (width - LEFT - RIGHT) / YEARS_PER_TICK_px);
        for (double tick : ages.ticks(count)) {
            axis.add(
                    Svg.line(ages.px(tick), y, ages.px(tick), y + 4, "axis"),
                    Svg.text(ages.px(tick), y + 15, "middle", "tick", Numbers.fixed(tick, 0)));
        }
        return axis.add(Svg.text(LEFT, y + 27, "start", "tick", "age (years)"));
    }

    private String describe() {
        int deepest = history.closest();
        return "Charts over age, from " + Numbers.age(history.age(0)) + " to "
                + Numbers.age(history.age(history.last()))
                + " years. The dent is deepest at " + Numbers.age(history.age(deepest)) + " years: "
                + Numbers.fixed(history.at(deepest, Quantity.INDENTATION), 2) + " mm. "
                + Moments.sentence(history.record()) + " The table below gives the numbers.";
    }
}
