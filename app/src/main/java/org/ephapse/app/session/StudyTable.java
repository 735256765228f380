package org.ephapse.app.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ephapse.evidence.Estimate;
import org.ephapse.evidence.session.Study;
import org.ephapse.evidence.session.Study.Beside;
import org.ephapse.evidence.session.Study.Verdict;
import org.jspecify.annotations.Nullable;

/// An experiment as text and as members of a JSON object.
public final class StudyTable {
    private StudyTable() {}

    /// The text: question, table, figures beside published ones, notes.
    public static String text(Study study, String cost) {
        StringBuilder text = new StringBuilder("Simulated. " + study.question() + "\n" + cost + ".\n\n");
        List<List<String>> all = new ArrayList<>();
        all.add(study.heads());
        all.addAll(study.rows());
        text.append(aligned(all));
        if (!study.besides().isEmpty()) text.append('\n').append(besides(study.besides()));
        text.append('\n');
        for (String note : study.notes()) text.append(note).append('\n');
        return text.toString();
    }

    /// Figures beside published ones, one line each.
    public static String besides(List<Beside> besides) {
        List<List<String>> all = new ArrayList<>();
        all.add(List.of("finding", "published", "simulated (95 %)", "", "source"));
        for (Beside b : besides) {
            String published = b.low() == b.high()
                    ? number(b.low())
                    : number(b.low()) + " to " + (b.high() >= LARGE ? "more" : number(b.high()));
            all.add(List.of(
                    b.unit().isEmpty() ? b.what() : b.what() + ", " + b.unit(),
                    published,
                    Study.cell(b.ours()),
                    word(b.verdict()),
                    b.source()));
        }
        return aligned(all);
    }

    private static final double LARGE = 1e6;

    static String word(Verdict verdict) {
        return switch (verdict) {
            case INSIDE -> "inside";
            case OVERLAPS -> "overlaps";
            case OUTSIDE -> "OUTSIDE";
        };
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.4g", value)
                .replaceAll("(\\.\\d*?)0+$", "$1")
                .replaceAll("\\.$", "");
    }

    /// Rows with their columns below each other.
    static String aligned(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] width = new int[columns];
        for (List<String> row : rows)
            for (int c = 0; c < columns; c++)
                width[c] = Math.max(width[c], row.get(c).length());
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < columns; c++)
                line.append(row.get(c)).append(" ".repeat(width[c] - row.get(c).length() + 2));
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /// The same for machines.
    public static Map<String, Object> members(Study study, String cost) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("simulated", true);
        members.put("experiment", study.name());
        members.put("question", study.question());
        members.put("cost", cost);
        members.put("columns", study.heads());
        members.put("rows", study.rows());
        members.put(
                "published", study.besides().stream().map(StudyTable::members).toList());
        members.put("notes", study.notes());
        return members;
    }

    /// Figures beside published ones, for machines.
    public static List<Map<String, @Nullable Object>> members(List<Beside> besides) {
        return besides.stream().map(StudyTable::members).toList();
    }

    private static Map<String, @Nullable Object> members(Beside b) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("finding", b.what());
        members.put("unit", b.unit());
        members.put("published", List.of(b.low(), b.high()));
        Estimate e = b.ours();
        boolean known = Double.isFinite(e.value());
        members.put("simulated", known ? e.value() : null);
        members.put("interval", known ? List.of(e.low(), e.high()) : null);
        members.put("seeds", e.size());
        members.put("verdict", word(b.verdict()));
        members.put("source", b.source());
        return members;
    }
}
