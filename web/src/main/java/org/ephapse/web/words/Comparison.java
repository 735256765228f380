package org.ephapse.web.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Three roads side by side: the same rows for each, numbers out of 1,000, and the twelve fields of a decision aid.
///
/// It refuses a row that leaves a road out, a number that is not out of 1,000, and pictures in one row that count
/// different things or come from different kinds of evidence.
///
/// @param written the day it was written
/// @param rows    what is compared
/// @param ipdas   the twelve fields
public record Comparison(LocalDate written, List<Row> rows, Ipdas ipdas) {
    /// What every number is out of.
    public static final int OUT_OF = 1000;

    private static final String FILE = "compare.json";

    /// A road.
    public enum Option {
        /// To wait and watch.
        WAIT,
        /// Botulinum toxin every twelve weeks.
        TOXIN,
        /// Microvascular decompression.
        OPERATION;

        /// Its name in files and keys.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a row's numbers count.
    public enum Unit {
        /// People.
        PEOPLE,
        /// Treatments, of which one person has many.
        TREATMENTS;

        /// Its name in files and keys.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where a number comes from; numbers of two kinds never share a picture.
    public enum Basis {
        /// Counted in patients.
        OBSERVED,
        /// Counted in a trial.
        TRIALS,
        /// Computed by the model.
        MODEL;

        /// Its name in files and keys.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A number with its own picture.
    ///
    /// @param label   key of what happens to so many
    /// @param count   how many of 1,000
    /// @param isFewer whether it is fewer than that
    /// @param basis   where it comes from
    /// @param horizon key of the time in which it happens
    /// @param studied how many people or treatments were counted; 0 where what we read does not tell
    /// @param source  id of the source
    public record Figure(
            String label, int count, boolean isFewer, Basis basis, String horizon, int studied, String source) {
        public Figure {
            if (count < 0 || count > OUT_OF || (isFewer && count == 0)) {
                throw new IllegalStateException("the number of " + label + " is " + count + " of " + OUT_OF);
            }
            if (studied < 0) throw new IllegalStateException("the number studied for " + label + " is " + studied);
        }
    }

    /// What a row says of one road.
    ///
    /// @param claim     key of the sentences
    /// @param figures   numbers with pictures
    /// @param isUnknown whether nobody knows, which has its own sign
    public record Cell(String claim, List<Figure> figures, boolean isUnknown) {
        public Cell {
            figures = List.copyOf(figures);
        }
    }

    /// A row: one question, answered for every road.
    ///
    /// @param id    its name
    /// @param unit  what its numbers count
    /// @param cells what it says of each road
    public record Row(String id, Unit unit, Map<Option, Cell> cells) {
        public Row {
            cells = new EnumMap<>(cells);
            for (Option option : Option.values()) {
                if (!cells.containsKey(option)) {
                    throw new IllegalStateException("the row " + id + " says nothing of: " + option.word());
                }
            }
            long kinds = cells.values().stream()
                    .flatMap(cell -> cell.figures().stream())
                    .map(Figure::basis)
                    .distinct()
                    .count();
            if (kinds > 1)
                throw new IllegalStateException("the row " + id + " mixes kinds of evidence in its pictures");
        }

        /// What it says of a road.
        ///
        /// @throws IllegalArgumentException never for a row that was made
        public Cell cell(Option option) {
            Cell cell = cells.get(option);
            if (cell == null) throw new IllegalArgumentException("no cell for " + option);
            return cell;
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) throw new IllegalStateException("a comparison without rows");
    }

    /// The packaged comparison.
    ///
    /// @throws IllegalStateException where it is incomplete
    public static Comparison packaged() {
        return of(Document.packaged(FILE));
    }

    static Comparison of(Document document) {
        if (document.whole("outOf") != OUT_OF) {
            throw new IllegalStateException("numbers are out of " + OUT_OF + ", not " + document.whole("outOf"));
        }
        List<Row> rows =
                document.documents("rows").stream().map(Comparison::row).toList();
        return new Comparison(document.date("written"), rows, Ipdas.of(document.document("ipdas")));
    }

    private static Row row(Document row) {
        Map<Option, Cell> cells = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            if (row.has(option.word())) cells.put(option, cell(row.document(option.word())));
        }
        return new Row(row.text("id"), Unit.valueOf(row.text("unit").toUpperCase(Locale.ROOT)), cells);
    }

    private static Cell cell(Document cell) {
        List<Figure> figures = new ArrayList<>();
        if (cell.has("figures")) {
            for (Document figure : cell.documents("figures")) figures.add(figure(figure));
        }
        return new Cell(cell.text("claim"), figures, cell.has("unknown"));
    }

    private static Figure figure(Document figure) {
        boolean isFewer = figure.has("fewerThan");
        return new Figure(
                figure.text("label"),
                figure.whole(isFewer ? "fewerThan" : "count"),
                isFewer,
                Basis.valueOf(figure.text("basis").toUpperCase(Locale.ROOT)),
                figure.text("horizon"),
                figure.whole("studied"),
                figure.text("source"));
    }
}
