package org.ephapse.fibre;

import java.util.Comparator;
import java.util.List;

/// The currents into one fibre's nodes, in the order in which they begin, as time goes by.
final class Drive {
    static final Drive NONE = new Drive(List.of());

    private final List<Stimulus.IntoNode> pulses;
    private int over = 0;

    Drive(List<? extends Stimulus> stimuli) {
        pulses = stimuli.stream()
                .map(Stimulus.IntoNode.class::cast)
                .sorted(Comparator.comparingDouble(stimulus -> stimulus.pulse().start_ms()))
                .toList();
    }

    /// When current flows next, at a time or after it (ms).
    double next_ms(double now_ms) {
        while (over < pulses.size() && end_ms(over) <= now_ms) over++;
        return over < pulses.size() ? pulses.get(over).pulse().start_ms() : Double.POSITIVE_INFINITY;
    }

    private double end_ms(int k) {
        Pulse pulse = pulses.get(k).pulse();
        return pulse.start_ms() + pulse.length_ms();
    }

    /// Gives a lane the currents of a step.
    void push(double from_ms, double to_ms, LaneBlock block, int lane) {
        if (next_ms(from_ms) >= to_ms) return;
        for (int k = over; k < pulses.size() && pulses.get(k).pulse().start_ms() < to_ms; k++) {
            double current_nA = pulses.get(k).pulse().mean_nA(from_ms, to_ms);
            if (current_nA != 0) block.push(pulses.get(k).node() * block.lanes() + lane, current_nA);
        }
    }
}
