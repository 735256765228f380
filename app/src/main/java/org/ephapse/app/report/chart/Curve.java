package org.ephapse.app.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.app.report.markup.Numbers;

/// A line through many points, thinned to what the eye can tell apart: of each half pixel the first, lowest, highest
/// and last point stay, so that no extreme is lost; then points on a straight line between their neighbors go.
public final class Curve {
    private static final double COLUMN_px = 0.5, STRAIGHT_px = 0.06;

    private Curve() {}

    /// An open path.
    public static String path(double[] x, double[] y) {
        StringBuilder path = new StringBuilder();
        for (int i : kept(x, y)) {
            path.append(path.isEmpty() ? 'M' : 'L')
                    .append(Numbers.pixel(x[i]))
                    .append(' ')
                    .append(Numbers.pixel(y[i]));
        }
        return path.toString();
    }

    /// A closed path between a line and a level.
    public static String area(double[] x, double[] y, double floor) {
        String floored = Numbers.pixel(floor);
        return "M" + Numbers.pixel(x[0]) + " " + floored + path(x, y).replace('M', 'L') + "L"
                + Numbers.pixel(x[x.length - 1]) + " " + floored + "Z";
    }

    /// A closed path between two lines over the same abscissas.
    public static String band(double[] x, double[] low, double[] high) {
        double[] backX = reversed(x), backLow = reversed(low);
        return path(x, high) + path(backX, backLow).replace('M', 'L') + "Z";
    }

    /// Indices of the points that stay, ascending.
    static List<Integer> kept(double[] x, double[] y) {
        List<Integer> kept = new ArrayList<>();
        for (int first = 0; first < x.length; ) {
            int next = first, low = first, high = first;
            long column = column(x[first]);
            while (next < x.length && column(x[next]) == column) {
                if (y[next] < y[low]) low = next;
                if (y[next] > y[high]) high = next;
                next++;
            }
            add(kept, first, Math.min(low, high), Math.max(low, high), next - 1);
            first = next;
        }
        return straightened(kept, x, y);
    }

    private static void add(List<Integer> kept, int... ascending) {
        for (int i : ascending) {
            if (kept.isEmpty() || kept.getLast() < i) kept.add(i);
        }
    }

    private static long column(double x) {
        return (long) Math.floor(x / COLUMN_px);
    }

    /// Drops each point from which the straight line between the last kept and a later point passes within a hair.
    private static List<Integer> straightened(List<Integer> points, double[] x, double[] y) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < points.size(); ) {
            kept.add(points.get(i));
            int j = i + 1;
            while (j + 1 < points.size() && isStraight(points, i, j + 1, x, y)) j++;
            i = j;
        }
        return kept;
    }

    private static final int LOOK_AHEAD = 64;

    private static boolean isStraight(List<Integer> points, int from, int to, double[] x, double[] y) {
        if (to - from > LOOK_AHEAD) return false;
        int a = points.get(from), b = points.get(to);
        for (int k = from + 1; k < to; k++) {
            int p = points.get(k);
            double along = x[b] == x[a] ? 0 : (x[p] - x[a]) / (x[b] - x[a]);
            if (Math.abs(y[a] + along * (y[b] - y[a]) - y[p]) > STRAIGHT_px) return false;
        }
        return true;
    }

    private static double[] reversed(double[] values) {
        double[] back = new double[values.length];
        for (int i = 0; i < values.length; i++) back[i] = values[values.length - 1 - i];
        return back;
    }
}
