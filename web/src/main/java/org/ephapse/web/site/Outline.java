package org.ephapse.web.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The shapes that the drawings share (mm): the twin of `js/geometry.js`. The depth of the dent is the model's; the
/// roundness beside it is a sketch.
final class Outline {
    /// Radius of the nerve (mm).
    static final double NERVE = org.ephapse.conflict.Root.RADIUS_mm;

    /// Fibers that are drawn.
    static final int FIBERS = 170;

    /// Steps of a drawn fiber's myelin.
    static final int STEPS = 3;

    private static final double WIDENS = 0.35, HUGS = -0.6, SHOULDER = 0.1;
    private static final double GOLDEN = Math.PI * (3 - Math.sqrt(5));
    private static final double CAP = 0.4, SPREAD = 0.95, KEEPS = 0.7548776662, KEEPS_FROM = 0.31, FADES = 0.12;
    private static final double STRAND_mm = 1.3;
    private static final int PROFILE = 14, STRAND = 11, ROUND = 72, DECIMALS = 3;
    private static final double THOUSAND = 1000;

    private Outline() {}

    /// A place on paper.
    record Spot(double x, double y) {}

    /// A fiber: its place on the round cross-section, its cell, and the share of whole myelin at which it loses its
    /// own.
    record Fiber(double x, double y, int sector, int depth, double keeps) {
        /// How many of [#STEPS] steps of its myelin are drawn.
        int step(double myelin) {
            return (int) Math.round(STEPS * Math.clamp((myelin - keeps) / FADES + 0.5, 0, 1));
        }
    }

    static double least(double a, double b, double shoulder) {
        double near = Math.max(shoulder - Math.abs(a - b), 0);
        return Math.min(a, b) - (near == 0 ? 0 : near * near / (2 * 2 * shoulder));
    }

    private static double surface(double along, double dent, double radius) {
        if (dent <= 0 || Math.abs(along) >= radius) return NERVE;
        double artery = NERVE - dent + radius - Math.sqrt(radius * radius - along * along);
        return least(NERVE, artery, Math.min(SHOULDER, dent));
    }

    /// The nerve from the side, dented on its lower edge.
    static String side(double dent, double radius, double from, double to, double at) {
        List<Spot> points = new ArrayList<>(List.of(new Spot(from, -NERVE), new Spot(to, -NERVE), new Spot(to, NERVE)));
        for (int i = PROFILE; i >= -PROFILE; i--) {
            double along = i * radius / PROFILE;
            points.add(new Spot(at + along, surface(along, dent, radius)));
        }
        points.add(new Spot(from, NERVE));
        return path(points) + "A" + text(CAP) + " " + text(NERVE) + " 0 0 1 " + text(from) + " " + text(-NERVE) + "Z";
    }

    /// A band inside the nerve that runs along it, pressed with the rest; its edges from -1, far from the artery, to 1.
    static String strand(double low, double high, double dent, double radius) {
        List<Spot> there = new ArrayList<>(), back = new ArrayList<>();
        for (int i = -STRAND; i <= STRAND; i++) {
            double along = i * STRAND_mm / STRAND, room = (surface(along, dent, radius) + NERVE) / 2;
            there.add(new Spot(along, -NERVE + (low + 1) * room));
            back.add(new Spot(along, -NERVE + (high + 1) * room));
        }
        Collections.reverse(back);
        there.addAll(back);
        return path(there) + "Z";
    }

    /// Where a place of the round cross-section comes to lie; `bend` is the curvature of the artery's edge (1/mm).
    static Spot pressed(double across, double toward, double dent, double bend) {
        if (dent <= 0) return new Spot(across, toward);
        double left = 1 - dent / (2 * NERVE), x = across * Math.pow(left, -WIDENS);
        double half = Math.sqrt(Math.max(0, NERVE * NERVE - across * across));
        double top = least(half, NERVE - dent - 0.5 * bend * x * x, Math.min(SHOULDER, dent));
        double bottom = Math.min(-half, top - 2 * half * left);
        return new Spot(x, half == 0 ? top : bottom + (toward + half) * (top - bottom) / (2 * half));
    }

    /// The outline of the cross-section.
    static String outline(double dent, double bend) {
        List<Spot> points = new ArrayList<>();
        for (int i = 0; i < ROUND; i++) {
            double turn = 2 * Math.PI * i / ROUND;
            points.add(pressed(NERVE * Math.sin(turn), NERVE * Math.cos(turn), dent, bend));
        }
        return path(points) + "Z";
    }

    /// The node of a vessel that lies nearest to the nerve; nodes along the nerve, toward the artery, across.
    static int nearest(List<double[]> line) {
        int near = 0;
        for (int i = 1; i < line.size(); i++) if (off(line.get(i)) < off(line.get(near))) near = i;
        return near;
    }

    private static double off(double[] place) {
        return Math.hypot(place[1], place[2]);
    }

    /// Curvature of the artery's edge at the nerve (1/mm); below 0 where it bends round the nerve.
    static double bend(List<double[]> line, double diameter) {
        int n = Math.clamp(nearest(line), 2, line.size() - 1 - 2);
        double[] a = line.get(n - 2), b = line.get(n), c = line.get(n + 2);
        double x = (c[2] - a[2]) / 2, curvature = (a[1] + c[1] - 2 * b[1]) / (x * x);
        return Math.max(HUGS, curvature / (1 + 0.5 * curvature * diameter));
    }

    /// The fibers under an artery that lies in that direction (degrees from antero-caudal).
    static List<Fiber> fibers(int sectors, int depths, double angle_deg) {
        List<Fiber> all = new ArrayList<>();
        for (int i = 0; i < FIBERS; i++) {
            double share = Math.sqrt((i + 0.5) / FIBERS) * SPREAD, turn = i * GOLDEN;
            double place = (turn + Math.toRadians(angle_deg)) / (2 * Math.PI) * sectors;
            int sector = (int) Math.floorMod(Math.round(place), (long) sectors);
            int depth = Math.min(depths - 1, (int) Math.floor((1 - share) * depths));
            double keeps = (i * KEEPS + KEEPS_FROM) % 1;
            all.add(new Fiber(NERVE * share * Math.sin(turn), NERVE * share * Math.cos(turn), sector, depth, keeps));
        }
        return all;
    }

    static String path(List<Spot> points) {
        StringBuilder d = new StringBuilder();
        for (Spot p : points) {
            d.append(d.isEmpty() ? 'M' : 'L').append(text(p.x)).append(' ').append(text(p.y));
        }
        return d.toString();
    }

    /// A number to a thousandth.
    static String text(double x) {
        long thousandths = Math.round(x * THOUSAND);
        return thousandths == 0
                ? "0"
                : BigDecimal.valueOf(thousandths, DECIMALS).stripTrailingZeros().toPlainString();
    }
}
