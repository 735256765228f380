/// `ephapse bundle`: what fibres side by side do to each other, settled by experiment, beside what was published.
///
/// What lives here: one class an [org.ephapse.app.bundle.Experiment], the [org.ephapse.app.bundle.Finding] that each
/// returns, its text and its figure. Who may come in: `app`. What this room imports: the engine's `fibre`, `app.text`,
/// `app.report.markup` and `app.report.chart`. Read first: `Experiment`, then `VolleyExperiment`.
@NullMarked
package org.ephapse.app.bundle;

import org.jspecify.annotations.NullMarked;
