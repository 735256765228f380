package org.ephapse.web.words;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Counts the syllables of an English word: groups of vowels, less the silent e, more where two vowels are spoken
/// apart. A list holds the words for which the rule fails.
final class Syllables {
    private static final Pattern GROUP = Pattern.compile("[aeiouy]+");
    /// Two vowels that are spoken apart.
    private static final Pattern APART = Pattern.compile(
            "ia(?!l\\b|lly|n\\b|r\\b|ge)|(?<![tscgx])ian|(?<![tscgx])ial|iu|(?<!q)uous|(?<![gq])ua(?=l|r\\b|t)"
                    + "|(?<![tsgcxn]|ll)io(?!us)|(?<=[vrln])ious|eo(?!n\\b|p|us)|(?<=[rd])ie[rt]|(?<![tc])ie(?=n[ct])|ie(?=ty)|ui(?=c[ie])|(?<=\\br)ea(?=ct|li)|yee|yi|ao|oe(?=[mtx])|(?<=cr|th)ea(?=t[eo]|r[ae]t)");
    /// A last e, es or ed that is not spoken.
    private static final Pattern SILENT = Pattern.compile(
            "(?<=[gq])ue$|(?<=[^aeiouy])e$|(?<=[aeou])e$|(?<=[^aeiouysxzcg])(?<![cs]h)es$|(?<=[^aeiouyscxzg]e)s$|(?<=[^aeiouytd])ed$");

    private static final Pattern SPOKEN_LE = Pattern.compile("[^aeiouywlr]le[sd]?$");
    private static final Pattern SYLLABIC = Pattern.compile("(sm|thm)s?$");

    /// Words whose inner e is silent, as the first part of others.
    private static final Set<String> SILENT_INSIDE = Set.of(
            "some", "place", "care", "face", "life", "time", "side", "hope", "there", "where", "home", "one", "nerve",
            "more", "fore");

    private static final Pattern INSIDE = Pattern.compile("^(" + String.join("|", SILENT_INSIDE)
            + ")(times?|thing|body|where|fore|lines?|one|self|ways?|how|what|pages?|heads?)$");

    /// An inner e that is silent before an ending: statement, carefully, rarely.
    private static final Pattern ENDING =
            Pattern.compile("(?<=[aeiouy][^aeioulmh]|[aeiouy]th)e(?=ments?$|ly$|less$|ness$|ful$|fully$)");

    private static final Map<String, Integer> EXCEPTIONS = Map.ofEntries(
            Map.entry("people", 2),
            Map.entry("every", 2),
            Map.entry("everything", 3),
            Map.entry("everybody", 4),
            Map.entry("being", 2),
            Map.entry("doing", 2),
            Map.entry("going", 2),
            Map.entry("seeing", 2),
            Map.entry("science", 2),
            Map.entry("quiet", 2),
            Map.entry("diet", 2),
            Map.entry("idea", 3),
            Map.entry("area", 3),
            Map.entry("real", 1),
            Map.entry("really", 2),
            Map.entry("create", 2),
            Map.entry("business", 2),
            Map.entry("sometimes", 2),
            Map.entry("something", 2),
            Map.entry("somebody", 3),
            Map.entry("someone", 2),
            Map.entry("anyone", 3),
            Map.entry("everyone", 3),
            Map.entry("nobody", 3),
            Map.entry("different", 3),
            Map.entry("spasm", 2),
            Map.entry("spasms", 2),
            Map.entry("dizziness", 3),
            Map.entry("naked", 2),
            Map.entry("tired", 2),
            Map.entry("fiber", 2),
            Map.entry("media", 3),
            Map.entry("likely", 2),
            Map.entry("likelier", 3),
            Map.entry("earlier", 3),
            Map.entry("neither", 2),
            Map.entry("eye", 1),
            Map.entry("eyes", 1),
            Map.entry("eyelid", 2),
            Map.entry("eyelids", 2),
            Map.entry("due", 1),
            Map.entry("cruel", 2),
            Map.entry("fluid", 2),
            Map.entry("clinician", 3),
            Map.entry("clinicians", 3),
            Map.entry("physician", 3),
            Map.entry("ophthalmologist", 5),
            Map.entry("beliefs", 2),
            Map.entry("coma", 2),
            Map.entry("whose", 1),
            Map.entry("myelin", 3),
            Map.entry("evening", 2),
            Map.entry("client", 2),
            Map.entry("areas", 3),
            Map.entry("naive", 2),
            Map.entry("heroic", 3),
            Map.entry("hundred", 2),
            Map.entry("museum", 3),
            Map.entry("recipe", 3),
            Map.entry("february", 4),
            Map.entry("pneumonia", 3),
            Map.entry("scientist", 3),
            Map.entry("european", 4),
            Map.entry("video", 3));

    private Syllables() {}

    /// The syllables of a word; of a figure, one.
    static int of(String word) {
        String letters = word.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("['’].*$", "")
                .replaceAll("[^a-z]", "");
        if (letters.isEmpty()) return 1;
        Integer known = EXCEPTIONS.get(letters);
        if (known != null) return known;
        var inside = INSIDE.matcher(letters);
        if (inside.matches()) return of(inside.group(1)) + of(inside.group(2));
        return Math.max(1, counted(ENDING.matcher(letters).replaceFirst("")));
    }

    private static int counted(String letters) {
        boolean isSpokenLe = SPOKEN_LE.matcher(letters).find();
        String spoken = isSpokenLe ? letters : SILENT.matcher(letters).replaceAll("");
        int count = (int) GROUP.matcher(spoken).results().count();
        count += (int) APART.matcher(letters).results().count();
        if (SYLLABIC.matcher(letters).find()) count++;
        return count;
    }
}
