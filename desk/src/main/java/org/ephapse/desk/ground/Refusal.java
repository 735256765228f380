package org.ephapse.desk.ground;

/// The desk will not do what was asked: one plain sentence without anything personal in it.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param sentence what cannot be done, why, and what to do instead
    public Refusal(String sentence) {
        super(sentence);
    }
}
