package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import org.ephapse.web.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// axe finds nothing against WCAG 2.2 AA, by day, by night and in forced colors.
@ExtendWith(Readers.class)
class AxeTest {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void no_page_violates_a_rule_in_any_light(Reader reader) {
        List<String> found = new ArrayList<>();
        try (BrowserContext visitor = reader.visitor()) {
            for (Screen screen : Reader.SCREENS) {
                Page page = reader.open(visitor, screen);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                found.addAll(violations(page, screen, "by day"));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                found.addAll(violations(page, screen, "by night"));
                page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                found.addAll(violations(page, screen, "in forced colors"));
                page.close();
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_planted_fault_is_found(Reader reader) {
        try (BrowserContext visitor = reader.visitor()) {
            Page page = reader.open(visitor, Screen.PRIVACY);
            page.evaluate("() => document.querySelector('main p').append(document.createElement('button'))");
            assertThat(violations(page, Screen.PRIVACY, "by day")).anyMatch(fault -> fault.contains("button-name"));
        }
    }

    private static List<String> violations(Page page, Screen screen, String light) {
        List<String> found = new ArrayList<>();
        for (Rule rule : new AxeBuilder(page).withTags(TAGS).analyze().getViolations()) {
            found.add(screen.word() + " " + light + ": " + rule.getId() + " at "
                    + rule.getNodes().stream()
                            .map(node -> String.valueOf(node.getTarget()))
                            .toList());
        }
        return found;
    }
}
