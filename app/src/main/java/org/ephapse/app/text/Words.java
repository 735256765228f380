package org.ephapse.app.text;

import java.util.List;

/// Small pieces of sentences.
public final class Words {
    private static final int QUOTED = 40;

    private Words() {}

    /// The words joined as "a, b or c".
    public static String or(List<String> words) {
        int last = words.size() - 1;
        if (last < 1) return String.join("", words);
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /// Somebody's text in quotes, shortened, on one line.
    public static String quoted(String text) {
        int end = Math.min(text.length(), QUOTED);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) end--;
        return '"' + line(text.substring(0, end)) + (end < text.length() ? "..." : "") + '"';
    }

    /// The text on one line: line breaks become spaces, other control characters a visible code.
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029) line.append(' ');
            else if (isUnseen(c))
                line.append("\\u{").append(Integer.toHexString(c)).append('}');
            else line.appendCodePoint(c);
        });
        return line.toString();
    }

    /// Text broken into lines of at most `width` characters where a word ends, each with a line feed.
    public static String wrapped(String text, int width, String indent) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split("\\s+", -1)) {
            boolean fits = length > 0 && length + 1 + word.length() <= width;
            if (length > 0) lines.append(fits ? " " : "\n");
            if (!fits) lines.append(indent);
            length = (fits ? length + 1 : indent.length()) + word.length();
            lines.append(word);
        }
        return lines.append('\n').toString();
    }

    /// Whether a character shows nothing, or changes the direction of what follows it.
    public static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
