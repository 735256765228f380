package org.ephapse.web.words;

import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How hard an English text is to read: the Flesch-Kincaid grade (Kincaid et al. 1975), years of school in the United
/// States. A figure counts as one word of one syllable. An item of a list without a full stop is a sentence.
///
/// @param sentences number of sentences
/// @param words     number of words
/// @param syllables number of syllables
public record Readability(int sentences, int words, int syllables) {
    private static final double WORDS_WEIGHT = 0.39, SYLLABLES_WEIGHT = 11.8, CONSTANT = 15.59;

    /// Ends a sentence: not the point inside a number, nor that of an abbreviation.
    private static final Pattern END = Pattern.compile("(?<!\\b(?:Dr|Mr|Mrs|vs))[.!?]+[”\"’)]*(?=\\s|$)|\\n");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*");

    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    /// The measure of texts, each of which ends where it ends.
    public static Readability of(Collection<String> texts) {
        int sentences = 0, words = 0, syllables = 0;
        for (String text : texts) {
            for (String sentence : END.splitAsStream(text).toList()) {
                int inSentence = 0;
                for (MatchResult word : WORD.matcher(sentence).results().toList()) {
                    syllables += HYPHEN.splitAsStream(word.group())
                            .mapToInt(Syllables::of)
                            .sum();
                    inSentence++;
                }
                words += inSentence;
                if (inSentence > 0) sentences++;
            }
        }
        return new Readability(sentences, words, syllables);
    }

    /// The grade.
    public double grade() {
        return WORDS_WEIGHT * wordsPerSentence() + SYLLABLES_WEIGHT * syllables / words - CONSTANT;
    }

    /// The mean length of a sentence in words.
    public double wordsPerSentence() {
        return (double) words / sentences;
    }
}
