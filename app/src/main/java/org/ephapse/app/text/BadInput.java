package org.ephapse.app.text;

/// Something that the person at the keyboard gave cannot be used: one sentence says what, where, and what is allowed.
/// The program prints it and leaves with code 2; nothing has been written.
public class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// One sentence without a line break; control characters are made visible.
    public BadInput(String sentence) {
        super(Words.line(sentence));
    }

    /// The sentence.
    public final String sentence() {
        return String.valueOf(getMessage());
    }
}
