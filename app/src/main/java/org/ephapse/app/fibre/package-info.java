/// `ephapse fibre`: what a motor fibre does, as tables and a figure.
///
/// What lives here: [org.ephapse.app.fibre.FibreRun] (one fibre, asked), [org.ephapse.app.fibre.FibreTable] (its text),
/// [org.ephapse.app.fibre.FibreFigure] (its curves), [org.ephapse.app.fibre.FastLoops] (are they computed fast here?).
/// Who may come in: `app`. What this room imports: the engine's `fibre` and `numeric.simd`, `app.text`, `app.report`.
/// Read first: `FibreRun`.
@NullMarked
package org.ephapse.app.fibre;

import org.jspecify.annotations.NullMarked;
