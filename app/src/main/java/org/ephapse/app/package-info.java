/// The command line.
///
/// What lives here: the commands and what they print.
/// Who may come in: nobody; this is the front door.
/// Read first: [org.ephapse.app.Ephapse].
@NullMarked
package org.ephapse.app;

import org.jspecify.annotations.NullMarked;
