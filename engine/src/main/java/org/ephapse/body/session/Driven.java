package org.ephapse.body.session;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.signal.Muscle;

/// When which muscles are driven from the nucleus on purpose: by a blink, an effort, or tension.
final class Driven {
    private final List<Span> spans = new ArrayList<>();

    private record Span(double from_ms, double to_ms, boolean lidOnly) {}

    /// @param blink_ms how long a blink's drive is seen at the muscle (ms)
    Driven(SessionRecord record, double blink_ms) {
        for (SessionMark blink : record.marks(SessionMark.Kind.BLINK))
            spans.add(new Span(blink.at_ms(), blink.at_ms() + blink_ms, true));
        double tense_ms = Double.NaN;
        for (Act act : record.protocol().acts()) {
            if (act instanceof Act.Move move)
                spans.add(new Span(move.at_ms(), move.at_ms() + move.for_ms() + blink_ms, false));
            if (act instanceof Act.Wake wake) {
                if (!Double.isNaN(tense_ms)) spans.add(new Span(tense_ms, wake.at_ms() + blink_ms, false));
                tense_ms = wake.waking().tonic() > 0 ? wake.at_ms() : Double.NaN;
            }
        }
        if (!Double.isNaN(tense_ms)) spans.add(new Span(tense_ms, Double.POSITIVE_INFINITY, false));
    }

    boolean at(Muscle muscle, double time_ms) {
        for (Span s : spans) {
            boolean drives = !s.lidOnly() || muscle == Muscle.ORBICULARIS_OCULI;
            if (drives && s.from_ms() <= time_ms && time_ms <= s.to_ms()) return true;
        }
        return false;
    }
}
