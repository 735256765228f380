/// What `ephapse session` and `ephapse lsr` write: tables of discharges, events and sweeps, and a report.
///
/// Who may come in: `app`. What this package imports: `app.report`, `app.output`, `app.text`, and the engine.
/// Read first: [org.ephapse.app.session.SessionOutputs].
@NullMarked
package org.ephapse.app.session;

import org.jspecify.annotations.NullMarked;
