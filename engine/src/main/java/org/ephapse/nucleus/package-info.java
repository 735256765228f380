/// The facial nucleus: motoneurons that answer to drive, to blinks, and to impulses that run up their own axons.
///
/// What lives here: [org.ephapse.nucleus.Nucleus] (the running state), [org.ephapse.nucleus.Effort] (what the will and
/// the lids ask of the muscles), [org.ephapse.nucleus.Blinks] (when the lids close by themselves),
/// [org.ephapse.nucleus.Reflexes] (which loops through the brainstem are closed).
/// Who may come in: `body`. What this room imports: `measure`, `signal`, `numeric`.
/// Read first: `MODEL.md`, then `Nucleus`.
@NullMarked
package org.ephapse.nucleus;

import org.jspecify.annotations.NullMarked;
