package org.ephapse.app.report.markup;

import static org.ephapse.app.report.markup.Tag.CAPTION;
import static org.ephapse.app.report.markup.Tag.DIV;
import static org.ephapse.app.report.markup.Tag.TABLE;
import static org.ephapse.app.report.markup.Tag.TBODY;
import static org.ephapse.app.report.markup.Tag.TD;
import static org.ephapse.app.report.markup.Tag.TH;
import static org.ephapse.app.report.markup.Tag.THEAD;
import static org.ephapse.app.report.markup.Tag.TR;

import java.util.ArrayList;
import java.util.List;

/// A table whose caption says first that it is simulated. On a telephone each row becomes a card, in which the style
/// sheet repeats the column's head beside each value.
public final class Table {
    private final String caption;
    private final List<String> heads;
    private final List<Element> rows = new ArrayList<>();

    /// A table with its heads; the first column names the rows.
    public Table(String caption, String... heads) {
        this.caption = caption;
        this.heads = List.of(heads);
    }

    /// Adds a row of texts.
    public Table row(String... cells) {
        Element[] elements = new Element[cells.length];
        for (int i = 0; i < cells.length; i++) elements[i] = (i == 0 ? TH : TD).of(cells[i]);
        return row(elements);
    }

    /// Adds a row of cells: a `th` first, then one `td` a column.
    public Table row(Element... cells) {
        if (cells.length != heads.size()) {
            throw new IllegalArgumentException(
                    "a row of '" + caption + "' has " + cells.length + " cells, not " + heads.size());
        }
        Element row = TR.of(cells[0].with("scope", "row"));
        for (int i = 1; i < cells.length; i++) row.add(cells[i].with("data-head", heads.get(i)));
        rows.add(row);
        return this;
    }

    /// The table; `kind` is a class of the style sheet.
    public Element draw(String kind) {
        Element head = TR.of();
        for (String h : heads) head.add(TH.of(h).with("scope", "col"));
        Element table = TABLE.of(
                CAPTION.of(Stamp.simulated(), new Node.Text(" " + caption)),
                THEAD.of(head),
                TBODY.of().add(rows));
        return DIV.of(table).with("class", "table " + kind);
    }
}
