package org.ephapse.web.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.ephapse.web.words.Helplines.Country;
import org.ephapse.web.words.Helplines.Line;
import org.junit.jupiter.api.Test;

class HelplinesTest {
    private static final Helplines PAGE = Helplines.packaged();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Line line(String number, String source) {
        return new Line("Planted", number, false, "always", "unstated", URI.create(source), DAY);
    }

    @Test
    void india_has_the_number_of_tele_manas() {
        Country india = PAGE.countries().stream()
                .filter(country -> country.code().equals("IN"))
                .findFirst()
                .orElseThrow();
        assertThat(india.lines()).singleElement().extracting(Line::number).isEqualTo("14416");
    }

    @Test
    void the_number_that_did_not_answer_is_not_listed() {
        assertThat(PAGE.lines().map(Line::dialed)).hasSizeGreaterThan(20).doesNotContain("18005990019");
    }

    @Test
    void hours_and_languages_have_texts() {
        assertThat(PAGE.lines().map(line -> "ui.hours." + line.hours())).allMatch(Packaged.TEXTS::has);
        assertThat(PAGE.lines().map(line -> "ui.languages." + line.languages())).allMatch(Packaged.TEXTS::has);
    }

    @Test
    void a_country_has_its_name_in_the_language_of_the_page() {
        assertThat(PAGE.named("en").getFirst().name("en")).isEqualTo("Australia");
        assertThat(new Country("IN", List.of(), List.of(line("123", "https://example.org"))).name("hi"))
                .isEqualTo("भारत");
    }

    @Test
    void a_number_without_a_page_is_refused() {
        assertThatThrownBy(() -> line("14416", "heard-of")).hasMessageContaining("no page as its source");
    }

    @Test
    void what_cannot_be_dialed_is_refused() {
        assertThatThrownBy(() -> line("see web", "https://example.org")).hasMessageContaining("no telephone number");
    }

    @Test
    void a_country_without_a_helpline_is_refused() {
        assertThatThrownBy(() -> new Country("XX", List.of(), List.of()))
                .hasMessage("XX has no helpline; leave the country out");
    }

    @Test
    void a_number_is_stale_after_half_a_year_and_not_before() {
        Helplines planted =
                new Helplines(List.of(new Country("XX", List.of(), List.of(line("123", "https://example.org")))));
        assertThat(planted.stale(DAY.plusDays(180))).isEmpty();
        assertThat(planted.stale(DAY.plusDays(181))).hasSize(1);
    }
}
