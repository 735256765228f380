package org.ephapse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/// Texts are found, and nothing stands for a text that is missing.
class MessagesTest {
    private static final Messages MESSAGES = Messages.of(Language.ENGLISH);

    @Test
    void a_key_without_a_text_is_refused() {
        assertThatThrownBy(() -> MESSAGES.text("no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void the_texts_below_a_prefix_lose_it() {
        assertThat(MESSAGES.below("site.size.")).containsKeys("1", "2", "3");
    }

    @Test
    void every_language_has_the_same_keys() {
        assertThat(Language.READY)
                .isNotEmpty()
                .allSatisfy(language -> assertThat(Messages.of(language).all().keySet())
                        .isEqualTo(MESSAGES.all().keySet()));
    }

    @Test
    void no_text_is_empty() {
        assertThat(MESSAGES.all())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    void every_page_has_a_title_and_a_name_for_links() {
        assertThat(Screen.values()).allSatisfy(screen -> {
            assertThat(MESSAGES.has(screen.word() + ".title")).as(screen.word()).isTrue();
            assertThat(MESSAGES.has("menu." + screen.word())).as(screen.word()).isTrue();
        });
    }
}
