/// The vessel that comes to lie on the nerve: its growth in length and calibre, its arch and the arch's stiffness.
///
/// What lives here: [org.ephapse.artery.Loop] (what one loop is), [org.ephapse.artery.Arch] (its equations),
/// [org.ephapse.artery.ApexStiffness] (the table), [org.ephapse.artery.Elastica] (its judge).
/// Who may come in: `body` and all above; no other organ. What this room imports: `measure`, `numeric`.
/// Read first: `MODEL.md`.
@NullMarked
package org.ephapse.artery;

import org.jspecify.annotations.NullMarked;
