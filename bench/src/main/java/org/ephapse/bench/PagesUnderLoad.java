package org.ephapse.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/// Pages asked for at a fixed pace, whether the server keeps up or not; each time is counted from when the request was
/// due. The client runs in the same process and on the same cores.
final class PagesUnderLoad {
    private static final List<String> PAGES =
            List.of("en/", "en/understand", "en/treatments", "en/trust", "en/help-now");
    private static final int WARM_UP = 2_000;

    private PagesUnderLoad() {}

    static void measure(URI server, int perSecond, int seconds) throws Exception {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            round(client, server, perSecond, WARM_UP);
            Outcome outcome = round(client, server, perSecond, perSecond * seconds);
            System.out.printf(
                    "%d requests a second for %d s: %.0f answered a second, %d refused or failed%n",
                    perSecond, seconds, outcome.perSecond(), outcome.failed());
            System.out.printf(
                    "milliseconds from due to answered: median %.1f, 90 %% %.1f, 99 %% %.1f, longest %.1f%n",
                    outcome.ms(0.5), outcome.ms(0.9), outcome.ms(0.99), outcome.ms(1));
        }
    }

    private record Outcome(long[] sorted_ns, int failed, double took_s) {
        double ms(double share) {
            int last = sorted_ns.length - 1;
            return sorted_ns[(int) Math.round(share * last)] / 1e6;
        }

        double perSecond() {
            return (sorted_ns.length - failed) / took_s;
        }
    }

    private static Outcome round(HttpClient client, URI server, int perSecond, int requests)
            throws InterruptedException {
        AtomicLongArray took_ns = new AtomicLongArray(requests);
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(requests);
        long pace_ns = TimeUnit.SECONDS.toNanos(1) / perSecond, start = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long due = start + i * pace_ns;
            int number = i;
            while (System.nanoTime() < due) Thread.sleep(0, 200_000);
            HttpRequest request = HttpRequest.newBuilder(server.resolve(PAGES.get(i % PAGES.size())))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var _ = client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                    .whenComplete((response, e) -> {
                        took_ns.set(number, System.nanoTime() - due);
                        if (e != null || response.statusCode() != 200) failed.incrementAndGet();
                        open.countDown();
                    });
        }
        open.await();
        double took_s = (System.nanoTime() - start) / 1e9;
        long[] sorted_ns = new long[requests];
        for (int i = 0; i < requests; i++) sorted_ns[i] = took_ns.get(i);
        Arrays.sort(sorted_ns);
        return new Outcome(sorted_ns, failed.get(), took_s);
    }
}
