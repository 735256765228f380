package org.ephapse.app.report.markup;

import static org.ephapse.app.report.markup.Tag.SPAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences in which the names of the parts carry the color that the parts have in the pictures.
public final class Prose {
    private static final Map<String, String> PARTS = Map.of(
            "artery",
            "artery-word",
            "nerve",
            "nerve-word",
            "myelin",
            "nerve-word",
            "eyelid",
            "lid",
            "cheek",
            "cheek",
            "mouth",
            "mouth");
    private static final Pattern PART =
            Pattern.compile("\\b(artery|nerve|myelin|eyelid|cheek|mouth)\\b", Pattern.CASE_INSENSITIVE);

    private Prose() {}

    /// The sentence as text and colored words.
    public static List<Node> of(String sentence) {
        List<Node> nodes = new ArrayList<>();
        Matcher part = PART.matcher(sentence);
        int done = 0;
        while (part.find()) {
            nodes.add(new Node.Text(sentence.substring(done, part.start())));
            String kind = PARTS.getOrDefault(part.group().toLowerCase(Locale.ROOT), "");
            nodes.add(SPAN.of(part.group()).with("class", "part " + kind));
            done = part.end();
        }
        nodes.add(new Node.Text(sentence.substring(done)));
        return nodes;
    }

    /// A paragraph.
    public static Element paragraph(String text) {
        return Tag.P.of().add(of(text));
    }
}
