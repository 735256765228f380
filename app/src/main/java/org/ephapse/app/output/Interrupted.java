package org.ephapse.app.output;

/// Somebody pressed Ctrl-C: what was being written has been removed. The program ends with code 130.
public final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// The interruption.
    public Interrupted() {
        super("interrupted");
    }
}
