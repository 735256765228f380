package org.ephapse.web.clinic;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ephapse.desk.letter.Field;
import org.ephapse.desk.letter.Letter;
import org.ephapse.web.Page;

/// What is kept of one letter, in words for people: for its writer and for the staff.
public final class Kept {
    private static final List<Field> SAID = Stream.of(Field.values())
            .filter(field -> field.choices().size() != 1)
            .filter(field -> field != Field.NOTICE && field != Field.START && field != Field.MINUTES)
            .toList();

    private Kept() {}

    /// One thing that was said.
    public record Line(String label, String value) {}

    /// All that was said, in the order of the form.
    public static List<Line> lines(Page page, Letter letter) {
        var lines = new ArrayList<Line>();
        for (Field field : SAID) {
            if (letter.fields().get(field).isEmpty()) continue;
            String label = field == Field.TEXT
                    ? "clinic." + letter.kind().name().toLowerCase(Locale.ROOT) + ".text"
                    : "clinic." + field.key();
            lines.add(new Line(page.plain(label), value(page, letter, field)));
        }
        return lines;
    }

    private static String value(Page page, Letter letter, Field field) {
        if (field == Field.DAYS) return String.join(", ", letter.fields().all(field));
        if (field.choices().isEmpty()) return letter.fields().get(field);
        return letter.fields().all(field).stream()
                .map(choice -> page.plain("clinic." + field.key() + "." + choice))
                .collect(Collectors.joining(", "));
    }

    /// When the visit begins, as `Tuesday 1 December 2026, 10:30`; empty where it has no time.
    public static String start(Page page, Letter letter) {
        String start = letter.fields().get(Field.START);
        if (start.isEmpty()) return "";
        return LocalDateTime.parse(start)
                .format(DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.forLanguageTag(page.lang())));
    }
}
