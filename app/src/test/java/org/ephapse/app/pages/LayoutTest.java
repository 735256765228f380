package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ephapse.web.Screen;
import org.ephapse.web.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Everything fits: on a small phone, in large letters, and in a language that needs more room.
@ExtendWith(Readers.class)
class LayoutTest {
    private static final Pattern MARK_OR_VOWEL =
            Pattern.compile("(?<kept>\\[\\[[a-z0-9-]+\\|?|\\{[A-Za-z_]+[|}])|(?<vowel>[aeiouAEIOU])");

    private static Browser.NewContextOptions phone(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 640).setHasTouch(true);
    }

    private static List<String> faults(Page page, Screen screen) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Object fault : (List<?>) page.evaluate(Reader.script("layout.js"))) {
            faults.add(screen.word() + ": " + fault);
        }
        return faults;
    }

    /// As German or Marathi would be: longer by two fifths.
    static String longer(String text) {
        return MARK_OR_VOWEL
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group("kept") != null
                                ? m.group("kept")
                                : m.group("vowel").repeat(2)));
    }

    @Test
    void nothing_is_cut_off_and_every_target_can_be_touched_on_a_phone(Reader reader) throws Exception {
        List<String> faults = new ArrayList<>();
        try (BrowserContext visitor = reader.visitor(phone(360))) {
            for (Screen screen : Reader.SCREENS) faults.addAll(faults(reader.open(visitor, screen), screen));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_is_cut_off_in_letters_of_twice_the_size(Reader reader) throws Exception {
        List<String> faults = new ArrayList<>();
        try (BrowserContext visitor = reader.visitor(phone(320))) {
            for (Screen screen : Reader.SCREENS) {
                Page page = reader.open(visitor, screen);
                page.evaluate("() => { document.documentElement.style.fontSize = '212.5%'; }");
                faults.addAll(faults(page, screen));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void words_longer_by_two_fifths_fit(Reader reader) throws Exception {
        assertThat(longer("[[myelin|its]] {artery|coat} at {age}"))
                .isEqualTo("[[myelin|iits]] {artery|cooaat} aat {age}");
        List<String> faults = new ArrayList<>();
        try (Server other = Reader.inOtherWords(LayoutTest::longer);
                BrowserContext visitor = reader.visitor(phone(360))) {
            for (Screen screen : Reader.SCREENS) {
                Page page = Reader.open(visitor, Reader.at(other, screen.address(Reader.ENGLISH)));
                faults.addAll(faults(page, screen));
            }
        }
        assertThat(faults).isEmpty();
    }
}
