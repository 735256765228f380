package org.ephapse.body.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoublePredicate;
import org.ephapse.fibre.Pulse;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A bare stretch between healthy nodes, whatever computes it.
public sealed interface Stretch permits BareStretch, Lump {
    /// How long an answer to a charge is waited for (ms).
    @Source(cite = "ours: an impulse that starts later than this was not caused by the charge", grade = Grade.ASSUMED)
    double WATCHED_ms = 3.2;

    /// Largest charge that is tried (pC).
    @Source(cite = "ours: twenty times what a healthy node needs", grade = Grade.DEFINED)
    double MOST_pC = 2;

    /// Halvings of the interval of charges.
    @Source(cite = "ours: 1/4 % of the largest charge's logarithm", grade = Grade.DEFINED)
    int HALVINGS = 12;

    /// Smallest charge that is tried (pC).
    @Source(cite = "ours: below this a stretch starts by itself", grade = Grade.DEFINED)
    double LEAST_pC = 0.002;

    /// How long an answer to a second current is waited for (ms).
    @Source(cite = "ours: shorter than the pauses of an after-discharge", grade = Grade.DEFINED)
    double ANSWERS_ms = 1;

    /// How long a start is waited for (ms).
    @Source(cite = "ours: a stretch that has not started by then rests", grade = Grade.DEFINED)
    double STARTS_ms = 40;

    /// Most impulses that are counted.
    @Source(cite = "ours: 1000 a second for a tenth of a second", grade = Grade.DEFINED)
    int MOST_LEAVING = 100;

    /// Rectangles in a time constant of a fading current, and time constants after which it is cut off.
    @Source(cite = "ours: the last holds 0.7 % of the charge", grade = Grade.DEFINED)
    int RECTANGLES = 8, FADINGS = 5;

    /// What became of one impulse that came along the fiber.
    ///
    /// @param sent     impulses that left on the other side
    /// @param delay_ms by how much the first was late (ms); not a number where none left
    /// @param rest_mV  voltage of the stretch before (mV)
    record Passage(int sent, double delay_ms, double rest_mV) {}

    /// Times at which impulses leave on one side when currents flow into the middle (ms); at most so many.
    double[] leaves_ms(List<Pulse> pulses, double until_ms, int most);

    /// What becomes of an impulse, watched for a time (ms).
    Passage pass(double watched_ms);

    /// The same stretch under another shift (mV).
    Stretch shifted(double by_mV);

    /// Whether currents into the middle make an impulse leave.
    private boolean fires(List<Pulse> pulses) {
        return leaves_ms(pulses, WATCHED_ms, 1).length > 0;
    }

    /// The charge of a current of a length (ms) that just makes an impulse leave (pC).
    default double charge_pC(double long_ms) {
        return Halving.least(LEAST_pC, MOST_pC, HALVINGS, q_pC -> fires(List.of(steady(0, long_ms, q_pC))));
    }

    /// The same for a current that fades (ms) as that over a bridge does.
    default double fading_pC(double fade_ms) {
        return Halving.least(LEAST_pC, MOST_pC, HALVINGS, q_pC -> fires(fading(fade_ms, q_pC)));
    }

    /// Times at which impulses leave after one that a charge started (ms).
    default double[] train_ms(double long_ms, double watched_ms) {
        return leaves_ms(List.of(first(long_ms)), watched_ms, MOST_LEAVING);
    }

    /// The charge that a second current must bring so long after the first impulse left, if another is to leave within
    /// a millisecond (pC). It is 0 where one leaves then anyway, and infinite where none does.
    default double second_pC(double after_ms, double long_ms) {
        Pulse first = first(long_ms);
        double at_ms = leaves_ms(List.of(first), WATCHED_ms, 1)[0] + after_ms;
        int before = leaves_ms(List.of(first), at_ms, MOST_LEAVING).length;
        if (more(List.of(first), at_ms, before)) return 0;
        DoublePredicate enough = q_pC -> more(List.of(first, steady(at_ms, long_ms, q_pC)), at_ms, before);
        double most_pC = MOST_pC;
        return enough.test(most_pC) ? Halving.least(LEAST_pC, most_pC, HALVINGS, enough) : Double.POSITIVE_INFINITY;
    }

    private boolean more(List<Pulse> pulses, double at_ms, int before) {
        return leaves_ms(pulses, at_ms + ANSWERS_ms, MOST_LEAVING).length > before;
    }

    private Pulse first(double long_ms) {
        return steady(0, long_ms, 2 * charge_pC(long_ms));
    }

    /// Whether it fires by itself: a charge too small to count sets it off, sooner or later.
    default boolean starts() {
        return leaves_ms(List.of(steady(0, STARTS_ms, LEAST_pC)), STARTS_ms, 1).length > 0;
    }

    private static Pulse steady(double at_ms, double long_ms, double charge_pC) {
        return new Pulse(at_ms, long_ms, charge_pC / long_ms);
    }

    /// A current that fades, in rectangles.
    private static List<Pulse> fading(double fade_ms, double charge_pC) {
        List<Pulse> pulses = new ArrayList<>();
        double each_ms = fade_ms / RECTANGLES;
        for (int k = 0; k < RECTANGLES * FADINGS; k++) {
            double left = StrictMath.exp(-k / (double) RECTANGLES),
                    then = StrictMath.exp(-(k + 1) / (double) RECTANGLES);
            pulses.add(steady(k * each_ms, each_ms, charge_pC * (left - then)));
        }
        return pulses;
    }
}
