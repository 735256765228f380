package org.ephapse.desk.danger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Does a text speak of danger to oneself?
///
/// Three lists of phrases (`en.txt`, `hi.txt`, `mr.txt`) are looked for in every text, whatever its language. A text is
/// compared in small letters, without punctuation, apostrophes and invisible characters, word by word. A line of a list
/// is a phrase; `a|b` is one word or the other, `word?` a word that may be missing, `...` up to three words of any
/// kind.
/// A line that begins with `!` is a phrase to be passed over: "do not want to die".
/// The lists are wide on purpose: a needless look at the help page harms nobody.
public final class Danger {
    private static final List<String> LISTS = List.of("en", "hi", "mr");
    private static final List<Pattern> PHRASES = new ArrayList<>();
    private static final List<Pattern> PASSED_OVER = new ArrayList<>();

    static {
        LISTS.forEach(list -> lines(list).forEach(line -> {
            if (line.startsWith("!")) PASSED_OVER.add(pattern(line.substring(1).strip()));
            else PHRASES.add(pattern(line));
        }));
    }

    private Danger() {}

    /// Does one of the texts?
    public static boolean isIn(Collection<String> texts) {
        return texts.stream().anyMatch(Danger::isIn);
    }

    static boolean isIn(String text) {
        String words = words(text);
        for (Pattern passedOver : PASSED_OVER) words = passedOver.matcher(words).replaceAll("~ ");
        for (Pattern phrase : PHRASES) {
            if (phrase.matcher(words).find()) return true;
        }
        return false;
    }

    /// The text as words between single blanks, with a blank at both ends.
    static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2018\u2019\u02bc`\u00b4]", "")
                // invisible characters, and the dot below of Devanagari, which many leave out
                .replaceAll("[\\p{Cf}\u093c]", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ");
        return " " + plain.strip() + " ";
    }

    private static Pattern pattern(String phrase) {
        var regex = new StringBuilder("(?<= )");
        for (String word : phrase.split(" +", -1)) {
            if (word.equals("...")) {
                regex.append("(?:[^ ]+ ){0,3}");
            } else if (word.endsWith("?")) {
                regex.append("(?:(?:")
                        .append(anyOf(word.substring(0, word.length() - 1)))
                        .append(") )?");
            } else {
                regex.append("(?:").append(anyOf(word)).append(") ");
            }
        }
        return Pattern.compile(regex.toString());
    }

    private static String anyOf(String alternatives) {
        var words = new ArrayList<String>();
        for (String word : alternatives.split("\\|", -1))
            words.add(Pattern.quote(words(word).strip()));
        return String.join("|", words);
    }

    static List<String> lines(String list) {
        try (InputStream in = Danger.class.getResourceAsStream(list + ".txt")) {
            if (in == null) throw new IllegalStateException("the list " + list + ".txt is missing");
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
