package org.ephapse.fibre;

/// A fibre that is running: it starts at rest at 0 ms and goes on by equal steps.
public interface Cable {
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
