package org.ephapse.desk.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ephapse.desk.ground.Refusal;

/// Nothing that a visitor wrote becomes public: a clinician's text may share no six words in a row with it, and holds
/// no
/// link, not even as text.
final class Rewriting {
    private static final int WORDS_IN_A_ROW = 6;
    private static final Pattern LINK = Pattern.compile(
            "(?i)https?:|www\\.|<\\s*a\\b|\\[[^\\]]*]\\(|\\b[a-z0-9-]+\\.(?:com|net|org|info|biz|ru|cn|top|xyz|shop|in|io|co)\\b");

    private Rewriting() {}

    static void refuseLinks(String text) {
        if (LINK.matcher(text).find()) throw new Refusal("A public text holds no links or addresses of pages.");
    }

    static void refuseCopies(String rewritten, String original) {
        String there = String.join(" ", words(rewritten));
        List<String> words = words(original);
        int row = Math.min(WORDS_IN_A_ROW, words.size());
        for (int i = 0; row > 0 && i + row <= words.size(); i++) {
            String copied = String.join(" ", words.subList(i, i + row));
            if ((" " + there + " ").contains(" " + copied + " ")) {
                throw new Refusal("A public text is written anew; this one repeats the visitor's own words.");
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{Nd}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
