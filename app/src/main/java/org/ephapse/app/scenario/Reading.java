package org.ephapse.app.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.ephapse.app.yaml.Place;
import org.ephapse.app.yaml.Yaml;

/// Goes through a [Yaml] tree beside the [Format] and collects what is [Given]; refuses the first key or value that the
/// format does not know.
final class Reading {
    private static final String TREATMENTS = "plan.treatments";
    private static final Set<String> RESERVED =
            Set.of("sweep", "normal", "lognormal", "uniform", "loguniform", "exponential", "beta", "gamma", "choice");

    private final Given given;

    private Reading(Given given) {
        this.given = given;
    }

    /// What a document gives.
    static Given of(Yaml document) {
        Given given = new Given(document.place());
        new Reading(given).block("", document);
        return given;
    }

    private void block(String path, Yaml yaml) {
        if (!(yaml instanceof Yaml.Block(Place place, Map<String, Yaml.Entry> entries))) {
            throw notABlock(path, yaml);
        }
        given.putBlock(path, place);
        entries.forEach((name, entry) -> {
            if (!Format.names(path).contains(name)) throw unknown(path, name, entry);
            value(Format.at(path.isEmpty() ? name : path + "." + name), entry.value());
        });
    }

    private void value(Key key, Yaml yaml) {
        switch (key.kind()) {
            case Kind.Section(boolean orNever) -> {
                if (orNever
                        && yaml instanceof Yaml.Leaf(Place place, String text, boolean plain)
                        && text.equals(Values.NEVER)) {
                    Format.in(key.path()).forEach(below -> given.put(below.path(), place, Double.POSITIVE_INFINITY));
                } else {
                    block(key.path(), yaml);
                }
            }
            case Kind.Treatments(int most) -> given.put(key.path(), yaml.place(), treatments(yaml, most));
            default -> given.put(key.path(), yaml.place(), Values.of(key, leaf(key, yaml)));
        }
    }

    private static Yaml.Leaf leaf(Key key, Yaml yaml) {
        if (yaml instanceof Yaml.Leaf leaf) return leaf;
        if (yaml instanceof Yaml.Block(Place place, Map<String, Yaml.Entry> entries)
                && entries.keySet().stream().anyMatch(RESERVED::contains)) {
            throw new BadScenario(
                    place,
                    key.path()
                            + " is a distribution or a sweep, which are reserved for cohorts; a single life needs one value, "
                            + key.kind().allowed());
        }
        throw new BadScenario(
                yaml.place(),
                key.path() + " is " + yaml.words() + "; allowed is "
                        + key.kind().allowed());
    }

    private static List<Given.Item> treatments(Yaml yaml, int most) {
        if (!(yaml instanceof Yaml.Items(Place place, List<Yaml> values))) {
            throw new BadScenario(
                    yaml.place(),
                    TREATMENTS + " is " + yaml.words()
                            + "; allowed is a list, each line beginning with a dash and the treatment's name");
        }
        if (values.size() > most) {
            throw new BadScenario(
                    place, TREATMENTS + " holds " + values.size() + " treatments; allowed are at most " + most);
        }
        List<Given.Item> items = new ArrayList<>();
        for (Yaml value : values) items.add(treatment(value));
        return List.copyOf(items);
    }

    private static Given.Item treatment(Yaml yaml) {
        if (!(yaml instanceof Yaml.Block(Place place, Map<String, Yaml.Entry> entries)) || entries.size() != 1) {
            throw new BadScenario(
                    yaml.place(),
                    "a treatment is one name and its keys; allowed are " + Words.or(Format.names(TREATMENTS)));
        }
        Map.Entry<String, Yaml.Entry> only = entries.entrySet().iterator().next();
        if (!Format.names(TREATMENTS).contains(only.getKey()))
            throw unknown(TREATMENTS, only.getKey(), only.getValue());
        String path = TREATMENTS + "." + only.getKey();
        Given given = new Given(only.getValue().keyPlace());
        new Reading(given).block(path, only.getValue().value());
        return new Given.Item(path, given);
    }

    private static BadScenario notABlock(String path, Yaml yaml) {
        String what = path.isEmpty() ? "the scenario" : path;
        if (yaml instanceof Yaml.Leaf(Place place, String text, boolean plain)) {
            if (plain && text.isEmpty()) {
                return new BadScenario(
                        place, what + " is empty; give it keys (" + Words.or(Format.names(path)) + ") or leave it out");
            }
            return new BadScenario(
                    place,
                    what + " is " + Words.quoted(text) + "; allowed is a block of keys: "
                            + Words.or(Format.names(path)));
        }
        return new BadScenario(
                yaml.place(),
                what + " is " + yaml.words() + "; allowed is a block of keys: " + Words.or(Format.names(path)));
    }

    private static BadScenario unknown(String path, String name, Yaml.Entry entry) {
        if (RESERVED.contains(name)) {
            return new BadScenario(
                    entry.keyPlace(),
                    Words.quoted(name) + (path.isEmpty() ? "" : " in " + path)
                            + " is reserved for cohorts; a scenario is a single life");
        }
        String where = path.isEmpty() ? "a scenario" : path;
        return new BadScenario(
                entry.keyPlace(), where + " has no key " + Words.quoted(name) + Nearest.hint(name, Format.names(path)));
    }
}
