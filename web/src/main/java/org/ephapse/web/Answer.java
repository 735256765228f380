package org.ephapse.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A response that is the same for everybody and ready before anybody asks.
final class Answer {
    private static final int OK = 200, NOT_MODIFIED = 304;
    private static final String HTML = "text/html; charset=utf-8", SCRIPT = "text/javascript; charset=utf-8";
    private static final String ASK_AGAIN = "no-cache", FOR_EVER = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", SCRIPT,
            "json", "application/json",
            "svg", "image/svg+xml",
            "html", HTML,
            "woff2", "font/woff2",
            "txt", "text/plain; charset=utf-8");

    private final int status;
    private final String type;
    private final String cache;
    private final String tag;
    private final byte[] bytes;
    private byte @Nullable [] zipped;

    private Answer(int status, String type, String cache, byte[] bytes) {
        this.status = status;
        this.type = type;
        this.cache = cache;
        this.bytes = bytes;
        this.tag = "\"" + Assets.digest(bytes).substring(0, 16) + "\"";
    }

    /// A page; the browser asks each time whether it has changed.
    static Answer page(String html) {
        return new Answer(OK, HTML, ASK_AGAIN, html.getBytes(StandardCharsets.UTF_8));
    }

    /// The page that stands where nothing is.
    static Answer notFound(String html) {
        return new Answer(404, HTML, ASK_AGAIN, html.getBytes(StandardCharsets.UTF_8));
    }

    /// A script outside the static files.
    static Answer script(String text) {
        return new Answer(OK, SCRIPT, ASK_AGAIN, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Is a static file for browsers? Others are for the templates that make the pages.
    static boolean isServed(String path) {
        return TYPES.containsKey(ending(path));
    }

    /// A static file; its address changes when it does, so the browser keeps it.
    static Answer file(String path, byte[] bytes) {
        return new Answer(OK, Objects.requireNonNull(TYPES.get(ending(path)), path), FOR_EVER, bytes);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    void send(Context context) {
        context.header(Header.CACHE_CONTROL, cache).header(Header.VARY, Header.ACCEPT_ENCODING);
        if (status == OK) {
            context.header(Header.ETAG, tag);
            if (tag.equals(context.header(Header.IF_NONE_MATCH))) {
                context.status(NOT_MODIFIED);
                return;
            }
        }
        context.status(status).contentType(type);
        if (!type.startsWith("font/") && acceptsGzip(context.header(Header.ACCEPT_ENCODING))) {
            context.header(Header.CONTENT_ENCODING, "gzip").result(zipped());
        } else {
            context.result(bytes);
        }
    }

    /// Is gzip among the encodings, and not with a weight of zero?
    static boolean acceptsGzip(@Nullable String encodings) {
        if (encodings == null) return false;
        for (String encoding : encodings.split(",", -1)) {
            String[] parts = encoding.strip().split(";", -1);
            if (parts[0].strip().equals("gzip")) {
                return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    /// Zipped when somebody first asks for it, which keeps the start short.
    private synchronized byte[] zipped() {
        byte[] known = zipped;
        if (known == null) zipped = known = zip(bytes);
        return known;
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
