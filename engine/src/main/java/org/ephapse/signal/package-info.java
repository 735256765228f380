/// The words that organs exchange.
///
/// What lives here: [org.ephapse.signal.Lesion] (from years to seconds), [org.ephapse.signal.Twitching] (back),
/// [org.ephapse.signal.Region] (the parts of the face).
/// Who may come in: everybody but `measure`. What this room imports: `measure`.
/// Read first: `Lesion`.
@NullMarked
package org.ephapse.signal;

import org.jspecify.annotations.NullMarked;
