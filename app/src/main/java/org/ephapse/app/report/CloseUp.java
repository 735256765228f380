package org.ephapse.app.report;

import static org.ephapse.app.report.markup.Tag.G;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ephapse.app.report.chart.Panel;
import org.ephapse.app.report.chart.Scale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;
import org.ephapse.body.Mark;
import org.ephapse.body.Quantity;
import org.ephapse.body.Treatment;
import org.ephapse.measure.Units;

/// A look at the days after a treatment: the first toxin cycles, or the two years after an operation.
///
/// @param history  the life under the plan
/// @param waiting the same person untreated
/// @param width   pixels
record CloseUp(History history, History waiting, double width) {
    private static final double LEFT = 38, RIGHT = 10, TITLE = 24, GAP = 8, PANEL = 70, AXIS = 40;
    private static final int CYCLES = 4;
    private static final double LEAD_months = 1, LEAD_IN_months = 6, AFTER_months = 24, MONTHS_PER_TICK_px = 36;
    private static final double[] MONTH_STEPS = {1, 2, 3, 6};

    /// The first cycles of a course of toxin.
    Element toxin(String id, Treatment.Toxin toxin) {
        double length = CYCLES * toxin.interval_days() / Units.DAYS_PER_YEAR * Units.MONTHS_PER_YEAR;
        Window window = new Window(toxin.from_years(), -LEAD_months, length);
        Element picture = frame(
                id,
                2,
                "The first toxin cycles",
                "Toxin weakens the muscle and wears off. "
                        + "The nerve goes on commanding. The lowest muscle answer is "
                        + Numbers.fixed(least(window, Quantity.MUSCLE_GAIN), 2) + " of 1.");
        Panel gain = panel(window, id + "-g", 0, "The muscle's answer under toxin (0 to 1)");
        Panel spasm = panel(window, id + "-s", 1, "Strongest twitching (0 to 1)");
        for (Mark mark : history.record().marks()) {
            if (mark.kind() != Mark.Kind.INJECTION && mark.kind() != Mark.Kind.INJECTION_FAILED) continue;
            gain.moment(window.months(mark.age_years()));
            spasm.moment(window.months(mark.age_years()));
        }
        gain.line(window.time(history), window.of(history, Quantity.MUSCLE_GAIN), "gain");
        spasm.area(window.time(history), window.of(history, Quantity.VISIBLE), "seen any");
        spasm.line(window.time(history), window.commanded(history), "commanded any");
        spasm.line(window.time(waiting), window.of(waiting, Quantity.VISIBLE), "twin");
        return finish(
                picture.add(gain.ground(), spasm.ground(), gain.draw(), spasm.draw()),
                window,
                2,
                "months since the first injection");
    }

    /// Half a year before an operation and two years after it.
    Element operation(String id, Treatment.Decompression operation) {
        Window window = new Window(operation.from_years(), -LEAD_IN_months, AFTER_months);
        int after = history.record().rowAt(Math.min(operation.from_years() + 2, history.age(history.last())));
        Element picture = frame(
                id,
                3,
                "Two years after the operation",
                "The operation is at month 0. At the end of the "
                        + "figure the twitching is " + Numbers.fixed(history.at(after, Quantity.VISIBLE), 2) + " and "
                        + Numbers.percent(history.at(after, Quantity.MYELIN)) + " of the myelin is whole.");
        Panel spasm =
                panel(window, id + "-s", 0, "Strongest twitching seen (0 to 1)").moment(0);
        Panel myelin = panel(window, id + "-m", 1, "Whole myelin under the artery (share)")
                .moment(0);
        Panel nucleus = panel(window, id + "-n", 2, "Extra excitability of the nucleus (0 to 1)")
                .moment(0);
        spasm.area(window.time(history), window.of(history, Quantity.VISIBLE), "seen any");
        spasm.line(window.time(history), window.of(history, Quantity.VISIBLE), "gain");
        myelin.area(window.time(history), window.of(history, Quantity.MYELIN), "myelin-area");
        myelin.line(window.time(history), window.of(history, Quantity.MYELIN), "myelin");
        nucleus.line(window.time(history), window.of(history, Quantity.NUCLEUS), "gain");
        spasm.line(window.time(waiting), window.of(waiting, Quantity.VISIBLE), "twin");
        myelin.line(window.time(waiting), window.of(waiting, Quantity.MYELIN), "twin");
        nucleus.line(window.time(waiting), window.of(waiting, Quantity.NUCLEUS), "twin");
        for (Panel p : List.of(spasm, myelin, nucleus)) picture.add(p.ground(), p.draw());
        return finish(picture, window, 3, "months since the operation");
    }

    private Element frame(String id, int panels, String title, String desc) {
        return Svg.picture(id, width, panels * (TITLE + PANEL + GAP) + AXIS, title, desc);
    }

    private Panel panel(Window window, String id, int place, String title) {
        double top = place * (TITLE + PANEL + GAP) + TITLE;
        return new Panel(id, window.axis(history, width), new Scale(0, 1, top + PANEL, top), title, "").ticks(2);
    }

    private Element finish(Element picture, Window window, int panels, String unit) {
        double y = panels * (TITLE + PANEL + GAP) - 2;
        Scale months = window.axis(history, width);
        Element axis = G.of(Svg.line(LEFT, y, width - RIGHT, y, "axis"));
        for (double tick : months.multiples(step(months))) {
            axis.add(
                    Svg.line(months.px(tick), y, months.px(tick), y + 4, "axis"),
                    Svg.text(months.px(tick), y + 15, "middle", "tick", Numbers.fixed(tick, 0)));
        }
        axis.add(Svg.text(LEFT, y + 28, "start", "tick", unit));
        return picture.add(axis).add(Svg.text(width - RIGHT, y + 28, "end", "stamp", "simulated"));
    }

    /// Months between ticks: the smallest of 1, 2, 3, 6, 12 that leaves room for the numbers.
    private double step(Scale months) {
        double room = (months.to() - months.from()) * MONTHS_PER_TICK_px / (width - LEFT - RIGHT);
        return Arrays.stream(MONTH_STEPS).filter(s -> s >= room).findFirst().orElse(Units.MONTHS_PER_YEAR);
    }

    private double least(Window window, Quantity quantity) {
        return Arrays.stream(window.of(history, quantity)).min().orElse(1);
    }

    /// A span of months around an age.
    private record Window(double age_years, double from_months, double to_months) {
        double months(double at_years) {
            return (at_years - age_years) * Units.MONTHS_PER_YEAR;
        }

        /// The rows inside, with one on either side so that curves reach the edges.
        private int[] rows(History of) {
            List<Integer> rows = new ArrayList<>();
            for (int row = 0; row <= of.last(); row++) {
                boolean before = row < of.last() && months(of.age(row + 1)) < from_months;
                boolean after = row > 0 && months(of.age(row - 1)) > to_months;
                if (!before && !after) rows.add(row);
            }
            return rows.stream().mapToInt(Integer::intValue).toArray();
        }

        double[] time(History of) {
            return Arrays.stream(rows(of))
                    .mapToDouble(row -> months(of.age(row)))
                    .toArray();
        }

        double[] of(History of, Quantity quantity) {
            return Arrays.stream(rows(of))
                    .mapToDouble(row -> of.at(row, quantity))
                    .toArray();
        }

        /// The strongest twitching that the nerve commands.
        double[] commanded(History of) {
            return Arrays.stream(rows(of))
                    .mapToDouble(row -> Math.max(
                            of.at(row, Quantity.SPASM_LID),
                            Math.max(of.at(row, Quantity.SPASM_CHEEK), of.at(row, Quantity.SPASM_MOUTH))))
                    .toArray();
        }

        /// The axis, cut where the life ends or begins.
        Scale axis(History of, double width) {
            double low = Math.max(from_months, months(of.age(0)));
            double high = Math.min(to_months, months(of.age(of.last())));
            return new Scale(low, high, LEFT, width - RIGHT);
        }
    }
}
