package org.ephapse.app.output;

import org.ephapse.app.text.BadInput;

/// A place where nothing can be written: one sentence with the directory and the reason. Nothing is left behind.
public final class BadOutput extends BadInput {
    private static final long serialVersionUID = 1L;

    /// A sentence with the directory and the reason.
    public BadOutput(String sentence) {
        super(sentence);
    }
}
