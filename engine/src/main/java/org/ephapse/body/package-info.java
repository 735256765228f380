/// The only room that knows all organs: it wires them and owns the clocks.
///
/// What lives here: [org.ephapse.body.Person], [org.ephapse.body.Plan], [org.ephapse.body.Life] (one person, month by
/// month), [org.ephapse.body.Cohort] (millions, year by year), [org.ephapse.body.Prior] (who people are),
/// [org.ephapse.body.Approach] (how the artery comes near: an arch here, a rod in `body.rod`).
/// Who may come in: `evidence`, `app`, `bench` and all above. What this room imports: every organ.
/// Read first: `Life`.
@NullMarked
package org.ephapse.body;

import org.jspecify.annotations.NullMarked;
