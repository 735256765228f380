/// Artery against nerve: contact, indentation, the beat's pressure, damage and repair of myelin, and the lesion.
///
/// What lives here: [org.ephapse.conflict.Contact] (statics), [org.ephapse.conflict.Beat] (the pulse),
/// [org.ephapse.conflict.Myelin] (damage and repair), [org.ephapse.conflict.RootField] (the field over the root).
/// Who may come in: `body` and all above; no other organ. What this room imports: `measure`, `signal`, `numeric`.
/// Read first: `MODEL.md`.
@NullMarked
package org.ephapse.conflict;

import org.jspecify.annotations.NullMarked;
