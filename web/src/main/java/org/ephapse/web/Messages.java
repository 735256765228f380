package org.ephapse.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Every text of the pages in one language, by key: UTF-8 property files that share one space of keys.
public final class Messages {
    /// The files of a language: `layout_en.properties` and so on.
    static final List<String> BUNDLES = List.of("layout", "pages", "glossary", "explorer", "clinic");

    private final SortedMap<String, String> texts;

    private Messages(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(texts);
    }

    /// The texts of a language.
    ///
    /// @throws IllegalStateException where a file is missing or two files share a key
    public static Messages of(Language language) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String bundle : BUNDLES) {
            String name = "messages/" + bundle + "_" + language.tag() + ".properties";
            read(name).forEach((key, text) -> {
                if (texts.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("the key " + key + " of " + name + " stands in another file too");
                }
            });
        }
        return new Messages(texts);
    }

    /// The same keys with each text changed, as for a language that needs more room.
    public Messages mapped(UnaryOperator<String> change) {
        return new Messages(texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, e -> change.apply(e.getValue()), (a, b) -> a, TreeMap::new)));
    }

    /// The text of a key.
    ///
    /// @throws IllegalArgumentException where there is none
    public String text(String key) {
        String text = texts.get(key);
        if (text == null) throw new IllegalArgumentException("there is no text for the key " + key);
        return text;
    }

    /// Is there a text of that key?
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// All texts by key.
    public SortedMap<String, String> all() {
        return texts;
    }

    /// The texts whose keys begin with a prefix, by the rest of the key.
    public SortedMap<String, String> below(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        texts.tailMap(prefix).entrySet().stream()
                .takeWhile(e -> e.getKey().startsWith(prefix))
                .forEach(e -> found.put(e.getKey().substring(prefix.length()), e.getValue()));
        return found;
    }

    private static Properties read(String name) {
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the messages " + name + " are missing");
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("the messages " + name + " cannot be read", e);
        }
    }
}
