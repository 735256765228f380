/// What `ephapse verify` prints: the model's figures beside published ones, and what each change of law did.
///
/// What lives here: [org.ephapse.app.verify.EvidenceTable], [org.ephapse.app.verify.LawTable].
/// Who may come in: the commands. What this room imports: `evidence`.
/// Read first: `EvidenceTable`.
@NullMarked
package org.ephapse.app.verify;

import org.jspecify.annotations.NullMarked;
