package org.ephapse.fibre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.simd.Lanes;

/// Many fibres of which few are busy: those that carry an impulse or a current take the step they were condensed for,
/// those that are calm take one long linear step a beat, and those at rest sleep until their next current.
///
/// A fibre that sleeps wakes in its resting state, to the byte; one that is busy all the time steps as in [ModalLanes],
/// to the byte. Fibres do not touch each other, and none depends on who else is there. [Scheme#CORRECTED] is what this
/// is for.
public final class Population {
    @Source(cite = "ours: a ninth of the time constant of the slow mode that matters most", grade = Grade.DEFINED)
    private static final double BEAT_ms = 0.4;

    @Source(
            cite = "ours: an impulse moves its fastest node by 10 mV/ms and more, an afterpotential by 0.9 and less",
            grade = Grade.DEFINED)
    private static final double CALM_mV_per_ms = 1;

    @Source(cite = "ours: above the afterpotential of a 5.7 µm fibre, below every threshold", grade = Grade.DEFINED)
    private static final double HIGH_mV = 9;

    @Source(cite = "ours: a three-hundredth of what it takes to excite", grade = Grade.DEFINED)
    private static final double ASLEEP_mV = 0.05;

    @Source(cite = "ours: of the slow potassium gate, moves the voltage by 0.02 mV", grade = Grade.DEFINED)
    private static final double ASLEEP_GATE = 5e-4;

    @Source(cite = "ours: no fibre has this number", grade = Grade.DEFINED)
    private static final int NOBODY = -1;

    private final List<Condensed> fibres, calmed = new ArrayList<>();
    private final Drive[] drives;
    private final ModalLanes.Precision precision;
    private final int listening, beatSteps;
    private final double step_ms;
    private final List<LaneBlock> busy = new ArrayList<>();
    private final List<CalmLanes> calm = new ArrayList<>();
    private final List<Tenants> busyTenants = new ArrayList<>(), calmTenants = new ArrayList<>();
    private final State[] state;
    private final int[] group, lane;
    private final Moment moment;
    private final CalmLanes.Scratch scratch;
    private final List<List<Double>> times_ms = new ArrayList<>();
    private long beat = 0, shortSteps = 0, longSteps = 0;

    private enum State {
        ASLEEP,
        CALM,
        BUSY
    }

    /// What a population has cost so far.
    ///
    /// @param shortSteps steps of busy fibres, all fibres together
    /// @param longSteps  steps of calm ones
    /// @param allSteps   steps that the same fibres take in [ModalLanes]
    public record Effort(long shortSteps, long longSteps, long allSteps) {}

    /// Who lives in which lane of a block.
    private static final class Tenants {
        final int[] of;
        int count = 0;

        Tenants(int lanes) {
            of = new int[lanes];
            Arrays.fill(of, NOBODY);
        }

        int free() {
            for (int lane = 0; lane < of.length; lane++) if (of[lane] == NOBODY) return lane;
            return NOBODY;
        }
    }

    /// Fibres at rest.
    ///
    /// @param fibres    alike in number of nodes, step, scheme and gates
    /// @param stimuli   those of each fibre: currents into nodes
    /// @param precision digits of the busy fibres; the calm have 16
    /// @param listening the node whose impulses are noted
    public Population(
            List<Condensed> fibres,
            List<? extends List<? extends Stimulus>> stimuli,
            ModalLanes.Precision precision,
            int listening) {
        LaneParts.refuseUnlike(fibres, stimuli);
        this.fibres = List.copyOf(fibres);
        this.precision = precision;
        this.listening = listening;
        Condensed one = fibres.getFirst();
        one.chain.refuse(new Stimulus.IntoNode(listening, new Pulse(0, 1, 0)));
        step_ms = one.step_ms;
        beatSteps = one.stride * (int) Math.max(1, Math.round(BEAT_ms / (one.stride * step_ms)));
        Condensed last = one;
        for (Condensed fibre : fibres) {
            Condensed same = fibre == last && !calmed.isEmpty()
                    ? calmed.getLast()
                    : fibre.calm(CalmLanes.THETA * beatSteps * step_ms);
            calmed.add(same);
            last = fibre;
            times_ms.add(new ArrayList<>());
        }
        drives = stimuli.stream().map(Drive::new).toArray(Drive[]::new);
        state = new State[fibres.size()];
        Arrays.fill(state, State.ASLEEP);
        group = new int[fibres.size()];
        lane = new int[fibres.size()];
        scratch = new CalmLanes.Scratch(one.chain.node.length * Lanes.WIDE);
        moment = new Moment(
                one.chain.node.length,
                fibres.stream().mapToInt(f -> f.kept).max().orElseThrow());
    }

    /// Advances all fibres by whole beats of 0.4 ms, up to a time (ms) or a little beyond.
    ///
    /// @throws org.ephapse.numeric.Diverged when a node's voltage leaves what a node can have
    public void until(double time_ms) {
        while (time_ms() < time_ms - step_ms / 2) beat();
    }

    private void beat() {
        double from_ms = time_ms(), to_ms = (beat + 1) * beatSteps * step_ms;
        for (int f = 0; f < state.length; f++) {
            if (state[f] != State.BUSY && drives[f].next_ms(from_ms) < to_ms) wake(f);
        }
        for (int g = 0; g < busy.size(); g++) {
            if (busyTenants.get(g).count > 0) run(busy.get(g), busyTenants.get(g));
        }
        for (int g = 0; g < calm.size(); g++) {
            if (calmTenants.get(g).count == 0) continue;
            calm.get(g).step(from_ms);
            longSteps += calmTenants.get(g).count;
        }
        beat++;
        for (int f = 0; f < state.length; f++) {
            if (state[f] == State.BUSY && isCalm(f)) calm(f);
            else if (state[f] == State.CALM && isBusy(f)) wake(f);
            else if (state[f] == State.CALM && isAtRest(f)) leave(f);
        }
    }

    private void run(LaneBlock block, Tenants tenants) {
        block.at(beat * beatSteps);
        for (int n = 0; n < beatSteps; n++) {
            block.step();
            for (int l = 0; l < tenants.of.length; l++) {
                if (tenants.of[l] == NOBODY) continue;
                double now = block.voltage_mV(l, listening), before = block.before_mV(l, listening);
                if (Spikes.rises(before, now)) {
                    times_ms.get(tenants.of[l]).add(block.time_ms() - step_ms * Spikes.since(before, now));
                }
            }
        }
        shortSteps += (long) tenants.count * beatSteps;
    }

    private boolean isCalm(int f) {
        LaneBlock block = busy.get(group[f]);
        return drives[f].next_ms(time_ms()) >= time_ms() + beatSteps * step_ms
                && block.fastest_mV(lane[f]) < CALM_mV_per_ms * step_ms
                && block.highest_mV(lane[f]) < HIGH_mV;
    }

    private boolean isBusy(int f) {
        CalmLanes lanes = calm.get(group[f]);
        boolean still = lanes.moved_mV[lane[f]] < 2 * CALM_mV_per_ms * beatSteps * step_ms;
        return !(still && lanes.highest_mV[lane[f]] < HIGH_mV + 1);
    }

    private boolean isAtRest(int f) {
        return calm.get(group[f]).atRest(lane[f], ASLEEP_mV, ASLEEP_GATE);
    }

    /// Takes a fibre out of its lane and notes its state.
    private void leave(int f) {
        Tenants tenants;
        if (state[f] == State.BUSY) {
            tenants = busyTenants.get(group[f]);
            busy.get(group[f]).take(lane[f], moment);
        } else {
            tenants = calmTenants.get(group[f]);
            calm.get(group[f]).parts.take(lane[f], moment);
        }
        tenants.of[lane[f]] = NOBODY;
        tenants.count--;
        state[f] = State.ASLEEP;
    }

    private void wake(int f) {
        boolean rested = state[f] == State.ASLEEP;
        if (!rested) leave(f);
        int g = settle(f, busyTenants, Lanes.NARROW);
        if (g == busy.size()) {
            Drive[] none = new Drive[Lanes.NARROW];
            Arrays.fill(none, Drive.NONE);
            busy.add(LaneBlock.block(parts(fibres, f, Lanes.NARROW), none, precision));
        }
        busy.get(g).put(lane[f], fibres.get(f), drives[f], f);
        if (!rested) busy.get(g).put(lane[f], moment);
        state[f] = State.BUSY;
    }

    private static LaneParts parts(List<Condensed> all, int f, int lanes) {
        return new LaneParts(Collections.nCopies(lanes, all.get(f)), all);
    }

    private void calm(int f) {
        leave(f);
        int g = settle(f, calmTenants, Lanes.WIDE);
        if (g == calm.size()) {
            calm.add(new CalmLanes(parts(calmed, f, Lanes.WIDE), scratch));
        }
        calm.get(g).put(lane[f], calmed.get(f), moment, f);
        state[f] = State.CALM;
    }

    /// Finds a free lane, in a new group if need be.
    private int settle(int f, List<Tenants> groups, int lanes) {
        int g = 0;
        while (g < groups.size() && groups.get(g).count == groups.get(g).of.length) g++;
        if (g == groups.size()) groups.add(new Tenants(lanes));
        Tenants tenants = groups.get(g);
        group[f] = g;
        lane[f] = tenants.free();
        tenants.of[lane[f]] = f;
        tenants.count++;
        return g;
    }

    /// When a fibre's impulses passed the node that is listened to (ms).
    public List<Double> times_ms(int fibre) {
        return List.copyOf(times_ms.get(fibre));
    }

    /// Voltage across the membrane of a node (mV).
    public double voltage_mV(int fibre, int node) {
        return switch (state[fibre]) {
            case ASLEEP -> fibres.get(fibre).rest_mV[node];
            case CALM -> calm.get(group[fibre]).voltage_mV(lane[fibre], node);
            case BUSY -> busy.get(group[fibre]).voltage_mV(lane[fibre], node);
        };
    }

    /// Time since the start (ms).
    public double time_ms() {
        return beat * beatSteps * step_ms;
    }

    /// What it has cost.
    public Effort effort() {
        return new Effort(shortSteps, longSteps, beat * beatSteps * state.length);
    }
}
