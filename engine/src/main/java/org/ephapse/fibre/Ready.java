package org.ephapse.fibre;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A fibre with what each kind of cable needs of it, made when it is first asked for.
final class Ready implements Function<List<Stimulus>, Cable> {
    private final Fibre fibre;
    private final double step_ms;
    private final @Nullable Condensed condensed;
    private @Nullable Mixture mixture;

    Ready(Fibre fibre, double step_ms) {
        this.fibre = fibre;
        this.step_ms = step_ms;
        condensed = Condensed.takes(fibre) ? new Condensed(fibre, step_ms, Scheme.CORRECTED) : null;
    }

    @Override
    public Cable apply(List<Stimulus> stimuli) {
        boolean inside = stimuli.stream().allMatch(s -> s instanceof Stimulus.IntoNode);
        return inside && condensed != null ? new ModalCable(condensed, stimuli) : new MixedCable(mixture(), stimuli);
    }

    private synchronized Mixture mixture() {
        Mixture known = mixture;
        if (known == null) {
            known = new Mixture(fibre, step_ms, Scheme.CORRECTED);
            mixture = known;
        }
        return known;
    }
}
