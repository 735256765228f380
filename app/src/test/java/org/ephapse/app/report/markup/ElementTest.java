package org.ephapse.app.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ElementTest {
    @Test
    void text_cannot_become_markup() {
        assertThat(Tag.P.of("<b>&\"'").toString()).isEqualTo("<p>&lt;b&gt;&amp;&quot;&#39;</p>");
    }

    @Test
    void an_attribute_cannot_end_its_quotes() {
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
    void attributes_that_act_or_load_are_refused(String name) {
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
    void links_lead_to_this_page_or_to_a_doi_only(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Tag.A.of("x").with("href", address));
    }

    @Test
    void a_style_sheet_that_could_end_itself_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tag.STYLE.of("</style>").toString());
    }

    @Test
    void a_style_sheet_is_written_as_it_stands() {
        assertThat(Tag.STYLE.of("a > b { content: \"x\" }").toString())
                .isEqualTo("<style>a > b { content: \"x\" }</style>");
    }

    @Test
    void characters_that_no_parser_takes_are_replaced() {
        assertThat(Tag.P.of("a\u0000b\ud800c\uffffd").toString()).isEqualTo("<p>a\ufffdb\ufffdc\ufffdd</p>");
    }

    @Test
    void wide_characters_survive() {
        assertThat(Tag.P.of("\u0928\u092e\u0938\u094d\u0924\u0947 \ud83e\udde0").toString())
                .isEqualTo("<p>\u0928\u092e\u0938\u094d\u0924\u0947 \ud83e\udde0</p>");
    }

    @Test
    void elements_without_content_close_themselves_only_where_html_says_so() {
        assertThat(Tag.META.of().toString() + Tag.TD.of()).isEqualTo("<meta /><td></td>");
    }
}
