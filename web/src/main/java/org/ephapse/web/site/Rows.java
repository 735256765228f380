package org.ephapse.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Mark;
import org.ephapse.body.Quantity;

/// A life as a table: a row each ten years and where something happened first, as the explorer's script writes it.
final class Rows {
    private static final int DECADE = 10;

    private Rows() {}

    static List<List<String>> of(LifeRecord life) {
        int[] rows = Asset.rows(life);
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int row : rows) if (life.at(row, Quantity.AGE) % DECADE == 0) chosen.add(row);
        for (Mark mark : life.marks()) {
            if (!isShown(mark)) continue;
            for (int i = rows.length - 1; i >= 0 && life.at(rows[i], Quantity.AGE) >= mark.age_years(); i--) {
                if (i == 0 || life.at(rows[i - 1], Quantity.AGE) < mark.age_years()) chosen.add(rows[i]);
            }
        }
        List<List<String>> table = new ArrayList<>();
        for (int row : chosen) table.add(cells(life, row));
        return table;
    }

    private static boolean isShown(Mark mark) {
        return switch (mark.kind()) {
            case TOUCH, DENT, ONSET, DECOMPRESSION, RECURRENCE -> true;
            case REMISSION, INJECTION, INJECTION_FAILED, SIDE_EFFECT, HYPERTENSION, PRESSURE_CONTROL -> false;
        };
    }

    private static List<String> cells(LifeRecord life, int row) {
        return List.of(
                Asset.shown(life.at(row, Quantity.AGE), 1),
                Asset.shown(life.at(row, Quantity.INDENTATION), 2),
                Asset.shown(Asset.gap_mm(life, row), 2),
                Asset.shown(life.at(row, Quantity.PRESSURE), 0),
                percent(1 - life.at(row, Quantity.MYELIN)),
                Asset.shown(life.at(row, Quantity.SPASM_LID), 2),
                Asset.shown(life.at(row, Quantity.SPASM_CHEEK), 2),
                Asset.shown(life.at(row, Quantity.SPASM_MOUTH), 2),
                percent(life.at(row, Quantity.MUSCLE_GAIN)),
                Asset.shown(life.at(row, Quantity.VISIBLE), 2));
    }

    private static String percent(double share) {
        return String.valueOf(Math.round(Double.parseDouble(Asset.shown(share, 2)) * 100));
    }
}
