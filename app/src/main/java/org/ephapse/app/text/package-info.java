/// Plain words for people: sentences about bad input, numbers, JSON, and the nearest word to a mistyped one.
///
/// Who may come in: every package of the command line. What this package imports: nothing of ours.
/// Read first: [org.ephapse.app.text.BadInput].
@NullMarked
package org.ephapse.app.text;

import org.jspecify.annotations.NullMarked;
