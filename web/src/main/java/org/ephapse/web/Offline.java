package org.ephapse.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/// The service worker: keeps what the pages need, so that they can be read again without a network.
final class Offline {
    private static final String SOURCE = "worker.js";
    private static final String LARGE = "three/";
    private static final int VERSION_DIGITS = 12;

    private Offline() {}

    /// Its script, with the addresses to keep: every page, and every static file but three.js, which is kept once it
    /// was asked for.
    ///
    /// @param pages every page as HTML, by its address
    static String worker(SortedMap<String, String> pages, Assets assets) {
        List<String> files = assets.paths().stream()
                .filter(path -> Answer.isServed(path) && !path.startsWith(LARGE))
                .map(assets::url)
                .toList();
        String state = pages + assets.version();
        String version = Assets.digest(state.getBytes(StandardCharsets.UTF_8)).substring(0, VERSION_DIGITS);
        return source().replace("\"VERSION\"", "\"" + version + "\"")
                .replace("[\"PAGES\"]", list(pages.keySet()))
                .replace("[\"FILES\"]", list(files));
    }

    private static String list(Collection<String> addresses) {
        return "[\n  \"" + String.join("\",\n  \"", addresses) + "\"\n]";
    }

    private static String source() {
        try (InputStream in = Offline.class.getResourceAsStream(SOURCE)) {
            if (in == null) throw new IllegalStateException("the service worker's source is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the service worker's source cannot be read", e);
        }
    }
}
