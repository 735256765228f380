package org.ephapse.app.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ElementTest {
    @Test
    void textCannotBecomeMarkup() {
        assertThat(Tag.P.of("<b>&\"'").toString()).isEqualTo("<p>&lt;b&gt;&amp;&quot;&#39;</p>");
    }

    @Test
    void anAttributeCannotEndItsQuotes() {
        assertThat(Tag.P.of().with("class", "a\" onclick=\"b").toString())
                .isEqualTo("<p class=\"a&quot; onclick=&quot;b\"></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onclick",
                "ONLOAD",
                "src",
                "srcset",
                "data",
                "poster",
                "xlink:href",
                "a b",
                "a\"",
                "",
                "a=",
                "background"
            })
    void attributesThatActOrLoadAreRefused(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.P.of().with(name, "x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https://example.org",
                "javascript:alert(1)",
                "https://doi.org.example.org/1",
                "//doi.org/1",
                "data:,x",
                "#A b"
            })
    void linksLeadToThisPageOrToADoiOnly(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.A.of("x").with("href", address));
    }

    @Test
    void aStyleSheetThatCouldEndItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tag.STYLE.of("</style>").toString());
    }

    @Test
    void aStyleSheetIsWrittenAsItStands() {
        assertThat(Tag.STYLE.of("a > b { content: \"x\" }").toString())
                .isEqualTo("<style>a > b { content: \"x\" }</style>");
    }

    @Test
    void charactersThatNoParserTakesAreReplaced() {
        assertThat(Tag.P.of("a\u0000b\ud800c\uffffd").toString()).isEqualTo("<p>a\ufffdb\ufffdc\ufffdd</p>");
    }

    @Test
    void wideCharactersSurvive() {
        assertThat(Tag.P.of("\u0928\u092e\u0938\u094d\u0924\u0947 \ud83e\udde0").toString())
                .isEqualTo("<p>\u0928\u092e\u0938\u094d\u0924\u0947 \ud83e\udde0</p>");
    }

    @Test
    void elementsWithoutContentCloseThemselvesOnlyWhereHtmlSaysSo() {
        assertThat(Tag.META.of().toString() + Tag.TD.of()).isEqualTo("<meta /><td></td>");
    }
}
