package org.ephapse.fibre;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.numeric.simd.Lanes;

/// Many fibres that step together, one a lane: condensed internodes, in double or single precision.
///
/// Each fibre has its own measures, myelin and stimuli; number of nodes, step, scheme and gates are common.
/// A fibre's voltages do not depend on who is in the other lanes, to the byte. 1,000 steps allocate nothing. From 8
/// lanes on a fibre's step costs the same; [#run(long)] keeps it so for thousands.
public abstract sealed class ModalLanes permits LaneBlock, LaneBlocks {
    private long steps = 0;

    /// How many digits the fibres' voltages have.
    public enum Precision {
        /// 16 digits: the reference.
        DOUBLE,
        /// 7 digits, and faster.
        SINGLE
    }

    /// Fibres at rest, in double precision.
    ///
    /// @param fibres  one a lane, alike in number of nodes, step, scheme and gates
    /// @param stimuli those of each lane: currents into nodes
    public static ModalLanes of(List<Condensed> fibres, List<? extends List<? extends Stimulus>> stimuli) {
        return of(fibres, stimuli, Precision.DOUBLE);
    }

    /// Fibres at rest.
    ///
    /// @param fibres  one a lane, alike in number of nodes, step, scheme and gates
    /// @param stimuli those of each lane: currents into nodes
    public static ModalLanes of(
            List<Condensed> fibres, List<? extends List<? extends Stimulus>> stimuli, Precision precision) {
        LaneParts.refuseUnlike(fibres, stimuli);
        List<LaneBlock> blocks = new ArrayList<>();
        for (int from = 0; from < fibres.size(); ) {
            int left = fibres.size() - from;
            int wide = left >= Lanes.WIDE ? Lanes.WIDE : Math.min(left, Lanes.NARROW);
            int to = from + wide;
            LaneBlock block = LaneBlock.block(fibres.subList(from, to), stimuli.subList(from, to), precision);
            for (int lane = 0; lane < wide; lane++) block.parts.number[lane] = from + lane;
            blocks.add(block);
            from = to;
        }
        return blocks.size() == 1 ? blocks.getFirst() : new LaneBlocks(blocks);
    }

    /// Advances all fibres by one step.
    ///
    /// @throws org.ephapse.numeric.Diverged when a node's voltage leaves what a node can have
    public final void step() {
        run(1);
    }

    /// Advances all fibres by some steps: fibres that share a block of memory go through all of them before the next
    /// do.
    ///
    /// @throws org.ephapse.numeric.Diverged when a node's voltage leaves what a node can have
    public final void run(long steps) {
        advance(steps);
        this.steps += steps;
    }

    abstract void advance(long steps);

    /// Goes on from another time.
    final void at(long steps) {
        this.steps = steps;
    }

    /// Steps since the start.
    final long steps() {
        return steps;
    }

    /// Voltage across the membrane of a node (mV).
    public abstract double voltage_mV(int lane, int node);

    /// Where a node lies, from the middle of its fibre's first (µm).
    public abstract double place_um(int lane, int node);

    /// Length of a step (ms).
    public abstract double step_ms();

    /// How many nodes each fibre has.
    public abstract int nodes();

    /// How many fibres there are.
    public abstract int lanes();

    /// Time since the start (ms).
    public final double time_ms() {
        return steps * step_ms();
    }

    /// One of the fibres, to look at while all step together.
    Cable lane(int lane) {
        return new Lane(this, lane);
    }

    /// One of the fibres; it steps with the others.
    static class Lane implements Cable {
        final ModalLanes lanes;
        private final int lane;

        Lane(ModalLanes lanes, int lane) {
            this.lanes = lanes;
            this.lane = lane;
        }

        @Override
        public void step() {
            throw new IllegalStateException("a lane does not step alone");
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
            return lanes.voltage_mV(lane, node);
        }

        @Override
        public double place_um(int node) {
            return lanes.place_um(lane, node);
        }
    }
}
