/// Scenario files: what a person writes, read with its place in the file, checked, and resolved.
///
/// What lives here: [org.ephapse.app.scenario.Format] (the one table of keys), [org.ephapse.app.scenario.Schema] (the
/// same table as JSON Schema), [org.ephapse.app.scenario.Scenario] (what comes out).
/// Who may come in: the commands. What this package imports: `engine`, `app.yaml`, `app.text`.
/// Read first: `Format`.
@NullMarked
package org.ephapse.app.scenario;

import org.jspecify.annotations.NullMarked;
