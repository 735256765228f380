package org.ephapse.desk.inbox;

import java.time.Instant;

/// A public answer in a clinician's own words.
///
/// @param author the id of the clinician
public record Answer(long id, String language, String question, String answer, State state, long author, Instant at) {
    /// How far it has come.
    public enum State {
        /// Written.
        DRAFT,
        /// Public.
        PUBLISHED,
        /// Taken back.
        WITHDRAWN
    }
}
