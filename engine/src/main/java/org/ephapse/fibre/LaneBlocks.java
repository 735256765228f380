package org.ephapse.fibre;

import java.util.List;
import org.ephapse.numeric.simd.Lanes;

/// Lanes in blocks that the processor's caches hold: as many wide ones as there are, then narrow ones, then the rest.
final class LaneBlocks extends ModalLanes {
    private final List<LaneBlock> blocks;
    private final int lanes, wide;

    LaneBlocks(List<LaneBlock> blocks) {
        this.blocks = List.copyOf(blocks);
        lanes = blocks.stream().mapToInt(ModalLanes::lanes).sum();
        wide = lanes - lanes % Lanes.WIDE;
    }

    @Override
    void advance(long steps) {
        for (int b = 0; b < blocks.size(); b++) blocks.get(b).run(steps);
    }

    private LaneBlock block(int lane) {
        return blocks.get(lane < wide ? lane / Lanes.WIDE : wide / Lanes.WIDE + (lane - wide) / Lanes.NARROW);
    }

    private int within(int lane) {
        return lane < wide ? lane % Lanes.WIDE : (lane - wide) % Lanes.NARROW;
    }

    @Override
    public double voltage_mV(int lane, int node) {
        return block(lane).voltage_mV(within(lane), node);
    }

    @Override
    public double place_um(int lane, int node) {
        return block(lane).place_um(within(lane), node);
    }

    @Override
    public double step_ms() {
        return blocks.getFirst().step_ms();
    }

    @Override
    public int nodes() {
        return blocks.getFirst().nodes();
    }

    @Override
    public int lanes() {
        return lanes;
    }
}
