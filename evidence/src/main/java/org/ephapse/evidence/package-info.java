/// The published findings as data, and the runner that sets the model's own figures beside each.
///
/// What lives here: [org.ephapse.evidence.Finding] (a published interval), [org.ephapse.evidence.Verification] (the
/// table), [org.ephapse.evidence.Population] and [org.ephapse.evidence.Courses] (what is measured in the model),
/// [org.ephapse.evidence.LawChanges] (what each change of law did), and the rod as the arch's judge:
/// [org.ephapse.evidence.RodAgainstArch], [org.ephapse.evidence.ApexTable], [org.ephapse.evidence.LoopDirections],
/// [org.ephapse.evidence.Directions].
/// Who may come in: `app`. What this room imports: the engine.
/// Read first: `findings.tsv`, then `Verification`.
@NullMarked
package org.ephapse.evidence;

import org.jspecify.annotations.NullMarked;
