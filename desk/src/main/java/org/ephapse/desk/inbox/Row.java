package org.ephapse.desk.inbox;

import java.time.Instant;
import org.ephapse.desk.letter.Kind;
import org.ephapse.desk.letter.Status;
import org.jspecify.annotations.Nullable;

/// A letter in the list: enough to choose the next one, nothing that says whose it is.
///
/// @param language the language to speak
/// @param channel how to answer; empty where nobody asked
/// @param assignee the id of who has taken it
public record Row(
        String reference,
        Kind kind,
        Status status,
        boolean flagged,
        Instant received,
        String language,
        String channel,
        @Nullable Long assignee) {}
