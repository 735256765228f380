package org.ephapse.desk.letter;

import java.time.Instant;

/// What somebody of the staff noted on a letter.
///
/// @param author the id of who did
public record Note(long author, Instant at, String text) {
    @Override
    public String toString() {
        return "Note[withheld]";
    }
}
