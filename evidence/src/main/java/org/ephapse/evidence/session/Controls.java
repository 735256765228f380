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

    @Source(cite = "ours: time between blinks that are asked for (ms)", grade = Grade.DEFINED)
    private static final double BLINK_ms = 400.0;

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
                List.of("control", "what is counted", "must be", "found"),
                c.rows,
                new Study.Figure(
                        "control, in the order of the table", "found", List.of(new Study.Line("found", c.x, c.found))),
                c.besides,
                List.of("A healthy nerve cannot be other than silent here: there is no bridge and no patch without"
                        + " bared fibres."));
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
        blinks("synkinesis only", Presets.SYNKINESIS);
        blinks("typical, not pressed", Presets.TYPICAL.withShift_mV(0));
    }

    private void blinks(String name, Spot spot) {
        add(name + ", no bridges", ANSWERED, answered(name + ", no bridges", spot.withPressed(0)));
        with(name + ", with its bridges", answered(name + ", with its bridges", spot));
    }

    private static final String ANSWERED = "share of blinks answered by others";

    /// Share of blinks that pull another muscle along.
    private Estimate answered(String what, Spot spot) {
        List<Act> blinks = new ArrayList<>();
        for (double at_ms = BLINK_ms; at_ms + BLINK_ms <= trials.lasts_ms(); at_ms += BLINK_ms)
            blinks.add(new Act.Blink(at_ms));
        Protocol protocol = Protocol.rest(trials.lasts_ms()).with(blinks.toArray(Act[]::new));
        return Trials.mean(
                trials.run(what, spot.lesion(), protocol, trials.setting()),
                r -> Picture.of(r).synkinesis());
    }

    private void events(String name, Spot spot, Protocol protocol, Setting setting) {
        List<SessionRecord> records = trials.run(name, spot.lesion(), protocol, setting);
        add(name, "events", Trials.mean(records, r -> Events.of(r).size()));
    }

    private void spread(String name, Spot spot, Setting setting) {
        Turns turns = trials.turns(EVERY_ms, 1, SHOCKS);
        Act.Shock shocks = turns.of(0, Site.MANDIBULAR, 1);
        List<SessionRecord> records = trials.theatre(name, spot.lesion(), turns.asleep(shocks), setting);
        add(
                name,
                "share of sweeps with a lateral spread",
                Trials.mean(records, r -> LateralSpread.presence(Turns.sweeps(r, shocks, Muscle.ORBICULARIS_OCULI))));
    }

    private void add(String name, String what, Estimate ours) {
        show(name, what, "0", ours);
        besides.add(new Study.Beside(
                name + ": " + what, 0, 0, "", ours, "Lee 1992: none on the healthy side, none in 20 controls"));
    }

    /// What a control is worth: the same lesion with its bridges.
    private void with(String name, Estimate ours) {
        show(name, ANSWERED, "above 0", ours);
        besides.add(new Study.Beside(
                name + ": " + ANSWERED, 0.5, 1, "", ours, "synkinesis is there in nearly every patient; sign only"));
    }

    private void show(String name, String what, String rule, Estimate ours) {
        rows.add(List.of(name, what, rule, Study.cell(ours)));
        x.add(x.size() + 1.0);
        found.add(ours);
    }
}
