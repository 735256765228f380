package org.ephapse.app.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.app.Provenance;
import org.ephapse.app.RunFacts;
import org.ephapse.app.scenario.Canonical;
import org.ephapse.app.scenario.Expectation;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.body.LifeRecord;

/// `run.json`: everything that is needed to get the same bytes again. No time of day, no host, no user.
final class RunJson {
    private static final String RANDOM = "addresses hashed with the finalizer of SplitMix64 (org.ephapse.numeric.Seed)";

    private RunJson() {}

    /// The members of `run.json`.
    static Map<String, Object> of(RunFacts facts, Scenario scenario, List<Expectation.Check> checks) {
        Map<String, Object> run = common(facts, scenario);
        run.put("checks", Summary.checks(checks));
        return run;
    }

    /// The members of the file beside a table.
    ///
    /// @param life what the table shows: "plan" or "waiting"
    static Map<String, Object> sidecar(RunFacts facts, Scenario scenario, String life) {
        Map<String, Object> sidecar = common(facts, scenario);
        sidecar.put("life", life);
        sidecar.put("columns", LifeTable.columns());
        return sidecar;
    }

    /// The members of the file beside a table of shapes.
    ///
    /// @param life what the table shows: "plan" or "waiting"
    static Map<String, Object> shapes(RunFacts facts, Scenario scenario, String life, LifeRecord record) {
        Map<String, Object> sidecar = common(facts, scenario);
        sidecar.put("life", life);
        sidecar.put("axes", ShapeTable.AXES);
        sidecar.put("columns", ShapeTable.columns());
        sidecar.put("nerve", ShapeTable.nerve(record.scenes()));
        return sidecar;
    }

    private static Map<String, Object> common(RunFacts facts, Scenario scenario) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("simulated", true);
        members.put("program", "ephapse");
        members.putAll(provenance(facts.provenance()));
        members.put("seed", facts.seed());
        members.put("random", RANDOM);
        members.put("fidelity", facts.fidelity().toString());
        members.put("scenario", Canonical.of(scenario));
        return members;
    }

    /// Which build wrote it.
    static Map<String, Object> provenance(Provenance provenance) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("version", provenance.version());
        members.put("commit", provenance.commit());
        members.put("jdk", provenance.jdk());
        return members;
    }
}
