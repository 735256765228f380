package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ephapse.desk.staff.Role;
import org.ephapse.web.clinic.Doorway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand requests a minute for ten minutes from two hundred addresses of the loopback network, with staff at work;
/// then ten times as many. `-Dload.minutes=1` makes it shorter.
class FrontDeskLoadTest {
    private static final int SOURCES = 200, A_MINUTE = 1000, TENFOLD = 10;

    @TempDir
    Path home;

    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<Long> times_ms = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final AtomicInteger broken = new AtomicInteger();

    private static List<HttpClient> sources() throws Exception {
        var clients = new ArrayList<HttpClient>();
        for (int i = 0; i < SOURCES; i++) {
            InetAddress here = InetAddress.getByName("127.0." + (1 + i / 100) + "." + (1 + i % 100));
            clients.add(HttpClient.newBuilder()
                    .localAddress(here)
                    .connectTimeout(Duration.ofSeconds(20))
                    .build());
        }
        return clients;
    }

    private void send(FrontDesk desk, HttpClient client, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk.at("/en/clinic/visit")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            times_ms.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
            statuses.computeIfAbsent(answer.statusCode(), _ -> new AtomicInteger())
                    .incrementAndGet();
            if (answer.statusCode() == 200) {
                accepted.add(FrontDesk.between(answer.body(), "data-reference>", "<"));
            }
        } catch (Exception _) {
            broken.incrementAndGet();
        }
    }

    /// Sends so many, evenly over the time, and tells how it went.
    private void load(FrontDesk desk, List<HttpClient> clients, int requests, Duration time) throws Exception {
        times_ms.clear();
        statuses.clear();
        broken.set(0);
        // tickets are given out before, as pages would be long before they are sent
        var forms = new ArrayList<Map<String, String>>();
        Map<String, String> pattern = desk.visit();
        for (int i = 0; i < requests; i++) {
            var form = new TreeMap<>(pattern);
            form.put("ticket", desk.desk.tickets().issue());
            forms.add(form);
        }
        desk.clock.pass(Duration.ofSeconds(10));
        long step_ns = time.toNanos() / requests;
        long start = System.nanoTime();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < requests; i++) {
                long wait = start + i * step_ns - System.nanoTime();
                if (wait > 0) Thread.sleep(Duration.ofNanos(wait));
                if (i % 50 == 0) desk.clock.pass(time.dividedBy(requests).multipliedBy(50));
                HttpClient client = clients.get(i % clients.size());
                Map<String, String> form = forms.get(i);
                people.execute(() -> send(desk, client, form));
            }
        }
        long[] sorted = times_ms.stream().mapToLong(Long::longValue).sorted().toArray();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%d requests in %d s: %s, broken off %d; ms at 50/95/99/100 %%: %s; heap in use %d MB%n",
                requests,
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start),
                statuses,
                broken.get(),
                Arrays.toString(new long[] {at(sorted, 50), at(sorted, 95), at(sorted, 99), at(sorted, 100)}),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static long at(long[] sorted, int percent) {
        return sorted.length == 0 ? -1 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    @Test
    @Tag("slow")
    void nothing_is_lost_under_load_and_ten_times_the_load_is_refused_politely() throws Exception {
        int minutes = Integer.getInteger("load.minutes", 10);
        var atWork = new AtomicBoolean(true);
        var looks = new AtomicInteger();
        try (var desk = new FrontDesk(home, Doorway.DIRECT)) {
            var clients = sources();
            String cookie = desk.oneOfEach().get(Role.RECEPTION);
            Thread staff = Thread.ofVirtual().start(() -> {
                while (atWork.get()) {
                    try {
                        if (desk.get("/staff/inbox", "Cookie", cookie).statusCode() == 200) looks.incrementAndGet();
                        Thread.sleep(1000);
                    } catch (Exception _) {
                        return;
                    }
                }
            });
            load(desk, clients, A_MINUTE * minutes, Duration.ofMinutes(minutes));
            assertThat(statuses.keySet()).containsOnly(200);
            assertThat(accepted).hasSize(A_MINUTE * minutes);
            load(desk, clients, A_MINUTE * TENFOLD, Duration.ofMinutes(1));
            assertThat(statuses.keySet()).isSubsetOf(200, 429, 503);
            assertThat(desk.get("/health").statusCode()).isEqualTo(200);
            atWork.set(false);
            staff.join();
            System.out.println("the staff looked " + looks + " times");
            Set<String> stored = new HashSet<>();
            String csv = desk.desk.exports().csv(desk.desk.sessions().find(cookie.split("=", 2)[1]), "-");
            csv.lines().forEach(line -> stored.add(line.replaceFirst("^\"([^\"]*)\".*", "$1")));
            assertThat(stored).containsAll(accepted);
            assertThat(new HashSet<>(accepted)).hasSameSizeAs(accepted);
        }
    }
}
