package org.ephapse.fibre;

/// A rectangular pulse of current.
///
/// @param start_ms   when it begins (ms)
/// @param length_ms  how long it lasts (ms)
/// @param current_nA its current (nA); positive into the axon, or out of an electrode
public record Pulse(double start_ms, double length_ms, double current_nA) {
    /// Refuses what is not a number, and a length that is not positive.
    public Pulse {
        if (!(length_ms > 0 && Double.isFinite(start_ms + length_ms + current_nA))) {
            throw new IllegalArgumentException("a pulse needs a start, a length above 0 ms and a current, not "
                    + start_ms + " ms, " + length_ms + " ms and " + current_nA + " nA");
        }
    }

    /// The mean current between two times (nA), so that no step loses or gains charge.
    public double mean_nA(double from_ms, double to_ms) {
        double overlap = Math.min(to_ms, start_ms + length_ms) - Math.max(from_ms, start_ms);
        return overlap > 0 ? current_nA * overlap / (to_ms - from_ms) : 0;
    }
}
