package org.ephapse.app.output;

import java.io.PrintWriter;

/// Stands by while a folder is being written: where somebody presses Ctrl-C, it takes the unfinished files away.
public final class Guard implements AutoCloseable {
    private final Thread hook;

    private Guard(Thread hook) {
        this.hook = hook;
    }

    /// Begins to watch.
    public static Guard over(Folder folder, PrintWriter err) {
        Thread hook = new Thread(() -> takeAway(folder, err), "guard");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Guard(hook);
    }

    private static void takeAway(Folder folder, PrintWriter err) {
        try {
            if (!folder.abandon()) return;
            err.println("ephapse: interrupted; nothing was written");
        } catch (BadOutput left) {
            err.println("ephapse: interrupted; " + left.sentence());
        }
        err.flush();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the program is going down: the hook is at work, and this thread will not come to its end
            Thread.currentThread().interrupt();
        }
    }
}
