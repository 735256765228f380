package org.ephapse.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ephapse.bench.ManyPatches.Point;

/// How much faster than real time, over how many fibers are bare, as a picture; both axes by decades.
final class PatchesFigure {
    private static final double WIDTH = 740, HEIGHT = 420, LEFT = 70, RIGHT = 720, TOP = 40, BOTTOM = 350;
    private static final double FEWEST = 100, MOST = 8000, SLOWEST = 0.1, FASTEST = 100, ASKED = 2000;
    private static final double[] BARE = {100, 200, 500, 1000, 2000, 4000, 7000}, TIMES = {0.1, 0.3, 1, 3, 10, 30, 100};

    private PatchesFigure() {}

    static String svg(List<Point> points) {
        StringBuilder svg = new StringBuilder(String.format("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" role="img" font-family="sans-serif" font-size="13">
                <title>Times faster than real time, over how many fibers are bare: measured, the nerve is simulated</title>
                <rect width="100%%" height="100%%" fill="#fbfaf6"/>
                <rect x="%.0f" y="%.0f" width="%.0f" height="%.0f" fill="#ffffff"/>
                """, WIDTH, HEIGHT, LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP));
        for (double bare : BARE) text(svg, across(bare), BOTTOM + 20, "middle", String.format("%,.0f", bare));
        for (double times : TIMES) {
            line(svg, LEFT, up(times), RIGHT, up(times), times == 1 ? "#1b2126" : "#e4e3de");
            text(svg, LEFT - 8, up(times) + 4, "end", Double.toString(times).replaceAll("\\.0$", ""));
        }
        svg.append(String.format(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"6\" fill=\"none\" stroke=\"#1b2126\"/>%n", across(ASKED), up(1)));
        text(svg, across(ASKED) - 10, up(1) + 18, "end", "asked for: 2,000 in real time");
        curve(svg, points, Point::all, "#9a9d9a");
        curve(svg, points, Point::gated, "#1f5aa8");
        for (Point p : points) {
            String awake = Math.round(100 * p.awake()) + " %";
            text(svg, across(p.bare()) + 6, up(p.gated()) - 6, "start", awake);
        }
        text(svg, LEFT, TOP - 14, "start", "times faster than real time, one thread");
        text(
                svg,
                RIGHT - 12,
                TOP + 22,
                "end",
                "<tspan fill=\"#1f5aa8\">patches sleep</tspan> (share awake in per cent)");
        text(svg, RIGHT - 12, TOP + 42, "end", "<tspan fill=\"#7a7d7a\">every patch computed</tspan>");
        text(svg, LEFT, HEIGHT - 16, "start", "bare fibers of 7,000, severe lesion, stationary");
        text(svg, RIGHT, HEIGHT - 16, "end", "measured; the nerve is simulated");
        return svg.append("</svg>\n").toString();
    }

    private static double across(double bare) {
        return LEFT + (RIGHT - LEFT) * Math.log(bare / FEWEST) / Math.log(MOST / FEWEST);
    }

    private static double up(double times) {
        return BOTTOM - (BOTTOM - TOP) * Math.log(times / SLOWEST) / Math.log(FASTEST / SLOWEST);
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append(String.format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#4b5158\">%s</text>%n", x, y, anchor, words));
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2, String color) {
        svg.append(String.format(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n", x1, y1, x2, y2, color));
    }

    private static void curve(StringBuilder svg, List<Point> points, ToDoubleFunction<Point> times, String color) {
        StringBuilder places = new StringBuilder();
        for (Point p : points) {
            double x = across(p.bare()), y = up(times.applyAsDouble(p));
            places.append(String.format("%.1f,%.1f ", x, y));
            svg.append(String.format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>%n", x, y, color));
        }
        svg.append(String.format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                places.toString().strip(), color));
    }
}
