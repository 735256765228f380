package org.ephapse.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a person on a slow phone waits for, measured in Chromium with its own brakes on; a blank page in the same run
/// tells how much of it is the machine's.
final class PagesInBrowser {
    private static final int PHONE_CPU = 4, SLIDES = 40, FRAMES_ms = 5_000;
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader");

    /// A line to the server.
    private record Net(String name, double kbit_s, double roundTrip_ms) {}

    private static final Net PHONE = new Net("mobile", 1_600, 150), SLOW = new Net("2G-like", 400, 400);

    private static final String WATCH = """
            window.seen = { lcp: 0, tbt: 0, cls: 0 };
            new PerformanceObserver(l => { for (const e of l.getEntries()) seen.lcp = e.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver(l => { for (const e of l.getEntries()) seen.tbt += Math.max(0, e.duration - 50); }).observe({ type: 'longtask', buffered: true });
            new PerformanceObserver(l => { for (const e of l.getEntries()) if (!e.hadRecentInput) seen.cls += e.value; }).observe({ type: 'layout-shift', buffered: true });
            """;

    private static final String SLIDE = """
            async (count) => {
              const slider = document.querySelector('#explorer-age'), took = [];
              for (let i = 0; i < count; i++) {
                await new Promise(requestAnimationFrame);
                const start = performance.now();
                if (slider) { slider.value = String(20 + (i * 37 % 120) / 2); slider.dispatchEvent(new Event('input', { bubbles: true })); }
                await new Promise(requestAnimationFrame);
                await new Promise(resolve => { const c = new MessageChannel(); c.port1.onmessage = resolve; c.port2.postMessage(0); });
                took.push(performance.now() - start);
              }
              return took;
            }""";

    private static final String FRAMES = """
            async (ms) => {
              const gaps = []; let before = await new Promise(requestAnimationFrame); const end = before + ms;
              while (before < end) { const now = await new Promise(requestAnimationFrame); gaps.push(now - before); before = now; }
              return gaps;
            }""";

    private PagesInBrowser() {}

    static void measure(URI server) {
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(FLAGS))) {
            System.out.printf("Chromium %s, CPU slowed %d times%n", browser.version(), PHONE_CPU);
            String blank = server + "health", understand = server + "en/understand", compare = server + "en/treatments";
            loads(browser, "blank", blank, PHONE, false);
            loads(browser, "understand", understand, PHONE, true);
            loads(browser, "understand", understand, SLOW, true);
            loads(browser, "treatments", compare, PHONE, false);
            moves(browser, "blank", blank, false);
            moves(browser, "understand", understand, true);
            screens(browser, blank, understand, compare);
        }
    }

    private static void loads(Browser browser, String name, String address, Net net, boolean isExplorer) {
        try (BrowserContext visitor = phone(browser)) {
            visitor.addInitScript(WATCH);
            Page page = visitor.newPage();
            brake(visitor, page, net);
            long start = System.nanoTime();
            page.navigate(address);
            if (isExplorer) page.waitForSelector("[data-explorer][data-ready=true]");
            double ready_s = (System.nanoTime() - start) / 1e9;
            page.waitForTimeout(1_500);
            Map<?, ?> seen = (Map<?, ?>) page.evaluate("seen");
            System.out.printf(
                    "%-11s %-8s ready %5.2f s, largest paint %5.2f s, blocked %4.0f ms, shift %.3f%n",
                    name,
                    net.name(),
                    ready_s,
                    number(seen.get("lcp")) / 1000,
                    number(seen.get("tbt")),
                    number(seen.get("cls")));
        }
    }

    private static void moves(Browser browser, String name, String address, boolean isExplorer) {
        try (BrowserContext visitor = phone(browser)) {
            Page page = visitor.newPage();
            page.navigate(address);
            if (isExplorer) page.waitForSelector("[data-explorer][data-ready=true]");
            brake(visitor, page, null);
            List<Double> slides = sorted(page.evaluate(SLIDE, SLIDES));
            if (isExplorer) page.click("[data-do=play]");
            List<Double> gaps = sorted(page.evaluate(FRAMES, FRAMES_ms));
            System.out.printf(
                    "%-11s slider to paint: median %.0f ms, 95 %% %.0f ms; frames: median %.1f a second, longest %.0f ms%n",
                    name, share(slides, 0.5), share(slides, 0.95), 1000 / share(gaps, 0.5), share(gaps, 1));
        }
    }

    private static void screens(Browser browser, String... addresses) {
        for (String address : addresses) {
            try (BrowserContext visitor = browser.newContext()) {
                visitor.addInitScript(WATCH);
                Page page = visitor.newPage();
                page.navigate(address);
                page.waitForTimeout(1_000);
                Map<?, ?> seen = (Map<?, ?>) page.evaluate("seen");
                System.out.printf("desktop, cold: %s painted after %.2f s%n", address, number(seen.get("lcp")) / 1000);
            }
        }
    }

    private static BrowserContext phone(Browser browser) {
        return browser.newContext(
                new Browser.NewContextOptions().setViewportSize(360, 640).setHasTouch(true));
    }

    private static void brake(BrowserContext visitor, Page page, @Nullable Net net) {
        CDPSession session = visitor.newCDPSession(page);
        JsonObject cpu = new JsonObject();
        cpu.addProperty("rate", PHONE_CPU);
        session.send("Emulation.setCPUThrottlingRate", cpu);
        if (net == null) return;
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", net.roundTrip_ms());
        line.addProperty("downloadThroughput", net.kbit_s() * 1000 / 8);
        line.addProperty("uploadThroughput", net.kbit_s() * 1000 / 8);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
    }

    private static List<Double> sorted(Object numbers) {
        List<Double> sorted = new ArrayList<>();
        for (Object number : (List<?>) numbers) sorted.add(number(number));
        sorted.sort(null);
        return sorted;
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
