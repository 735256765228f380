package org.ephapse.fibre.channel;

import java.util.List;

/// One kind of channel: g times the shares of its gates times (V - E).
///
/// @param name                what physiologists call it
/// @param density_S_per_cm2   conductance with all gates open (S/cm²)
/// @param reversal_mV         voltage at which its current turns (mV)
/// @param gates               its gates; none for a leak
public record Channel(String name, double density_S_per_cm2, double reversal_mV, List<Gate> gates) {
    /// Refuses a negative density.
    public Channel {
        if (!(density_S_per_cm2 >= 0 && density_S_per_cm2 < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "the density of " + name + " must be 0 S/cm² or more, not " + density_S_per_cm2);
        }
        gates = List.copyOf(gates);
    }

    /// The same channel, denser by a factor.
    public Channel times(double factor) {
        return new Channel(name, density_S_per_cm2 * factor, reversal_mV, gates);
    }

    /// The same channel with all its gates moved to voltages lower by a shift (mV): activation and inactivation
    /// together, as a stretched membrane does it.
    public Channel shifted(double left_mV) {
        return new Channel(
                name,
                density_S_per_cm2,
                reversal_mV,
                gates.stream().map(g -> g.shifted(left_mV)).toList());
    }

    /// Share of the channels that is open when the voltage (mV) has stood for long.
    public double openAtRest(double voltage_mV) {
        double open = 1;
        for (Gate gate : gates) for (int i = 0; i < gate.power(); i++) open *= gate.atRest(voltage_mV);
        return open;
    }

    /// Whether sodium flows through it: its current turns at sodium's reversal.
    public boolean carriesSodium() {
        return reversal_mV == Channels.SODIUM_mV;
    }
}
