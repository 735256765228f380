/// The command line.
///
/// What lives here: the commands and how they fail ([org.ephapse.app.Complaint]); `scenario` reads files, `output`
/// writes them, `report` and `verify` tell what came out, `text` and `yaml` are tools of all.
/// Who may come in: nobody; this is the front door.
/// Read first: [org.ephapse.app.Ephapse].
@NullMarked
package org.ephapse.app;

import org.jspecify.annotations.NullMarked;
