package org.ephapse.web;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text of the message bundles as markup. The text itself cannot hold markup: what looks like it is escaped. It may
/// hold
///
/// - `[[myelin]]`, `[[myelin|shown words]]`: a word of the glossary, linked to it;
/// - `{artery|shown words}`: a part of the body in its color (artery, nerve, myelin, spark, muscle);
/// - `**shown words**`: strong;
/// - `{age}`: a value given by the template.
final class Prose {
    static final List<String> PARTS = List.of("artery", "nerve", "myelin", "spark", "muscle");

    private static final Pattern MARK = Pattern.compile(
            "\\[\\[(?<term>[a-z0-9-]+)(\\|(?<shown>[^]]+))?]]|\\{(?<part>[a-z]+)\\|(?<colored>[^}]+)}|\\*\\*(?<strong>[^*]+)\\*\\*");

    private Prose() {}

    /// The text as markup.
    ///
    /// @param glossary where the words are explained
    static String html(String text, Messages messages, String glossary) {
        return MARK.matcher(escaped(text))
                .replaceAll(mark -> Matcher.quoteReplacement(marked(mark, messages, glossary)));
    }

    /// The text without marks.
    static String plain(String text, Messages messages) {
        return MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(shown(mark, messages)));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String marked(MatchResult mark, Messages messages, String glossary) {
        String term = mark.group("term");
        if (term != null) {
            return "<a class=\"term\" href=\"" + glossary + "#" + term + "\">" + shown(mark, messages) + "</a>";
        }
        String part = mark.group("part");
        if (part != null) {
            if (!PARTS.contains(part))
                throw new IllegalArgumentException("no part of the body has a color named " + part);
            return "<span class=\"part " + part + "\">" + shown(mark, messages) + "</span>";
        }
        return "<strong>" + shown(mark, messages) + "</strong>";
    }

    private static String shown(MatchResult mark, Messages messages) {
        String term = mark.group("term");
        if (term != null) {
            String name = messages.text("glossary." + term + ".name");
            return mark.group("shown") == null ? escaped(name) : mark.group("shown");
        }
        return mark.group("part") != null ? mark.group("colored") : mark.group("strong");
    }
}
