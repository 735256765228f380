/// What the patch of a bared fiber owes to the fiber's cable: the same stretch in both, side by side.
///
/// What lives here: [org.ephapse.body.patch.Standard] (the parameters that a network is run with, and whence they
/// come),
/// [org.ephapse.body.patch.BareStretch] (the cable's answer, with any [org.ephapse.body.patch.Edge]) and
/// [org.ephapse.body.patch.Lump] (the patch's).
/// Who may come in: `body` and all above. What this room imports: `ephapse`, `fibre`, `numeric`, `measure`.
/// Read first: `Standard`, then `docs/theory/lesion.md`.
@NullMarked
package org.ephapse.body.patch;

import org.jspecify.annotations.NullMarked;
