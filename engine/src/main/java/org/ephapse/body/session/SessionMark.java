package org.ephapse.body.session;

/// Something that happened in a session.
///
/// @param kind   what
/// @param at_ms  when (ms from the beginning of the record; negative in the burn-in)
/// @param detail in words
public record SessionMark(Kind kind, double at_ms, String detail) {
    /// Kinds of marks.
    public enum Kind {
        /// A blink begins, asked for or not.
        BLINK,
        /// An effort of the will begins.
        EFFORT,
        /// A shock is given.
        SHOCK,
        /// The person falls asleep, wakes, tenses or is anesthetized.
        WAKING,
        /// The artery is lifted, or put back.
        LIFT,
        /// Fast breathing begins or ends.
        BREATHING,
        /// The nerve is blocked between root and nucleus.
        BLOCK
    }
}
