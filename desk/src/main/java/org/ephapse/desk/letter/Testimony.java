package org.ephapse.desk.letter;

/// The public wording of a feedback.
///
/// @param wording what the clinic wrote from it, exactly as it appears or would appear
/// @param state how far it has come
public record Testimony(String wording, State state) {
    /// How far it has come.
    public enum State {
        /// The clinic offers this wording; its writer has not agreed yet.
        OFFERED,
        /// Its writer agreed twice: public.
        PUBLISHED,
        /// Its writer, or the clinic, took it back.
        WITHDRAWN
    }
}
