package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Setting;
import org.ephapse.ephapse.Membrane;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What ends a burst, and what a spell: the typical lesion with one outward process less.
final class Endings {
    @Source(
            cite = "textbooks, not verified: bursts last 10 to 100 ms",
            at = "nothing ends them where they last longer than the record",
            grade = Grade.ASSUMED)
    private static final double LEAST_ms = 10.0, MOST_ms = 100.0;

    private Endings() {}

    static Study run(Trials trials) {
        List<List<String>> rows = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Estimate> lasts = new ArrayList<>();
        for (Map.Entry<String, Membrane> one :
                without(trials.setting().parameters().membrane()).entrySet()) {
            Setting house = trials.setting();
            Setting setting = house.with(house.parameters().with(one.getValue()));
            List<Picture> pictures =
                    trials
                            .run(one.getKey(), Presets.TYPICAL.lesion(), Protocol.rest(trials.lasts_ms()), setting)
                            .stream()
                            .map(Picture::of)
                            .toList();
            x.add(x.size() + 1.0);
            lasts.add(Trials.mean(pictures, Picture::lasts_ms));
            rows.add(List.of(
                    one.getKey(),
                    Study.cell(Trials.mean(pictures, Picture::events_per_s)),
                    Study.cell(lasts.getLast()),
                    Study.cell(Trials.mean(pictures, Picture::longest_ms)),
                    Study.cell(Trials.mean(pictures, Picture::active)),
                    Study.cell(Trials.mean(pictures, Picture::rate_Hz))));
        }
        return new Study(
                "endings",
                "What ends a burst?",
                List.of("patches", "events/s", "length, ms", "longest, ms", "share of time", "per second in bursts"),
                rows,
                new Study.Figure(
                        "condition, in the order of the table",
                        "length of an event (ms)",
                        List.of(new Study.Line("length", x, lasts))),
                List.of(new Study.Beside(
                        "length of an event, all processes",
                        LEAST_ms,
                        MOST_ms,
                        "ms",
                        lasts.getFirst(),
                        "not verified")),
                List.of("Typical lesion, awake. Where an event fills the record its length is the record's."));
    }

    private static Map<String, Membrane> without(Membrane m) {
        double slow = m.perBareSlowPotassium_nS(), fast = m.perBareFastPotassium_nS();
        double on = m.inactivation_per_ms(), off_ms = m.inactivation_ms(), noise = m.noise_mV_per_sqrt_ms();
        Map<String, Membrane> without = new LinkedHashMap<>();
        without.put("all processes", m);
        without.put("no slow inactivation of sodium", m.slowly(0, off_ms, m.pump_pA(), noise));
        without.put("no pump", m.slowly(on, off_ms, 0, noise));
        without.put("half the slow potassium of bare axon", m.potassium(slow / 2, fast));
        without.put("none of it", m.potassium(0, fast));
        without.put("no fast potassium of bare axon", m.potassium(slow, 0));
        return without;
    }
}
