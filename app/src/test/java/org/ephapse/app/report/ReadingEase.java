package org.ephapse.app.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flesch and Kincaid's grade of a text: 0.39 words per sentence + 11.8 syllables per word - 15.59 (Kincaid 1975).
///
/// Syllables are counted as groups of vowels without a silent e; a number counts as one word of two syllables.
final class ReadingEase {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.'\u2019-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingEase() {}

    static double grade(List<String> sentences) {
        double words = 0, syllables = 0;
        for (String sentence : sentences) {
            for (String word : words(sentence)) {
                words++;
                syllables += syllables(word);
            }
        }
        return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }

    static double meanLength(List<String> sentences) {
        return sentences.stream().mapToInt(s -> words(s).size()).average().orElseThrow();
    }

    static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(text.strip())
                .filter(s -> !words(s).isEmpty())
                .toList();
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(r -> r.group()).toList();
    }

    static int syllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) return 2;
        String spoken = lower.replaceAll("(?<=[^aeiouyl])e(s|d)?$|(?<=[aeiouy]l)e(s|d)?$", "");
        int groups = (int)
                Stream.of(spoken).flatMap(s -> VOWELS.matcher(s).results()).count();
        return Math.max(1, groups);
    }
}
