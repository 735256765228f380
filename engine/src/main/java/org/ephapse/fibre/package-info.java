/// The myelinated fibre: geometry, the full double cable as the reference, the modal cable as the fast path.
///
/// What lives here: [org.ephapse.fibre.Geometry] and [org.ephapse.fibre.Fibre] describe an axon,
/// [org.ephapse.fibre.FullCable] and [org.ephapse.fibre.ModalCable] run it, [org.ephapse.fibre.Population] lets
/// many rest that may, [org.ephapse.fibre.Spikes] listens.
/// Who may come in: `body` and all above; no other organ. What this room imports: `measure`, `numeric`.
/// Read first: `MODEL.md`, then `Fibre`.
@NullMarked
package org.ephapse.fibre;

import org.jspecify.annotations.NullMarked;
