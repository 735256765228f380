/// Keys, sealed content, keyed hashes and random words. Plain text and keys never leave this room by a message or a
/// `toString`.
/// Read [KeyRing] first.
@NullMarked
package org.ephapse.desk.secret;

import org.jspecify.annotations.NullMarked;
