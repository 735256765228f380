package org.ephapse.desk.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What one letter holds. Personal: never printed, stored only sealed.
public final class Fields {
    private final Map<Field, String> values;

    Fields(Map<Field, String> values) {
        this.values = new EnumMap<>(Field.class);
        values.forEach((field, value) -> {
            if (!value.isEmpty()) this.values.put(field, value);
        });
    }

    /// The value, empty where there is none.
    public String get(Field field) {
        return values.getOrDefault(field, "");
    }

    /// The chosen values of a field that may have several.
    public List<String> all(Field field) {
        return get(field).isEmpty() ? List.of() : List.of(get(field).split(",", -1));
    }

    /// The same with one value changed.
    public Fields with(Field field, String value) {
        var changed = new EnumMap<Field, String>(Field.class);
        changed.putAll(values);
        changed.put(field, value);
        return new Fields(changed);
    }

    /// The fields in the order of [Field], each with its name and its value: the same letter, the same bytes.
    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(values.size());
            for (var value : values.entrySet()) {
                out.writeUTF(value.getKey().key());
                out.writeUTF(value.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Fields of(byte[] bytes) {
        var values = new EnumMap<Field, String>(Field.class);
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                values.put(Field.valueOf(in.readUTF().toUpperCase(java.util.Locale.ROOT)), in.readUTF());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Fields(values);
    }

    @Override
    public String toString() {
        return "Fields[withheld]";
    }
}
