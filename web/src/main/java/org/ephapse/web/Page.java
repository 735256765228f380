package org.ephapse.web;

import gg.jte.Content;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ephapse.web.Claims.Claim;
import org.ephapse.web.Claims.Source;

/// What a template is given: one page in one language, and everything it may say and link to.
public final class Page {
    private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z_]+)}");

    private final Press press;
    private final Screen screen;
    private final Language language;
    private final Messages messages;

    Page(Press press, Screen screen, Language language) {
        this.press = press;
        this.screen = screen;
        this.language = language;
        this.messages = press.messages(language);
    }

    /// Which page.
    public Screen screen() {
        return screen;
    }

    /// The tag of its language, for `lang`.
    public String lang() {
        return language.tag();
    }

    /// Its language.
    public Language language() {
        return language;
    }

    /// The languages it can be read in.
    public List<Language> languages() {
        return press.languages();
    }

    /// Is there a front desk behind these pages?
    public boolean hasClinic() {
        return press.hasClinic();
    }

    /// Which build of the program made it.
    public Edition edition() {
        return press.edition();
    }

    /// The address of a page in the same language.
    public String url(String word) {
        return Screen.of(word).address(language);
    }

    /// The address of a page in the same language.
    public String url(Screen to) {
        return to.address(language);
    }

    /// The address of this page in another language.
    public String url(Language other) {
        return screen.address(other);
    }

    /// The address of a static file, which changes with the files: `js/explorer.js`.
    public String asset(String path) {
        return press.assets().url(path);
    }

    /// The bytes of a static file, such as what the build computed.
    public byte[] file(String path) {
        return press.assets().bytes(path);
    }

    /// A static file of markup put into the page as it is, such as a drawing that the build made.
    public Content fragment(String path) {
        return raw(new String(file(path), StandardCharsets.UTF_8));
    }

    /// A text as markup; `{age}` takes the value that follows `"age"`.
    public Content text(String key, String... values) {
        return raw(html(key, values));
    }

    /// A text without markup, for attributes and for scripts.
    public String plain(String key, String... values) {
        return Prose.plain(filled(key, values), messages);
    }

    /// A sentence of fact with its id, the kind of knowledge it is and its source.
    public Content claim(String key, String... values) {
        Claim claim = press.claims().claim(key);
        return raw(sentence(claim, values) + label(claim));
    }

    /// Sentences of fact in a row; those that follow each other with one kind and one source share a label.
    public Content claims(String... keys) {
        List<Claim> claims = new ArrayList<>();
        for (String key : keys) claims.add(press.claims().claim(key));
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean isLast = i + 1 == claims.size() || !sameOrigin(claim, claims.get(i + 1));
            html.append(sentence(claim)).append(isLast ? label(claim) : "").append(' ');
        }
        return raw(html.toString().stripTrailing());
    }

    /// The texts below a prefix as a JSON block `<script type="application/json" id="...">`, for a script to show;
    /// marks
    /// are taken out, values stay as `{age}`.
    public Content words(String id, String prefix) {
        SortedMap<String, String> texts = messages.below(prefix);
        texts.replaceAll((key, text) -> Prose.plain(text, messages));
        return raw("<script type=\"application/json\" id=\"" + Prose.escaped(id) + "\">" + Json.inScript(texts)
                + "</script>");
    }

    /// The words of the glossary, by their ids.
    public List<String> terms() {
        return messages.below("glossary.").keySet().stream()
                .filter(key -> key.endsWith(".name"))
                .map(key -> key.substring(0, key.length() - ".name".length()))
                .toList();
    }

    /// The sources that sentences of the pages name.
    public List<Source> sources() {
        return List.copyOf(press.claims().sources().values());
    }

    /// The import map, whose hash every response's policy names.
    public Content importMap() {
        return raw("<script type=\"importmap\">" + press.importMap() + "</script>");
    }

    private String sentence(Claim claim, String... values) {
        return "<span class=\"claim\" data-claim=\"" + claim.id() + "\">" + html(claim.id(), values) + "</span>";
    }

    /// The kind of a sentence, linked to its first source; all of them in its title.
    private String label(Claim claim) {
        String kind = claim.kind().word();
        String citations = claim.sources().stream()
                .map(id -> press.claims().source(id).citation())
                .collect(Collectors.joining("; "));
        return " <a class=\"kind " + kind + "\" href=\"" + url(Screen.TRUST) + "#source-"
                + claim.sources().getFirst() + "\" title=\"" + Prose.escaped(citations) + "\">" + html("claim." + kind)
                + "</a>";
    }

    private static boolean sameOrigin(Claim one, Claim other) {
        return one.kind() == other.kind() && one.sources().equals(other.sources());
    }

    private String html(String key, String... values) {
        return Prose.html(filled(key, values), messages, url(Screen.GLOSSARY));
    }

    private String filled(String key, String... values) {
        String text = messages.text(key);
        return values.length == 0
                ? text
                : HOLE.matcher(text).replaceAll(hole -> Matcher.quoteReplacement(value(hole.group(1), key, values)));
    }

    private static String value(String name, String key, String... values) {
        for (int i = 0; i + 1 < values.length; i += 2) {
            if (values[i].equals(name)) return values[i + 1];
        }
        throw new IllegalArgumentException("the text " + key + " asks for a value named " + name);
    }

    private static Content raw(String html) {
        return output -> output.writeContent(html);
    }
}
