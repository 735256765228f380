package org.ephapse.app.output;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ephapse.app.RunFacts;
import org.ephapse.app.report.Report;
import org.ephapse.app.scenario.Expectation;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.app.text.Json;
import org.ephapse.body.LifeRecord;

/// All files of a run, by name.
public final class Outputs {
    /// The file that says that a directory is an output of ours.
    public static final String MARK = "run.json";

    /// The file that people read.
    public static final String REPORT = "report.html";

    private static final String SUMMARY = "summary.txt";
    private static final String LIFE = "life.simulated", WAITING = "waiting.simulated";
    private static final String SHAPE = "shape.simulated", WAITING_SHAPE = "waiting-shape.simulated";
    private static final String TABLE = ".csv", SIDECAR = ".json";

    /// The names that an output may hold.
    public static final Set<String> NAMES = Stream.concat(
                    Stream.of(SUMMARY, REPORT, MARK),
                    Stream.of(LIFE, WAITING, SHAPE, WAITING_SHAPE).flatMap(n -> Stream.of(n + TABLE, n + SIDECAR)))
            .collect(Collectors.toUnmodifiableSet());

    private Outputs() {}

    /// The files of a run, in the order in which they are written.
    public static Map<String, byte[]> of(RunFacts facts, Scenario scenario, List<Expectation.Check> checks) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SUMMARY, bytes(new Summary(facts, checks).text()));
        Tables tables = new Tables(facts, scenario, files);
        tables.put("plan", facts.life(), LIFE, SHAPE);
        if (!scenario.plan().treatments().isEmpty()) tables.put("waiting", facts.waiting(), WAITING, WAITING_SHAPE);
        files.put(REPORT, bytes(Report.html(facts)));
        files.put(MARK, bytes(Json.text(RunJson.of(facts, scenario, checks))));
        return files;
    }

    /// The tables of a life, each with the file that explains it.
    private record Tables(RunFacts facts, Scenario scenario, Map<String, byte[]> files) {
        void put(String which, LifeRecord life, String name, String shape) {
            files.put(name + TABLE, LifeTable.csv(life));
            files.put(name + SIDECAR, bytes(Json.text(RunJson.sidecar(facts, scenario, which))));
            if (life.scenes().isEmpty()) return;
            files.put(shape + TABLE, ShapeTable.csv(life.scenes()));
            files.put(shape + SIDECAR, bytes(Json.text(RunJson.shapes(facts, scenario, which, life))));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
