package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ephapse.web.Messages;
import org.ephapse.web.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Texts are texts: no key shows through, and every letter is in the font that comes along.
@ExtendWith(Readers.class)
class LanguageTest {
    private static final Pattern RANGES = Pattern.compile("unicode-range: ([^;]+);");
    private static final Pattern RANGE = Pattern.compile("U\\+([0-9A-F]+)(?:-([0-9A-F]+))?");
    private static final Pattern KEY_LIKE = Pattern.compile("[a-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");

    private static boolean[] drawn(Reader reader) {
        String sheet = new String(reader.press.assets().bytes("css/site.css"), StandardCharsets.UTF_8);
        Set<String> declared =
                RANGES.matcher(sheet).results().map(m -> m.group(1)).collect(Collectors.toSet());
        assertThat(declared).hasSize(1);
        boolean[] drawn = new boolean[0x10000];
        Matcher range = RANGE.matcher(declared.iterator().next());
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), 16);
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2), 16);
            for (int c = first; c <= last; c++) drawn[c] = true;
        }
        return drawn;
    }

    private static String texts(Page page) {
        return (String)
                page.evaluate(
                        "document.title + '\\n' + document.body.textContent.replace(/\\s+/g, ' ')"
                                + " + [...document.querySelectorAll('[aria-label],[title],[alt],[aria-valuetext]')]"
                                + ".map(e => ['aria-label', 'title', 'alt', 'aria-valuetext'].map(a => e.getAttribute(a)).join('\\n')).join('\\n')");
    }

    @Test
    void no_key_shows_through_and_every_letter_can_be_drawn(Reader reader) {
        boolean[] drawn = drawn(reader);
        Set<String> keys = Messages.of(Reader.ENGLISH).all().keySet();
        Set<String> tofu = new TreeSet<>();
        List<String> raw = new ArrayList<>();
        try (BrowserContext visitor = reader.visitor()) {
            for (Screen screen : Reader.SCREENS) {
                Page page = reader.open(visitor, screen);
                page.evaluate("document.querySelectorAll('script').forEach(s => s.remove())");
                String texts = texts(page);
                texts.chars()
                        .filter(c -> c != '\n' && (c >= drawn.length || !drawn[c]))
                        .forEach(c -> tofu.add(screen.word() + " U+" + Integer.toHexString(c)));
                KEY_LIKE.matcher(texts)
                        .results()
                        .map(m -> m.group())
                        .filter(keys::contains)
                        .forEach(raw::add);
                assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
                assertThat(page.locator("link[hreflang=en]").getAttribute("href"))
                        .isEqualTo(screen.address(Reader.ENGLISH));
            }
        }
        assertThat(tofu).isEmpty();
        assertThat(raw).isEmpty();
    }

    @Test
    void both_screens_for_the_consulting_room_are_two_clicks_away(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            Page page = reader.open(visitor, Screen.HOME);
            page.click("header nav a[href$=understand]");
            page.waitForSelector("[data-explorer][data-ready=true]");
            page.click("header nav a[href$=treatments]");
            assertThat(page.locator("[data-roads]").isVisible()).isTrue();
        }
    }
}
