package org.ephapse.fibre;

/// The shape of the first impulse at a node.
///
/// @param rest_mV voltage at the start (mV)
/// @param peak_mV highest voltage (mV)
/// @param width_ms how long it stays above half of its height (ms)
public record Impulse(double rest_mV, double peak_mV, double width_ms) {
    /// Runs two cables of the same fibre: one to find the peak of a node, one to time its half.
    ///
    /// @param axon     makes the fibre at rest with its stimuli
    /// @param until_ms how long (ms)
    public static Impulse at(java.util.function.Supplier<? extends Cable> axon, int node, double until_ms) {
        Cable first = axon.get(), second = axon.get();
        double rest = first.voltage_mV(node), peak = rest;
        while (first.time_ms() < until_ms) {
            first.step();
            peak = Math.max(peak, first.voltage_mV(node));
        }
        double half = (rest + peak) / 2, width = 0, before = rest;
        while (second.time_ms() < until_ms) {
            second.step();
            double now = second.voltage_mV(node);
            if (now >= half && before >= half) width += second.step_ms();
            else if (now >= half) width += second.step_ms() * (now - half) / (now - before);
            else if (before >= half) width += second.step_ms() * (before - half) / (before - now);
            before = now;
        }
        return new Impulse(rest, peak, width);
    }

    /// From rest to peak (mV).
    public double height_mV() {
        return peak_mV - rest_mV;
    }
}
