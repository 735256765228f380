package org.ephapse.fibre;

import java.util.List;
import java.util.function.Function;

/// A fibre that is running: it starts at rest at 0 ms and goes on by equal steps.
public interface Cable {
    /// Makes a fibre ready to run, by the fastest way that takes it: what is returned puts it at rest with stimuli, as
    /// often as one likes.
    ///
    /// Where all internodes can be condensed and no electrode stands outside that is [ModalCable], otherwise
    /// [MixedCable]; both by [Scheme#CORRECTED].
    ///
    /// @param step_ms length of a step (ms), above 0 to 0.02; 0.005 is 0.4 % slow, 0.0025 by 0.04 %
    static Function<List<Stimulus>, Cable> ready(Fibre fibre, double step_ms) {
        FullCable.refuseLong(step_ms);
        return new Ready(fibre, step_ms);
    }

    /// Advances by one step.
    ///
    /// @throws org.ephapse.numeric.Diverged when a voltage leaves what a membrane can have
    void step();

    /// Time since the start (ms).
    double time_ms();

    /// Length of a step (ms).
    double step_ms();

    /// How many nodes the fibre has.
    int nodes();

    /// Voltage across the membrane of a node, inside less outside (mV).
    double voltage_mV(int node);

    /// Where a node lies, from the middle of the first (µm).
    double place_um(int node);
}
