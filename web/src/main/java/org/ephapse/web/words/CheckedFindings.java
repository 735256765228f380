package org.ephapse.web.words;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ephapse.evidence.Estimate;
import org.ephapse.evidence.Finding;
import org.ephapse.evidence.Verification;
import org.ephapse.evidence.Verification.Line;
import org.ephapse.evidence.Verification.Verdict;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The model's figures beside the published ones, computed once with many people and kept as `verify.json`, because a
/// reader should not wait for them: `./ephapse verify --people 2000000 --courses 1000 --pages FILE`. The findings
/// themselves come from [Finding]; only our side is kept.
///
/// @param run     how they were computed
/// @param rows    a row a finding, in the order of the findings
/// @param returns twitching a year after five years of toxin, over that of the same person who waited
public record CheckedFindings(Run run, List<Row> rows, Estimate returns) {
    private static final String FILE = "verify.json";
    private static final double LARGE = 100;
    private static final double PERCENT = 100, THOUSAND = 1000;

    /// How the figures were computed.
    ///
    /// @param people  people in the cohort
    /// @param courses cases whose whole lives were lived
    /// @param seed    seed of the population
    public record Run(int people, int courses, long seed) {}

    /// A finding, the model's figure and what comes of it.
    public record Row(Finding finding, Estimate ours, Verdict verdict) {
        /// The published figure as text, with its unit.
        public String published() {
            String low = form(finding.low()), high = form(finding.high());
            return (low.equals(high) ? low : low + " – " + high) + unit();
        }

        /// The model's figure as text with its interval (95 %).
        public String simulated() {
            return form(ours.value()) + unit() + " (" + form(ours.low()) + " – " + form(ours.high()) + ")";
        }

        /// The model's figure out of 1,000; for shares only.
        ///
        /// @throws IllegalStateException where the figure is no share
        public int ofThousand() {
            if (!finding.unit().equals("%")) {
                throw new IllegalStateException("finding " + finding.number() + " is no share: " + finding.unit());
            }
            return (int) Math.round(ours.value() / PERCENT * THOUSAND);
        }

        private String unit() {
            return finding.unit().equals("%") ? " %" : "";
        }

        private static String form(double x) {
            if (x == Math.rint(x) || Math.abs(x) >= LARGE) return String.format(Locale.ROOT, "%,.0f", x);
            return String.format(Locale.ROOT, Math.abs(x) >= 1 ? "%.1f" : "%.2f", x);
        }
    }

    /// The packaged figures.
    ///
    /// @throws IllegalStateException where a finding has no figure
    public static CheckedFindings packaged() {
        return of(Document.packaged(FILE));
    }

    /// How many findings of a use came out so.
    public long count(Finding.Use use, Verdict verdict) {
        return rows.stream()
                .filter(row -> row.finding().use() == use && row.verdict() == verdict)
                .count();
    }

    /// The row of a measure.
    ///
    /// @throws IllegalArgumentException where nothing measures it
    public Row row(String measure) {
        return rows.stream()
                .filter(row -> row.finding().measure().equals(measure))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no finding asks for " + measure));
    }

    /// The figures of a verification as the text of the file.
    public static String json(Verification verification, Run run) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("simulated", "every figure in this file is");
            json.writeNumberProperty("people", run.people());
            json.writeNumberProperty("courses", run.courses());
            json.writeNumberProperty("seed", run.seed());
            json.writeArrayPropertyStart("figures");
            for (Line line : verification.lines()) figure(json, line.finding().number(), line.ours());
            json.writeEndArray();
            json.writeArrayPropertyStart("returns");
            figure(json, "returns", verification.courses().returns());
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toString().replace("{\"number\"", "\n{\"number\"") + "\n";
    }

    private static void figure(JsonGenerator json, String number, Estimate ours) {
        json.writeStartObject();
        json.writeStringProperty("number", number);
        json.writeName("value").writeRawValue(digits(ours.value()));
        json.writeName("low").writeRawValue(digits(ours.low()));
        json.writeName("high").writeRawValue(digits(ours.high()));
        json.writeName("cases").writeRawValue(digits(ours.size()));
        json.writeEndObject();
    }

    private static String digits(double x) {
        return Double.toString(Double.parseDouble(String.format(Locale.ROOT, "%.5g", x)));
    }

    static CheckedFindings of(Document document) {
        Map<String, Estimate> ours = new HashMap<>();
        for (Document figure : document.documents("figures")) ours.put(figure.text("number"), estimate(figure));
        List<Row> rows = Finding.all().stream()
                .map(finding -> row(finding, ours.get(finding.number())))
                .toList();
        Run run = new Run(document.whole("people"), document.whole("courses"), (long) document.number("seed"));
        return new CheckedFindings(
                run, rows, estimate(document.documents("returns").getFirst()));
    }

    private static Row row(Finding finding, @Nullable Estimate ours) {
        if (ours == null) {
            throw new IllegalStateException(FILE + ": finding " + finding.number() + " has no figure; write it anew");
        }
        return new Row(finding, ours, Verification.verdict(finding, ours));
    }

    private static Estimate estimate(Document figure) {
        return new Estimate(
                figure.number("value"), figure.number("low"), figure.number("high"), figure.number("cases"));
    }
}
