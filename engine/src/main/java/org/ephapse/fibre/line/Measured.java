package org.ephapse.fibre.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.ephapse.fibre.Condensed;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.ModalCable;
import org.ephapse.fibre.ModalLanes;
import org.ephapse.fibre.Pulse;
import org.ephapse.fibre.Scheme;
import org.ephapse.fibre.Spikes;
import org.ephapse.fibre.Stimulus;
import org.ephapse.fibre.Threshold;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The recovery of a healthy fibre, read off the modal cable: pairs of shocks to a node, many pairs beside each other
/// in
/// lanes. What fills [RecoveryTable], and what checks it.
public final class Measured {
    @Source(cite = "ours: nodes; the shocked one; the span in which impulses are timed", grade = Grade.DEFINED)
    private static final int NODES = 41, SHOCKED = 4, FROM = 8, TO = 34;

    @Source(cite = "ours: an impulse is timed over so many internodes", grade = Grade.DEFINED)
    private static final int STRETCH = 4;

    @Source(cite = "ours: where an impulse alone is timed, and where one must arrive", grade = Grade.DEFINED)
    private static final int FORMED = 12, ARRIVED = 30;

    @Source(cite = "ours: length and time of a shock (ms)", grade = Grade.DEFINED)
    private static final double SHOCK_ms = 0.1;

    @Source(cite = "ours: where the search for the threshold begins (nA), and its tolerance", grade = Grade.DEFINED)
    private static final double FIRST_nA = 0.2, TOLERANCE = 0.005;
    @Source(cite = "ours: the first shock of a pair and the strongest second one, in thresholds", grade = Grade.DEFINED)
    private static final double SAFE = 1.5, STRONGEST = 8;

    @Source(cite = "ours: no second shock excites that is weaker, in thresholds", grade = Grade.DEFINED)
    private static final double WEAKEST = 0.1;

    @Source(cite = "ours: lanes side by side", grade = Grade.DEFINED)
    private static final int LANES = 16;

    @Source(cite = "ours: between these lies the refractory time (ms)", grade = Grade.DEFINED)
    private static final double EARLIEST_ms = 0.3, LATEST_ms = 4;

    @Source(cite = "ours: the slowest impulse has crossed by then (ms)", grade = Grade.DEFINED)
    private static final double CROSSING_ms = 4;

    @Source(cite = "ours: an impulse that begins later is no answer to the shock (ms)", grade = Grade.DEFINED)
    private static final double PROMPT_ms = 1.2;

    @Source(cite = "ours: passages at intervals as near as this count as alike", grade = Grade.DEFINED)
    private static final double ALIKE = 0.04;

    @Source(cite = "ours: what stands where no current tried excites", grade = Grade.DEFINED)
    static final double NONE = 10;

    private final Condensed fibre, fine;
    private final Geometry geometry;
    private final double threshold_nA;

    /// A healthy fibre at a temperature (°C).
    ///
    /// @param step_ms length of the cable's step (ms); the velocity of an impulse alone is taken at half of it
    /// @throws IllegalArgumentException when one shock makes more than one impulse, as it does in the cold
    public Measured(Geometry geometry, double temperature_C, double step_ms) {
        this.geometry = geometry;
        Fibre healthy = Fibre.healthy(geometry, NODES, temperature_C);
        fibre = new Condensed(healthy, step_ms, Scheme.CORRECTED);
        fine = new Condensed(healthy, step_ms / 2, Scheme.CORRECTED);
        Threshold search = new Threshold(s -> new ModalCable(fibre, s), ARRIVED, CROSSING_ms, TOLERANCE);
        threshold_nA = search.current_nA(shock(0, FIRST_nA));
    }

    private static Stimulus shock(double after_ms, double current_nA) {
        return new Stimulus.IntoNode(SHOCKED, new Pulse(SHOCK_ms + after_ms, SHOCK_ms, current_nA));
    }

    /// What each lane's fibre does after a first shock and a second one.
    private List<Spikes> pairs(double[] after_ms, double[] strength) {
        List<List<Stimulus>> stimuli = new ArrayList<>();
        for (int lane = 0; lane < after_ms.length; lane++) {
            stimuli.add(List.of(shock(0, SAFE * threshold_nA), shock(after_ms[lane], strength[lane] * threshold_nA)));
        }
        double latest_ms = DoubleStream.of(after_ms).max().orElseThrow();
        return Spikes.until(
                ModalLanes.of(Collections.nCopies(after_ms.length, fibre), stimuli), latest_ms + CROSSING_ms);
    }

    /// The fibre's recovery, at these intervals (ms).
    public Recovery at(double[] after_ms) {
        double velocity = alone();
        double earliest_ms = earliest_ms();
        double[] threshold = new double[after_ms.length];
        for (int i = 0; i < after_ms.length; i++) {
            threshold[i] = after_ms[i] < earliest_ms ? NONE : threshold(after_ms[i]);
        }
        List<double[]> passes = passes(earliest_ms, after_ms, threshold);
        double absolute_ms = passes.stream().mapToDouble(p -> p[0]).min().orElseThrow();
        double[] slowness = new double[after_ms.length];
        for (int i = 0; i < after_ms.length; i++) slowness[i] = mean(passes, Math.max(after_ms[i], absolute_ms));
        return new Recovery(velocity, geometry.internode_um(), absolute_ms, after_ms, slowness, threshold);
    }

    /// Whether the second impulse came, and at once: not one of those that a fibre near to firing by itself adds later.
    private static boolean answers(Spikes pair, double after_ms) {
        return Math.min(pair.count(FROM), pair.count(ARRIVED)) >= 2
                && pair.times_ms(FROM).get(1) < SHOCK_ms + after_ms + PROMPT_ms;
    }

    private double alone() {
        List<Stimulus> once = List.of(shock(0, SAFE * threshold_nA));
        Spikes spikes = Spikes.until(new ModalCable(fine, once), 2 * CROSSING_ms);
        if (spikes.count(ARRIVED) != 1) {
            throw new IllegalArgumentException("a fibre of " + geometry.fibre_um() + " µm answers one shock with "
                    + spikes.count(ARRIVED) + " impulses and is no delay line; it may be too cold");
        }
        return spikes.velocity_m_per_s(FORMED, TO);
    }

    /// The smallest interval between two shocks (ms) at which the second impulse arrives.
    private double earliest_ms() {
        double low = EARLIEST_ms, high = LATEST_ms;
        double[] strong = new double[LANES], after = new double[LANES];
        java.util.Arrays.fill(strong, STRONGEST);
        for (int round = 0; round < 2; round++) {
            double part = (high - low) / LANES;
            for (int i = 0; i < LANES; i++) after[i] = low + (i + 1) * part;
            List<Spikes> pairs = pairs(after, strong);
            int first = 0;
            while (first < LANES - 1 && !answers(pairs.get(first), after[first])) first++;
            high = after[first];
            low = high - part;
        }
        return high;
    }

    /// Interval and slowness of second impulses wherever they were timed.
    private List<double[]> passes(double earliest_ms, double[] after_ms, double[] threshold) {
        List<Double> after = new ArrayList<>(List.of(earliest_ms)), strength = new ArrayList<>(List.of(STRONGEST));
        for (int i = 0; i < after_ms.length; i++) {
            if (threshold[i] >= STRONGEST) continue;
            after.add(after_ms[i]);
            strength.add(Math.min(SAFE * threshold[i], STRONGEST));
        }
        List<double[]> passes = new ArrayList<>();
        List<Spikes> pairs = pairs(array(after), array(strength));
        for (int k = 0; k < pairs.size(); k++) {
            Spikes pair = pairs.get(k);
            if (!answers(pair, after.get(k))) continue;
            for (int node = FROM; node + STRETCH <= TO; node++) {
                int end = node + STRETCH, middle = node + STRETCH / 2;
                if (Math.min(Math.min(pair.count(node), pair.count(end)), pair.count(middle)) < 2) continue;
                double first =
                        pair.times_ms(end).getFirst() - pair.times_ms(node).getFirst();
                double second = pair.times_ms(end).get(1) - pair.times_ms(node).get(1);
                double interval =
                        pair.times_ms(middle).get(1) - pair.times_ms(middle).getFirst();
                passes.add(new double[] {interval, second / first});
            }
        }
        return passes;
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    /// The mean slowness of passages at alike intervals; where there are none, straight between the nearest.
    private static double mean(List<double[]> passes, double interval_ms) {
        double sum = 0, count = 0;
        double[] below = {0, 1}, above = {Double.POSITIVE_INFINITY, 1};
        for (double[] pass : passes) {
            if (Math.abs(pass[0] / interval_ms - 1) < ALIKE) {
                sum += pass[1];
                count++;
            }
            if (pass[0] <= interval_ms && pass[0] > below[0]) below = pass;
            if (pass[0] >= interval_ms && pass[0] < above[0]) above = pass;
        }
        if (count > 0) return sum / count;
        return below[1] + (interval_ms - below[0]) / (above[0] - below[0]) * (above[1] - below[1]);
    }

    /// The smallest second shock that excites, over the threshold at rest.
    private double threshold(double after_ms) {
        double low = WEAKEST, high = STRONGEST;
        double[] strength = new double[LANES], after = new double[LANES];
        java.util.Arrays.fill(after, after_ms);
        for (int round = 0; round < 2; round++) {
            double factor = StrictMath.pow(high / low, 1.0 / LANES);
            for (int i = 0; i < LANES; i++) strength[i] = low * StrictMath.pow(factor, i + 1);
            List<Spikes> pairs = pairs(after, strength);
            int first = 0;
            while (first < LANES && !answers(pairs.get(first), after_ms)) first++;
            if (first == LANES) return NONE;
            high = strength[first];
            low = high / factor;
        }
        return (low + high) / 2;
    }
}
