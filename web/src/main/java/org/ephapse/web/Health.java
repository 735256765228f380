package org.ephapse.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Duration;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Whether the static files, and the clinic's films, are still what was built: asked at the start and at an interval.
final class Health implements AutoCloseable {
    private static final int WELL = 200, UNWELL = 503;

    private final Assets assets;
    private final Supplier<SortedSet<String>> others;
    private final Thread watch;
    private volatile SortedSet<String> changed;

    /// @param others what else has changed
    Health(Assets assets, Supplier<SortedSet<String>> others, Duration interval) {
        this.assets = assets;
        this.others = others;
        this.changed = all();
        this.watch = Thread.ofVirtual().name("health").start(() -> watch(interval));
    }

    private SortedSet<String> all() {
        SortedSet<String> all = new TreeSet<>(assets.changed());
        all.addAll(others.get());
        return all;
    }

    void send(Context context) {
        SortedSet<String> found = changed;
        Map<String, String> body = new TreeMap<>();
        body.put("status", found.isEmpty() ? "ok" : "changed");
        body.put("files", assets.version());
        if (!found.isEmpty()) body.put("changed", String.join(", ", found));
        context.header(Header.CACHE_CONTROL, "no-store")
                .status(found.isEmpty() ? WELL : UNWELL)
                .contentType("application/json")
                .result(Json.of(body));
    }

    @Override
    public void close() {
        watch.interrupt();
    }

    private void watch(Duration interval) {
        try {
            while (true) {
                Thread.sleep(interval);
                changed = all();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
