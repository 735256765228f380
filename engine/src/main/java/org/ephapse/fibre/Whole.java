package org.ephapse.fibre;

import java.util.List;

/// A cable that can be looked at anywhere: voltages, currents and gates of every compartment, from the first node to
/// the
/// last, and the potential that all of them make at an electrode outside.
public abstract sealed class Whole implements Cable permits FullCable, MixedCable {
    final Chain chain;
    final List<Stimulus> stimuli;

    Whole(Chain chain, List<? extends Stimulus> stimuli) {
        this.chain = chain;
        this.stimuli = List.copyOf(stimuli);
        for (Stimulus stimulus : stimuli) if (stimulus instanceof Stimulus.IntoNode into) chain.refuse(into);
    }

    /// Voltage inside the axon against the outside, in a compartment (mV).
    public abstract double inside_mV(int compartment);

    /// Voltage in the space under the myelin against the outside, in a compartment (mV).
    public abstract double under_mV(int compartment);

    /// Share of a gate that is open in a compartment; gates are counted through its channels in their order.
    public abstract double gate(int compartment, int gate);

    /// Sodium in a compartment that has a pump (mM); the pump's resting value in others.
    public abstract double sodium_mM(int compartment);

    /// How many compartments the fibre has.
    public final int compartments() {
        return chain.size();
    }

    /// The compartment of a node.
    public final int compartment(int node) {
        return chain.node[node];
    }

    /// Where the middle of a compartment lies, from the middle of the first node (µm).
    public final double middle_um(int compartment) {
        return chain.place_um[compartment];
    }

    @Override
    public final int nodes() {
        return chain.node.length;
    }

    @Override
    public final double place_um(int node) {
        return chain.place_um[chain.node[node]];
    }

    /// Current of one of a compartment's channels (nA), positive outward.
    ///
    /// @param channel counted through the compartment's channels
    public final double channel_nA(int compartment, int channel) {
        var set = chain.channels.get(compartment);
        int next = 0;
        for (int c = 0; c < channel; c++) next += set.get(c).gates().size();
        double conductance_uS = chain.open_uS(compartment, set.get(channel));
        for (var gate : set.get(channel).gates()) {
            double share = gate(compartment, next++);
            for (int i = 0; i < gate.power(); i++) conductance_uS *= share;
        }
        return conductance_uS
                * (inside_mV(compartment)
                        - under_mV(compartment)
                        - set.get(channel).reversal_mV());
    }

    /// Current that a compartment gives to the outside (nA): what flows in along the fibre and from stimuli.
    public final double outward_nA(int compartment) {
        double outward = injected_nA(compartment);
        if (compartment > 0) outward += along_nA(compartment - 1);
        if (compartment < chain.size() - 1) outward -= along_nA(compartment);
        return outward;
    }

    /// Current along axon and space under the myelin, from compartment k to k + 1.
    private double along_nA(int k) {
        return chain.axon_uS[k] * (inside_mV(k) - inside_mV(k + 1)) + chain.gap_uS[k] * (under_mV(k) - under_mV(k + 1));
    }

    /// Mean current that stimuli put into a compartment in the last step.
    private double injected_nA(int compartment) {
        double injected = 0;
        for (Stimulus stimulus : stimuli) {
            if (stimulus instanceof Stimulus.IntoNode into && chain.node[into.node()] == compartment) {
                injected += stimulus.pulse().mean_nA(time_ms() - step_ms(), time_ms());
            }
        }
        return injected;
    }

    /// The potential that the fibre's currents make at an electrode outside (mV). Compartments count as points, so that
    /// a place nearer than about 200 µm is coarse; what a stimulating electrode makes there itself is not in it.
    public final double heard_mV(Electrode electrode) {
        double heard = 0, along = 0;
        for (int k = 0; k < chain.size(); k++) {
            double next = k < chain.size() - 1 ? along_nA(k) : 0;
            heard += (along - next + injected_nA(k)) * electrode.potential_mV_per_nA(chain.place_um[k]);
            along = next;
        }
        return heard;
    }
}
