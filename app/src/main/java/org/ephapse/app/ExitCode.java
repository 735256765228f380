package org.ephapse.app;

/// How the program ends.
public final class ExitCode {
    /// Done.
    public static final int DONE = 0;

    /// Done, but a check that was asked for failed.
    public static final int CHECK_FAILED = 1;

    /// Bad input; nothing was written.
    public static final int BAD_INPUT = 2;

    /// The computation left the numbers.
    public static final int DIVERGED = 3;

    /// A mistake of this program.
    public static final int BUG = 70;

    /// Interrupted.
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
