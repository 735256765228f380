package org.ephapse.desk.inbox;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ephapse.desk.letter.Field;
import org.ephapse.desk.letter.Letter;

/// Requests as CSV (RFC 4180). A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@` or a control character
/// for
/// a formula, so such a cell gets an apostrophe in front; telephone numbers get one too.
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";
    private static final List<Field> FIELDS = Stream.of(Field.values())
            .filter(field -> field != Field.TEXT && field != Field.PUBLISH)
            .toList();

    private Csv() {}

    static String of(List<Letter> letters, ZoneId zone) {
        var heading = new ArrayList<>(List.of("reference", "status", "flagged", "received"));
        FIELDS.forEach(field -> heading.add(field.key()));
        return Stream.concat(Stream.of(heading), letters.stream().map(letter -> row(letter, zone)))
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static List<String> row(Letter letter, ZoneId zone) {
        var row = new ArrayList<String>();
        row.add(letter.reference());
        row.add(letter.status().name());
        row.add(letter.flagged() ? "yes" : "no");
        row.add(letter.received().atZone(zone).toOffsetDateTime().toString());
        FIELDS.forEach(field -> row.add(letter.fields().get(field)));
        return row;
    }

    static String cell(String value) {
        boolean formula = value.codePoints().dropWhile(Character::isWhitespace).findFirst().stream()
                        .anyMatch(first -> FORMULA.indexOf(first) >= 0)
                || (!value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0);
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}
