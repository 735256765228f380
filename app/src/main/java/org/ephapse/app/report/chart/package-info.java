/// Small charts over one axis: scales, curves that keep their extremes, names that do not overlap.
///
/// Who may come in: `app.report`. What this room imports: `app.report.markup`.
/// Read first: [org.ephapse.app.report.chart.Panel].
@NullMarked
package org.ephapse.app.report.chart;

import org.jspecify.annotations.NullMarked;
