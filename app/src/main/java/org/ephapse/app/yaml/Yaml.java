package org.ephapse.app.yaml;

import java.util.List;
import java.util.Map;

/// A YAML document as a tree in which every key and every value knows its place.
public sealed interface Yaml {
    /// Where it begins.
    Place place();

    /// What it is, in a few words.
    String words();

    /// A single value. `plain`: written without quotes, so that it may be a number.
    record Leaf(Place place, String text, boolean plain) implements Yaml {
        @Override
        public String words() {
            return "a single value";
        }
    }

    /// A list.
    record Items(Place place, List<Yaml> values) implements Yaml {
        @Override
        public String words() {
            return "a list";
        }
    }

    /// A block of keys.
    record Block(Place place, Map<String, Entry> entries) implements Yaml {
        @Override
        public String words() {
            return "a block of keys";
        }
    }

    /// A key's place and its value.
    record Entry(Place keyPlace, Yaml value) {}
}
