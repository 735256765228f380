package org.ephapse.body.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What happens in the room: how long a session lasts after its burn-in, and what is done when.
///
/// @param lasts_ms length (ms)
/// @param acts     what is done, in the order of time
public record Protocol(double lasts_ms, List<Act> acts) {
    /// Refuses acts after the end; sorts them.
    public Protocol {
        if (!(lasts_ms > 0 && lasts_ms < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("a session lasts " + lasts_ms + " ms, it must be above 0");
        acts = acts.stream().sorted(Comparator.comparingDouble(Act::at_ms)).toList();
        if (!acts.isEmpty() && acts.getLast().at_ms() > lasts_ms)
            throw new IllegalArgumentException(
                    "something is to happen at " + acts.getLast().at_ms() + " ms, but the session ends at " + lasts_ms);
    }

    /// Nothing but rest: spontaneous blinks and what the lesion does.
    public static Protocol rest(double lasts_ms) {
        return new Protocol(lasts_ms, List.of());
    }

    /// The same with more acts.
    public Protocol with(Act... more) {
        List<Act> all = new ArrayList<>(acts);
        all.addAll(Arrays.asList(more));
        return new Protocol(lasts_ms, all);
    }

    /// Single shocks at equal distance.
    public static Protocol shocks(Site site, double intensity, int count, double every_ms) {
        return rest((count + 1) * every_ms).with(new Act.Shock(site, every_ms, intensity, count, every_ms));
    }
}
