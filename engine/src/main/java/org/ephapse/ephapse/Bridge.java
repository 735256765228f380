package org.ephapse.ephapse;

/// How bared neighbors infect each other.
///
/// @param kind         what crosses
/// @param median_nS    conductance of a typical bridge (nS)
/// @param spread       standard deviation of its logarithm
/// @param drive_mV     height of the neighbor's impulse above rest (mV)
/// @param fade_ms      time constant with which it fades (ms)
public record Bridge(Kind kind, double median_nS, double spread, double drive_mV, double fade_ms) {
    /// What crosses a bridge.
    public enum Kind {
        /// Opens with each impulse of the neighbor and fades; what flows is inward until the patch stands as high.
        PULSE,
        /// A current that follows the difference of the two voltages at all times: the contrast, which fails.
        OHMIC
    }

    /// Refuses what is not a bridge.
    public Bridge {
        if (!(median_nS >= 0 && spread >= 0 && drive_mV >= 0 && fade_ms > 0)) {
            throw new IllegalArgumentException("a bridge's conductance, spread and height must be at least 0 and its"
                    + " fading longer than 0 ms, not " + median_nS + " nS, " + spread + ", " + drive_mV + " mV and "
                    + fade_ms + " ms");
        }
    }

    /// The charge that a typical bridge brings to a patch that stays at rest (pC).
    public double charge_pC() {
        return median_nS * drive_mV * fade_ms * PICO;
    }

    @org.ephapse.measure.Source(cite = "SI prefixes: pC in 1 nS mV ms", grade = org.ephapse.measure.Grade.DEFINED)
    private static final double PICO = 1e-3;

    /// The same bridge with another conductance.
    public Bridge of(double median_nS) {
        return new Bridge(kind, median_nS, spread, drive_mV, fade_ms);
    }

    /// The same bridge of another kind.
    public Bridge of(Kind other) {
        return new Bridge(other, median_nS, spread, drive_mV, fade_ms);
    }
}
