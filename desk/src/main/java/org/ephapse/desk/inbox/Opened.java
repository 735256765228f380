package org.ephapse.desk.inbox;

import java.util.List;
import org.ephapse.desk.letter.Letter;
import org.ephapse.desk.letter.Note;
import org.ephapse.desk.letter.Testimony;
import org.jspecify.annotations.Nullable;

/// A letter as the staff sees it.
///
/// @param wording the public wording of a feedback, if one was offered
/// @param mayBeOffered may a public wording be offered
public record Opened(
        Letter letter, List<Note> notes, @Nullable Testimony wording, boolean mayBeOffered) {
    @Override
    public String toString() {
        return "Opened[" + letter.reference() + "]";
    }
}
