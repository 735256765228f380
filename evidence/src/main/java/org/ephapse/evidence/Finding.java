package org.ephapse.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// One published finding.
///
/// @param number  its number in the list of findings
/// @param what    the finding in words
/// @param low     lower bound of what was published
/// @param high    upper bound
/// @param unit    unit of both, empty for none
/// @param use     how the model uses it
/// @param measure key of the figure of the model that stands beside it
/// @param source  where it was published
public record Finding(
        String number, String what, double low, double high, String unit, Use use, String measure, String source) {
    /// How a finding is used.
    public enum Use {
        /// Something in the model was set with it in view.
        FIT,
        /// Nothing was: the model predicts it.
        HELD_OUT,
        /// The model must show no effect, and could.
        NEGATIVE_CONTROL,
        /// Only the direction was published: inside where our whole interval lies on that side.
        SIGN,
        /// The model was given it, or cannot do otherwise: a check of the program, not of the model.
        GIVEN
    }

    private static final String FILE = "findings.tsv";

    /// All findings that the model can answer today, from `findings.tsv`.
    public static List<Finding> all() {
        try (InputStream in = Finding.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the findings are missing from the build: " + FILE);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(l -> !l.isBlank())
                    .map(Finding::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding parse(String line) {
        String[] cells = line.split("\t", -1);
        int i = 0;
        return new Finding(
                cells[i++],
                cells[i++],
                Double.parseDouble(cells[i++]),
                Double.parseDouble(cells[i++]),
                cells[i++],
                Use.valueOf(cells[i++]),
                cells[i++],
                cells[i]);
    }
}
