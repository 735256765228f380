package org.ephapse.fibre;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ephapse.fibre.channel.Channel;
import org.ephapse.fibre.channel.Gate;

/// The gates of all channels of a chain: their running state, and the conductance and drive that follow from it.
///
/// Written for clarity: every rate is computed anew, without tables.
final class Membranes {
    /// Conductance of all open channels, and conductance times reversal; one entry a compartment (µS, nA).
    final double[] conductance_uS, drive_nA;

    private final Chain chain;
    private final double[][] open;
    private final Sodium sodium;

    Membranes(Chain chain) {
        this.chain = chain;
        sodium = new Sodium(chain, IntStream.range(0, chain.size()).toArray());
        conductance_uS = new double[chain.size()];
        drive_nA = new double[chain.size()];
        open = new double[chain.size()][];
        for (int k = 0; k < chain.size(); k++) {
            open[k] = new double
                    [chain.channels.get(k).stream()
                            .mapToInt(c -> c.gates().size())
                            .sum()];
        }
    }

    /// Puts every gate where it stands when the voltages (mV) have lasted.
    void settle(double[] inside_mV, double[] outside_mV) {
        move(inside_mV, outside_mV, Double.POSITIVE_INFINITY);
    }

    /// Says that the sodium that flows now (mV) is what the pump takes out at rest.
    void balance(double[] inside_mV, double[] outside_mV) {
        for (int k : sodium.where()) sodium.balance(k, inward_nA(k, inside_mV[k] - outside_mV[k]));
    }

    private double inward_nA(int k, double voltage_mV) {
        double inward = 0;
        int next = 0;
        for (Channel channel : chain.channels.get(k)) {
            double conductance = chain.open_uS(k, channel);
            for (Gate gate : channel.gates()) {
                for (int i = 0; i < gate.power(); i++) conductance *= open[k][next];
                next++;
            }
            if (channel.carriesSodium()) inward += conductance * (channel.reversal_mV() - voltage_mV);
        }
        return inward;
    }

    /// Moves every gate by a step (ms) at the voltages (mV) given.
    void move(double[] inside_mV, double[] outside_mV, double step_ms) {
        Arrays.fill(conductance_uS, 0);
        Arrays.fill(drive_nA, 0);
        for (int k = 0; k < open.length; k++) {
            List<Channel> set = chain.channels.get(k);
            int next = 0;
            for (int c = 0; c < set.size(); c++) {
                next = moveChannel(k, set.get(c), next, inside_mV[k] - outside_mV[k], step_ms);
            }
        }
        if (step_ms == Double.POSITIVE_INFINITY) return;
        for (int k : sodium.where()) {
            drive_nA[k] -= sodium.step(k, inward_nA(k, inside_mV[k] - outside_mV[k]), step_ms);
        }
    }

    /// Sodium in a compartment that has a pump (mM).
    double sodium_mM(int compartment) {
        return sodium.mM(compartment);
    }

    private int moveChannel(int k, Channel channel, int first, double voltage_mV, double step_ms) {
        double conductance = chain.open_uS(k, channel);
        int next = first;
        for (Gate gate : channel.gates()) {
            double share = gate.after(open[k][next], voltage_mV, step_ms);
            open[k][next++] = share;
            for (int i = 0; i < gate.power(); i++) conductance *= share;
        }
        conductance_uS[k] += conductance;
        drive_nA[k] += conductance * channel.reversal_mV();
        return next;
    }

    /// Share of a gate that is open, counted through the channels of a compartment.
    double open(int compartment, int gate) {
        return open[compartment][gate];
    }
}
