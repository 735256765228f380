/// How fast the engine is, and the command that repeats each number: `bench/run`.
///
/// What lives here: JMH benchmarks. Who may come in: nobody. What this room imports: the engine, and the pages and the
/// desk
/// for `bench/run-pages` and `bench/run-desk`.
@NullMarked
package org.ephapse.bench;

import org.jspecify.annotations.NullMarked;
