package org.ephapse.fibre.bundle;

import java.util.List;
import org.ephapse.fibre.Fibre;
import org.ephapse.fibre.Stimulus;

/// A fibre in a bundle, or a class of fibres that all do the same at the same time.
///
/// @param fibre    the fibre
/// @param start_um where its first node lies along the bundle (µm); it decides how nodes align
/// @param weight   how many fibres it stands for, above 0
/// @param stimuli  currents into its nodes; of a class, into each of its fibres
public record Member(Fibre fibre, double start_um, double weight, List<Stimulus.IntoNode> stimuli) {
    /// Refuses a weight that is not positive.
    public Member {
        if (!(weight > 0 && Double.isFinite(weight + start_um))) {
            throw new IllegalArgumentException("a member of a bundle stands for more than 0 fibres at some place, not "
                    + weight + " at " + start_um + " µm");
        }
        stimuli = List.copyOf(stimuli);
    }

    /// One fibre.
    public static Member one(Fibre fibre, double start_um, Stimulus.IntoNode... stimuli) {
        return new Member(fibre, start_um, 1, List.of(stimuli));
    }
}
