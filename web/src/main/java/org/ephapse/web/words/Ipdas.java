package org.ephapse.web.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The twelve fields without which a decision aid does not qualify (six) or is not certified (six) by the minimal set
/// of
/// the International Patient Decision Aid Standards. All are mandatory; each holds keys of texts.
///
/// @param fields keys of the texts by the name of the field
public record Ipdas(Map<String, List<String>> fields) {
    /// The fields, the qualifying six first.
    public static final List<String> NAMES = List.of(
            "condition",
            "decision",
            "options",
            "positive",
            "negative",
            "experience",
            "equalDetail",
            "citations",
            "publicationDate",
            "updatePolicy",
            "uncertainty",
            "funding");

    public Ipdas {
        fields = new LinkedHashMap<>(fields);
        for (String name : NAMES) {
            if (fields.getOrDefault(name, List.of()).isEmpty()) {
                throw new IllegalStateException("the decision aid says nothing of: " + name);
            }
        }
    }

    static Ipdas of(Document document) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            if (document.has(name)) fields.put(name, document.texts(name));
        }
        return new Ipdas(fields);
    }
}
