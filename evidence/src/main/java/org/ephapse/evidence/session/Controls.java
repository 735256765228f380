package org.ephapse.evidence.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.Events;
import org.ephapse.body.session.Heartbeat;
import org.ephapse.body.session.LateralSpread;
import org.ephapse.body.session.Picture;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Route;
import org.ephapse.body.session.SessionRecord;
import org.ephapse.body.session.Setting;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Spot;
import org.ephapse.body.session.Waking;
import org.ephapse.evidence.Estimate;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.signal.Muscle;

/// What must not come out: a healthy nerve is silent to all of this, and neighbors without bridges do not spread.
final class Controls {
    @Source(cite = "ours: shocks in a train; time between them (ms)", grade = Grade.DEFINED)
    private static final double EVERY_ms = 300.0;

    @Source(cite = "ours: shocks in a train", grade = Grade.DEFINED)
    private static final int SHOCKS = 5;

    @Source(cite = "ours: hyperventilation of the control (mV); effort", grade = Grade.DEFINED)
    private static final double SHIFT_mV = 3.0, LEVEL = 0.3;

    private final Trials trials;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Study.Beside> besides = new ArrayList<>();
    private final List<Double> x = new ArrayList<>();
    private final List<Estimate> found = new ArrayList<>();

    private Controls(Trials trials) {
        this.trials = trials;
    }

    static Study run(Trials trials) {
        Controls c = new Controls(trials);
        c.healthy();
        c.apart();
        return new Study(
                "controls",
                "Is a healthy nerve silent, and do neighbours without bridges stay apart?",
                List.of("control", "what is counted", "found, must be 0"),
                c.rows,
                new Study.Figure(
                        "control, in the order of the table",
                        "found; must be 0",
                        List.of(new Study.Line("found", c.x, c.found))),
                c.besides,
                List.of(
                        "A healthy nerve cannot be other than silent here: there is no bridge and no patch without bared fibres."));
    }

    private void healthy() {
        double lasts = trials.lasts_ms();
        Protocol rest = Protocol.rest(lasts);
        Setting setting = trials.setting();
        Heartbeat pounding = new Heartbeat(Heartbeat.RESTING.rate_per_min(), 2);
        events("healthy, at rest with blinks", Spot.HEALTHY, rest, setting);
        events("healthy, tense", Spot.HEALTHY, rest.with(new Act.Wake(Waking.TENSE, 0)), setting);
        events(
                "healthy, hyperventilating",
                Spot.HEALTHY,
                rest.with(new Act.Hyperventilate(0, lasts, SHIFT_mV)),
                setting);
        events("healthy, strong pulse", Spot.HEALTHY, rest, setting.with(pounding));
        events(
                "healthy, closing the eyes",
                Spot.HEALTHY,
                rest.with(new Act.Move(Act.Move.Kind.CLOSURE, 0, lasts, LEVEL)),
                setting);
        for (Route route : Route.values())
            spread("healthy, " + route.name().toLowerCase(Locale.ROOT), Spot.HEALTHY, setting.by(route));
    }

    private void apart() {
        Setting setting = trials.setting();
        spread(
                "typical without bridges, hardly pressed",
                Presets.TYPICAL.withPressed(0).withShift_mV(0.5),
                setting);
        List<SessionRecord> records = trials.run(
                "synkinesis, no bridges",
                Presets.SYNKINESIS.withPressed(0).lesion(),
                Protocol.rest(trials.lasts_ms()),
                trials.setting());
        add(
                "synkinesis only, no bridges",
                "share of blinks answered by others",
                Trials.mean(records, r -> Picture.of(r).synkinesis()));
    }

    private void events(String name, Spot spot, Protocol protocol, Setting setting) {
        List<SessionRecord> records = trials.run(name, spot.lesion(), protocol, setting);
        add(name, "events", Trials.mean(records, r -> Events.of(r).size()));
    }

    private void spread(String name, Spot spot, Setting setting) {
        List<SessionRecord> records =
                trials.run(name, spot.lesion(), Shocks.asleep(Site.MANDIBULAR, 1, SHOCKS, EVERY_ms), setting);
        add(
                name,
                "share of sweeps with a lateral spread",
                Trials.mean(
                        records,
                        r -> LateralSpread.presence(LateralSpread.sweeps(r, Muscle.ORBICULARIS_OCULI, false))));
    }

    private void add(String name, String what, Estimate ours) {
        rows.add(List.of(name, what, Study.cell(ours)));
        besides.add(new Study.Beside(
                name + ": " + what, 0, 0, "", ours, "Lee 1992: none on the healthy side, none in 20 controls"));
        x.add(x.size() + 1.0);
        found.add(ours);
    }
}
