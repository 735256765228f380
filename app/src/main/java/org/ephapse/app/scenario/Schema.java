package org.ephapse.app.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ephapse.app.scenario.Key.Need;

/// The scenario format as JSON Schema (2020-12), made from [Format], for editors and for checks elsewhere.
///
/// It refuses every fault of structure and of units. Ranges of values with a unit stand in the descriptions, because
/// JSON Schema cannot compare "1.2 mm" with "900 um"; the program checks them.
public final class Schema {
    private static final String TREATMENTS = "plan.treatments";

    private Schema() {}

    /// The schema as maps and lists.
    public static Map<String, Object> document() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:ephapse:scenario:" + Format.VERSION);
        schema.put("title", "Ephapse scenario");
        schema.put("description", "One person's life with the artery on the facial nerve, and what is done about it.");
        schema.putAll(block(""));
        // what is extended may give what is missing here
        schema.put("if", Map.of("not", Map.of("required", List.of("extends"))));
        schema.put("then", complete());
        return schema;
    }

    private static Map<String, Object> block(String path) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Key key : Format.in(path)) properties.put(key.name(), described(key));
        Map<String, Object> block = new LinkedHashMap<>();
        block.put("type", "object");
        block.put("properties", properties);
        block.put("additionalProperties", false);
        // expectations are not taken over from what is extended
        if (path.startsWith("expect.")) block.put("required", needed(path, Need.IN_ITS_BLOCK));
        return block;
    }

    private static Map<String, Object> described(Key key) {
        Map<String, Object> schema = new LinkedHashMap<>();
        String standard = key.standard();
        boolean single = !(key.kind() instanceof Kind.Section) && !(key.kind() instanceof Kind.Treatments);
        schema.put(
                "description",
                key.meaning()
                        + (single ? " Allowed: " + key.kind().allowed() + "." : "")
                        + (standard == null ? "" : " Where it is missing: " + standard + "."));
        schema.putAll(shape(key));
        return schema;
    }

    private static Map<String, Object> shape(Key key) {
        return switch (key.kind()) {
            case Kind.Section(boolean orNever) ->
                orNever
                        ? Map.of("anyOf", List.of(Map.of("const", Values.NEVER), block(key.path())))
                        : block(key.path());
            case Kind.Treatments(int most) -> treatments(most);
            case Kind.Text(int longest) -> ordered("type", "string", "maxLength", (long) longest);
            case Kind.Word(List<String> words) -> Map.of("enum", words);
            case Kind.Whole(long min, long max) ->
                min == max ? Map.of("const", min) : ordered("type", "integer", "minimum", min, "maximum", max);
            case Kind.Flag() -> Map.of("type", "boolean");
            case Kind.Measure measure -> measure(measure);
        };
    }

    private static Map<String, Object> measure(Kind.Measure measure) {
        Dimension dimension = measure.dimension();
        List<Object> ways = new ArrayList<>();
        if (dimension.isPlain()) {
            ways.add(ordered(
                    "type",
                    "number",
                    measure.open() ? "exclusiveMinimum" : "minimum",
                    measure.min(),
                    "maximum",
                    measure.max()));
        }
        if (!dimension.names().isEmpty()) ways.add(ordered("type", "string", "pattern", pattern(dimension)));
        if (measure.orNever()) ways.add(Map.of("const", Values.NEVER));
        return ways.size() == 1 ? castToMap(ways.getFirst()) : Map.of("anyOf", ways);
    }

    private static String pattern(Dimension dimension) {
        String units = dimension.names().stream()
                .map(name -> Pattern.compile("[^A-Za-zµμ%/]").matcher(name).replaceAll("\\\\$0"))
                .collect(Collectors.joining("|"));
        return "^ *" + Values.NUMBER + " *(" + units + ") *$";
    }

    private static Map<String, Object> treatments(int most) {
        List<Object> ways = new ArrayList<>();
        for (Key treatment : Format.in(TREATMENTS)) {
            Map<String, Object> one = new LinkedHashMap<>(described(treatment));
            List<String> needed = needed(treatment.path(), Need.IN_ITS_BLOCK);
            if (!needed.isEmpty()) one.put("required", needed);
            ways.add(ordered(
                    "type",
                    "object",
                    "properties",
                    Map.of(treatment.name(), one),
                    "required",
                    List.of(treatment.name()),
                    "additionalProperties",
                    false));
        }
        return ordered("type", "array", "maxItems", (long) most, "items", Map.of("oneOf", ways));
    }

    /// What must be there in a scenario that extends nothing.
    private static Map<String, Object> complete() {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("properties", blocksWithNeeds("person", Need.IN_ITS_BLOCK));
        person.put(
                "anyOf",
                List.of(
                        Map.of("required", List.of("draw")),
                        ordered(
                                "required", needed("person", Need.WITHOUT_DRAW),
                                "properties", blocksWithNeeds("person", Need.WITHOUT_DRAW))));
        return ordered("required", needed("", Need.IN_ITS_BLOCK), "properties", Map.of("person", person));
    }

    private static Map<String, Object> blocksWithNeeds(String path, Need need) {
        Map<String, Object> blocks = new LinkedHashMap<>();
        for (Key key : Format.in(path)) {
            List<String> needed = needed(key.path(), need);
            if (!needed.isEmpty()) blocks.put(key.name(), Map.of("required", needed));
        }
        return blocks;
    }

    private static List<String> needed(String path, Need need) {
        return Format.in(path).stream()
                .filter(k -> k.need() == need)
                .map(Key::name)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> castToMap(Object map) {
        return (Map<String, Object>) map;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        return map;
    }
}
