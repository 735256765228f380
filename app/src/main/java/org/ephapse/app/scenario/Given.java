package org.ephapse.app.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.app.yaml.Place;
import org.jspecify.annotations.Nullable;

/// The values that a scenario gives, by path, each with its place: checked one by one, not yet together.
///
/// A value is a `String`, a `Long`, a `Double` in its dimension's own unit, a `Boolean`, or a list of [Item]s.
final class Given {
    /// A value and where it stands.
    record Value(Place place, Object value) {}

    /// One treatment: its name, and its values by the paths of the format.
    record Item(String path, Given values) {}

    private final Place place;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Place> blocks = new LinkedHashMap<>();

    Given(Place place) {
        this.place = place;
    }

    void put(String path, Place at, Object value) {
        values.put(path, new Value(at, value));
    }

    void putBlock(String path, Place at) {
        blocks.put(path, at);
    }

    boolean has(String path) {
        return values.containsKey(path);
    }

    boolean hasBlock(String path) {
        return blocks.containsKey(path);
    }

    /// The place of a path, or of the nearest block around it.
    Place place(String path) {
        for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('.')))) {
            Value value = values.get(at);
            if (value != null) return value.place();
            Place block = blocks.get(at);
            if (block != null) return block;
        }
        return place;
    }

    @Nullable
    String word(String path) {
        return (String) valueAt(path);
    }

    @Nullable
    Long whole(String path) {
        return (Long) valueAt(path);
    }

    @Nullable
    Double number(String path) {
        return (Double) valueAt(path);
    }

    @Nullable
    Boolean flag(String path) {
        return (Boolean) valueAt(path);
    }

    /// The treatments of a list; empty where there is none.
    List<Item> items(String path) {
        Value value = values.get(path);
        if (value == null) return List.of();
        return ((List<?>) value.value()).stream().map(Item.class::cast).toList();
    }

    /// These values over those of the scenario that is extended.
    Given over(Given base) {
        Given both = new Given(place);
        both.values.putAll(base.values);
        both.blocks.putAll(base.blocks);
        both.values.putAll(values);
        both.blocks.putAll(blocks);
        return both;
    }

    /// These values without the keys that describe the file itself.
    Given without(List<String> paths) {
        Given rest = new Given(place);
        values.forEach((path, value) -> {
            if (paths.stream().noneMatch(p -> isIn(path, p))) rest.values.put(path, value);
        });
        blocks.forEach((path, at) -> {
            if (paths.stream().noneMatch(p -> isIn(path, p))) rest.blocks.put(path, at);
        });
        return rest;
    }

    private static boolean isIn(String path, String block) {
        return path.equals(block) || path.startsWith(block + ".");
    }

    private @Nullable Object valueAt(String path) {
        Value value = values.get(path);
        return value == null ? null : value.value();
    }
}
