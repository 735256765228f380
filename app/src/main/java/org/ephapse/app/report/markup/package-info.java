/// The only thing that writes HTML and SVG: elements that escape by construction, and the words that figures share.
///
/// What lives here: [org.ephapse.app.report.markup.Element] and its [org.ephapse.app.report.markup.Tag]s, tables,
/// captions, prose, numbers.
/// Who may come in: `app.report` and its charts. What this room imports: nothing of ours.
/// Read first: `Element`.
@NullMarked
package org.ephapse.app.report.markup;

import org.jspecify.annotations.NullMarked;
