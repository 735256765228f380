package org.ephapse.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.ephapse.web.clinic.Clinic;
import org.jspecify.annotations.Nullable;

/// The pages on a port. Every answer is made before the port opens and never changes; addresses outside the table of
/// routes are answered with 404.
public final class Server implements AutoCloseable {
    /// How often the static files are compared with their digests.
    public static final Duration HOURLY = Duration.ofHours(1);

    private static final int FOUND = 302, GRACE_MS = 2_000, IDLE_MS = 30_000;
    private static final int MOST_BODY_bytes = 32_768, MOST_CONNECTIONS = 2_000;

    private final Javalin javalin;
    private final Health health;
    private final String host;
    private final SortedSet<String> routes = new TreeSet<>();

    private Server(Press press, String host, int port, Duration interval, @Nullable Clinic clinic)
            throws BindException {
        requireFree(host, port);
        SortedMap<String, Answer> answers = answers(press);
        Language first = press.languages().getFirst();
        Answer notFound = Answer.notFound(press.notFound(first));
        Map<String, String> headers = Headers.all(press.importMapHash());
        this.host = host;
        this.health = new Health(press.assets(), clinic == null ? TreeSet::new : clinic::changed, interval);
        this.javalin = Javalin.create(config -> {
            configure(config, headers, new Patience(clinic == null ? address -> true : clinic::speaksForMany));
            answers.forEach((path, answer) -> route(config, path, answer::send));
            route(config, "/health", health::send);
            if (clinic != null) clinic.open(config, press, path -> routes.add(path));
            for (String door : new String[] {"/", "/" + first.tag()}) {
                route(config, door, context -> redirect(context, Screen.HOME.address(first)));
            }
            config.routes.error(404, context -> {
                if (!Clinic.isMade(context)) notFound.send(context);
            });
        });
        try {
            javalin.start(host, port);
        } catch (JavalinBindException e) {
            health.close();
            throw notToBeHad(host, port);
        }
    }

    /// Opens the port.
    ///
    /// @param host the name or address of the interface to listen on
    /// @param port the port; 0 takes a free one
    /// @throws BindException with a sentence for people where the port cannot be had
    public static Server start(Press press, String host, int port) throws BindException {
        return new Server(press, host, port, HOURLY, null);
    }

    /// Opens the port, and compares the static files with their digests at an interval of its own.
    ///
    /// @throws BindException with a sentence for people where the port cannot be had
    public static Server start(Press press, String host, int port, Duration interval) throws BindException {
        return new Server(press, host, port, interval, null);
    }

    /// Opens the port, with the clinic's front desk behind it.
    ///
    /// @throws BindException with a sentence for people where the port cannot be had
    public static Server start(Press press, String host, int port, Duration interval, Clinic clinic)
            throws BindException {
        return new Server(press.withClinic(), host, port, interval, clinic);
    }

    /// Where a browser finds it.
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + javalin.port() + "/");
    }

    /// Every address that is answered with something other than 404.
    public SortedSet<String> routes() {
        return Collections.unmodifiableSortedSet(routes);
    }

    /// Lets requests under way end, then closes the port.
    @Override
    public void close() {
        health.close();
        javalin.stop();
    }

    /// All that a press has to say, by address.
    static SortedMap<String, Answer> answers(Press press) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Language language : press.languages()) {
            for (Screen screen : Screen.values()) pages.put(screen.address(language), press.page(screen, language));
        }
        SortedMap<String, Answer> answers = new TreeMap<>();
        pages.forEach((address, html) -> answers.put(address, Answer.page(html)));
        Assets assets = press.assets();
        assets.paths().stream()
                .filter(Answer::isServed)
                .forEach(path -> answers.put(assets.url(path), Answer.file(path, assets.bytes(path))));
        answers.put("/sw.js", Answer.script(Offline.worker(pages, assets)));
        return Collections.unmodifiableSortedMap(answers);
    }

    private void route(JavalinConfig config, String path, Handler handler) {
        routes.add(path);
        config.routes.get(path, handler).head(path, handler);
    }

    private static void configure(JavalinConfig config, Map<String, String> headers, Patience patience) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = MOST_BODY_bytes;
        config.router.ignoreTrailingSlashes = false;
        config.jetty.modifyHttpConfiguration(http -> {
            onEveryResponse(http, headers);
            http.addCustomizer(patience);
        });
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(GRACE_MS);
            server.setErrorHandler(new Refusal(headers));
            server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
            server.addEventListener(patience);
        });
    }

    private static void onEveryResponse(HttpConfiguration http, Map<String, String> headers) {
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MS);
        http.addCustomizer((request, response) -> {
            headers.forEach(response::put);
            return request;
        });
    }

    private static void redirect(Context context, String to) {
        context.header(Header.CACHE_CONTROL, "no-cache")
                .header(Header.LOCATION, to)
                .status(FOUND);
    }

    /// Asks before the library does, which would complain at length.
    private static void requireFree(String host, int port) throws BindException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(host, port));
        } catch (IOException | UnresolvedAddressException e) {
            throw notToBeHad(host, port);
        }
    }

    private static BindException notToBeHad(String host, int port) {
        return new BindException("port " + port + " on " + host
                + " cannot be had, perhaps another program uses it; --port 0 takes a free one");
    }
}
