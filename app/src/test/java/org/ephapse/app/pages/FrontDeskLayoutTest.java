package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ephapse.desk.staff.Role;
import org.ephapse.web.Assets;
import org.ephapse.web.Messages;
import org.ephapse.web.Press;
import org.ephapse.web.clinic.Doorway;
import org.ephapse.web.clinic.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The clinic's pages and the staff's fit, can be touched, link to nobody unknown and show no key.
@ExtendWith(Readers.class)
class FrontDeskLayoutTest {
    private static final Pattern KEY_LIKE = Pattern.compile("[a-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    @TempDir
    Path home;

    private static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions().setViewportSize(360, 640).setHasTouch(true);
    }

    private static Press press(Messages texts) {
        return new Press(Assets.packaged(), Reader.EDITION, Map.of(Reader.ENGLISH, texts));
    }

    /// The addresses of a letter that was sent: its writer's and the staff's.
    private static List<String> sent(FrontDesk desk) throws Exception {
        String page = desk.post("/en/clinic/visit", desk.visit("note", "I want to die"))
                .body();
        return List.of(
                "/en/clinic/mine/" + FrontDesk.between(page, "/en/clinic/mine/", "\""),
                "/staff/visit/" + FrontDesk.between(page, "data-reference>", "<"));
    }

    private static List<String> faults(BrowserContext visitor, FrontDesk desk, List<String> addresses)
            throws Exception {
        var faults = new ArrayList<String>();
        for (String address : addresses) {
            Page page = visitor.newPage();
            page.navigate(desk.at(address));
            page.waitForFunction("document.readyState === 'complete'");
            for (Object fault : (List<?>) page.evaluate(Reader.script("layout.js"))) {
                faults.add(address.replaceFirst("mine/.*", "mine") + ": " + fault);
            }
            page.close();
        }
        return faults;
    }

    @Test
    void everything_fits_on_a_small_phone_and_can_be_touched(Reader reader) throws Exception {
        var faults = new ArrayList<String>();
        try (var desk = new FrontDesk(home, Doorway.DIRECT)) {
            Map<Role, String> cookies = desk.oneOfEach();
            List<String> letter = sent(desk);
            try (BrowserContext visitor = reader.visitor(phone())) {
                faults.addAll(faults(visitor, desk, FrontDeskBrowserTest.PAGES));
                faults.addAll(faults(visitor, desk, letter.subList(0, 1)));
            }
            for (var cookie : cookies.entrySet()) {
                try (BrowserContext member = FrontDeskBrowserTest.member(reader, desk, cookie.getValue(), phone())) {
                    faults.addAll(faults(member, desk, FrontDeskBrowserTest.STAFF_PAGES));
                    faults.addAll(faults(member, desk, letter.subList(1, 2)));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void words_longer_by_two_fifths_fit(Reader reader) throws Exception {
        Messages longer = Messages.of(Reader.ENGLISH).mapped(LayoutTest::longer);
        try (var desk = new FrontDesk(home, Doorway.DIRECT, Profile.EMPTY, press(longer));
                BrowserContext visitor = reader.visitor(phone())) {
            var addresses = new ArrayList<>(FrontDeskBrowserTest.PAGES);
            addresses.addAll(sent(desk).subList(0, 1));
            assertThat(faults(visitor, desk, addresses)).isEmpty();
        }
    }

    @Test
    void no_key_shows_and_every_link_to_another_host_is_on_the_list(Reader reader) throws Exception {
        Set<String> keys = Messages.of(Reader.ENGLISH).all().keySet();
        try (var desk = new FrontDesk(home, Doorway.DIRECT);
                BrowserContext visitor = reader.visitor()) {
            var addresses = new ArrayList<>(FrontDeskBrowserTest.PAGES);
            addresses.addAll(sent(desk).subList(0, 1));
            int pages = 0;
            for (String address : addresses) {
                Page page = visitor.newPage();
                page.navigate(desk.at(address));
                String text = String.valueOf(page.evaluate("document.title + ' ' + document.body.innerText"));
                assertThat(KEY_LIKE.matcher(text).results().map(found -> found.group()))
                        .as(address)
                        .doesNotContainAnyElementsOf(keys);
                assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
                for (Object link :
                        (List<?>) page.evaluate("[...document.querySelectorAll('a[href^=http]')].map(a => a.href)")) {
                    assertThat(Reader.allowedHosts())
                            .contains(URI.create(link.toString()).getHost());
                }
                assertThat((List<?>) page.evaluate(Reader.script("hidden-links.js")))
                        .as(address)
                        .isEmpty();
                page.close();
                pages++;
            }
            assertThat(pages).isEqualTo(FrontDeskBrowserTest.PAGES.size() + 1);
        }
    }

    @Test
    void help_is_at_most_two_stops_after_the_menu(Reader reader) throws Exception {
        try (var desk = new FrontDesk(home, Doorway.DIRECT);
                BrowserContext visitor = reader.visitor()) {
            for (String address : List.of("/en/clinic", "/en/clinic/visit", "/en/clinic/question")) {
                Page page = visitor.newPage();
                page.navigate(desk.at(address));
                page.locator("header nav a").last().focus();
                var stops = new ArrayList<String>();
                for (int i = 0; i < 2; i++) {
                    page.keyboard().press("Tab");
                    stops.add(String.valueOf(page.evaluate("document.activeElement.getAttribute('href')")));
                }
                assertThat(stops).as(address).contains("/en/help-now");
            }
        }
    }
}
