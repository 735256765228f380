package org.ephapse.fibre;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Gate;

/// The channels of a mixed cable's stations: their gates, read from tables, and the conductance and drive that follow.
/// Voltages count from the passive membrane's reversal. The tabled twin of [Membranes].
final class Stations {
    /// Conductance of all open channels, and what they drive; one entry a station.
    final double[] conductance_uS, drive_nA;

    private final Chain chain;
    private final int[] compartment;
    private final double[][] open;
    private final GateSteps[][] steps;
    private final double[][] density_uS, reversal_mV;

    // of each channel of a station: its first gate, and one more behind the last; and the power of each gate
    private final int[][] gateOf, power;
    private final Sodium sodium;

    /// @param compartment of the chain, at each station
    /// @param tables      the step of every gate; grown here
    Stations(Chain chain, int[] compartment, Map<Gate, GateSteps> tables) {
        this.chain = chain;
        this.compartment = compartment;
        int size = compartment.length;
        conductance_uS = new double[size];
        drive_nA = new double[size];
        open = new double[size][];
        steps = new GateSteps[size][];
        density_uS = new double[size][];
        reversal_mV = new double[size][];
        gateOf = new int[size][];
        power = new int[size][];
        sodium = new Sodium(chain, compartment);
        for (int j = 0; j < size; j++) {
            int k = compartment[j];
            List<Gate> gates = gates(j);
            open[j] = new double[gates.size()];
            steps[j] = gates.stream().map(tables::get).toArray(GateSteps[]::new);
            density_uS[j] = chain.channels.get(k).stream()
                    .mapToDouble(c -> chain.open_uS(k, c))
                    .toArray();
            reversal_mV[j] = chain.channels.get(k).stream()
                    .mapToDouble(c -> c.reversal_mV() - Chain.PASSIVE_mV)
                    .toArray();
            power[j] = gates.stream().mapToInt(Gate::power).toArray();
            gateOf[j] = new int[density_uS[j].length + 1];
            for (int c = 0; c < density_uS[j].length; c++) {
                gateOf[j][c + 1] =
                        gateOf[j][c] + chain.channels.get(k).get(c).gates().size();
            }
        }
    }

    /// The step of every gate of a chain's compartments.
    static Map<Gate, GateSteps> tables(Chain chain, int[] compartment, double step_ms) {
        Map<Gate, GateSteps> tables = new HashMap<>();
        for (int k : compartment) {
            for (Channel channel : chain.channels.get(k)) {
                for (Gate gate : channel.gates()) tables.computeIfAbsent(gate, g -> new GateSteps(g, step_ms));
            }
        }
        return tables;
    }

    private List<Gate> gates(int station) {
        return chain.channels.get(compartment[station]).stream()
                .flatMap(c -> c.gates().stream())
                .toList();
    }

    /// Puts every gate where it stands when the voltages (mV) have lasted.
    void settle(double[] across_mV) {
        for (int j = 0; j < open.length; j++) {
            List<Gate> gates = gates(j);
            for (int q = 0; q < open[j].length; q++) {
                open[j][q] = gates.get(q).atRest(across_mV[j] + Chain.PASSIVE_mV);
            }
        }
        conduct();
    }

    /// Takes what flows now for what the pumps take out at rest.
    void balance(double[] across_mV) {
        for (int j : sodium.where()) sodium.balance(j, inward_nA(j, across_mV[j]));
    }

    /// Moves every gate by a step, and conducts.
    ///
    /// @param across_mV where its table is read
    /// @param move_mV   how far the voltage moves in the step
    /// @return the station whose voltage no table holds, or -1
    int move(double[] across_mV, double[] move_mV, double step_ms) {
        for (int j = 0; j < open.length; j++) {
            if (open[j].length == 0) continue;
            double place = GateSteps.place(across_mV[j] + Chain.PASSIVE_mV);
            if (!steps[j][0].holds(place)) return j;
            for (int q = 0; q < open[j].length; q++) open[j][q] = steps[j][q].after(open[j][q], place, move_mV[j]);
        }
        conduct();
        for (int j : sodium.where()) drive_nA[j] -= sodium.step(j, inward_nA(j, across_mV[j]), step_ms);
        return -1;
    }

    private void conduct() {
        for (int j = 0; j < open.length; j++) {
            double all = 0, drive = 0;
            for (int c = 0; c < density_uS[j].length; c++) {
                double conductance = conductance_uS(j, c);
                all += conductance;
                drive += conductance * reversal_mV[j][c];
            }
            conductance_uS[j] = all;
            drive_nA[j] = drive;
        }
    }

    private double conductance_uS(int station, int channel) {
        double conductance = density_uS[station][channel];
        for (int q = gateOf[station][channel]; q < gateOf[station][channel + 1]; q++) {
            double share = open[station][q];
            for (int i = power[station][q]; i > 0; i--) conductance *= share;
        }
        return conductance;
    }

    /// Sodium current into a station (nA).
    private double inward_nA(int station, double across_mV) {
        List<Channel> set = chain.channels.get(compartment[station]);
        double inward = 0;
        for (int c = 0; c < set.size(); c++) {
            if (set.get(c).carriesSodium()) {
                inward += conductance_uS(station, c) * (reversal_mV[station][c] - across_mV);
            }
        }
        return inward;
    }

    /// Share of a gate that is open, counted through the channels of a station.
    double open(int station, int gate) {
        return open[station][gate];
    }

    /// Sodium at a station that has a pump (mM).
    double sodium_mM(int station) {
        return sodium.mM(station);
    }
}
