package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ephapse.web.Screen;
import org.ephapse.web.words.Readability;
import org.ephapse.web.words.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a reader gets keeps the promises made about words.
class WordsTest {
    private static final Path TEMPLATES = Path.of("../web/src/main/jte");
    private static final double HARDEST = 8, LONGEST = 15;
    private static final Pattern OUTSIDE = Pattern.compile("href=\"(https?://[^\"]+)\"");

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_page_is_read_after_eight_years_of_school_in_sentences_of_fifteen_words(Screen screen) {
        Readability measured = Readability.of(Rendered.prose(screen));
        System.out.printf(
                "%-16s grade %4.1f, %4.1f words a sentence, %4d words%n",
                screen.word(), measured.grade(), measured.wordsPerSentence(), measured.words());
        assertThat(measured.words()).isGreaterThan(30);
        assertThat(measured.grade()).isLessThanOrEqualTo(HARDEST);
        assertThat(measured.wordsPerSentence()).isLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void each_medical_word_of_a_page_leads_to_the_glossary(Screen screen) {
        Map<String, String> names = new TreeMap<>();
        Rendered.TEXTS.below("glossary.").forEach((key, text) -> {
            if (key.endsWith(".name")) names.put(key.substring(0, key.length() - ".name".length()), text);
        });
        assertThat(names).hasSizeGreaterThan(20);
        boolean isGlossary = screen == Screen.GLOSSARY;
        assertThat(Wording.unlinked(Rendered.main(screen), names, isGlossary ? names.keySet() : Set.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void a_page_takes_nothing_in(Screen screen) {
        assertThat(Rendered.main(screen))
                .doesNotContain("<form", "type=\"file\"", "<textarea", "getUserMedia", "type=\"text\"");
    }

    @Test
    void templates_hold_no_words_of_their_own() throws IOException {
        List<Path> templates;
        try (Stream<Path> files = Files.walk(TEMPLATES.resolve("page"))) {
            templates = files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
        assertThat(templates).hasSizeGreaterThan(9);
        List<String> own = new ArrayList<>();
        for (Path template : templates) own.addAll(words(template));
        assertThat(own).isEmpty();
    }

    private static List<String> words(Path template) throws IOException {
        String left = withoutCode(Files.readString(template))
                .replaceAll("(?m)^@(import|param).*$|@(endif|endfor|else)", " ")
                .replaceAll("@template\\.layout\\.layout\\(|(scripts|content) = |(page|title) = page[^,\\n]*,", " ")
                .replaceAll("(?s)<[^>]*>", " ");
        return Pattern.compile("[A-Za-z]{3,}")
                .matcher(left)
                .results()
                .map(word -> template.getFileName() + ": " + word.group())
                .toList();
    }

    /// Takes out `${...}`, `!{...}`, and the brackets of `@for`, `@if` and of every fragment but the layout.
    private static String withoutCode(String template) {
        var code = Pattern.compile("[$!]\\{|@(?:for|if|elseif|template\\.(?!layout)[a-z.]+)\\(");
        StringBuilder left = new StringBuilder();
        int at = 0;
        for (var found = code.matcher(template); found.find(at); ) {
            left.append(template, at, found.start());
            at = closing(template, found.end());
        }
        return left.append(template.substring(at)).toString();
    }

    private static int closing(String text, int from) {
        int depth = 1, at = from;
        while (depth > 0) {
            char c = text.charAt(at++);
            if (c == '{' || c == '(') depth++;
            if (c == '}' || c == ')') depth--;
        }
        return at;
    }

    @Test
    void a_fact_is_never_shown_without_its_label() throws IOException {
        List<String> bare = new ArrayList<>();
        int templates = 0;
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".jte")).toList()) {
                templates++;
                var shown =
                        Pattern.compile("page\\.(text|plain)\\(\"c\\.[^)]*\\)").matcher(Files.readString(file));
                while (shown.find()) bare.add(file.getFileName() + ": " + shown.group());
            }
        }
        assertThat(templates).isGreaterThan(10);
        assertThat(bare).isEmpty();
    }

    @Test
    void every_claim_of_the_ledger_that_pages_make_is_on_a_page_with_its_kind() {
        StringBuilder all = new StringBuilder();
        for (Screen screen : Screen.values()) all.append(Rendered.main(screen));
        List<String> claims = Rendered.LEDGER.claims().keySet().stream()
                .filter(id -> !id.startsWith("c.x."))
                .toList();
        assertThat(claims).hasSizeGreaterThan(120);
        assertThat(claims.stream().filter(id -> all.indexOf("data-claim=\"" + id + "\"") < 0))
                .isEmpty();
    }

    @Test
    void every_link_to_the_outside_leads_to_a_host_of_the_list() throws IOException {
        Set<String> allowed = new TreeSet<>();
        try (var in = WordsTest.class.getResourceAsStream("/org/ephapse/web/links.tsv")) {
            assertThat(in).isNotNull();
            new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> allowed.add(line.substring(0, line.indexOf('\t'))));
        }
        Set<String> linked = new TreeSet<>();
        for (Screen screen : Screen.values()) {
            var links = OUTSIDE.matcher(Rendered.page(screen));
            while (links.find()) linked.add(URI.create(links.group(1)).getHost());
        }
        assertThat(linked).isEqualTo(allowed);
    }

    @Test
    void the_intended_use_says_the_same_as_the_page() throws IOException {
        String document = Files.readString(Path.of("../docs/intended-use.md"));
        List<String> paragraphs = Pattern.compile("\n\n")
                .splitAsStream(document)
                .map(each -> each.replace("\n", " ").strip())
                .filter(each -> !each.isEmpty() && !each.startsWith("#"))
                .toList();
        List<String> page = new ArrayList<>();
        for (int i = 1; Rendered.TEXTS.has("self.use." + i); i++) {
            page.add(Rendered.plain(Rendered.TEXTS
                    .text("self.use." + i)
                    .replaceAll("\\[\\[hemifacial-spasm]]", "hemifacial spasm")
                    .replaceAll("[\\[\\]]", "")));
        }
        assertThat(page).hasSize(6);
        assertThat(paragraphs).isEqualTo(page);
    }

    @Test
    void help_now_needs_no_script_and_no_other_computer() {
        String main = Rendered.main(Screen.HELP_NOW);
        assertThat(main).doesNotContain("<script", "hidden", "<img").contains("href=\"tel:14416\"");
    }
}
