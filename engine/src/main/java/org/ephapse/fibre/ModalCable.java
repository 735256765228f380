package org.ephapse.fibre;

import java.util.List;

/// One fibre with its internodes condensed to modes: the fast path of [FullCable], a single lane of [ModalLanes].
public final class ModalCable implements Cable {
    private final ModalLanes lanes;

    /// A fibre at rest.
    public ModalCable(Condensed fibre, List<? extends Stimulus> stimuli) {
        lanes = ModalLanes.of(List.of(fibre), List.of(stimuli));
    }

    @Override
    public void step() {
        lanes.step();
    }

    @Override
    public double time_ms() {
        return lanes.time_ms();
    }

    @Override
    public double step_ms() {
        return lanes.step_ms();
    }

    @Override
    public int nodes() {
        return lanes.nodes();
    }

    @Override
    public double voltage_mV(int node) {
        return lanes.voltage_mV(0, node);
    }

    @Override
    public double place_um(int node) {
        return lanes.place_um(0, node);
    }
}
