package org.ephapse.app.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table as text (RFC 4180), its header first. Cells hold no comma, quote or line end.
public final class Csv {
    private final StringBuilder text = new StringBuilder();

    /// What one column of a table is.
    ///
    /// @param name    as in the header
    /// @param unit    "1" where it has none
    /// @param meaning plain text
    public record Column(String name, String unit, String meaning) {}

    /// A table without rows.
    public Csv(List<Column> columns) {
        row(columns.stream().map(Column::name).toList());
    }

    /// Adds a row.
    public void row(List<String> cells) {
        text.append(String.join(",", cells)).append("\r\n");
    }

    /// The file, in UTF-8.
    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// What the columns are, for the file beside the table.
    public static List<Map<String, Object>> members(List<Column> columns) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (Column column : columns) {
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("name", column.name());
            of.put("unit", column.unit());
            of.put("meaning", column.meaning());
            members.add(of);
        }
        return members;
    }
}
