package org.ephapse.ephapse;

import java.util.Arrays;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Healthy stretches of all fibers, as lines on which impulses travel between a near end (0 mm, the root) and a far
/// end.
///
/// Impulses that meet die, both of them: exactly, because an impulse keeps its velocity, and those between two that
/// approach have met before. Nothing starts where an impulse has just passed; what follows soon travels at the velocity
/// of the recovery cycle. An impulse costs when it starts and when it ends, and nothing in between.
final class Lines {
    @Source(cite = "ours: a shock in the middle of a line knows what passed so long ago (ms)", grade = Grade.DEFINED)
    private static final double REMEMBERED_ms = 5;

    @Source(cite = "ours: room for shocks beside what refractoriness lets in", grade = Grade.DEFINED)
    private static final int SPARE = 8;

    @Source(cite = "ours: no impulse", grade = Grade.DEFINED)
    private static final int NONE = -1;

    private final Impulse recovery;
    private final double step_ms;
    private final int room;
    private final double[] length_mm, velocity_mm_per_ms;

    // when an impulse last passed each end, and how many places of a line were ever taken
    private final double[] nearPassed_ms, farPassed_ms;
    private final int[] used;

    // impulses, `room` to a line: where and when they start, how fast (outward positive), when they would arrive, when
    // they meet another
    private final double[] from_mm, start_ms, speed_mm_per_ms, end_ms, meets_ms;
    private final boolean[] flying;

    // arrivals to come, a list a step; and what arrived in this one
    private final int[] wheel, next;
    final int[] atNear, atFar;
    int nearCount, farCount;
    private long died = 0;

    /// @param length_mm        of each line
    /// @param velocity_m_per_s of each line at rest (m/s are mm/ms)
    Lines(double[] length_mm, double[] velocity_m_per_s, Impulse recovery, double step_ms) {
        this.recovery = recovery;
        this.step_ms = step_ms;
        this.length_mm = length_mm;
        velocity_mm_per_ms = velocity_m_per_s;
        double slowest = Arrays.stream(recovery.velocity()).min().orElse(1), longest_ms = 0;
        for (int i = 0; i < length_mm.length; i++) {
            longest_ms = Math.max(longest_ms, length_mm[i] / (velocity_m_per_s[i] * slowest));
        }
        room = 2 * (int) ((longest_ms + REMEMBERED_ms) / recovery.refractory_ms()) + SPARE;
        int lines = length_mm.length, size = lines * room;
        nearPassed_ms = new double[lines];
        farPassed_ms = new double[lines];
        Arrays.fill(nearPassed_ms, Double.NEGATIVE_INFINITY);
        Arrays.fill(farPassed_ms, Double.NEGATIVE_INFINITY);
        used = new int[lines];
        from_mm = new double[size];
        start_ms = new double[size];
        speed_mm_per_ms = new double[size];
        end_ms = new double[size];
        meets_ms = new double[size];
        flying = new boolean[size];
        next = new int[size];
        wheel = new int[(int) (longest_ms / step_ms) + SPARE];
        Arrays.fill(wheel, NONE);
        atNear = new int[lines];
        atFar = new int[lines];
    }

    /// An impulse starts at the near end, unless one has just passed there.
    ///
    /// @return whether it started
    boolean fromNear(int line, int step) {
        double now_ms = step * step_ms, since_ms = now_ms - nearPassed_ms[line];
        if (since_ms < recovery.refractory_ms()) return false;
        nearPassed_ms[line] = now_ms;
        int own = start(line, 0, true, step, since_ms), first = NONE;
        for (int k = line * room; k < line * room + used[line]; k++) {
            boolean coming = isFree(k, now_ms) && speed_mm_per_ms[k] < 0;
            if (coming && (first == NONE || place_mm(k, now_ms) < place_mm(first, now_ms))) first = k;
        }
        if (first != NONE) meet(own, first);
        return true;
    }

    /// An impulse starts at the far end, unless one has just passed there.
    boolean fromFar(int line, int step) {
        double now_ms = step * step_ms, since_ms = now_ms - farPassed_ms[line];
        if (since_ms < recovery.refractory_ms()) return false;
        farPassed_ms[line] = now_ms;
        int own = start(line, length_mm[line], false, step, since_ms), first = NONE;
        for (int k = line * room; k < line * room + used[line]; k++) {
            boolean coming = isFree(k, now_ms) && speed_mm_per_ms[k] > 0;
            if (coming && (first == NONE || place_mm(k, now_ms) > place_mm(first, now_ms))) first = k;
        }
        if (first != NONE) meet(own, first);
        return true;
    }

    /// A shock at a place (mm from the near end): an impulse either way, unless the place is refractory.
    boolean shock(int line, double place_mm, int step) {
        double now_ms = step * step_ms, since_ms = sincePassage_ms(line, place_mm, now_ms);
        if (since_ms < recovery.refractory_ms()) return false;
        for (int k = line * room; k < line * room + used[line]; k++) {
            if (lives(k, now_ms)) meets_ms[k] = Double.POSITIVE_INFINITY;
        }
        int inward = start(line, place_mm, false, step, since_ms),
                outward = start(line, place_mm, true, step, since_ms);
        pair(line, now_ms, inward, outward);
        return true;
    }

    private int start(int line, double place_mm, boolean outward, int step, double since_ms) {
        double now_ms = step * step_ms, speed = velocity_mm_per_ms[line] * recovery.velocity(since_ms);
        double way_mm = outward ? length_mm[line] - place_mm : place_mm;
        int k = vacant(line, now_ms), steps = (int) Math.max(1, Math.round(way_mm / speed / step_ms));
        from_mm[k] = place_mm;
        start_ms[k] = now_ms;
        speed_mm_per_ms[k] = outward ? speed : -speed;
        end_ms[k] = now_ms + way_mm / speed;
        meets_ms[k] = Double.POSITIVE_INFINITY;
        flying[k] = true;
        int slot = (step + steps) % wheel.length;
        next[k] = wheel[slot];
        wheel[slot] = k;
        return k;
    }

    private int vacant(int line, double now_ms) {
        int first = line * room;
        for (int k = first; k < first + used[line]; k++) {
            if (!flying[k] && Math.min(end_ms[k], meets_ms[k]) + REMEMBERED_ms < now_ms) return k;
        }
        if (used[line] == room) {
            throw new IllegalStateException("line " + line + " holds more impulses than refractoriness allows");
        }
        return first + used[line]++;
    }

    /// Time since an impulse passed a place (ms).
    @Equation(
            quantity = "recovery",
            meaning = "Whether a place of a fiber can fire again, and how fast what follows travels.",
            law = "refractory while t < t_r after an impulse passed; then velocity and threshold by the recovery cycle",
            parameters = Lines.class)
    private double sincePassage_ms(int line, double place_mm, double now_ms) {
        double since = Double.POSITIVE_INFINITY;
        for (int k = line * room; k < line * room + used[line]; k++) {
            double way_mm = place_mm - from_mm[k], passed_ms = start_ms[k] + way_mm / speed_mm_per_ms[k];
            double last_ms = Math.min(now_ms, Math.min(end_ms[k], meets_ms[k]));
            if (way_mm * speed_mm_per_ms[k] >= 0 && passed_ms <= last_ms) since = Math.min(since, now_ms - passed_ms);
        }
        return since;
    }

    private double place_mm(int k, double now_ms) {
        return from_mm[k] + speed_mm_per_ms[k] * (now_ms - start_ms[k]);
    }

    private boolean lives(int k, double now_ms) {
        return flying[k] && meets_ms[k] > now_ms;
    }

    private boolean isFree(int k, double now_ms) {
        return lives(k, now_ms) && meets_ms[k] == Double.POSITIVE_INFINITY;
    }

    private void meet(int a, int b) {
        double apart = from_mm[b] - speed_mm_per_ms[b] * start_ms[b] - from_mm[a] + speed_mm_per_ms[a] * start_ms[a];
        meets_ms[a] = meets_ms[b] = apart / (speed_mm_per_ms[a] - speed_mm_per_ms[b]);
    }

    /// Says anew who will meet whom on a line: from the near end on, each inward impulse meets the last outward one
    /// before it that is still free. A shock's own two impulses part.
    private void pair(int line, double now_ms, int inwardTwin, int outwardTwin) {
        int first = line * room, last = first + used[line];
        double done_mm = Double.NEGATIVE_INFINITY;
        while (true) {
            int inward = NONE;
            for (int k = first; k < last; k++) {
                boolean open = isFree(k, now_ms) && speed_mm_per_ms[k] < 0 && place_mm(k, now_ms) > done_mm;
                if (open && (inward == NONE || place_mm(k, now_ms) < place_mm(inward, now_ms))) inward = k;
            }
            if (inward == NONE) return;
            done_mm = place_mm(inward, now_ms);
            int outward = NONE;
            for (int k = first; k < last; k++) {
                boolean open = isFree(k, now_ms) && speed_mm_per_ms[k] > 0 && place_mm(k, now_ms) <= done_mm;
                boolean part = inward == inwardTwin && k == outwardTwin;
                if (open && !part && (outward == NONE || place_mm(k, now_ms) > place_mm(outward, now_ms))) outward = k;
            }
            if (outward != NONE) meet(outward, inward);
        }
    }

    /// Ends what ends in a step: arrivals stand in `atNear` and `atFar`.
    void step(int step) {
        nearCount = farCount = 0;
        int slot = step % wheel.length;
        for (int k = wheel[slot]; k != NONE; k = next[k]) {
            int line = k / room;
            flying[k] = false;
            if (meets_ms[k] != Double.POSITIVE_INFINITY) {
                died++;
            } else if (speed_mm_per_ms[k] < 0) {
                atNear[nearCount++] = line;
                nearPassed_ms[line] = end_ms[k];
            } else {
                atFar[farCount++] = line;
                farPassed_ms[line] = end_ms[k];
            }
        }
        wheel[slot] = NONE;
    }

    /// How many pairs of impulses have met.
    long collisions() {
        return died / 2;
    }
}
