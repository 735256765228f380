package org.ephapse.ephapse;

/// Fibers sorted into square boxes, to find who lies near without looking at all.
final class Boxes {
    private final double[] x, y;
    private final double reach, lowest_x, lowest_y;
    private final int columns, rows;
    private final int[] first, fiber;

    /// @param reach how far near reaches; boxes are as wide
    Boxes(double[] x, double[] y, double reach) {
        this.x = x;
        this.y = y;
        this.reach = reach;
        double left = x[0], right = x[0], low = y[0], high = y[0];
        for (int i = 0; i < x.length; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            low = Math.min(low, y[i]);
            high = Math.max(high, y[i]);
        }
        lowest_x = left;
        lowest_y = low;
        columns = 1 + (int) ((right - left) / reach);
        rows = 1 + (int) ((high - low) / reach);
        first = new int[columns * rows + 1];
        for (int i = 0; i < x.length; i++) first[box(i) + 1]++;
        for (int b = 0; b < columns * rows; b++) first[b + 1] += first[b];
        fiber = new int[x.length];
        int[] next = first.clone();
        for (int i = 0; i < x.length; i++) fiber[next[box(i)]++] = i;
    }

    private int column(int i) {
        return (int) ((x[i] - lowest_x) / reach);
    }

    private int row(int i) {
        return (int) ((y[i] - lowest_y) / reach);
    }

    private int box(int i) {
        return row(i) * columns + column(i);
    }

    /// Cuts the cell of fiber `i` by all others within reach.
    void near(int i, Cell cell) {
        for (int r = Math.max(0, row(i) - 1); r <= Math.min(rows - 1, row(i) + 1); r++) {
            for (int c = Math.max(0, column(i) - 1); c <= Math.min(columns - 1, column(i) + 1); c++) {
                for (int k = first[r * columns + c]; k < first[r * columns + c + 1]; k++) {
                    double dx = x[fiber[k]] - x[i], dy = y[fiber[k]] - y[i], far = dx * dx + dy * dy;
                    if (fiber[k] != i && far < 2 * 2 * cell.reachSquared()) cell.cut(dx, dy, fiber[k]);
                }
            }
        }
    }
}
