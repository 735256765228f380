package org.ephapse.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ephapse.app.RunFacts;
import org.ephapse.body.Treatment;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

final class ReportTest {
    private static final Map<String, RunFacts> CASES = Cases.all();
    private static final Map<String, Page> PAGES =
            CASES.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> new Page(e.getValue())));
    private static final String HOSTILE =
            "</title></style><script>alert(1)</script><img src=x onerror=y>\"'&\u0000\u202e";

    @Test
    void every_page_is_well_formed_for_an_xml_parser() {
        assertThat(PAGES)
                .hasSize(14)
                .allSatisfy(
                        (name, page) -> assertThat(page.all("main")).as(name).hasSize(1));
    }

    @Test
    void a_hostile_title_stays_text() {
        Page page = new Page(Cases.titled(HOSTILE, HOSTILE));
        assertThat(page.all("h1").getFirst().getTextContent()).startsWith("</title></style><script>alert(1)</script>");
        assertThat(page.html()).doesNotContain("<script", "<img");
    }

    @Test
    void the_page_loads_nothing_from_anywhere() {
        assertThat(PAGES).allSatisfy((name, page) -> {
            assertThat(page.html())
                    .as(name)
                    .doesNotContain("@import", "url(http", "url(\"", "src=", "srcset", "//cdn", "javascript:");
            List<String> addresses = page.all("*", e -> e.hasAttribute("href")).stream()
                    .map(e -> e.getAttribute("href"))
                    .toList();
            assertThat(addresses).isNotEmpty().allMatch(a -> a.startsWith("#") || a.startsWith("https://doi.org/"));
        });
    }

    @Test
    void every_place_on_the_page_that_is_linked_to_exists() {
        assertThat(PAGES).allSatisfy((name, page) -> {
            List<String> ids = page.all("*", e -> e.hasAttribute("id")).stream()
                    .map(e -> e.getAttribute("id"))
                    .toList();
            assertThat(ids).as(name).doesNotHaveDuplicates();
            List<String> targets = page.all("a").stream()
                    .map(e -> e.getAttribute("href"))
                    .filter(a -> a.startsWith("#"))
                    .map(a -> a.substring(1))
                    .toList();
            assertThat(ids).as(name).containsAll(targets);
        });
    }

    @Test
    void every_figure_and_table_says_that_it_is_simulated() {
        assertThat(PAGES).allSatisfy((name, page) -> {
            List<Element> captions = Stream.concat(page.all("caption").stream(), page.all("figcaption").stream())
                    .toList();
            assertThat(captions)
                    .as(name)
                    .hasSizeGreaterThan(8)
                    .allMatch(c -> c.getTextContent().contains("Simulated."));
            assertThat(page.all("figure"))
                    .allMatch(f -> Page.children(f, "figcaption").size() == 1);
            assertThat(page.all("table"))
                    .allMatch(t -> Page.children(t, "caption").size() == 1);
        });
    }

    @Test
    void every_picture_says_so_in_itself_too_and_has_a_title_and_a_description() {
        assertThat(PAGES)
                .allSatisfy((name, page) -> assertThat(page.all("svg"))
                        .as(name)
                        .hasSizeGreaterThan(4)
                        .allSatisfy(svg -> {
                            assertThat(Page.children(svg, "title"))
                                    .singleElement()
                                    .satisfies(
                                            t -> assertThat(t.getTextContent()).startsWith("Simulated. "));
                            assertThat(Page.children(svg, "desc"))
                                    .singleElement()
                                    .satisfies(
                                            d -> assertThat(d.getTextContent()).isNotBlank());
                            assertThat(svg.getTextContent()).contains("simulated");
                            assertThat(svg.getAttribute("role")).isEqualTo("img");
                        }));
    }

    @Test
    void headings_descend_one_level_at_a_time() {
        assertThat(PAGES).allSatisfy((name, page) -> {
            List<Integer> levels = page.all("*", e -> e.getTagName().matches("h[1-6]")).stream()
                    .map(e -> e.getTagName().charAt(1) - '0')
                    .toList();
            assertThat(levels).as(name).startsWith(1).filteredOn(l -> l == 1).hasSize(1);
            for (int i = 1; i < levels.size(); i++)
                assertThat(levels.get(i)).as(name).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        });
    }

    @Test
    void the_page_is_in_english_and_fits_a_telephone() {
        Page page = PAGES.get("twitching");
        assertThat(page.all("html").getFirst().getAttribute("lang")).isEqualTo("en");
        assertThat(page.all("meta")).anyMatch(m -> m.getAttribute("name").equals("viewport"));
    }

    @Test
    void ten_years_of_daily_rows_stay_under_one_and_a_half_megabytes() {
        RunFacts facts = Cases.treated(new Treatment.Toxin(50, 60, 20, 90, 0));
        assertThat(facts.life().rows()).isGreaterThan(4000);
        assertThat(Report.html(facts).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_500_000);
    }

    @Test
    void the_bytes_depend_on_neither_locale_nor_time_zone() {
        String here = Report.html(CASES.get("everything"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("hi-IN-u-nu-deva"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(Report.html(CASES.get("everything"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void no_number_is_missing_or_endless() {
        assertThat(PAGES)
                .allSatisfy((name, page) -> assertThat(page.html()).as(name).doesNotContain("NaN", "Infinity", "null"));
    }

    @Test
    void all_prose_is_readable_in_the_eighth_year_of_school() {
        assertThat(PAGES).allSatisfy((name, page) -> {
            List<String> sentences = prose(page);
            assertThat(sentences).as(name).hasSizeGreaterThan(40);
            assertThat(ReadingEase.grade(sentences)).as(name).isLessThanOrEqualTo(8);
            assertThat(ReadingEase.meanLength(sentences)).as(name).isLessThanOrEqualTo(15);
        });
    }

    private static List<String> prose(Page page) {
        List<String> sentences = new ArrayList<>();
        for (Element e : page.all("p", e -> !e.getAttribute("class").equals("source")))
            sentences.addAll(ReadingEase.sentences(e.getTextContent()));
        for (Element e : page.all("figcaption")) sentences.addAll(ReadingEase.sentences(e.getTextContent()));
        return sentences;
    }

    @Test
    void the_untreated_twin_is_shown_only_where_there_is_a_treatment() {
        assertThat(PAGES.get("toxin").html()).contains("curve twin", "What treatment changed");
        assertThat(PAGES.get("twitching").html()).doesNotContain("curve twin", "What treatment changed");
    }

    @Test
    void every_sourced_constant_stands_on_the_page() {
        String html = PAGES.get("twitching").html();
        assertThat(org.ephapse.app.Explained.parameters())
                .hasSizeGreaterThan(60)
                .allSatisfy(p -> assertThat(html).contains(">" + p.name() + "<"));
    }

    @Test
    void provenance_is_complete() {
        assertThat(PAGES.get("twitching").all("table").getLast().getTextContent())
                .contains("A life", "123456", "0.1.0-TEST", "0123456789abcdef", "25");
    }
}
