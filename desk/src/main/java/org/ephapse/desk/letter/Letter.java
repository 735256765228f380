package org.ephapse.desk.letter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One letter, opened.
///
/// @param flagged it may speak of danger to oneself
/// @param version counts the changes; who changes it says which version was seen
/// @param assignee the id of who has taken it
public record Letter(
        long id,
        String reference,
        Kind kind,
        Status status,
        boolean flagged,
        Instant received,
        Instant changed,
        int version,
        @Nullable Long assignee,
        Fields fields) {
    @Override
    public String toString() {
        return "Letter[" + reference + "]";
    }
}
