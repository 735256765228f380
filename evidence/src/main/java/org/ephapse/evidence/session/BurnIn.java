package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.SessionRecord.State;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// How long a lesion remembers its start: the rate of its patches from a cold beginning on.
final class BurnIn {
    @Source(cite = "ours: width of a window, and how many (ms)", grade = Grade.DEFINED)
    private static final double WINDOW_ms = 2000.0;

    @Source(cite = "ours: windows", grade = Grade.DEFINED)
    private static final int WINDOWS = 12;

    @Source(cite = "ours: windows before 12 s, the burn-in of all other experiments", grade = Grade.DEFINED)
    private static final int BURNT = 6;

    @Source(cite = "ours: a rate that stays within a fifth is settled", grade = Grade.DEFINED)
    private static final double SETTLED_LOW = 0.8, SETTLED_HIGH = 1.25;

    private BurnIn() {}

    static Study run(Trials trials) {
        List<SessionRecord> records = trials.run(
                "from cold",
                Presets.TYPICAL.lesion(),
                Protocol.rest(WINDOWS * WINDOW_ms),
                trials.setting().after(0));
        List<List<String>> rows = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Estimate> y = new ArrayList<>();
        for (int w = 0; w < WINDOWS; w++) {
            int window = w;
            Estimate rate = Trials.mean(records, r -> rate(r, window, window + 1));
            x.add((w + 0.5) * WINDOW_ms / Trials.SECOND_ms);
            y.add(rate);
            rows.add(List.of(Study.number(w * WINDOW_ms / Trials.SECOND_ms), Study.cell(rate)));
        }
        Estimate ratio = Trials.mean(records, r -> rate(r, 0, 1) / rate(r, BURNT, WINDOWS));
        Estimate settled = Trials.mean(
                records, r -> rate(r, BURNT, (BURNT + WINDOWS) / 2) / rate(r, (BURNT + WINDOWS) / 2, WINDOWS));
        return new Study(
                "burn-in",
                "How long does a lesion remember its start?",
                List.of("from, s", "discharges of a patch a second"),
                rows,
                new Study.Figure(
                        "time since a cold start (s)",
                        "discharges of a patch a second",
                        List.of(new Study.Line("typical", x, y))),
                List.of(new Study.Beside(
                        "12 to 18 s over 18 to 24 s after the start: settled",
                        SETTLED_LOW,
                        SETTLED_HIGH,
                        "",
                        settled,
                        "ours: within a fifth")),
                List.of(
                        "The first 2 s over the time after 12 s: " + Study.cell(ratio) + ".",
                        "The slowest process of a patch, the pump, has 4 s; all other experiments burn in for 12 s."));
    }

    private static double rate(SessionRecord record, int from, int to) {
        double[] patches = record.state(State.PATCHES);
        double sum = 0;
        for (int ms = (int) (from * WINDOW_ms); ms < (int) (to * WINDOW_ms) && ms < patches.length; ms++)
            sum += patches[ms];
        double seconds = (to - from) * WINDOW_ms / Trials.SECOND_ms;
        return record.lesioned() == 0 ? Double.NaN : sum / seconds / record.lesioned();
    }
}
