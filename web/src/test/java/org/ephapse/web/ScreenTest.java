package org.ephapse.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The map of the pages.
class ScreenTest {
    @Test
    void the_menu_has_at_most_five_entries() {
        assertThat(Screen.MENU).hasSizeBetween(1, 5);
    }

    @Test
    void no_page_lies_deeper_than_two_levels_below_home() {
        assertThat(Screen.values())
                .allSatisfy(screen ->
                        assertThat(screen.trail()).hasSizeBetween(1, 3).startsWith(Screen.HOME));
    }

    @Test
    void an_address_begins_with_its_language() {
        assertThat(Screen.HOME.address(Language.ENGLISH)).isEqualTo("/en/");
        assertThat(Screen.HELP_NOW.address(Language.ENGLISH)).isEqualTo("/en/help-now");
    }
}
