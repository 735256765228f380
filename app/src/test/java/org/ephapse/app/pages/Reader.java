package org.ephapse.app.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ephapse.web.Assets;
import org.ephapse.web.Edition;
import org.ephapse.web.Language;
import org.ephapse.web.Messages;
import org.ephapse.web.Press;
import org.ephapse.web.Screen;
import org.ephapse.web.Server;
import org.jspecify.annotations.Nullable;

/// A person before a screen: the pages of this build on a free port, and a browser that opens them. One for all tests.
final class Reader implements AutoCloseable {
    static final Edition EDITION = new Edition("0.1.0-TEST", "0123456789abcdef", "2026-01-01");
    static final Language ENGLISH = Language.ENGLISH;
    static final List<Screen> SCREENS = List.of(Screen.values());

    private static final List<String> BROWSERS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--enable-unsafe-swiftshader",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /// Fonts are there, and figures that a script moves are ready; without scripts there are none.
    private static final String AT_REST = """
            () => document.fonts.status === 'loaded'
              && (!document.documentElement.dataset.motion
                || [...document.querySelectorAll('[data-explorer]')].every(figure => figure.dataset.ready))""";

    final Press press = new Press(Assets.packaged(), EDITION);
    final Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    Reader() throws BindException {
        server = Server.start(press, "127.0.0.1", 0);
    }

    /// The same pages, each text changed.
    static Server inOtherWords(UnaryOperator<String> change) throws BindException {
        Messages texts = Messages.of(ENGLISH).mapped(change);
        return Server.start(new Press(Assets.packaged(), EDITION, Map.of(ENGLISH, texts)), "127.0.0.1", 0);
    }

    String at(String address) {
        return at(server, address);
    }

    static String at(Server server, String address) {
        return server.address() + address.substring(1);
    }

    /// Asks for an address; headers come in pairs.
    HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        return ask("GET", address, headers);
    }

    HttpResponse<byte[]> ask(String method, String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(at(address))).method(method, HttpRequest.BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /// A page as HTML.
    String html(Screen screen) {
        return press.page(screen, ENGLISH);
    }

    /// A visitor nobody knows, whose browser keeps nothing for a second visit.
    BrowserContext visitor(Browser.NewContextOptions options) {
        return browser().newContext(options.setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    /// A visitor who will come again.
    BrowserContext returningVisitor() {
        return browser().newContext();
    }

    BrowserContext visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    /// Opens a page and waits until it stands still.
    Page open(BrowserContext visitor, Screen screen) {
        return open(visitor, at(screen.address(ENGLISH)));
    }

    static Page open(BrowserContext visitor, String address) {
        Page page = visitor.newPage();
        page.navigate(address);
        page.waitForFunction(AT_REST);
        return page;
    }

    /// A script of the tests.
    static String script(String name) throws IOException {
        try (var in = Reader.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException(name + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The hosts that pages may link to.
    static List<String> allowedHosts() throws IOException {
        try (var in = Press.class.getResourceAsStream("links.tsv")) {
            if (in == null) throw new IOException("links.tsv is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1)[0])
                    .toList();
        }
    }

    private synchronized Browser browser() {
        if (browser == null) {
            String path = BROWSERS.stream()
                    .filter(candidate -> Files.isExecutable(Path.of(candidate)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "the tests of the pages need a browser: apt-get install chromium (looked for " + BROWSERS
                                    + ")"));
            playwright = Playwright.create();
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(path))
                            .setArgs(FLAGS));
        }
        return browser;
    }

    @Override
    public void close() {
        if (browser != null) browser.close();
        if (playwright != null) playwright.close();
        server.close();
    }
}
