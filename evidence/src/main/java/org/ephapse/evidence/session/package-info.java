/// Experiments on seconds: what a lesion of the root does, beside what was published.
///
/// What lives here: [org.ephapse.evidence.session.Studies] (the list of experiments), one class an experiment, and
/// [org.ephapse.evidence.session.Study] (what comes of one: a table, a figure, figures beside published ones, misses
/// included). Who may come in: `app`. What this package imports: the engine and `evidence`.
/// Read first: `Studies`.
@NullMarked
package org.ephapse.evidence.session;

import org.jspecify.annotations.NullMarked;
