package org.ephapse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Marks in texts become markup, and nothing else does.
class ProseTest {
    private static final Messages MESSAGES = Messages.of(Language.ENGLISH);
    private static final String WORDS = "/en/glossary";

    private static String html(String text) {
        return Prose.html(text, MESSAGES, WORDS);
    }

    @Test
    void what_looks_like_markup_is_escaped() {
        assertThat(html("<b onclick='x'>a & \"b\"</b>"))
                .isEqualTo("&lt;b onclick=&#39;x&#39;&gt;a &amp; &quot;b&quot;&lt;/b&gt;");
        assertThat(html("{artery|<i>}")).isEqualTo("<span class=\"part artery\">&lt;i&gt;</span>");
    }

    @Test
    void a_word_of_the_glossary_links_to_it() {
        assertThat(html("Its [[myelin|coat]]."))
                .isEqualTo("Its <a class=\"term\" href=\"/en/glossary#myelin\">coat</a>.");
    }

    @Test
    void a_word_that_the_glossary_lacks_is_refused() {
        assertThatThrownBy(() -> html("[[no-such-word|x]]")).hasMessageContaining("glossary.no-such-word.name");
    }

    @Test
    void only_the_five_parts_have_colors() {
        for (String part : List.of("artery", "nerve", "myelin", "spark", "muscle")) {
            assertThat(html("{" + part + "|x}")).isEqualTo("<span class=\"part " + part + "\">x</span>");
        }
        assertThatThrownBy(() -> html("{vein|x}")).hasMessageContaining("vein");
    }

    @Test
    void strong_is_strong_and_marks_vanish_from_plain_text() {
        assertThat(html("**now**")).isEqualTo("<strong>now</strong>");
        assertThat(Prose.plain("**now** {nerve|the nerve} & its [[myelin|coat]]", MESSAGES))
                .isEqualTo("now the nerve & its coat");
    }
}
