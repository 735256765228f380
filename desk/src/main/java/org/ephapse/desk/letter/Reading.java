package org.ephapse.desk.letter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ephapse.desk.letter.Problem.Rule;

/// One form being read: cleans texts, keeps one problem a field. Texts are normalized (NFC), lose control characters
/// and
/// those that turn the direction of writing around, and keep everything else to the letter.
final class Reading {
    private static final String TURNING = "[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFF9-\\uFFFB]";

    private final Map<String, List<String>> sent;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, Problem> problems = new EnumMap<>(Field.class);

    Reading(Map<String, List<String>> sent) {
        this.sent = sent;
    }

    String get(Field field) {
        return values.getOrDefault(field, "");
    }

    void put(Field field, String value) {
        values.put(field, value);
    }

    /// The first problem of a field is the one that is told.
    void refuse(Field field, Rule rule) {
        problems.putIfAbsent(field, new Problem(field, rule));
    }

    /// A text without line breaks.
    void line(Field field, int letters, boolean required) {
        keep(field, clean(first(field)).replaceAll("\\s+", " ").strip(), letters, required);
    }

    /// A text that may have line breaks.
    void text(Field field, int letters, boolean required) {
        String text = clean(first(field)).replace("\r\n", "\n").replace('\r', '\n');
        keep(field, text.strip(), letters, required);
    }

    private void keep(Field field, String text, int letters, boolean required) {
        put(field, text);
        if (required && text.isEmpty()) refuse(field, Rule.MISSING);
        if (text.codePointCount(0, text.length()) > letters) refuse(field, Rule.LONG);
    }

    /// One of the field's choices.
    void choice(Field field, boolean required) {
        String chosen = first(field);
        if (field.choices().contains(chosen)) put(field, chosen);
        else if (!chosen.isEmpty()) refuse(field, Rule.CHOICE);
        else if (required) refuse(field, Rule.MISSING);
    }

    /// Any number of the field's choices.
    void choices(Field field) {
        var chosen = several(field);
        if (!field.choices().containsAll(chosen)) refuse(field, Rule.CHOICE);
        put(
                field,
                String.join(
                        ",", field.choices().stream().filter(chosen::contains).toList()));
    }

    /// All values sent under the field's name that are not blank.
    List<String> several(Field field) {
        return sent.getOrDefault(field.key(), List.of()).stream()
                .map(value -> clean(value).strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private String first(Field field) {
        var all = sent.getOrDefault(field.key(), List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}&&[^\\n\\r\\t]]", "")
                .replace('\t', ' ')
                .replaceAll(TURNING, "")
                // half of a surrogate pair is no letter
                .replaceAll("[\\x{D800}-\\x{DFFF}]", "");
    }

    Checked checked(Kind kind) {
        return new Checked(kind, new Fields(values), new ArrayList<>(problems.values()));
    }
}
