package org.ephapse.app.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ephapse.evidence.Estimate;
import org.ephapse.evidence.Finding;
import org.ephapse.evidence.Verification;
import org.ephapse.evidence.Verification.Line;
import org.ephapse.evidence.Verification.Verdict;

/// The model's figures beside the published ones, misses included, as text and as JSON.
public final class EvidenceTable {
    private static final String ROW = "%-4s %-62s %15s  %-23s %-9s %s%n";
    private static final Map<Finding.Use, String> USES = Map.of(
            Finding.Use.FIT, "fit",
            Finding.Use.HELD_OUT, "held out",
            Finding.Use.NEGATIVE_CONTROL, "negative control");

    private final List<Line> lines;
    private final Verification verification;

    /// The table of a verification.
    public EvidenceTable(Verification verification) {
        this.verification = verification;
        lines = verification.lines();
    }

    /// Whether every figure lies inside what was published.
    public boolean allInside() {
        return count(Verdict.INSIDE) == lines.size();
    }

    /// The table, its count, and what no study has measured.
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(row("no.", "finding", "published", "simulated (95 %)", "", "use"));
        for (Line l : lines) text.append(row(l));
        text.append(String.format(
                Locale.ROOT,
                "%n%d findings: %d inside, %d outside but with overlapping intervals, %d outside.%n",
                lines.size(),
                count(Verdict.INSIDE),
                count(Verdict.OVERLAPS),
                count(Verdict.OUTSIDE)));
        answers().forEach(answer -> text.append(answer).append(System.lineSeparator()));
        text.append("Sources and uses stand in findings.tsv; all figures of ours are simulated.")
                .append(System.lineSeparator());
        return text.toString();
    }

    /// The same for machines.
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("simulated", true);
        members.put("findings", lines.stream().map(EvidenceTable::members).toList());
        members.put("answers", answers());
        return members;
    }

    private List<String> answers() {
        Estimate returns = verification.courses().returns();
        List<String> answers = new ArrayList<>();
        answers.add(String.format(
                Locale.ROOT,
                "Do spasms come back stronger after toxin? In the model no: a year after five years of toxin they are"
                        + " %.3f (%.3f to %.3f) times those of the same person who waited. No study has measured it.",
                returns.value(),
                returns.low(),
                returns.high()));
        answers.add("What does waiting do to the result of surgery? In the model relief within a week is less likely"
                + " after ten years (40b) and final relief is not (40a). Studies say the same of speed, and disagree"
                + " about recurrence.");
        return answers;
    }

    private static Map<String, Object> members(Line l) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("number", l.finding().number());
        members.put("finding", l.finding().what());
        members.put("published", List.of(l.finding().low(), l.finding().high()));
        members.put("unit", l.finding().unit());
        members.put("simulated", l.ours().value());
        members.put("interval", List.of(l.ours().low(), l.ours().high()));
        members.put("cases", l.ours().size());
        members.put("verdict", word(l.verdict()));
        members.put("use", USES.get(l.finding().use()));
        members.put("source", l.finding().source());
        return members;
    }

    private static String row(Line l) {
        Finding f = l.finding();
        String published = f.low() == f.high() ? number(f.low()) : number(f.low()) + " to " + number(f.high());
        String ours = number(l.ours().value()) + " (" + number(l.ours().low()) + " to " + number(l.ours().high()) + ")";
        String what = f.unit().equals("%") ? f.what() + ", %" : f.what();
        return row(f.number(), what, published, ours, word(l.verdict()), USES.get(f.use()));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, ROW, cells);
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case INSIDE -> "inside";
            case OVERLAPS -> "overlaps";
            case OUTSIDE -> "OUTSIDE";
        };
    }

    private static final double LARGE = 100;

    static String number(double x) {
        if (Math.abs(x) >= LARGE) return String.format(Locale.ROOT, "%.0f", x);
        return String.format(Locale.ROOT, Math.abs(x) >= 1 ? "%.1f" : "%.2f", x);
    }

    private long count(Verdict verdict) {
        return lines.stream().filter(l -> l.verdict() == verdict).count();
    }
}
