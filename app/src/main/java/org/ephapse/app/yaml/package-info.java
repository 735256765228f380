/// YAML text as a tree in which every key and every value knows its place in the file.
///
/// Who may come in: `app.scenario`. What this package imports: `app.text` and the YAML parser.
/// Read first: [org.ephapse.app.yaml.YamlReader].
@NullMarked
package org.ephapse.app.yaml;

import org.jspecify.annotations.NullMarked;
