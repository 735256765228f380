package org.ephapse.app.verify;

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
        text.append(System.lineSeparator());
        for (Finding.Use use : Finding.Use.values()) text.append(count(use)).append(System.lineSeparator());
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

    /// What the model says to two questions that patients ask, in the words that its figures allow.
    private List<String> answers() {
        Estimate returns = verification.courses().returns();
        String toxin = "Do spasms come back stronger after toxin? In the model toxin acts on the muscle only, so by"
                + " construction they come back as strong as the lesion has become meanwhile: a year after five years of"
                + " toxin " + interval(returns, 3)
                + " times those of the same person who waited. No study has measured it.";
        String waiting =
                "What does waiting do to surgery? In the model, after one year less after ten, relief within a week"
                        + " differs by " + interval(figure("earlyLateFast"), 1) + " points and freedom at 2.9 years by "
                        + interval(figure("earlyLateFinal"), 1)
                        + ". Studies: faster when early; no difference in the end in 703"
                        + " patients; fewer recurrences when before two years in a pooled analysis.";
        return List.of(toxin, waiting);
    }

    private Estimate figure(String measure) {
        return lines.stream()
                .filter(l -> l.finding().measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .ours();
    }

    private static String interval(Estimate e, int decimals) {
        String form = "%." + decimals + "f (%." + decimals + "f to %." + decimals + "f)";
        return String.format(Locale.ROOT, form, e.value(), e.low(), e.high());
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
        members.put("use", word(l.finding().use()));
        members.put("source", l.finding().source());
        return members;
    }

    private static String row(Line l) {
        Finding f = l.finding();
        String published = f.low() == f.high() ? number(f.low()) : number(f.low()) + " to " + number(f.high());
        String ours = number(l.ours().value()) + " (" + number(l.ours().low()) + " to "
                + number(l.ours().high()) + ")";
        String what = f.unit().equals("%") ? f.what() + ", %" : f.what();
        return row(f.number(), what, published, ours, word(l.verdict()), word(f.use()));
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-4s %-62s %15s  %-23s %-9s %s%n", cells);
    }

    private static String word(Finding.Use use) {
        return switch (use) {
            case FIT -> "fit";
            case HELD_OUT -> "held out";
            case NEGATIVE_CONTROL -> "negative control";
            case SIGN -> "direction only";
            case GIVEN -> "given to the model";
        };
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

    private String count(Finding.Use use) {
        List<Line> of = lines.stream().filter(l -> l.finding().use() == use).toList();
        return String.format(
                Locale.ROOT,
                "%s: %d findings, %d inside, %d outside with overlapping intervals, %d outside.",
                word(use),
                of.size(),
                of.stream().filter(l -> l.verdict() == Verdict.INSIDE).count(),
                of.stream().filter(l -> l.verdict() == Verdict.OVERLAPS).count(),
                of.stream().filter(l -> l.verdict() == Verdict.OUTSIDE).count());
    }

    private long count(Verdict verdict) {
        return lines.stream().filter(l -> l.verdict() == verdict).count();
    }
}
