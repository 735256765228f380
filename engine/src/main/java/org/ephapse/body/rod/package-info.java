/// One person's artery in three dimensions against one person's nerve: artery's rod and conflict's contact wired.
///
/// What lives here: [org.ephapse.body.rod.RodLife] (a loop's life as a rod), [org.ephapse.body.rod.Anchorage] (what
/// holds it), [org.ephapse.body.rod.Company] (what else lies at the nerve), [org.ephapse.body.rod.Bed] (the nerve's
/// answer), [org.ephapse.body.rod.RodApproach] (what `Life` asks).
/// Who may come in: `body` and all above. What this room imports: organs and `body`'s descriptions.
/// Read first: `docs/theory/rod.md`, then `RodLife`.
@NullMarked
package org.ephapse.body.rod;

import org.jspecify.annotations.NullMarked;
