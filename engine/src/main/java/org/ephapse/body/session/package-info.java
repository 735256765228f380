/// Seconds in a room with one lesion: what is done, and which motor unit discharges when.
///
/// What lives here: [org.ephapse.body.session.Session] (root, nucleus and clock wired together),
/// [org.ephapse.body.session.Protocol] (what is done), [org.ephapse.body.session.Spot] (a lesion in eight numbers),
/// [org.ephapse.body.session.SessionRecord] (what came of it), [org.ephapse.body.session.Events] and
/// [org.ephapse.body.session.LateralSpread] (spasms and responses read from the discharges).
/// Who may come in: `evidence`, `app`. What this package imports: `ephapse`, `nucleus`, `heart`, and what they share.
/// Read first: `Session`.
@NullMarked
package org.ephapse.body.session;

import org.jspecify.annotations.NullMarked;
