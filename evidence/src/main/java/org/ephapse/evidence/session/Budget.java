package org.ephapse.evidence.session;

import java.util.function.Consumer;

/// How much an experiment may cost.
///
/// @param seeds    how many roots, each with its own noise
/// @param seconds  length of each record (s)
/// @param burnIn_s burn-in of each (s)
/// @param told     is told what is being run
public record Budget(int seeds, double seconds, double burnIn_s, Consumer<String> told) {
    /// Refuses experiments without runs.
    public Budget {
        if (seeds < 1) throw new IllegalArgumentException("an experiment needs at least 1 seed, not " + seeds);
        if (!(seconds > 0 && burnIn_s >= 0))
            throw new IllegalArgumentException(
                    "a record lasts " + seconds + " s after " + burnIn_s + " s; it must last longer than 0 s");
    }
}
