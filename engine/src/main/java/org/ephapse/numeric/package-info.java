/// Addressed randomness, the normal quantile, tables, sparse symmetric matrices, chains and modes.
///
/// What lives here: [org.ephapse.numeric.Seed], [org.ephapse.numeric.Normal], [org.ephapse.numeric.BilinearTable],
/// [org.ephapse.numeric.SkylineMatrix], [org.ephapse.numeric.PairChain], [org.ephapse.numeric.Pencil],
/// [org.ephapse.numeric.ForceLaw], [org.ephapse.numeric.Diverged].
/// Who may come in: organs, `body` and all above. What this room imports: `measure`.
/// Read first: `Seed`.
@NullMarked
package org.ephapse.numeric;

import org.jspecify.annotations.NullMarked;
