/// The root's bared fibers: which start, which pass on, which infect their neighbors, and what leaves along the nerve.
///
/// What lives here: [org.ephapse.ephapse.CrossSection] (7,000 fibers side by side), [org.ephapse.ephapse.Network] (the
/// excitable patches of a lesion, the bridges between them, and the delay lines of every fiber).
/// Who may come in: `body` and all above; no other organ. What this room imports: `measure`, `signal`, `numeric`.
/// Read first: `MODEL.md`, then `Network`.
@NullMarked
package org.ephapse.ephapse;

import org.jspecify.annotations.NullMarked;
