package org.ephapse.desk.letter;

/// How far the clinic has come with a letter.
public enum Status {
    /// Nobody has taken it yet.
    NEW,
    /// Somebody of the staff has.
    ASSIGNED,
    /// A visit has its time.
    CONFIRMED,
    /// Its writer does not want it any more.
    CANCELLED,
    /// Done with.
    CLOSED
}
