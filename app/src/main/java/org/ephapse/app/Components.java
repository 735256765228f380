package org.ephapse.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What others wrote and this program carries along, with versions and licenses: the build writes the list of
/// libraries, `licenses.tsv` says under which terms each comes.
final class Components {
    /// A library is named as `group:artifact:jar:version`, perhaps with more behind.
    private static final Pattern LIBRARY = Pattern.compile("^\\s+([^:\\s]+):([^:]+):jar:([^:\\s]+).*");

    /// What is packed in and is no library of Java.
    private static final List<Component> FILES = List.of(
            new Component("npm", "three", "0.181.1", List.of("MIT")),
            new Component("fonts", "Noto Sans", "20201225-1", List.of("OFL-1.1")));

    private Components() {}

    /// One of them.
    ///
    /// @param licenses SPDX names, as its publisher lists them
    record Component(String group, String name, String version, List<String> licenses) {
        /// The package URL by which tools know it.
        String purl() {
            return switch (group) {
                case "npm" -> "pkg:npm/" + name + "@" + version;
                case "fonts" -> "pkg:generic/noto-sans@" + version;
                default -> "pkg:maven/" + group + "/" + name + "@" + version;
            };
        }
    }

    /// All of them, by name.
    ///
    /// @throws IllegalStateException where a library has no license in the table
    static List<Component> all() {
        Map<String, List<String>> licenses = licenses();
        List<Component> all = new ArrayList<>();
        text("components.txt")
                .lines()
                .map(LIBRARY::matcher)
                .filter(Matcher::matches)
                .forEach(library -> {
                    String key = library.group(1) + ":" + library.group(2);
                    List<String> terms = licenses.get(key);
                    if (terms == null) throw new IllegalStateException("licenses.tsv says nothing about " + key);
                    all.add(new Component(library.group(1), library.group(2), library.group(3), terms));
                });
        all.addAll(FILES);
        return all;
    }

    /// The table: licenses by `group:artifact`.
    static Map<String, List<String>> licenses() {
        Map<String, List<String>> licenses = new LinkedHashMap<>();
        text("licenses.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .forEach(cells -> licenses.put(cells[0], List.of(cells[1].split(", ", -1))));
        return licenses;
    }

    private static String text(String name) {
        try (InputStream in = Components.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
