package org.ephapse.app.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ephapse.app.output.Csv;
import org.ephapse.app.text.Json;
import org.ephapse.body.session.SessionMark;
import org.ephapse.body.session.SessionRecord;

/// All files of a session, by name.
public final class SessionOutputs {
    /// The file that says that a directory is an output of a session.
    public static final String MARK = "session.json";

    /// The file that people read.
    public static final String REPORT = "report.html";

    private static final String SUMMARY = "summary.txt", SPIKES = "spikes.simulated", EVENTS = "events.simulated";
    private static final String SWEEPS = "sweeps.simulated", TABLE = ".csv", SIDECAR = ".json";

    /// The names that an output may hold.
    public static final Set<String> NAMES = Set.of(
            SUMMARY,
            REPORT,
            MARK,
            SPIKES + TABLE,
            SPIKES + SIDECAR,
            EVENTS + TABLE,
            EVENTS + SIDECAR,
            SWEEPS + TABLE,
            SWEEPS + SIDECAR);

    private SessionOutputs() {}

    /// The files, in the order in which they are written.
    public static Map<String, byte[]> of(SessionFacts facts) {
        SessionRecord record = facts.record();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(SUMMARY, bytes(SessionSummary.text(facts)));
        put(files, SPIKES, Tables.spikes(record), facts, Tables.SPIKES);
        put(files, EVENTS, Tables.events(facts.events()), facts, Tables.EVENTS);
        if (!record.marks(SessionMark.Kind.SHOCK).isEmpty())
            put(files, SWEEPS, Tables.sweeps(record), facts, Tables.SWEEPS);
        files.put(REPORT, bytes(SessionReport.html(facts)));
        files.put(MARK, bytes(Json.text(members(facts))));
        return files;
    }

    private static void put(
            Map<String, byte[]> files, String name, byte[] table, SessionFacts facts, List<Csv.Column> columns) {
        files.put(name + TABLE, table);
        Map<String, Object> sidecar = common(facts);
        sidecar.put("columns", Csv.members(columns));
        files.put(name + SIDECAR, bytes(Json.text(sidecar)));
    }

    /// The session as members of a JSON object: where it comes from, its numbers, its marks.
    public static Map<String, Object> members(SessionFacts facts) {
        Map<String, Object> members = common(facts);
        members.putAll(SessionSummary.numbers(facts));
        members.put("phases", SessionSummary.phases(facts.record()));
        if (!facts.record().marks(SessionMark.Kind.SHOCK).isEmpty())
            members.put("answers", SessionSummary.answers(facts.record()));
        List<Map<String, Object>> marks = new ArrayList<>();
        for (SessionMark mark : facts.record().marks()) {
            Map<String, Object> at = new LinkedHashMap<>();
            at.put("kind", SessionFacts.word(mark.kind()));
            at.put("at_ms", mark.at_ms());
            at.put("detail", mark.detail());
            marks.add(at);
        }
        members.put("marks", marks);
        return members;
    }

    private static Map<String, Object> common(SessionFacts facts) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("simulated", true);
        members.put("program", "ephapse");
        members.put("version", facts.provenance().version());
        members.put("commit", facts.provenance().commit());
        members.put("jdk", facts.provenance().jdk());
        members.put("title", facts.title());
        members.put("lesion", facts.origin());
        members.put("protocol", facts.protocol());
        members.put("seed", facts.seed());
        members.put("route", SessionFacts.word(facts.setting().route()));
        members.put("burn_in_ms", facts.setting().burnIn_ms());
        members.put("lasts_ms", facts.record().protocol().lasts_ms());
        return members;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
