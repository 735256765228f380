package org.ephapse.desk.letter;

/// What became of a form that was sent.
public sealed interface Answered {
    /// It is on the disk, now or since an earlier time that it was sent.
    ///
    /// @param reference to say on the telephone: `7QF2-M9XK-41TD`
    /// @param link the secret of the link to change, cancel or erase it
    /// @param flagged it may speak of danger to oneself: show the help page first
    record Accepted(String reference, String link, boolean flagged) implements Answered {
        @Override
        public String toString() {
            return "Accepted[withheld]";
        }
    }

    /// Something has to be corrected; nothing was stored.
    ///
    /// @param flagged it may speak of danger to oneself all the same: show the help page first
    record Wrong(Checked form, boolean flagged) implements Answered {}

    /// The same ticket was used for another content; nothing was stored.
    record Changed() implements Answered {}

    /// The letter of this ticket was erased at its writer's wish; nothing was stored.
    record Erased() implements Answered {}

    /// The form has to be sent once more with a new ticket: it was too quick, too old, or not ours. Nothing was stored.
    ///
    /// @param key the key of the message: `desk.ticket.quick`
    record Again(Checked form, String key, boolean flagged) implements Answered {}
}
