package org.ephapse.nucleus;

/// Which loops through the brainstem are closed.
///
/// @param central    whether impulses that run up the axons excite the whole nucleus
/// @param trigeminal whether touching the skin excites it
public record Reflexes(boolean central, boolean trigeminal) {
    /// None: the nucleus answers to drive and by F waves only.
    public static final Reflexes NONE = new Reflexes(false, false);
}
