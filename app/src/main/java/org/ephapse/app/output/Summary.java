package org.ephapse.app.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ephapse.app.RunFacts;
import org.ephapse.app.report.Story;
import org.ephapse.app.scenario.Expectation;
import org.ephapse.app.text.Words;
import org.ephapse.body.LifeRecord;

/// What a run brought to light, for the terminal: sentences, or the same facts as JSON.
///
/// @param facts  the run
/// @param checks what the scenario expected, beside what came out
public record Summary(RunFacts facts, List<Expectation.Check> checks) {
    private static final int WIDTH = 80;

    /// The title, the sentences, the checks; lines of at most eighty characters.
    public String text() {
        StringBuilder text = new StringBuilder(Words.wrapped(Words.line(facts.title()), WIDTH, ""));
        text.append('\n');
        for (String sentence : Story.sentences(facts)) text.append(Words.wrapped(sentence, WIDTH, ""));
        text.append("Fidelity ").append(facts.fidelity()).append(": the artery is ");
        text.append(facts.fidelity().words()).append(".\n");
        if (!checks.isEmpty()) {
            text.append("\nChecks that the scenario asks for:\n");
            for (Expectation.Check check : checks) {
                text.append(check.passed() ? "  held    " : "  FAILED  ").append(check.asked());
                text.append("; found: ").append(check.found()).append('\n');
            }
        }
        return text.toString();
    }

    /// The same facts as members of a JSON object.
    ///
    /// @param directory where the outputs are
    /// @param files     their names
    public Map<String, Object> members(Path directory, Collection<String> files) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("simulated", true);
        members.put("title", facts.title());
        members.put("sentences", Story.sentences(facts));
        members.put("life", marks(facts.life()));
        members.put("waiting", marks(facts.waiting()));
        members.put("checks", checks(checks));
        members.put("seed", facts.seed());
        members.put("fidelity", facts.fidelity().toString());
        members.putAll(RunJson.provenance(facts.provenance()));
        members.put("directory", directory.toString());
        members.put("files", List.copyOf(files));
        return members;
    }

    /// What happened in a life.
    private static List<Map<String, Object>> marks(LifeRecord life) {
        List<Map<String, Object>> marks = new ArrayList<>();
        life.marks().forEach(m -> {
            Map<String, Object> mark = new LinkedHashMap<>();
            mark.put("age_years", m.age_years());
            mark.put("what", m.kind().name().toLowerCase(Locale.ROOT));
            mark.put("detail", m.detail());
            marks.add(mark);
        });
        return marks;
    }

    /// Checks as members of JSON objects.
    static List<Map<String, Object>> checks(List<Expectation.Check> checks) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Expectation.Check check : checks) {
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("asked", check.asked());
            members.put("found", check.found());
            members.put("passed", check.passed());
            all.add(members);
        }
        return all;
    }
}
