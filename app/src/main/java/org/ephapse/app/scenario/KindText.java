package org.ephapse.app.scenario;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what a key holds from its cell in the table of [Format]:
///
/// ```
/// block            block, or never      treatments, 100      text of 200        flag
/// word left right  whole  whole 0..  whole 1..1
/// LENGTH 0.1..10   SHARE >0..5          YEARS 0..150, or never
/// ```
final class KindText {
    private static final String OR_NEVER = ", or never";
    private static final Pattern RANGE = Pattern.compile("(>?)(-?[0-9.]*[0-9])?\\.\\.(-?[0-9.]*[0-9])?");

    private KindText() {}

    /// The kind that a cell describes.
    static Kind kind(String cell) {
        boolean orNever = cell.endsWith(OR_NEVER);
        String rest = orNever ? cell.substring(0, cell.length() - OR_NEVER.length()) : cell;
        List<String> words = List.of(rest.split("[ ,]+", -1));
        String last = words.getLast();
        return switch (words.getFirst()) {
            case "block" -> new Kind.Section(orNever);
            case "treatments" -> new Kind.Treatments(Integer.parseInt(last));
            case "text" -> new Kind.Text(Integer.parseInt(last));
            case "flag" -> new Kind.Flag();
            case "word" -> new Kind.Word(List.copyOf(words.subList(1, words.size())));
            case "whole" -> whole(words.size() == 1 ? ".." : last);
            default -> measure(Dimension.valueOf(words.getFirst()), last, orNever);
        };
    }

    private static Kind whole(String text) {
        Matcher range = range(text);
        return new Kind.Whole(
                range.group(2) == null ? Long.MIN_VALUE : Long.parseLong(range.group(2)),
                range.group(3) == null ? Long.MAX_VALUE : Long.parseLong(range.group(3)));
    }

    private static Kind measure(Dimension dimension, String text, boolean orNever) {
        Matcher range = range(text);
        boolean open = !range.group(1).isEmpty();
        return new Kind.Measure(
                dimension, Double.parseDouble(range.group(2)), open, Double.parseDouble(range.group(3)), orNever);
    }

    private static Matcher range(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.matches()) throw new IllegalStateException("the scenario format has no range " + text);
        return range;
    }
}
