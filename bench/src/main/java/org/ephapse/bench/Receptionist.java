package org.ephapse.bench;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Somebody at reception who looks into the inbox every second and opens the first request.
final class Receptionist implements AutoCloseable {
    private static final int OK = 200;

    private final int port;
    private final String session;
    private final Thread work;
    private final Queue<Long> times_ns = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();

    Receptionist(int port, String session) {
        this.port = port;
        this.session = session;
        this.work = Thread.ofVirtual().start(this::work);
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                String inbox = look("/staff/inbox");
                int link = inbox.indexOf("/staff/visit/");
                if (link >= 0) look(inbox.substring(link, inbox.indexOf('"', link)));
                Thread.sleep(1000);
            } catch (IOException e) {
                failed.incrementAndGet();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private String look(String path) throws IOException {
        long begun = System.nanoTime();
        Http.Reply reply = Http.get(port, path, session);
        times_ns.add(System.nanoTime() - begun);
        if (reply.status() != OK) failed.incrementAndGet();
        return reply.body();
    }

    String told() {
        return times_ns.size() + " pages, " + failed.get() + " failed, milliseconds " + Times.told(times_ns);
    }

    @Override
    public void close() {
        work.interrupt();
        try {
            work.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
