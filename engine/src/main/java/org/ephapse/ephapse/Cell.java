package org.ephapse.ephapse;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The Voronoi cell of one fiber: a polygon cut down by one neighbor after another. The sides that are left at the end
/// say who lies next to it.
final class Cell {
    @Source(cite = "ours: a cell cut from a square keeps far fewer corners", grade = Grade.DEFINED)
    private static final int MOST = 64;

    /// Side of the square in which a cell begins.
    @Source(cite = "ours: no fiber", grade = Grade.DEFINED)
    static final int SQUARE = -1;

    private double[] x = new double[MOST], y = new double[MOST], cutX = new double[MOST], cutY = new double[MOST];
    private int[] side = new int[MOST], cutSide = new int[MOST];
    private int corners;

    /// Begins with a square around the origin.
    void begin(double half) {
        corners = 0;
        add(-half, -half, SQUARE);
        add(half, -half, SQUARE);
        add(half, half, SQUARE);
        add(-half, half, SQUARE);
        swap();
    }

    /// Cuts off what lies nearer to a neighbor at (dx, dy) than to the origin.
    void cut(double dx, double dy, int neighbor) {
        double middle = (dx * dx + dy * dy) / 2;
        int before = corners;
        corners = 0;
        for (int i = 0; i < before; i++) {
            int next = i + 1 == before ? 0 : i + 1;
            double here = x[i] * dx + y[i] * dy - middle, there = x[next] * dx + y[next] * dy - middle;
            if (here <= 0) add(x[i], y[i], side[i]);
            if (here <= 0 != there <= 0) {
                double t = here / (here - there);
                add(x[i] + t * (x[next] - x[i]), y[i] + t * (y[next] - y[i]), here <= 0 ? neighbor : side[i]);
            }
        }
        swap();
    }

    private void add(double cornerX, double cornerY, int sideAfter) {
        cutX[corners] = cornerX;
        cutY[corners] = cornerY;
        cutSide[corners++] = sideAfter;
    }

    private void swap() {
        double[] spare = x;
        x = cutX;
        cutX = spare;
        spare = y;
        y = cutY;
        cutY = spare;
        int[] spareSide = side;
        side = cutSide;
        cutSide = spareSide;
    }

    /// How many sides are left.
    int sides() {
        return corners;
    }

    /// Whose side it is, or [#SQUARE].
    int side(int i) {
        return side[i];
    }

    /// Square of the distance of the farthest corner.
    double reachSquared() {
        double reach = 0;
        for (int i = 0; i < corners; i++) reach = Math.max(reach, x[i] * x[i] + y[i] * y[i]);
        return reach;
    }
}
