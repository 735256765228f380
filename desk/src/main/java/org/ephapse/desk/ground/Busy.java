package org.ephapse.desk.ground;

/// The desk has more to do than it can finish soon; whoever asks again in a moment is welcome. Nothing was stored.
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param sentence what is overloaded
    public Busy(String sentence) {
        super(sentence);
    }
}
