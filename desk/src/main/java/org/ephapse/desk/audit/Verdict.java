package org.ephapse.desk.audit;

/// What a check of the audit found.
public sealed interface Verdict {
    /// Every line is as it was written, up to the head.
    record Whole(Head head) implements Verdict {}

    /// Something was changed or cut.
    ///
    /// @param seq the first line where it shows
    /// @param sentence what shows there
    record Broken(long seq, String sentence) implements Verdict {}
}
