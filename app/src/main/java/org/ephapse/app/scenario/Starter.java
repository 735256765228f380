package org.ephapse.app.scenario;

import java.util.List;
import java.util.Map;
import org.ephapse.app.text.Decimal;
import org.jspecify.annotations.Nullable;

/// The scenario that `ephapse init` writes: every value of a preset, each with its meaning and what is allowed, and
/// what could be added as lines that are asleep.
public final class Starter {
    private static final String TREATMENTS = "plan.treatments";
    private static final String STEP = "  ";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values;

    private Starter(Map<String, Object> values) {
        this.values = values;
    }

    /// The text of the file.
    ///
    /// @param preset the preset's name
    public static String text(String preset) {
        Scenario scenario = Scenarios.preset(preset);
        Starter starter = new Starter(Canonical.flat(scenario));
        starter.line(0, "# A scenario for Ephapse, made from the preset " + preset + ": change what you like.");
        starter.line(0, "# A person that is drawn needs no values: one that you take away is the drawn one again.");
        starter.line(0, "# What begins with \"#: \" is asleep; take that away to wake it.");
        starter.line(0, "# The whole format, for your editor: ephapse schema");
        for (Key key : Format.in("")) starter.key(key, 0);
        starter.treatments(scenario);
        starter.expectations();
        return starter.text.toString();
    }

    private void key(Key key, int depth) {
        switch (key.name()) {
            // these stand at the end, or describe the preset and not the new file
            case "treatments", "expect", "description", "extends" -> {}
            case "title" -> {
                comment(key, depth);
                line(depth, "title: \"My scenario\"");
            }
            default -> {
                if (key.kind() instanceof Kind.Section) block(key, depth);
                else value(key, depth);
            }
        }
    }

    private void block(Key block, int depth) {
        boolean holds = values.keySet().stream().anyMatch(path -> path.startsWith(block.path() + "."));
        if (!holds) return;
        if (depth == 0) text.append('\n');
        comment(block, depth);
        line(depth, block.name() + ":");
        for (Key key : Format.in(block.path())) key(key, depth + 1);
    }

    private void value(Key key, int depth) {
        Object value = values.get(key.path());
        if (value == null) return;
        comment(key, depth);
        line(depth, key.name() + ": " + written(value));
    }

    private void treatments(Scenario scenario) {
        List<Map<String, Object>> items = Canonical.treatments(scenario);
        comment(Format.at(TREATMENTS), 1);
        line(1, items.isEmpty() ? "treatments: []" : "treatments:");
        for (Map<String, Object> item : items) {
            item.forEach((name, inner) -> {
                line(2, "- " + name + ":");
                ((Map<?, ?>) inner).forEach((key, value) -> line(4, key + ": " + written(value)));
            });
        }
        line(1, "# For example, in place of the line or the list above:");
        asleep(1, "treatments:");
        for (Key treatment : Format.in(TREATMENTS)) {
            line(2, "# " + treatment.meaning());
            asleep(2, "- " + treatment.name() + ":");
            for (Key key : Format.in(treatment.path())) {
                String example = example(key);
                if (example == null) continue;
                comment(key, 4);
                asleep(4, key.name() + ": " + example);
            }
        }
    }

    private void expectations() {
        text.append('\n');
        comment(Format.at("expect"), 0);
        asleep(0, "expect:");
        for (Key key : Format.in("expect")) {
            if (!(key.kind() instanceof Kind.Word) && !(key.kind() instanceof Kind.Flag)) continue;
            comment(key, 1);
            asleep(
                    1,
                    key.name() + ": "
                            + (key.kind() instanceof Kind.Word(List<String> words) ? words.getFirst() : "true"));
        }
    }

    private static @Nullable String example(Key key) {
        if (key.standard() != null) return key.standard();
        return key.need() == Key.Need.IN_ITS_BLOCK ? "50 years" : null;
    }

    private void comment(Key key, int depth) {
        boolean single = !(key.kind() instanceof Kind.Section) && !(key.kind() instanceof Kind.Treatments);
        line(depth, "# " + key.meaning() + (single ? " Allowed: " + key.kind().allowed() + "." : ""));
    }

    private void line(int depth, String content) {
        text.append(STEP.repeat(depth)).append(content).append('\n');
    }

    private void asleep(int depth, String content) {
        text.append("#: ").append(STEP.repeat(depth)).append(content).append('\n');
    }

    private static String written(Object value) {
        return value instanceof Double number ? Decimal.exact(number) : value.toString();
    }
}
