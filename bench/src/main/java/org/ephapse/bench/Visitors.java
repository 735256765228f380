package org.ephapse.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Visitors of the clinic who come one after the other at an even pace, whether the server keeps up or not. Each opens
/// the form, takes a few seconds over it and sends it once.
final class Visitors {
    private static final Duration FILLING_IN = Duration.ofSeconds(4);
    private static final int OK = 200, A_ROW = 100;
    private static final String FORM = "&name=Asha&phone=9876543210&language=mr&channel=call&time=any&who=myself"
            + "&reason=first&mode=person&note=" + URLEncoder.encode("माझा डोळा फडफडतो", StandardCharsets.UTF_8)
            + "&consent=yes&adult=yes&website=";

    private final int port;
    private final List<InetAddress> addresses = new ArrayList<>();
    private final Queue<String> references = new ConcurrentLinkedQueue<>();
    private final Queue<Long> accepted_ns = new ConcurrentLinkedQueue<>();
    private final Queue<Long> refused_ns = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final AtomicInteger broken = new AtomicInteger();

    Visitors(int port, int addresses) throws UnknownHostException {
        this.port = port;
        for (int i = 0; i < addresses; i++) {
            this.addresses.add(InetAddress.getByName("127.0." + (1 + i / A_ROW) + "." + (1 + i % A_ROW)));
        }
    }

    /// How it went.
    ///
    /// @param references that were shown
    /// @param statuses how often each was answered to a form that was sent
    /// @param broken visitors whose connection failed
    record Outcome(
            List<String> references,
            Map<Integer, AtomicInteger> statuses,
            int broken,
            List<Long> accepted_ns,
            List<Long> refused_ns) {}

    Outcome come(int visitors, long time_ns) throws InterruptedException {
        long pace_ns = time_ns / visitors, start = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < visitors; i++) {
                long wait_ns = start + i * pace_ns - System.nanoTime();
                if (wait_ns > 0) Thread.sleep(Duration.ofNanos(wait_ns));
                InetAddress from = addresses.get(i % addresses.size());
                people.execute(() -> visit(from));
            }
        }
        return new Outcome(
                List.copyOf(references), statuses, broken.get(), List.copyOf(accepted_ns), List.copyOf(refused_ns));
    }

    private void visit(InetAddress from) {
        try {
            Http.Reply form = Http.ask(port, from, "GET /en/clinic/visit", "", "");
            String sent = "ticket=" + form.between("name=\"ticket\" value=\"", "\"") + "&notice="
                    + form.between("name=\"notice\" value=\"", "\"") + FORM;
            Thread.sleep(FILLING_IN);
            long begun = System.nanoTime();
            Http.Reply reply = Http.ask(port, from, "POST /en/clinic/visit", "", sent);
            long took_ns = System.nanoTime() - begun;
            statuses.computeIfAbsent(reply.status(), status -> new AtomicInteger())
                    .incrementAndGet();
            (reply.status() == OK ? accepted_ns : refused_ns).add(took_ns);
            if (reply.status() == OK) references.add(reply.between("data-reference>", "<"));
        } catch (IOException | IllegalStateException e) {
            broken.incrementAndGet();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
