package org.ephapse.fibre;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ephapse.fibre.channel.Pump;

/// The sodium in those compartments that have a pump, and what the pump carries. Places are counted as the caller
/// counts them.
final class Sodium {
    private final List<Pump> pumps = new ArrayList<>();
    private final double[] mM, resting_nA, most_nA, volume_um3;
    private final int[] where;

    /// @param compartment the chain's compartment at each of the caller's places
    Sodium(Chain chain, int[] compartment) {
        int size = compartment.length;
        mM = new double[size];
        resting_nA = new double[size];
        most_nA = new double[size];
        volume_um3 = new double[size];
        for (int j = 0; j < size; j++) {
            Pump pump = chain.pumps.get(compartment[j]);
            pumps.add(pump);
            mM[j] = pump.rest_mM();
            most_nA[j] = chain.pump_nA(compartment[j]);
            volume_um3[j] = chain.volume_um3[compartment[j]];
        }
        where = IntStream.range(0, size).filter(j -> pumps.get(j).works()).toArray();
    }

    /// The places that have a pump.
    int[] where() {
        return where;
    }

    /// Takes the sodium current into a place (nA) for that at rest.
    void balance(int place, double inward_nA) {
        resting_nA[place] = inward_nA;
        mM[place] = pumps.get(place).rest_mM();
    }

    /// Lets sodium in and out for a step, and returns the pump's outward current beyond that at rest (nA).
    double step(int place, double inward_nA, double step_ms) {
        Pump pump = pumps.get(place);
        double outward_nA = most_nA[place] * pump.beyondRest(mM[place]);
        mM[place] = pump.after(mM[place], inward_nA - resting_nA[place], outward_nA, volume_um3[place], step_ms);
        return outward_nA;
    }

    /// Sodium at a place (mM).
    double mM(int place) {
        return mM[place];
    }
}
