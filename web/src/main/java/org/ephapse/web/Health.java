package org.ephapse.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Duration;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/// Whether the static files are still what was built: asked at the start and at an interval.
final class Health implements AutoCloseable {
    private static final int WELL = 200, UNWELL = 503;

    private final Assets assets;
    private final Thread watch;
    private volatile SortedSet<String> changed;

    Health(Assets assets, Duration interval) {
        this.assets = assets;
        this.changed = assets.changed();
        this.watch = Thread.ofVirtual().name("health").start(() -> watch(interval));
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
                changed = assets.changed();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
