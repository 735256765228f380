package org.ephapse.fibre;

import java.util.List;
import org.ephapse.numeric.Diverged;

/// Lanes that lie side by side in memory, one row a node.
abstract sealed class LaneBlock extends ModalLanes permits DoubleLanes, SingleLanes {
    final LaneParts parts;

    private final Drive[] drives;

    LaneBlock(LaneParts parts, Drive[] drives) {
        this.parts = parts;
        this.drives = drives;
    }

    static LaneBlock block(
            List<Condensed> fibres, List<? extends List<? extends Stimulus>> stimuli, Precision precision) {
        return block(new LaneParts(fibres), stimuli.stream().map(Drive::new).toArray(Drive[]::new), precision);
    }

    static LaneBlock block(LaneParts parts, Drive[] drives, Precision precision) {
        return switch (precision) {
            case DOUBLE -> new DoubleLanes(parts, drives);
            case SINGLE -> new SingleLanes(parts, drives);
        };
    }

    /// Puts a fibre at rest into a lane.
    final void put(int lane, Condensed fibre, Drive drive, int number) {
        parts.load(lane, fibre);
        parts.number[lane] = number;
        drives[lane] = drive;
        adopt(lane);
    }

    /// Gives a lane's fibre a state.
    final void put(int lane, Moment moment) {
        parts.put(lane, moment);
        adopt(lane);
    }

    /// Notes the state of a lane, and ends its currents.
    final void take(int lane, Moment moment) {
        show(lane);
        parts.take(lane, moment);
        drives[lane] = Drive.NONE;
    }

    /// Takes a lane from the parts, with its state.
    abstract void adopt(int lane);

    /// Writes a lane's state into the parts.
    abstract void show(int lane);

    /// How fast a lane's fastest node moved in the last step (mV), and the highest voltage of its nodes above rest
    /// (mV).
    abstract double fastest_mV(int lane);

    abstract double highest_mV(int lane);

    /// Voltage of a node one step ago (mV).
    abstract double before_mV(int lane, int node);

    @Override
    void advance(long steps) {
        long first = steps();
        for (long n = 0; n < steps; n++) {
            at(first + n);
            step((first + n) % parts.stride == 0);
        }
        at(first);
    }

    /// @param longStep whether what moves slowly moves, too
    abstract void step(boolean longStep);

    /// Currents that flow into the nodes in this step.
    final void stimulate() {
        double from_ms = time_ms(), to_ms = from_ms + parts.step_ms;
        for (int lane = 0; lane < drives.length; lane++) drives[lane].push(from_ms, to_ms, this, lane);
    }

    abstract void push(int place, double current_nA);

    final Diverged diverged(int place) {
        int lane = place % parts.lanes, node = place / parts.lanes;
        int compartment = parts.fibres[lane].chain.node[node];
        return new Diverged(
                "modal cable in lane " + parts.number[lane], compartment, time_ms(), voltage_mV(lane, node));
    }

    @Override
    public double place_um(int lane, int node) {
        Chain chain = parts.fibres[lane].chain;
        return chain.place_um[chain.node[node]];
    }

    @Override
    public double step_ms() {
        return parts.step_ms;
    }

    @Override
    public int nodes() {
        return parts.nodes;
    }

    @Override
    public int lanes() {
        return parts.lanes;
    }
}
