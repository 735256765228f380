package org.ephapse.web.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.ephapse.web.Page;
import org.jspecify.annotations.Nullable;

/// One age of a life, ready to be put into a template: what readers see without JavaScript, in print, and first.
public final class Still {
    private final Properties pieces;
    private final String prefix;

    private Still(Properties pieces, int number) {
        this.pieces = pieces;
        prefix = number + ".";
    }

    /// The stills of a file that [Site] made: the first stands on the page, the others tell the story.
    public static List<Still> of(byte[] file) {
        Properties pieces = new Properties();
        try {
            pieces.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the stills cannot be read", e);
        }
        List<Still> stills = new ArrayList<>();
        while (pieces.containsKey(stills.size() + ".age")) stills.add(new Still(pieces, stills.size()));
        return stills;
    }

    /// A piece of a picture by its name.
    public String get(String name) {
        String piece = pieces.getProperty(prefix + name);
        if (piece == null) throw new IllegalArgumentException("a still has no " + name);
        return piece;
    }

    /// The turn of a picture so wide to the right side of the face; null for the left.
    public @Nullable String mirror(int width) {
        return isRight() ? "matrix(-1 0 0 1 " + width + " 0)" : null;
    }

    /// Whether the right side of the face is meant.
    public boolean isRight() {
        return get("right").equals("true");
    }

    /// Whether the artery is drawn over the nerve.
    public boolean isBefore() {
        return get("before").equals("true");
    }

    /// The class of a part of the face that does not twitch.
    public String quiet(String part) {
        return get("shade." + part).equals("0") ? "quiet" : "";
    }

    /// The bands of the lens.
    public List<String> strands() {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> prefix + "strand." + i)
                .takeWhile(pieces::containsKey)
                .map(pieces::getProperty)
                .toList();
    }

    /// The life as a table of numbers.
    public List<List<String>> table() {
        return Arrays.stream(get("table").split(";"))
                .map(row -> List.of(row.split(" ")))
                .toList();
    }

    /// What is true at this age, in sentences.
    public String sentence(Page page) {
        List<String> sentences = new ArrayList<>(List.of(page.plain("x.say.age", "age", get("age"))));
        boolean dents = !get("dent").equals("0"), away = !get("gap").equals("0");
        sentences.add(
                dents
                        ? page.plain("x.say.dent", "dent", get("dent"))
                        : away ? page.plain("x.say.far", "gap", get("gap")) : page.plain("x.say.touch"));
        long bare = Math.round(Double.parseDouble(get("bare")) * 100);
        sentences.add(bare == 0 ? page.plain("x.say.whole") : page.plain("x.say.bare", "bare", String.valueOf(bare)));
        String twitching = get("twitching");
        sentences.add(
                !twitching.isEmpty()
                        ? page.plain("x.say.muscles." + twitching)
                        : page.plain(get("had").equals("true") ? "x.say.resting" : "x.say.quiet"));
        return String.join(" ", sentences);
    }
}
