package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Waking;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Tension, sleep and fast breathing.
final class States {
    @Source(cite = "hyperventilation: sodium activation earlier by 2 to 4 mV", grade = Grade.ASSUMED)
    private static final double SHIFT_mV = 3.0;

    @Source(cite = "ours: nothing bounds a ratio from above", grade = Grade.DEFINED)
    private static final double MANY = 1e6;

    private States() {}

    static Study run(Trials trials) {
        List<List<String>> rows = new ArrayList<>();
        List<Double> x = new ArrayList<>();
        List<Estimate> events = new ArrayList<>(), active = new ArrayList<>();
        List<List<Picture>> all = new ArrayList<>();
        Protocol rest = Protocol.rest(trials.lasts_ms());
        String[] names = {"awake", "tense", "asleep", "hyperventilating", "anesthetized"};
        List<Protocol> protocols = List.of(
                rest,
                rest.with(new Act.Wake(Waking.TENSE, 0)),
                rest.with(new Act.Wake(Waking.ASLEEP, 0)),
                rest.with(new Act.Hyperventilate(0, trials.lasts_ms(), SHIFT_mV)),
                rest.with(new Act.Wake(Waking.ANESTHETIZED, 0)));
        for (int i = 0; i < names.length; i++) {
            List<SessionRecord> records =
                    trials.run(names[i], Presets.TYPICAL.lesion(), protocols.get(i), trials.setting());
            List<Picture> pictures = records.stream().map(Picture::of).toList();
            all.add(pictures);
            x.add(i + 1.0);
            events.add(Trials.mean(pictures, Picture::events_per_s));
            active.add(Trials.mean(pictures, Picture::active));
            rows.add(List.of(
                    names[i],
                    Study.cell(events.getLast()),
                    Study.cell(Trials.mean(pictures, Picture::lasts_ms)),
                    Study.cell(active.getLast()),
                    Study.cell(Trials.mean(pictures, Picture::muscles))));
        }
        return new Study(
                "states",
                "Do tension and fast breathing bring more spasm, and sleep less, but not none?",
                List.of("state", "events/s", "length, ms", "share of time", "muscles"),
                rows,
                new Study.Figure(
                        "state, in the order of the table",
                        "events a second; share of the time",
                        List.of(
                                new Study.Line("events a second", x, events),
                                new Study.Line("share of the time", x, active))),
                besides(all),
                List.of(
                        "What each state changes is an assumption of ours: blinks and drive, the pulse's mean and swing,"
                                + " nuclear gain, sodium.",
                        "Ratios are of the same roots, seed by seed; a seed without events awake is left out."));
    }

    private static List<Study.Beside> besides(List<List<Picture>> all) {
        List<Picture> awake = all.getFirst();
        return List.of(
                beside(
                        "share of the time, tense over awake",
                        1,
                        MANY,
                        all.get(1),
                        awake,
                        "clinic's view: tension worsens"),
                beside(
                        "share of the time, asleep over awake",
                        0,
                        1,
                        all.get(2),
                        awake,
                        "clinic's view: less in sleep, but there"),
                beside(
                        "share of the time, hyperventilating over awake",
                        1,
                        MANY,
                        all.get(all.size() - 2),
                        awake,
                        "Nielsen 1984: provokes activity; sign only"));
    }

    private static Study.Beside beside(
            String what, double low, double high, List<Picture> state, List<Picture> awake, String source) {
        double[] ratios = new double[state.size()];
        for (int i = 0; i < ratios.length; i++) {
            double whole = awake.get(i).active();
            ratios[i] = whole == 0 ? Double.NaN : state.get(i).active() / whole;
        }
        return new Study.Beside(what, low, high, "", Trials.mean(ratios), source);
    }
}
