package org.ephapse.app.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What an experiment found: a table, the published numbers beside ours, an answer, a figure.
///
/// @param question what was asked
/// @param setting  what was computed, in a sentence or two
/// @param columns  names of the columns with their units
/// @param rows     one text a column
/// @param beside   published numbers beside ours
/// @param answer   what follows, in plain sentences
/// @param figure   the picture
public record Finding(
        String question,
        String setting,
        List<String> columns,
        List<List<String>> rows,
        List<Beside> beside,
        String answer,
        Figure figure) {
    /// Keeps copies.
    public Finding {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        beside = List.copyOf(beside);
    }

    /// A published number beside ours.
    ///
    /// @param what      what was measured or computed
    /// @param published the published value, with its unit
    /// @param here      ours
    /// @param source    who published it, and whether it was measured or modeled
    public record Beside(String what, String published, String here, String source) {}

    /// The text for people.
    public String text() {
        StringBuilder text = new StringBuilder("Simulated (MRG double cables in a bundle). ")
                .append(question)
                .append('\n')
                .append(setting)
                .append("\n\n");
        table(text, columns, rows);
        text.append("\nPublished, and here:\n");
        for (Beside b : beside) {
            text.append("- ").append(b.what).append(": ").append(b.published);
            text.append(" (").append(b.source).append("); here ").append(b.here).append('\n');
        }
        return text.append('\n').append(answer).append('\n').toString();
    }

    private static void table(StringBuilder text, List<String> columns, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(columns);
        all.addAll(rows);
        for (List<String> row : all) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns.size(); c++) {
                int column = c;
                int wide =
                        all.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
                line.append(c > 0 ? "  " : "")
                        .append(" ".repeat(wide - row.get(c).length()))
                        .append(row.get(c));
            }
            text.append(line).append('\n');
        }
    }

    /// The table as comma-separated values; a first line says that it is simulated.
    public String csv() {
        StringBuilder csv = new StringBuilder("# simulated\n");
        csv.append(String.join(",", columns)).append('\n');
        for (List<String> row : rows) csv.append(String.join(",", row)).append('\n');
        return csv.toString();
    }

    /// The figure as an SVG file.
    public String svg() {
        return figure.svg();
    }

    /// A number with a fixed count of decimals.
    static String number(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /// A number with two significant digits, such as 1.2e-05.
    static String small(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
    }
}
