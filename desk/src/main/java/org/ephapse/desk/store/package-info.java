/// The desk's database: H2 in a folder, or PostgreSQL; the same schema on both. Work is done in transactions, and what
/// was committed is on the disk before the call returns.
@NullMarked
package org.ephapse.desk.store;

import org.jspecify.annotations.NullMarked;
