package org.ephapse.fibre.line;

import java.util.Arrays;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A fibre of which only arrivals matter: impulses run along it from node to node, both ways, each as fast as the time
/// since the node's last impulse lets it, and two that meet are gone. Of impulses before the last one their slowest
/// aftereffect is left, as a sum that fades.
///
/// A node that an impulse reaches fires unless it is absolutely refractory. That is also how impulses end that meet:
/// each
/// finds nodes that the other has just left. Costs nothing while nothing is under way; a step of an impulse costs some
/// tens of nanoseconds.
public final class DelayLine {
    /// The two ends.
    public enum End {
        /// Where places are 0.
        NEAR,
        /// Where places are the length.
        FAR
    }

    /// Who hears of arrivals.
    @FunctionalInterface
    public interface Listener {
        /// An impulse came to an end of the fibre, and left it.
        void arrives(End end, double at_ms);
    }

    @Source(cite = "SI prefixes: mm in 1 µm", grade = Grade.DEFINED)
    private static final double MM = 1e-3;

    @Source(
            cite = "ours: slowing that impulses before the last cannot exceed; the cable's trains of 250 a second",
            grade = Grade.FITTED)
    private static final double MOST = 0.35;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final Recovery recovery;
    private final double spacing_mm, step_ms, tail, fade_ms;

    // of each node: when it fired last, and how much all impulses before that one still slowed it then
    private final double[] fired_ms, older;

    // impulses under way: the node that is next, the time when it is reached, +1 or -1
    private int[] next = new int[2];
    private double[] due_ms = new double[2];
    private int[] way = new int[2];
    private int underway = 0;
    private double now_ms = NEVER;

    /// A silent fibre.
    ///
    /// @param recovery  how it conducts; its internodes are stretched a little so that a whole number fits
    /// @param length_mm from end to end (mm), above 0
    public DelayLine(Recovery recovery, double length_mm) {
        if (!(length_mm > 0 && length_mm < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a delay line must be longer than 0 mm, not " + length_mm);
        }
        this.recovery = recovery;
        double spacing = recovery.spacing_um() * MM;
        int internodes = Math.max(1, (int) Math.round(length_mm / spacing));
        spacing_mm = length_mm / internodes;
        step_ms = spacing_mm / spacing * recovery.step_ms();
        tail = recovery.tail();
        fade_ms = recovery.fade_ms();
        older = new double[internodes + 1];
        fired_ms = new double[internodes + 1];
        Arrays.fill(fired_ms, NEVER);
    }

    /// An impulse enters at an end.
    ///
    /// @return whether it goes on: false where the end is refractory
    public boolean enter(End end, double at_ms) {
        int node = end == End.NEAR ? 0 : fired_ms.length - 1;
        if (isRefractory(node, at_ms)) return false;
        send(node, end == End.NEAR ? 1 : -1, at_ms, start(node, at_ms));
        return true;
    }

    /// A shock to a place: impulses set off both ways.
    ///
    /// @param place_mm from the near end
    /// @param strength its current over the threshold at rest
    /// @return whether it excites
    public boolean shock(double place_mm, double strength, double at_ms) {
        if (!(place_mm >= 0 && place_mm <= spacing_mm * (fired_ms.length - 1))) {
            throw new IllegalArgumentException("the shock at " + place_mm + " mm lies outside the fibre's 0 to "
                    + spacing_mm * (fired_ms.length - 1) + " mm");
        }
        int node = (int) Math.round(place_mm / spacing_mm);
        if (strength < recovery.threshold(at_ms - fired_ms[node])) return false;
        double slowness = start(node, at_ms);
        send(node, 1, at_ms, slowness);
        send(node, -1, at_ms, slowness);
        return true;
    }

    /// Lets time pass, and tells of arrivals in their order.
    ///
    /// @param until_ms not before the last such time, nor before any impulse that was sent
    public void run(double until_ms, Listener listener) {
        while (underway > 0) {
            int first = first();
            if (due_ms[first] > until_ms) break;
            arrive(first, listener);
        }
        now_ms = until_ms;
    }

    /// When something happens next (ms); infinite while nothing is under way.
    public double next_ms() {
        return underway == 0 ? Double.POSITIVE_INFINITY : due_ms[first()];
    }

    /// How many impulses are under way.
    public int underway() {
        return underway;
    }

    private int first() {
        int first = 0;
        for (int k = 1; k < underway; k++) if (due_ms[k] < due_ms[first]) first = k;
        return first;
    }

    private boolean isRefractory(int node, double at_ms) {
        return at_ms - fired_ms[node] < recovery.absolute_ms();
    }

    private double start(int node, double at_ms) {
        if (at_ms < now_ms) {
            throw new IllegalArgumentException(
                    "a delay line that has run to " + now_ms + " ms takes no impulse at " + at_ms + " ms");
        }
        return fire(node, at_ms);
    }

    /// Lets a node fire, and tells how slowly the impulse goes on.
    private double fire(int node, double at_ms) {
        double since_ms = at_ms - fired_ms[node], left = StrictMath.exp(-since_ms / fade_ms);
        double slowness = recovery.slowness(since_ms) + older[node] * left;
        older[node] = (older[node] + tail * (1 - older[node] / MOST)) * left;
        fired_ms[node] = at_ms;
        return slowness;
    }

    /// Sends what a node has just fired to the next; from an end nothing goes on outward.
    private void send(int node, int toward, double at_ms, double slowness) {
        if (node + toward < 0 || node + toward >= fired_ms.length) return;
        if (underway == next.length) grow();
        next[underway] = node + toward;
        way[underway] = toward;
        due_ms[underway++] = at_ms + step_ms * slowness;
    }

    private void grow() {
        next = Arrays.copyOf(next, 2 * underway);
        way = Arrays.copyOf(way, 2 * underway);
        due_ms = Arrays.copyOf(due_ms, 2 * underway);
    }

    private void arrive(int impulse, Listener listener) {
        int node = next[impulse], toward = way[impulse];
        double at_ms = due_ms[impulse];
        underway--;
        next[impulse] = next[underway];
        way[impulse] = way[underway];
        due_ms[impulse] = due_ms[underway];
        if (isRefractory(node, at_ms)) return;
        double slowness = fire(node, at_ms);
        int end = toward > 0 ? fired_ms.length - 1 : 0;
        if (node == end) listener.arrives(toward > 0 ? End.FAR : End.NEAR, at_ms);
        else send(node, toward, at_ms, slowness);
    }
}
