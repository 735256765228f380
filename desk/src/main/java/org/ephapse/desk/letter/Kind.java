package org.ephapse.desk.letter;

/// What a letter is.
public enum Kind {
    /// A request for a visit.
    VISIT,
    /// A general question.
    QUESTION,
    /// How it was.
    FEEDBACK
}
