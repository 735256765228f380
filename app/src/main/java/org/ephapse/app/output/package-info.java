/// What `ephapse run` writes: the folder that is written whole or not at all, the tables, and their JSON.
///
/// Who may come in: the commands. What this package imports: `engine`, `app.scenario`, `app.text`, `app.report`.
/// Read first: [org.ephapse.app.output.Folder].
@NullMarked
package org.ephapse.app.output;

import org.jspecify.annotations.NullMarked;
