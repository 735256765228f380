/// The words of the pages and what holds them to the truth: the comparison and its twelve fields, the helplines, the
/// model's figures beside the published ones, a measure of how hard a text is, and the rules a text must keep.
///
/// Who may come in: templates, which ask for packaged data; the commands that check and write it. Nothing here knows of
/// a server. The texts themselves lie in `messages`, the ledger of claims in [org.ephapse.web.Claims].
/// Read first: [org.ephapse.web.words.Comparison], then [org.ephapse.web.words.Wording].
@NullMarked
package org.ephapse.web.words;

import org.jspecify.annotations.NullMarked;
