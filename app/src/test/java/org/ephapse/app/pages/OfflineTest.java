package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.ephapse.web.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// After one visit every page can be read without a network.
@ExtendWith(Readers.class)
class OfflineTest {
    @Test
    void the_second_visit_needs_no_network(Reader reader) {
        try (BrowserContext visitor = reader.returningVisitor()) {
            Page page = reader.open(visitor, Screen.HOME);
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            visitor.setOffline(true);
            for (Screen screen : Reader.SCREENS) {
                page.navigate(reader.at(screen.address(Reader.ENGLISH)));
                assertThat(page.locator("main h1").isVisible())
                        .as(screen.word())
                        .isTrue();
                assertThat(page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px \"Noto Sans\"'))"))
                        .isEqualTo(true);
            }
            page.navigate(reader.at(Screen.HELP_NOW.address(Reader.ENGLISH)));
            assertThat(page.locator("a[href^='tel:']").count()).isPositive();
        }
    }
}
