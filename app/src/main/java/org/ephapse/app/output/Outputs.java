package org.ephapse.app.output;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ephapse.app.RunFacts;
import org.ephapse.app.report.Report;
import org.ephapse.app.scenario.Expectation;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.app.text.Json;

/// All files of a run, by name.
public final class Outputs {
    /// The file that says that a directory is an output of ours.
    public static final String MARK = "run.json";

    /// The file that people read.
    public static final String REPORT = "report.html";

    private static final String SUMMARY = "summary.txt";
    private static final String LIFE = "life.simulated", WAITING = "waiting.simulated";
    private static final String TABLE = ".csv", SIDECAR = ".json";

    /// The names that an output may hold.
    public static final Set<String> NAMES =
            Set.of(SUMMARY, LIFE + TABLE, LIFE + SIDECAR, WAITING + TABLE, WAITING + SIDECAR, REPORT, MARK);

    private Outputs() {}

    /// The files of a run, in the order in which they are written.
    public static Map<String, byte[]> of(RunFacts facts, Scenario scenario, List<Expectation.Check> checks) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SUMMARY, bytes(new Summary(facts, checks).text()));
        files.put(LIFE + TABLE, LifeTable.csv(facts.life()));
        files.put(LIFE + SIDECAR, bytes(Json.text(RunJson.sidecar(facts, scenario, "plan"))));
        if (!scenario.plan().treatments().isEmpty()) {
            files.put(WAITING + TABLE, LifeTable.csv(facts.waiting()));
            files.put(WAITING + SIDECAR, bytes(Json.text(RunJson.sidecar(facts, scenario, "waiting"))));
        }
        files.put(REPORT, bytes(Report.html(facts)));
        files.put(MARK, bytes(Json.text(RunJson.of(facts, scenario, checks))));
        return files;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
