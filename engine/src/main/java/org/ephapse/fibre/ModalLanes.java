package org.ephapse.fibre;

import java.util.List;
import org.ephapse.numeric.Diverged;

/// Many fibres that step together, one a lane: condensed internodes, in double or single precision.
///
/// Each fibre has its own measures, myelin and stimuli; number of nodes, step, scheme and gates are common.
/// A fibre's voltages do not depend on who is in the other lanes, to the byte. 1,000 steps allocate nothing. 32 lanes
/// are
/// a good number; more do not step faster.
public abstract sealed class ModalLanes permits DoubleLanes, SingleLanes {
    final LaneParts parts;
    private long steps = 0;

    /// How many digits the fibres' voltages have.
    public enum Precision {
        /// 16 digits: the reference.
        DOUBLE,
        /// 7 digits, and faster.
        SINGLE
    }

    ModalLanes(LaneParts parts) {
        this.parts = parts;
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
        LaneParts parts = new LaneParts(fibres, stimuli);
        return switch (precision) {
            case DOUBLE -> new DoubleLanes(parts);
            case SINGLE -> new SingleLanes(parts);
        };
    }

    /// Advances all fibres by one step.
    ///
    /// @throws Diverged when a node's voltage leaves what a node can have
    public final void step() {
        advance();
        steps++;
    }

    abstract void advance();

    /// Voltage across the membrane of a node (mV).
    public abstract double voltage_mV(int lane, int node);

    /// Current that flows into a lane's node in this step (nA).
    final void stimulate() {
        double from_ms = time_ms(), to_ms = from_ms + parts.step_ms;
        for (int lane = 0; lane < parts.lanes; lane++) {
            List<Stimulus> own = parts.stimuli.get(lane);
            for (int k = 0; k < own.size(); k++) {
                double current_nA = own.get(k).pulse().mean_nA(from_ms, to_ms);
                if (current_nA != 0 && own.get(k) instanceof Stimulus.IntoNode into) {
                    push(into.node() * parts.lanes + lane, current_nA);
                }
            }
        }
    }

    abstract void push(int place, double current_nA);

    final Diverged diverged(int place) {
        int lane = place % parts.lanes, node = place / parts.lanes;
        int compartment = parts.fibres.get(lane).chain.node[node];
        return new Diverged("modal cable in lane " + lane, compartment, time_ms(), voltage_mV(lane, node));
    }

    /// One of the fibres, to look at while all step together.
    Cable lane(int lane) {
        return new Lane(this, lane);
    }

    private record Lane(ModalLanes lanes, int lane) implements Cable {
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

    /// Time since the start (ms).
    public final double time_ms() {
        return steps * parts.step_ms;
    }

    /// Length of a step (ms).
    public final double step_ms() {
        return parts.step_ms;
    }

    /// How many nodes each fibre has.
    public final int nodes() {
        return parts.nodes;
    }

    /// How many fibres there are.
    public final int lanes() {
        return parts.lanes;
    }

    /// Where a node lies, from the middle of its fibre's first (µm).
    public final double place_um(int lane, int node) {
        Chain chain = parts.fibres.get(lane).chain;
        return chain.place_um[chain.node[node]];
    }
}
