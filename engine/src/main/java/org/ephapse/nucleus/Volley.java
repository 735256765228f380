package org.ephapse.nucleus;

import java.util.Arrays;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Impulses in the order in which they came: which unit, and when (ms). It grows as needed and is used again.
public final class Volley {
    @Source(cite = "ours: room for this many impulses before it grows", grade = Grade.DEFINED)
    private static final int ROOM = 1024;

    private int[] unit = new int[ROOM];
    private double[] at_ms = new double[ROOM];
    private int size;

    /// Adds an impulse.
    public void add(int ofUnit, double time_ms) {
        if (size == unit.length) {
            unit = Arrays.copyOf(unit, 2 * size);
            at_ms = Arrays.copyOf(at_ms, 2 * size);
        }
        unit[size] = ofUnit;
        at_ms[size++] = time_ms;
    }

    /// Forgets all.
    public void clear() {
        size = 0;
    }

    /// How many.
    public int size() {
        return size;
    }

    /// The unit of number `i`.
    public int unit(int i) {
        return unit[i];
    }

    /// The time of number `i` (ms).
    public double at_ms(int i) {
        return at_ms[i];
    }
}
