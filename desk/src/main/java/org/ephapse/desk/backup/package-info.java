/// Backups that do not depend on the database they came from, what was erased since, and the change of keys.
/// Read [Backup] first.
@NullMarked
package org.ephapse.desk.backup;

import org.jspecify.annotations.NullMarked;
