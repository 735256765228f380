/// What every room of the desk stands on: its settings, files that only their owner may read, and the ways in which it
/// says no. Nothing here knows a database.
@NullMarked
package org.ephapse.desk.ground;

import org.jspecify.annotations.NullMarked;
