/// Loops over lanes that the compiler turns into vector instructions by itself.
///
/// What lives here: [org.ephapse.numeric.simd.Lanes] in double, [org.ephapse.numeric.simd.FloatLanes] in float.
/// Rules: one short flat loop a kernel, each array an argument of its own, no branch, no sum across lanes, products
/// fused by `Math.fma` and nowhere else: the bytes are the same on every machine and for every number of lanes.
/// Who may come in: organs. What this room imports: nothing.
/// Read first: `Lanes`.
@NullMarked
package org.ephapse.numeric.simd;

import org.jspecify.annotations.NullMarked;
