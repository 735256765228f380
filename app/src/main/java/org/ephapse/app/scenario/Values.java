package org.ephapse.app.scenario;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.ephapse.app.yaml.Place;
import org.ephapse.app.yaml.Yaml;

/// Single values: text to word, number, quantity, or a sentence that says why not.
final class Values {
    /// A number as people write it; the schema uses the same expression.
    static final String NUMBER = "[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?";

    /// The word for an age that does not come.
    static final String NEVER = "never";

    private static final Pattern MEASURED = Pattern.compile("(" + NUMBER + ") *(.*)");
    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern NOT_A_NUMBER = Pattern.compile("(?i)[-+]?\\.?(nan|inf|infinity)\\b.*");
    private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]+,[0-9].*");
    /// What YAML 1.2 takes for something else than text when it is written without quotes.
    private static final Pattern NO_TEXT = Pattern.compile(
            "|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)|0o[0-7]+|0x[0-9a-fA-F]+|"
                    + NUMBER);
    private static final int LONGEST_NUMBER = 400;

    private static final Place IN_THE_FORMAT = new Place("the format", 1, 1);

    private Values() {}

    /// What the format says holds where a measure is not given, in its dimension's own unit.
    static double standardNumber(String path) {
        return (Double) standard(Format.at(path));
    }

    /// What the format says holds where a whole number is not given.
    static long standardWhole(String path) {
        return (Long) standard(Format.at(path));
    }

    private static Object standard(Key key) {
        String text = key.standard();
        if (text == null) throw new IllegalStateException(key.path() + " has no standard value");
        return of(key, new Yaml.Leaf(IN_THE_FORMAT, text, true));
    }

    /// The value of a leaf, as its key asks for it.
    static Object of(Key key, Yaml.Leaf leaf) {
        return switch (key.kind()) {
            case Kind.Text text -> text(key, text, leaf);
            case Kind.Word(List<String> words) -> word(key, words, leaf);
            case Kind.Whole whole -> whole(key, whole, leaf);
            case Kind.Flag flag -> flag(key, leaf);
            case Kind.Measure measure -> measure(key, measure, leaf);
            case Kind.Section section -> throw refused(key, leaf, "is a single value");
            case Kind.Treatments treatments -> throw refused(key, leaf, "is a single value");
        };
    }

    private static String text(Key key, Kind.Text kind, Yaml.Leaf leaf) {
        String text = leaf.text();
        if (leaf.plain() && NO_TEXT.matcher(text).matches()) {
            if (text.isEmpty())
                throw new BadScenario(leaf.place(), key.path() + " is empty; give it a text or leave it out");
            throw new BadScenario(leaf.place(), key.path() + " is a text: put " + text + " in quotes");
        }
        if (text.codePointCount(0, text.length()) > kind.longest()) throw refused(key, leaf, "is too long");
        boolean controls = text.codePoints()
                .anyMatch(c -> c != '\n' && (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE));
        if (controls)
            throw new BadScenario(
                    leaf.place(), key.path() + " holds a control character; only text and line breaks are allowed");
        return text;
    }

    private static String word(Key key, List<String> words, Yaml.Leaf leaf) {
        if (words.contains(leaf.text())) return leaf.text();
        throw new BadScenario(
                leaf.place(), key.path() + " cannot be " + shown(leaf) + Nearest.hint(leaf.text(), words));
    }

    private static Long whole(Key key, Kind.Whole kind, Yaml.Leaf leaf) {
        if (!leaf.plain() || !WHOLE.matcher(leaf.text()).matches()) throw refused(key, leaf, "is not a whole number");
        long value;
        try {
            value = Long.parseLong(leaf.text());
        } catch (NumberFormatException e) {
            throw refused(key, leaf, "does not fit into 64 bits");
        }
        if (value < kind.min() || value > kind.max()) throw refused(key, leaf, "is out of range");
        return value;
    }

    private static Boolean flag(Key key, Yaml.Leaf leaf) {
        if (leaf.plain() && leaf.text().equals("true")) return true;
        if (leaf.plain() && leaf.text().equals("false")) return false;
        throw refused(key, leaf, "is neither");
    }

    private static Double measure(Key key, Kind.Measure kind, Yaml.Leaf leaf) {
        if (kind.orNever() && leaf.text().equals(NEVER)) return Double.POSITIVE_INFINITY;
        double value = kind.dimension().isPlain()
                        && leaf.plain()
                        && PLAIN.matcher(leaf.text()).matches()
                ? number(key, leaf, leaf.text())
                : measured(key, kind, leaf);
        if (!kind.holds(value)) throw refused(key, leaf, "is out of range");
        return value + 0.0;
    }

    private static double measured(Key key, Kind.Measure kind, Yaml.Leaf leaf) {
        String text = leaf.text().strip();
        if (NOT_A_NUMBER.matcher(text).matches()) throw refused(key, leaf, "is not a number that can be used");
        if (COMMA.matcher(text).matches()) throw refused(key, leaf, "has a comma: write decimals with a point");
        Matcher parts = MEASURED.matcher(text);
        if (!parts.matches()) throw refused(key, leaf, "does not begin with a number");
        double number = number(key, leaf, parts.group(1));
        String name = parts.group(4);
        for (Dimension.Unit unit : kind.dimension().units()) {
            if (unit.name().equals(name) && !name.isEmpty()) return unit.own(number);
        }
        throw new BadScenario(
                leaf.place(),
                key.path() + " is " + shown(leaf) + unitFault(kind.dimension(), name) + "; allowed is "
                        + kind.allowed());
    }

    private static String unitFault(Dimension dimension, String name) {
        if (dimension == Dimension.NUMBER) return ", it is a plain number without unit and quotes";
        String units = "in " + Words.or(dimension.toldNames());
        if (dimension.isPlain()) units = "a plain number or " + units;
        return name.isEmpty() ? " without a unit, it must be " + units : " in the wrong unit, it must be " + units;
    }

    private static double number(Key key, Yaml.Leaf leaf, String digits) {
        if (digits.length() > LONGEST_NUMBER) throw refused(key, leaf, "has too many digits");
        return Double.parseDouble(digits);
    }

    /// A sentence: the key, the value as it was written, what is wrong with it, what is allowed.
    static BadScenario refused(Key key, Yaml.Leaf leaf, String fault) {
        return new BadScenario(
                leaf.place(),
                key.path() + " is " + shown(leaf) + ", which " + fault + "; allowed is "
                        + key.kind().allowed());
    }

    private static String shown(Yaml.Leaf leaf) {
        return leaf.text().isEmpty() ? "empty" : Words.quoted(leaf.text());
    }
}
