package org.ephapse.fibre;

import java.util.List;

/// One fibre with its internodes condensed to modes: the fast path of [FullCable], a single lane of [ModalLanes].
public final class ModalCable extends ModalLanes.Lane {
    /// A fibre at rest.
    public ModalCable(Condensed fibre, List<? extends Stimulus> stimuli) {
        super(ModalLanes.of(List.of(fibre), List.of(stimuli)), 0);
    }

    @Override
    public void step() {
        lanes.step();
    }
}
