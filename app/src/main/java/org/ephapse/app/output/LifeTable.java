package org.ephapse.app.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.app.text.Decimal;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Quantity;

/// A life as a table (RFC 4180): one row a month, one a day through toxin and after an operation.
final class LifeTable {
    private static final List<String> UNITS = List.of("years", "mmHg", "mm", "mN");

    private LifeTable() {}

    /// The table, its header first.
    static byte[] csv(LifeRecord life) {
        Quantity[] quantities = Quantity.values();
        StringBuilder csv = new StringBuilder();
        for (Quantity q : quantities) cell(csv, q.ordinal(), q.column());
        csv.append("\r\n");
        for (int row = 0; row < life.rows(); row++) {
            for (Quantity q : quantities) cell(csv, q.ordinal(), Decimal.rounded(life.at(row, q)));
            csv.append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// What the columns are, for the file beside the table.
    static List<Map<String, Object>> columns() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (Quantity q : Quantity.values()) {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("name", q.column());
            column.put("unit", unit(q));
            column.put("meaning", q.meaning());
            columns.add(column);
        }
        return columns;
    }

    /// The unit that a column's name ends in; "1" where it has none.
    private static String unit(Quantity quantity) {
        String column = quantity.column();
        String end = column.substring(column.lastIndexOf('_') + 1);
        return UNITS.contains(end) ? end : "1";
    }

    private static void cell(StringBuilder csv, int index, String text) {
        if (index > 0) csv.append(',');
        csv.append(text);
    }
}
