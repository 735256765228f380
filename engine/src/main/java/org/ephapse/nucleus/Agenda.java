package org.ephapse.nucleus;

import java.util.Arrays;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What is going to happen, soonest first: a binary heap of (time, unit, reason) without objects.
final class Agenda {
    @Source(cite = "ours: room for this many events before the heap grows", grade = Grade.DEFINED)
    private static final int ROOM = 256;

    private double[] at_ms = new double[ROOM];
    private long[] what = new long[ROOM];
    private int size;

    /// Adds an event; events at the same time come in the order of `what`.
    void add(double time_ms, long event) {
        if (size == at_ms.length) {
            at_ms = Arrays.copyOf(at_ms, 2 * size);
            what = Arrays.copyOf(what, 2 * size);
        }
        int i = size++;
        while (i > 0 && isBefore(time_ms, event, (i - 1) / 2)) {
            move((i - 1) / 2, i);
            i = (i - 1) / 2;
        }
        at_ms[i] = time_ms;
        what[i] = event;
    }

    /// Time of the first event (ms); never where there is none.
    double first_ms() {
        return size == 0 ? Double.POSITIVE_INFINITY : at_ms[0];
    }

    /// Takes the first event away.
    long poll() {
        long first = what[0];
        double last_ms = at_ms[--size];
        long last = what[size];
        int i = 0;
        for (int child = 1; child < size; child = 2 * i + 1) {
            if (child + 1 < size && isBefore(at_ms[child + 1], what[child + 1], child)) child++;
            if (isBefore(last_ms, last, child)) break;
            move(child, i);
            i = child;
        }
        at_ms[i] = last_ms;
        what[i] = last;
        return first;
    }

    private boolean isBefore(double time_ms, long event, int other) {
        return time_ms < at_ms[other] || (time_ms == at_ms[other] && event < what[other]);
    }

    private void move(int from, int to) {
        at_ms[to] = at_ms[from];
        what[to] = what[from];
    }
}
