package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.ephapse.web.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A visit leaves no trace, asks nobody else, and works without scripts.
@ExtendWith(Readers.class)
class VisitTest {
    private static final int HEAVIEST_UNDERSTAND_bytes = 250_000;
    private static final String ASKS_FOR_POWERS = """
            window.asked = [];
            for (const [home, name] of [[navigator.mediaDevices, 'getUserMedia'], [navigator.geolocation, 'getCurrentPosition'],
                [window.Notification, 'requestPermission']]) {
              if (home) home[name] = () => { window.asked.push(name); return Promise.reject(new Error('asked')); };
            }
            """;

    private static List<?> list(Page page, String script) {
        return (List<?>) page.evaluate(script);
    }

    @Test
    void no_page_asks_another_host_for_anything_and_no_script_breaks_the_policy(Reader reader) {
        List<String> foreign = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        String home = reader.at("/");
        try (BrowserContext visitor = reader.returningVisitor()) {
            visitor.onRequest(request -> {
                if (!request.url().startsWith(home) && !request.url().startsWith("data:")) foreign.add(request.url());
            });
            visitor.onConsoleMessage(message -> {
                if (message.type().equals("error"))
                    complaints.add(message.page().url() + ": " + message.text());
            });
            visitor.onWebError(error -> complaints.add(error.page().url() + ": " + error.error()));
            for (Screen screen : Reader.SCREENS) reader.open(visitor, screen).close();
        }
        assertThat(foreign).isEmpty();
        assertThat(complaints).isEmpty();
    }

    @Test
    void nothing_is_kept_but_motion_and_language(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            for (Screen screen : Reader.SCREENS) {
                Page page = reader.open(visitor, screen);
                for (var button : page.locator(".settings button").all()) button.click();
                assertThat(list(page, "Object.keys(localStorage)").stream().map(Object::toString))
                        .isSubsetOf("motion", "language");
            }
            assertThat(visitor.cookies()).isEmpty();
        }
    }

    @Test
    void no_page_takes_files_or_asks_for_a_camera_or_a_place(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            visitor.addInitScript(ASKS_FOR_POWERS);
            for (Screen screen : Reader.SCREENS) {
                Page page = reader.open(visitor, screen);
                assertThat(page.locator("input[type=file], [capture], form[enctype]")
                                .count())
                        .isZero();
                assertThat(list(page, "window.asked")).isEmpty();
            }
        }
    }

    @Test
    void every_link_to_another_host_is_on_the_list_and_can_be_seen(Reader reader) throws Exception {
        List<String> hosts = Reader.allowedHosts();
        List<String> found = new ArrayList<>();
        try (BrowserContext visitor = reader.visitor()) {
            for (Screen screen : Reader.SCREENS) {
                Page page = reader.open(visitor, screen);
                for (Object link : list(page, "[...document.querySelectorAll('a[href^=http]')].map(a => a.href)")) {
                    found.add(URI.create(link.toString()).getHost());
                }
                assertThat(list(page, Reader.script("hidden-links.js")))
                        .as(screen.word())
                        .isEmpty();
            }
        }
        assertThat(found).isNotEmpty();
        assertThat(hosts).containsAll(found);
    }

    @Test
    void help_is_at_most_two_stops_after_the_menu(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            for (Screen screen : Reader.SCREENS) {
                Page page = reader.open(visitor, screen);
                page.locator("header nav a").last().focus();
                List<String> stops = new ArrayList<>();
                for (int i = 0; i < 2; i++) {
                    page.keyboard().press("Tab");
                    stops.add(String.valueOf(page.evaluate("document.activeElement.getAttribute('href')")));
                }
                assertThat(stops).as(screen.word()).contains("/en/help-now");
            }
        }
    }

    @Test
    void without_scripts_every_sentence_of_fact_and_every_table_is_there(Reader reader) {
        String texts = "[...document.querySelectorAll('main .claim, main td, main th')].map(e => e.textContent.trim())";
        try (BrowserContext with = reader.visitor();
                BrowserContext without = reader.visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            for (Screen screen : Reader.SCREENS) {
                Page scripted = reader.open(with, screen);
                Page plain = reader.open(without, screen);
                List<String> shown =
                        plain.locator("main .claim, main td, main th").allTextContents();
                assertThat(list(scripted, texts).stream().map(Object::toString).toList())
                        .as(screen.word())
                        .isSubsetOf(shown.stream().map(String::strip).toList());
                assertThat(plain.locator("main h1").isVisible()).isTrue();
            }
            Page help = reader.open(without, Screen.HELP_NOW);
            assertThat(help.locator("a[href^='tel:']").count()).isPositive();
        }
    }

    @Test
    void the_page_that_explains_weighs_little(Reader reader) {
        List<Request> requests = new ArrayList<>();
        try (BrowserContext visitor = reader.visitor()) {
            visitor.onRequestFinished(requests::add);
            reader.open(visitor, Screen.UNDERSTAND);
            int bytes = requests.stream()
                    .mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                    .sum();
            System.out.println("understand: " + bytes + " bytes in " + requests.size() + " responses");
            assertThat(bytes).isBetween(50_000, HEAVIEST_UNDERSTAND_bytes);
        }
    }

    @Test
    void every_figure_says_that_it_is_simulated_also_on_paper(Reader reader) {
        int figures = 0;
        try (BrowserContext visitor = reader.visitor()) {
            for (Screen screen : Reader.SCREENS) {
                Page page = reader.open(visitor, screen);
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                figures += page.locator("main figure").count();
                assertThat(list(page, """
                        [...document.querySelectorAll('main figure:not(.count)')].filter(f => !f.parentElement.closest('figure'))
                          .filter(f => ![...f.querySelectorAll('.stamp')].some(s => s.checkVisibility()
                             && /simulated.*not a patient/.test(s.textContent)))
                          .map(f => f.id + f.className)""")).as(screen.word()).isEmpty();
                assertThat(page.locator("footer .stamp").isVisible()).isTrue();
            }
        }
        assertThat(figures).isPositive();
    }

    @Test
    void every_sentence_of_fact_shows_its_kind(Reader reader) throws Exception {
        int claims = 0;
        try (BrowserContext visitor = reader.visitor()) {
            for (Screen screen : Reader.SCREENS) {
                Page page = reader.open(visitor, screen);
                claims += page.locator(".claim").count();
                assertThat(list(page, Reader.script("unlabelled.js")))
                        .as(screen.word())
                        .isEmpty();
            }
        }
        assertThat(claims).isGreaterThan(50);
    }
}
