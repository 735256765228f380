/// The pulse over a beat and over the years.
///
/// What lives here: [org.ephapse.heart.BloodPressure], [org.ephapse.heart.PulseWave], [org.ephapse.heart.Windkessel].
/// Who may come in: `body` and all above; no other organ. What this room imports: `measure`.
/// Read first: `MODEL.md`.
@NullMarked
package org.ephapse.heart;

import org.jspecify.annotations.NullMarked;
