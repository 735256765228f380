package org.ephapse.app.fibre;

import static org.ephapse.app.report.markup.Tag.STYLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ephapse.app.report.chart.Panel;
import org.ephapse.app.report.chart.Scale;
import org.ephapse.app.report.markup.Element;
import org.ephapse.app.report.markup.Numbers;
import org.ephapse.app.report.markup.Svg;
import org.jspecify.annotations.Nullable;

/// The curves of fibres, one below the other: impulse, threshold after an impulse, threshold by the length of a shock.
/// It stands alone: its style is within it, for light and dark.
final class FibreFigure {
    private static final double WIDTH = 680, LEFT = 52, RIGHT = 120, TOP = 58, TALL = 190, BELOW = 62, FOOT = 14;
    private static final double FROM_ms = -0.4, TO_ms = 2, LOWEST_mV = -90, HIGHEST_mV = 40;
    private static final double HIGHEST_RELATIVE = 3, LABEL_GAP = 6, LINE = 15, TICK_DROP = 16, UNIT_DROP = 34;
    private static final int COLORS = 6, TICKS = 5;
    private static final List<Double> INTERVALS_ms = List.of(0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0);
    private static final List<Double> DURATIONS_ms = List.of(0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0);
    private static final String LOOK = """
            svg { --paper: #fbfaf6; --panel: #fff; --ink: #1c2126; --soft: #545b64; --grid: #e4e0d6;
              --c0: #1b5aa6; --c1: #a61f18; --c2: #0b6b58; --c3: #81378f; --c4: #7a5200; --c5: #3c434b;
              background: var(--paper); font-family: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
            @media (prefers-color-scheme: dark) {
              svg { --paper: #15181c; --panel: #1c2025; --ink: #e9e6df; --soft: #abb0b7; --grid: #2b3037;
                --c0: #82b6f2; --c1: #f0766c; --c2: #5fcbb1; --c3: #d6a0e6; --c4: #e7bd5b; --c5: #cfd3d8; }
            }
            text { fill: var(--ink); font-size: 12px; }
            .paper { fill: var(--panel); }
            .grid { stroke: var(--grid); } .zero { stroke: var(--soft); }
            .level { stroke: var(--ink); stroke-dasharray: 1 3; }
            .tick, .level-name { font-size: 11px; fill: var(--soft); }
            .head { font-size: 15px; font-weight: 600; } .panel-title { font-weight: 600; }
            .curve { fill: none; stroke-width: 1.8; stroke-linejoin: round; }
            """ + shades();

    private final List<FibreRun.Answer> rows;
    private final List<Map<Double, ? extends @Nullable Double>> recoveries, strengths;
    private final List<Element> drawn = new ArrayList<>();
    private double y = TOP;

    FibreFigure(
            List<FibreRun.Answer> rows,
            List<Map<Double, ? extends @Nullable Double>> recoveries,
            List<Map<Double, ? extends @Nullable Double>> strengths) {
        this.rows = rows;
        this.recoveries = recoveries;
        this.strengths = strengths;
    }

    private static String shades() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < COLORS; i++) {
            rules.append(".curve.c%d { stroke: var(--c%d); } text.c%d { fill: var(--c%d); }\n".formatted(i, i, i, i));
        }
        return rules.toString();
    }

    /// The picture as a file.
    String text() {
        impulses();
        if (!recoveries.isEmpty()) recovery();
        if (!strengths.isEmpty()) strength();
        Element picture = Svg.picture("fibre", WIDTH, y + FOOT, "Motor fibres", describe())
                .with("width", WIDTH)
                .with("height", y + FOOT)
                .add(STYLE.of(LOOK))
                .add(Svg.text(LEFT, LINE + LABEL_GAP, "start", "head", "Simulated motor fibres"));
        drawn.forEach(picture::add);
        picture.add(Svg.text(WIDTH - LABEL_GAP, y + FOOT / 2, "end", "tick", "simulated: MRG double cable"));
        StringBuilder out = new StringBuilder();
        picture.write(out);
        return out.append('\n').toString();
    }

    private String describe() {
        StringBuilder words = new StringBuilder();
        for (FibreRun.Answer row : rows) {
            Double velocity = row.velocity_m_per_s();
            words.append(String.format(
                    Locale.ROOT,
                    "%s µm: %s, threshold %.3f nA, impulse of %.0f mV. ",
                    label(row),
                    velocity == null ? "blocked" : String.format(Locale.ROOT, "%.1f m/s", velocity),
                    row.threshold_nA(),
                    row.impulse().height_mV()));
        }
        return words.toString().strip();
    }

    private static String label(FibreRun.Answer row) {
        return Numbers.fixed(row.diameter_um(), row.diameter_um() % 1 == 0 ? 0 : 1);
    }

    private void impulses() {
        Scale across = new Scale(FROM_ms, TO_ms, LEFT, WIDTH - RIGHT);
        Panel panel = panel("impulse", across, LOWEST_mV, HIGHEST_mV, "Voltage of a node (mV)");
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FibreRun.Trace trace = rows.get(i).trace();
            panel.line(trace.time_ms(), trace.voltage_mV(), color(i));
            ends.add(y + TALL / 2);
        }
        finish(panel, ends);
        axis(across, across.ticks(TICKS), false, "ms from the peak");
    }

    private void recovery() {
        Scale across = scale(INTERVALS_ms);
        Panel panel = panel("recovery", across, 0, HIGHEST_RELATIVE, "Threshold after an impulse, over that at rest");
        panel.level(1, "as at rest");
        curves(panel, recoveries, HIGHEST_RELATIVE);
        axis(across, INTERVALS_ms, true, "ms after the impulse");
    }

    private void strength() {
        Scale across = scale(DURATIONS_ms);
        double highest = strengths.stream()
                .flatMap(s -> s.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(v -> v)
                .max()
                .orElse(1);
        Panel panel = panel("strength", across, 0, highest, "Threshold by length of the shock (nA)");
        curves(panel, strengths, highest);
        axis(across, DURATIONS_ms, true, "ms of shock");
    }

    private static Scale scale(List<Double> places) {
        return new Scale(StrictMath.log10(places.getFirst()), StrictMath.log10(places.getLast()), LEFT, WIDTH - RIGHT);
    }

    private Panel panel(String id, Scale across, double low, double high, String title) {
        return new Panel(id, across, new Scale(low, high, y + TALL, y), title, "").ticks(TICKS);
    }

    private void curves(Panel panel, List<Map<Double, ? extends @Nullable Double>> curves, double highest) {
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            List<Double> x = new ArrayList<>(), value = new ArrayList<>();
            curves.get(i).forEach((place, there) -> {
                if (there == null) return;
                x.add(StrictMath.log10(place));
                value.add(there);
            });
            panel.line(array(x), array(value), color(i));
            ends.add(value.isEmpty() ? y + TALL / 2 : y + TALL * (1 - value.getLast() / highest));
        }
        finish(panel, ends);
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    /// Draws a panel, and the names of its curves beside their ends, spread so that none overlap.
    private void finish(Panel panel, List<Double> ends) {
        drawn.add(panel.ground());
        drawn.add(panel.draw());
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ends.size(); i++) order.add(i);
        order.sort((a, b) -> Double.compare(ends.get(a), ends.get(b)));
        double mean = ends.stream().mapToDouble(e -> e).average().orElse(y);
        double low = Math.min(mean - (ends.size() - 1) * LINE / 2, y + TALL - (ends.size() - 1) * LINE);
        for (int k = 0; k < order.size(); k++) {
            int i = order.get(k);
            String words = label(rows.get(i)) + " µm" + (rows.get(i).velocity_m_per_s() == null ? ", blocked" : "");
            drawn.add(Svg.text(WIDTH - RIGHT + LABEL_GAP, low + k * LINE + LABEL_GAP / 2, "start", color(i), words));
        }
    }

    private static String color(int i) {
        return "c" + i % COLORS;
    }

    private void axis(Scale across, List<Double> ticks, boolean logarithmic, String unit) {
        double bottom = y + TALL;
        for (double tick : ticks) {
            double x = across.px(logarithmic ? StrictMath.log10(tick) : tick);
            String words = logarithmic ? plain(tick) : Numbers.fixed(tick, across.decimals(TICKS));
            drawn.add(Svg.line(x, bottom, x, bottom + LABEL_GAP / 2, "zero"));
            drawn.add(Svg.text(x, bottom + TICK_DROP, "middle", "tick", words));
        }
        drawn.add(Svg.text((LEFT + WIDTH - RIGHT) / 2, bottom + UNIT_DROP, "middle", "tick", unit));
        y += TALL + BELOW;
    }

    private static String plain(double value) {
        return value >= 1 ? Numbers.fixed(value, 0) : Double.toString(value);
    }
}
