/// The report of one run: a page to read on a telephone and on paper, and the same life in plain sentences.
///
/// What lives here: [org.ephapse.app.report.Report] (the page), [org.ephapse.app.report.Story] (the sentences) and the
/// figures. Markup and charts have rooms of their own below.
/// Who may come in: the commands of `app`. What this room imports: the engine, and the run's facts.
/// Read first: `Report`, then `Sections`.
@NullMarked
package org.ephapse.app.report;

import org.jspecify.annotations.NullMarked;
