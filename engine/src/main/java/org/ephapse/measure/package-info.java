/// Sources, grades and the constants that everybody shares.
///
/// What lives here: [org.ephapse.measure.Source], [org.ephapse.measure.Grade],
/// [org.ephapse.measure.Units].
/// Who may come in: everybody. What this room imports: nothing.
/// Read first: `Source`.
@NullMarked
package org.ephapse.measure;

import org.jspecify.annotations.NullMarked;
