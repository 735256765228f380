package org.ephapse.app;

import org.ephapse.body.LifeRecord;
import org.jspecify.annotations.Nullable;

/// What one run brought to light: one person's life under the plan, the same life without treatment, and where both
/// came from. Every output (summary, report, JSON) is written from it and from nothing else.
///
/// @param title the scenario's title, plain text
/// @param description the scenario's description, plain text, empty where there is none
/// @param seed the seed of the course (how long each toxin cycle lasts, when the onset comes)
/// @param fidelity how closely the artery was looked at
/// @param life the life under the plan
/// @param waiting the same person with the same random addresses and no treatment
/// @param provenance which build of the program wrote it
/// @param draw where the person was drawn in the priors, or null where each value was given
public record RunFacts(
        String title,
        String description,
        long seed,
        Fidelity fidelity,
        LifeRecord life,
        LifeRecord waiting,
        Provenance provenance,
        @Nullable Draw draw) {}
