package org.ephapse.web.words;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ephapse.web.Claims;
import org.ephapse.web.Claims.Claim;
import org.ephapse.web.Claims.Kind;
import org.ephapse.web.Claims.Source;

/// The rules that the texts of the pages keep. A text belongs to a family by the first part of its key, and each family
/// may say one kind of thing; only a claim may state a fact, and a claim has a row in the ledger.
public final class Wording {
    /// The families of texts.
    public enum Family {
        /// States facts; has a row in `claims.tsv` and is shown with the kind of knowledge it is.
        CLAIM("c"),
        /// Says what these pages, this project or the model are, do and do not.
        SELF("self"),
        /// Tells the reader what to do; states nothing that could be false.
        INSTRUCTION("do"),
        /// Asks.
        QUESTION("q"),
        /// A heading: no sentence.
        HEADING("h"),
        /// A label, a button, the head of a column: no sentence.
        LABEL("ui"),
        /// What a drawing says of its made-up person, with values the model computed.
        DRAWING("x"),
        /// What a word means.
        GLOSSARY("glossary"),
        /// The frame around every page.
        FRAME("site"),
        /// An entry of the menu.
        MENU("menu"),
        /// The name of a kind of knowledge.
        KIND("claim"),
        /// The clinic's front desk: what it asks, does and keeps.
        CLINIC("clinic"),
        /// What has to be mended in a form of the front desk.
        MENDING("desk"),
        /// What is said to the staff.
        STAFF("staff"),
        /// The title of a page.
        TITLE("");

        private final String first;

        Family(String first) {
            this.first = first;
        }

        /// The family of a key.
        ///
        /// @throws IllegalArgumentException where it has none
        public static Family of(String key) {
            if ((key.endsWith(".title") && !key.startsWith("c.")) || key.startsWith("not-found.")) return TITLE;
            String first = key.substring(0, Math.max(0, key.indexOf('.')));
            for (Family family : values()) {
                if (!first.isEmpty() && family.first.equals(first)) return family;
            }
            throw new IllegalArgumentException("the text " + key + " belongs to no family");
        }
    }

    private static final Pattern BANNED = Pattern.compile(
            "\\b(cur(e|es|ed|able|ing)|guarante\\w*|best|miracle\\w*|risk-free)\\b|\\b100 ?%",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /// Words that speak of the reader's own future or choose for the reader.
    private static final Pattern PERSONAL = Pattern.compile(
            "\\b(your (risk|chance|chances|prognosis|score|result|outcome)|you (should|must|will|are likely)|we (recommend|advise)|the right choice)\\b",
            Pattern.CASE_INSENSITIVE);

    /// What clinics' hacked pages are filled with.
    private static final Pattern SPAM = Pattern.compile(
            "\\b(viagra|cialis|levitra|casino|slots?|payday|escort|replica|cheap|discount|online pharmacy|buy now)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OURSELVES =
            Pattern.compile("\\b(we|our|ours|us|this|these|here)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private static final Map<Family, Predicate<String>> MAY = Map.of(
            Family.QUESTION, text -> text.endsWith("?"),
            Family.HEADING, text -> !text.endsWith("."),
            Family.LABEL, text -> !text.endsWith("."),
            Family.INSTRUCTION, text -> !DIGIT.matcher(text).find(),
            Family.SELF, text -> OURSELVES.matcher(text).find());

    private static final Map<Family, String> RULE = Map.of(
            Family.QUESTION, "a question ends with a question mark",
            Family.HEADING, "a heading is no sentence; a fact is a claim (c.)",
            Family.LABEL, "a label is no sentence; a fact is a claim (c.)",
            Family.INSTRUCTION, "an instruction holds no number; a fact is a claim (c.)",
            Family.SELF, "a text about these pages says we, our, this or these; a fact is a claim (c.)");

    private Wording() {}

    /// What is wrong with texts, a sentence a fault.
    ///
    /// @param texts  by their keys
    /// @param ledger the claims and their sources
    public static List<String> complaints(Map<String, String> texts, Claims ledger) {
        List<String> faults = new ArrayList<>();
        texts.forEach((key, text) -> faults.addAll(complaints(key, text, ledger)));
        for (String id : ledger.claims().keySet()) {
            if (!texts.containsKey(id)) faults.add(id + ": the ledger has a row, the pages have no such text");
        }
        return faults;
    }

    private static List<String> complaints(String key, String text, Claims ledger) {
        List<String> faults = new ArrayList<>();
        Family family = Family.of(key);
        Claim claim = ledger.claims().get(key);
        if (family == Family.CLAIM && claim == null) faults.add(key + ": a fact without a row in claims.tsv");
        if (family != Family.CLAIM && claim != null)
            faults.add(key + ": a row in claims.tsv for what is no claim (c.)");
        if (claim != null) faults.addAll(unread(claim, ledger));
        if (MAY.containsKey(family) && !MAY.get(family).test(text)) faults.add(key + ": " + RULE.get(family));
        boolean isView = claim != null && claim.kind() == Kind.CLINIC_VIEW;
        found(BANNED, isView ? QUOTED.matcher(text).replaceAll("") : text, key, "a promise", faults);
        found(PERSONAL, text, key, "speaks of the reader's own case", faults);
        found(SPAM, text, key, "a word of spam", faults);
        return faults;
    }

    /// A study that was not read is no study.
    private static List<String> unread(Claim claim, Claims ledger) {
        if (claim.kind() == Kind.GENERAL_KNOWLEDGE) return List.of();
        return claim.sources().stream()
                .map(ledger.sources()::get)
                .filter(source -> source != null && !source.isRead())
                .map(Source::id)
                .map(source -> claim.id() + ": stands on " + source + ", which was not read")
                .toList();
    }

    private static void found(Pattern pattern, String text, String key, String fault, List<String> faults) {
        Matcher word = pattern.matcher(text);
        while (word.find()) faults.add(key + ": \"" + word.group() + "\": " + fault);
    }

    /// The words of the glossary that a page uses and never links.
    ///
    /// @param main   the page's own part as markup
    /// @param names  the words by their ids
    /// @param exempt ids that need no link on this page
    public static List<String> unlinked(String main, Map<String, String> names, Set<String> exempt) {
        String spoken = main.replaceAll(
                "(?s)<svg.*?</svg>|<script.*?</script>|<table class=\"findings.*?</table>|<ul class=\"sources.*?</ul>",
                " ");
        String text = spoken.replaceAll("<[^>]+>", " ");
        List<String> missing = new ArrayList<>();
        // longer names first, so that "spasm" is not found inside "hemifacial spasm"
        for (String id : names.keySet().stream()
                .sorted(comparingInt(each -> -nameOf(names, each).length()))
                .toList()) {
            Matcher said = Pattern.compile("\\b" + Pattern.quote(nameOf(names, id)) + "s?\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(text);
            boolean isSaid = said.find();
            text = said.replaceAll(" ");
            if (isSaid && !exempt.contains(id) && !spoken.contains("#" + id + "\"")) missing.add(id);
        }
        return missing;
    }

    private static String nameOf(Map<String, String> names, String id) {
        return names.getOrDefault(id, id);
    }
}
