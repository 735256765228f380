/// Fibres as delay lines: what is left of a fibre far from a lesion, when only arrivals matter.
///
/// What lives here: [org.ephapse.fibre.line.Recovery] (how fast an impulse follows another, by the time between them),
/// [org.ephapse.fibre.line.RecoveryTable] (the same for every diameter and temperature, computed once by the cable),
/// [org.ephapse.fibre.line.Measured] (computes it), [org.ephapse.fibre.line.DelayLine] (impulses on their way).
/// Who may come in: `body` and all above. What this room imports: `fibre`, `measure`, `numeric`.
/// Read first: `DelayLine`.
@NullMarked
package org.ephapse.fibre.line;

import org.jspecify.annotations.NullMarked;
