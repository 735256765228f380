/// Who did what to which record, in a chain of hashes: written in the same transaction as the deed, before the answer
/// goes out, and without a word of the content.
/// Read [Trail] first.
@NullMarked
package org.ephapse.desk.audit;

import org.jspecify.annotations.NullMarked;
