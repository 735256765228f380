package org.ephapse.fibre.channel;

import java.util.List;

/// Persistent sodium by itself, p³: the inward current that keeps a bared membrane near its threshold.
public final class PersistentSodium {
    private PersistentSodium() {}

    /// The channel at a temperature (°C), with a density (S/cm²); the node's own has 0.01.
    public static Channel of(double temperature_C, double density_S_per_cm2) {
        List<Gate> gates = Channels.node(temperature_C).get(1).gates();
        return new Channel("persistent sodium", density_S_per_cm2, Channels.SODIUM_mV, gates);
    }
}
