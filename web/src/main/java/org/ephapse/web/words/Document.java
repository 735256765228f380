package org.ephapse.web.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON object that was read, which says where it lacks something.
///
/// @param place   where it stands, as `compare.json, rows 3`
/// @param members its members: texts, numbers, truths, lists and objects
record Document(String place, Map<String, Object> members) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /// A packaged file that lies beside the pages' ledger.
    ///
    /// @throws IllegalStateException where it is missing or is no object
    static Document packaged(String name) {
        try (InputStream in = Document.class.getResourceAsStream("/org/ephapse/web/" + name)) {
            if (in == null) throw new IllegalStateException("the file " + name + " is missing from the build");
            return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + name + " cannot be read", e);
        }
    }

    static Document of(String name, String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return new Document(name, object(name, value(json)));
        }
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    String text(String key) {
        if (get(key) instanceof String text && !text.isBlank()) return text;
        throw refused(key, "must be a text");
    }

    int whole(String key) {
        if (get(key) instanceof Number number && number.doubleValue() == number.intValue()) return number.intValue();
        throw refused(key, "must be a whole number");
    }

    double number(String key) {
        if (get(key) instanceof Number number) return number.doubleValue();
        throw refused(key, "must be a number");
    }

    LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(place + ": " + key + " must be a day, as 2026-01-31", e);
        }
    }

    Document document(String key) {
        return new Document(place + ", " + key, object(place + ", " + key, get(key)));
    }

    List<Document> documents(String key) {
        List<Document> found = new ArrayList<>();
        for (Object each : list(key)) {
            String at = place + ", " + key + " " + (found.size() + 1);
            found.add(new Document(at, object(at, each)));
        }
        return found;
    }

    List<String> texts(String key) {
        List<String> found = new ArrayList<>();
        for (Object each : list(key)) {
            if (!(each instanceof String text) || text.isBlank()) throw refused(key, "must hold texts only");
            found.add(text);
        }
        return found;
    }

    private List<?> list(String key) {
        if (get(key) instanceof List<?> list) return list;
        throw refused(key, "must be a list");
    }

    private Object get(String key) {
        Object value = members.get(key);
        if (value == null) throw refused(key, "is missing");
        return value;
    }

    private IllegalStateException refused(String key, String rule) {
        return new IllegalStateException(place + ": " + key + " " + rule);
    }

    private static Map<String, Object> object(String place, Object value) {
        if (!(value instanceof Map<?, ?> map)) throw new IllegalStateException(place + " must be an object");
        Map<String, Object> members = new LinkedHashMap<>();
        map.forEach((key, member) -> members.put((String) key, member));
        return members;
    }

    private static Object value(JsonParser json) {
        return switch (json.currentToken()) {
            case START_OBJECT -> objectOf(json);
            case START_ARRAY -> listOf(json);
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> throw new IllegalStateException("no value can stand here: " + json.currentToken());
        };
    }

    private static Map<String, Object> objectOf(JsonParser json) {
        Map<String, Object> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            json.nextToken();
            members.put(key, value(json));
        }
        return members;
    }

    private static List<Object> listOf(JsonParser json) {
        List<Object> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) values.add(value(json));
        return values;
    }
}
