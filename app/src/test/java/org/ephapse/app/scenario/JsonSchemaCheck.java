package org.ephapse.app.scenario;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.ephapse.app.text.Json;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Somebody else's validator with our schema, and somebody else's reading of YAML 1.2.
final class JsonSchemaCheck {
    private static final com.networknt.schema.Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(Json.text(Schema.document()), InputFormat.JSON);

    private JsonSchemaCheck() {}

    /// What the schema has against a scenario; empty where it is content.
    static List<String> complaints(String yaml) {
        return SCHEMA.validate(json(yaml), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String json(String yaml) {
        LoadSettings settings =
                LoadSettings.builder().setSchema(new CoreSchema()).build();
        // a document may be a number or text; a member of an object always is JSON
        String member = Json.text(Map.of("document", plain(new Load(settings).loadFromString(yaml))));
        return member.substring(member.indexOf(':') + 1, member.lastIndexOf('}'));
    }

    /// What JSON cannot say becomes text, as other readers of YAML have it.
    private static Object plain(Object value) {
        return switch (value) {
            case null -> java.util.Collections.singletonMap("null", null);
            case Map<?, ?> block -> {
                var plain = new java.util.LinkedHashMap<String, Object>();
                block.forEach((name, inner) -> plain.put(String.valueOf(name), inner == null ? null : plain(inner)));
                yield plain;
            }
            case List<?> items -> items.stream().map(JsonSchemaCheck::plain).toList();
            case Double number when !Double.isFinite(number) -> number.toString();
            case java.math.BigInteger number -> number.doubleValue();
            default -> value;
        };
    }
}
