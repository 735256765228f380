package org.ephapse.app.scenario;

import org.jspecify.annotations.Nullable;

/// One key of the scenario format.
///
/// @param path     where it stands: `person.artery.diameter`; below a treatment `plan.treatments.toxin.dose`
/// @param kind     what it holds
/// @param need     when it must be given
/// @param standard what holds where it is not given, as it would be written, or null
/// @param meaning  what it means, in a sentence
record Key(String path, Kind kind, Need need, @Nullable String standard, String meaning) {
    /// When a key must be given.
    enum Need {
        /// Never.
        OPTIONAL,
        /// Where the block that it stands in is given, here or in the scenario that is extended.
        IN_ITS_BLOCK,
        /// Where the person is not drawn from the priors.
        WITHOUT_DRAW;

        /// The need that a cell of the table names.
        static Need of(String cell) {
            return switch (cell) {
                case "" -> OPTIONAL;
                case "always" -> IN_ITS_BLOCK;
                case "undrawn" -> WITHOUT_DRAW;
                default -> throw new IllegalStateException("the scenario format has no need " + cell);
            };
        }
    }

    /// The key's own name.
    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// The path of the block it stands in; empty at the top.
    String block() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
