/// Fibres side by side: they share the fluid between them, and bare membranes may be bridged.
///
/// What lives here: [org.ephapse.fibre.bundle.Bundle] describes members, space and bridges,
/// [org.ephapse.fibre.bundle.BundleCable] runs them, [org.ephapse.fibre.bundle.BridgeCharge] says what one impulse
/// sends over a bridge. Who may come in: `body` and all above. What this room imports: `fibre`, `numeric`, `measure`.
/// Read first: `docs/theory/bundle.md`, then `Bundle`.
@NullMarked
package org.ephapse.fibre.bundle;

import org.jspecify.annotations.NullMarked;
