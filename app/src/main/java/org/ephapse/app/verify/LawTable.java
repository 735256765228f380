package org.ephapse.app.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ephapse.evidence.Estimate;
import org.ephapse.evidence.LawChanges.Change;

/// What each change of law did, from the sanity check's law to the house's, as text and as JSON.
public final class LawTable {
    private static final double PERCENT = 100;
    private final List<Change> changes;

    /// A table of changes.
    public LawTable(List<Change> changes) {
        this.changes = changes;
    }

    /// The table.
    public String text() {
        StringBuilder text = new StringBuilder("Incidence per 100,000 and year before re-solving; then the threshold or"
                + " hazard that gives 1.106, and who falls ill there. Simulated." + System.lineSeparator());
        text.append(String.format(
                Locale.ROOT,
                "%-48s %-19s %9s %6s %6s %8s %6s %7s %5s%n",
                "law, each line adding to the one above",
                "incidence (95 %)",
                "solved",
                "onset",
                "<=30",
                "central",
                "mild",
                "severe",
                "OR"));
        for (Change c : changes) text.append(row(c));
        return text.toString();
    }

    /// The same for machines.
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("simulated", true);
        members.put("changes", changes.stream().map(LawTable::members).toList());
        return members;
    }

    private static Map<String, Object> members(Change c) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("law", c.what());
        members.put("incidence", interval(c.incidence()));
        members.put("solved", c.solved());
        members.put("solvedIncidence", interval(c.solvedIncidence()));
        members.put("onset_years", interval(c.onset()));
        members.put("onsetTo30", interval(c.young()));
        members.put("central", interval(c.central()));
        members.put("mild", interval(c.mild()));
        members.put("severe", interval(c.severe()));
        members.put("hypertensionOdds", interval(c.odds()));
        return members;
    }

    private static List<Double> interval(Estimate e) {
        return List.of(e.value(), e.low(), e.high());
    }

    private static String row(Change c) {
        return String.format(
                Locale.ROOT,
                "%-48s %.2f (%.2f to %.2f) %9.4g %6.1f %5.1f%% %7.1f%% %5.0f%% %6.0f%% %5.2f%n",
                c.what(),
                c.incidence().value(),
                c.incidence().low(),
                c.incidence().high(),
                c.solved(),
                c.onset().value(),
                PERCENT * c.young().value(),
                PERCENT * c.central().value(),
                PERCENT * c.mild().value(),
                PERCENT * c.severe().value(),
                c.odds().value());
    }
}
