package org.ephapse.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ephapse.app.text.Decimal;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Quantity;

/// A life as a table (RFC 4180): one row a month, one a day through toxin and after an operation.
final class LifeTable {
    private static final List<String> UNITS = List.of("years", "mmHg", "mm", "mN");

    private LifeTable() {}

    /// The table, its header first.
    static byte[] csv(LifeRecord life) {
        Csv csv = new Csv(described());
        for (int row = 0; row < life.rows(); row++) {
            List<String> cells = new ArrayList<>();
            for (Quantity q : Quantity.values()) cells.add(Decimal.rounded(life.at(row, q)));
            csv.row(cells);
        }
        return csv.bytes();
    }

    /// What the columns are, for the file beside the table.
    static List<Map<String, Object>> columns() {
        return Csv.members(described());
    }

    private static List<Csv.Column> described() {
        return Stream.of(Quantity.values())
                .map(q -> new Csv.Column(q.column(), unit(q), q.meaning()))
                .toList();
    }

    /// The unit that a column's name ends in; "1" where it has none.
    private static String unit(Quantity quantity) {
        String column = quantity.column();
        String end = column.substring(column.lastIndexOf('_') + 1);
        return UNITS.contains(end) ? end : "1";
    }
}
