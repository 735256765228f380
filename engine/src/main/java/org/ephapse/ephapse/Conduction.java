package org.ephapse.ephapse;

/// How fast healthy fibers conduct, and how far they reach to the nucleus.
///
/// @param diameter_um         outer diameters (µm), rising
/// @param velocity_m_per_s    velocity of each at 37 °C (m/s)
/// @param central_mm          length of nerve from the root to the nucleus (mm)
public record Conduction(double[] diameter_um, double[] velocity_m_per_s, double central_mm) {
    /// Velocity of a fiber of any diameter (µm), straight between and beyond the table's (m/s).
    public double velocity_m_per_s(double fiber_um) {
        int k = 1;
        while (k < diameter_um.length - 1 && diameter_um[k] < fiber_um) k++;
        double share = (fiber_um - diameter_um[k - 1]) / (diameter_um[k] - diameter_um[k - 1]);
        return velocity_m_per_s[k - 1] + share * (velocity_m_per_s[k] - velocity_m_per_s[k - 1]);
    }
}
