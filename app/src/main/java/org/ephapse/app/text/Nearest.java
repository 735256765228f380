package org.ephapse.app.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The words that a mistyped one probably meant.
public final class Nearest {
    /// Longer words than this are not compared; no key of ours is that long.
    private static final int LONGEST = 64;

    private Nearest() {}

    /// Words that lie within a third of the typed word's length (at least two letters), nearest first.
    public static List<String> to(String typed, Collection<String> words) {
        if (typed.length() > LONGEST) return List.of();
        String low = typed.toLowerCase(Locale.ROOT);
        int reach = Math.max(2, typed.length() / 3);
        record Candidate(String word, int distance) {}
        return words.stream()
                .map(word -> new Candidate(word, distance(low, word.toLowerCase(Locale.ROOT))))
                .filter(c -> c.distance <= reach && c.distance < c.word.length())
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
                .map(Candidate::word)
                .toList();
    }

    /// "; did you mean a or b?", or ", allowed are a, b or c" where nothing is near.
    public static String hint(String typed, Collection<String> words) {
        List<String> near = to(typed, words);
        if (!near.isEmpty()) {
            return "; did you mean " + Words.or(near.subList(0, Math.min(2, near.size()))) + "?";
        }
        return "; allowed " + (words.size() == 1 ? "is " : "are ") + Words.or(List.copyOf(words));
    }

    /// Number of letters to insert, delete, replace or swap with the neighbor.
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replace = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replace, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
