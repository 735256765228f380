package org.ephapse.body.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Muscle;
import org.junit.jupiter.api.Test;

/// Bursts, events and responses, read from discharges written by hand.
class ReadingTest {
    private static final CrossSection ROOT = CrossSection.of(new CrossSection.Plan(600, 0.2, 0.6), new Seed(1));

    /// Number `index` of a muscle's units.
    private static int unit(Muscle muscle, int index) {
        int found = -1;
        for (int i = 0, seen = 0; i < ROOT.fibers() && found < 0; i++)
            if (ROOT.muscle(i) == muscle && seen++ == index) found = i;
        return found;
    }

    private static SessionRecord record(double[] times, Muscle[] muscles, Protocol protocol, SessionMark... marks) {
        int[] units = new int[times.length];
        for (int i = 0; i < units.length; i++) units[i] = unit(muscles[i], i);
        Session session = new Session(ROOT, Spot.HEALTHY.lesion(), protocol, Setting.STANDARD.after(0), new Seed(1));
        return new SessionRecord(session, units, times, new double[0][0], List.of(marks));
    }

    private static Muscle[] all(Muscle muscle, int n) {
        Muscle[] muscles = new Muscle[n];
        Arrays.fill(muscles, muscle);
        return muscles;
    }

    @Test
    void three_discharges_in_four_ms_are_a_burst_and_two_are_none() {
        Protocol rest = Protocol.rest(1000);
        double[] three = {100, 102, 104}, two = {100, 102, 104.5};
        assertThat(Events.of(record(three, all(Muscle.ZYGOMATICUS, 3), rest))).hasSize(1);
        assertThat(Events.of(record(two, all(Muscle.ZYGOMATICUS, 3), rest))).isEmpty();
    }

    @Test
    void a_gap_of_more_than_twelve_ms_makes_two_events() {
        double[] near = {100, 101, 102, 110, 111, 112}, far = {100, 101, 102, 115, 116, 117};
        Muscle[] cheek = all(Muscle.ZYGOMATICUS, 6);
        assertThat(Events.of(record(near, cheek, Protocol.rest(1000)))).hasSize(1);
        assertThat(Events.of(record(far, cheek, Protocol.rest(1000)))).hasSize(2);
    }

    @Test
    void bursts_of_two_muscles_together_are_one_event_with_a_lag() {
        double[] times = {100, 101, 102, 105, 106, 107};
        Muscle o = Muscle.ORBICULARIS_OCULI, z = Muscle.ZYGOMATICUS;
        List<Events.Event> events = Events.of(record(times, new Muscle[] {o, o, o, z, z, z}, Protocol.rest(1000)));
        assertThat(events).hasSize(1);
        assertThat(events.getFirst().muscles()).isEqualTo(2);
        assertThat(events.getFirst().lag_ms()).isEqualTo(5);
    }

    @Test
    void what_a_blink_drives_is_no_event_of_the_eyelid() {
        double[] times = {100, 101, 102, 103};
        SessionMark blink = new SessionMark(SessionMark.Kind.BLINK, 80, "");
        SessionRecord lid = record(times, all(Muscle.ORBICULARIS_OCULI, 4), Protocol.rest(1000), blink);
        SessionRecord cheek = record(times, all(Muscle.ZYGOMATICUS, 4), Protocol.rest(1000), blink);
        assertThat(Events.of(lid)).isEmpty();
        assertThat(Events.of(cheek)).extracting(Events.Event::cause).containsExactly(Events.Cause.BLINK);
        assertThat(Picture.of(cheek).synkinesis()).isEqualTo(1);
    }

    @Test
    void a_response_is_read_at_its_third_unit_and_only_where_it_was_quiet_before() {
        SessionMark shock = new SessionMark(SessionMark.Kind.SHOCK, 100, "mandibular");
        double[] quiet = {109, 109.5, 110, 111}, busy = {90, 95, 98, 109, 109.5, 110, 111};
        Muscle o = Muscle.ORBICULARIS_OCULI;
        var answered = LateralSpread.sweeps(record(quiet, all(o, 4), Protocol.rest(1000), shock), o, false);
        var masked = LateralSpread.sweeps(record(busy, all(o, 7), Protocol.rest(1000), shock), o, false);
        assertThat(answered.getFirst().latency_ms()).isEqualTo(10);
        assertThat(answered.getFirst().early()).isEqualTo(4);
        assertThat(LateralSpread.presence(answered)).isEqualTo(1);
        assertThat(LateralSpread.presence(masked)).isNaN();
    }

    @Test
    void the_rungs_of_the_ladder_follow_the_rule() {
        assertThat(picture(0, 0, 0, 0).stage()).isEqualTo(Picture.Stage.SILENT);
        assertThat(picture(1, 5, 5, 0.01).stage()).isEqualTo(Picture.Stage.ISOLATED);
        assertThat(picture(8, 30, 60, 0.3).stage()).isEqualTo(Picture.Stage.GROUPED);
        assertThat(picture(8, 90, 200, 0.8).stage()).isEqualTo(Picture.Stage.FUSED);
        assertThat(picture(1, 700, 700, 0.9).stage()).isEqualTo(Picture.Stage.TONIC);
    }

    private static Picture picture(double events_per_s, double lasts_ms, double longest_ms, double active) {
        return new Picture(events_per_s, 0, lasts_ms, longest_ms, active, 300, 3, 4, 3, 0.8, 0);
    }
}
