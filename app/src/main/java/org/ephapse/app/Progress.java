package org.ephapse.app;

import java.io.PrintWriter;

/// A line on standard error when something takes longer than a second, and another every ten seconds.
final class Progress implements AutoCloseable {
    private static final int FIRST_s = 1, THEN_s = 10;
    private static final long MILLIS = 1000;

    private final Thread ticker;

    private Progress(Thread ticker) {
        this.ticker = ticker;
    }

    /// Begins to watch.
    ///
    /// @param what what is being done: "living two lives"
    static Progress of(PrintWriter err, String what) {
        return new Progress(Thread.ofPlatform().daemon().name("progress").start(() -> tell(err, what)));
    }

    @Override
    public void close() {
        ticker.interrupt();
    }

    private static void tell(PrintWriter err, String what) {
        try {
            Thread.sleep(FIRST_s * MILLIS);
            for (int seconds = FIRST_s; ; seconds += THEN_s) {
                err.println("ephapse: " + what + ", busy for " + seconds + " s");
                err.flush();
                Thread.sleep(THEN_s * MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
