package org.ephapse.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tables of this package: a header line, then a line a row, tabs between cells; `#` begins a comment line.
final class Tsv {
    private Tsv() {}

    /// The rows of a packaged table without its header; each has exactly so many cells.
    static List<List<String>> packaged(String name, int cells) {
        try (InputStream in = Tsv.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the table " + name + " is missing");
            return rows(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), cells);
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " cannot be read", e);
        }
    }

    static List<List<String>> rows(String name, String text, int cells) {
        List<List<String>> rows = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
        for (List<String> row : rows) {
            if (row.size() != cells) {
                throw new IllegalStateException(
                        name + ": a row has " + row.size() + " cells, it must have " + cells + ": " + row);
            }
        }
        return rows;
    }
}
