package org.ephapse.body.patch;

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

    /// What became of one impulse that came along the fiber.
    ///
    /// @param sent     impulses that left on the other side
    /// @param delay_ms by how much the first was late (ms); not a number where none left
    /// @param rest_mV  voltage of the stretch before (mV)
    record Passage(int sent, double delay_ms, double rest_mV) {}

    /// Whether a current into the middle (pA) of a length (ms) makes an impulse leave.
    boolean fires(double current_pA, double long_ms);

    /// What becomes of an impulse, watched for a time (ms).
    Passage pass(double watched_ms);

    /// The charge of a current of a length (ms) that just makes an impulse leave (pC).
    default double charge_pC(double long_ms) {
        double low = LEAST_pC, high = MOST_pC;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            if (fires(middle * Standard.PER_nA / long_ms, long_ms)) high = middle;
            else low = middle;
        }
        return high;
    }
}
