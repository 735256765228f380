package org.ephapse.body.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ephapse.body.session.SessionMark.Kind;
import org.ephapse.body.session.SessionRecord.State;
import org.ephapse.ephapse.Conditions;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.ephapse.Network;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.nucleus.Blinks;
import org.ephapse.nucleus.Effort;
import org.ephapse.nucleus.Nucleus;
import org.ephapse.nucleus.Volley;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Muscle;

/// Seconds with one lesion: root, nucleus, heartbeat and what is done in the room, on one clock. Running state.
///
/// The root advances by steps of some microseconds; impulses that arrive at the nucleus go to it, what it answers goes
/// back, what arrives at a muscle is recorded. Before the record begins the lesion runs through a burn-in at rest.
public final class Session {
    @Source(cite = "terminal branch and end-plate", at = "1.2 ms, textbook order", grade = Grade.ASSUMED)
    private static final double END_PLATE_ms = 1.2;

    @Source(cite = "ours: an effort rises and falls in this time", grade = Grade.ASSUMED)
    private static final double RISE_ms = 100.0;

    @Source(
            cite = "ours: closing the eyes uses the ring around them, smiling the cheek and half as much the mouth",
            grade = Grade.ASSUMED)
    private static final double SMILE_MOUTH = 0.5;

    private final Lesion lesion;
    private final Protocol protocol;
    private final Setting setting;
    private final CrossSection section;
    private final Network network;
    private final Nucleus nucleus;
    private final Electrode electrode;
    private final List<Shot> shots = new ArrayList<>();
    private final List<SessionMark> marks = new ArrayList<>();
    private final Volley leaving = new Volley(), twitches = new Volley();
    private final double[][] states;

    private Waking waking = Waking.AWAKE;
    private double pressure = 1, shift_mV, breathesUntil_ms = Double.POSITIVE_INFINITY, now_ms;
    private boolean blocked;
    private int nextAct, nextShot, millisecond, patches;

    private record Shot(Act.Shock shock, double at_ms) {}

    /// A session in a root that is drawn at `seed.of("nerve")`.
    public Session(Lesion lesion, Protocol protocol, Setting setting, Seed seed) {
        this(CrossSection.of(setting.plan(), seed.of("nerve")), lesion, protocol, setting, seed);
    }

    /// A session in a given root: the same root under several lesions has the same random thresholds.
    public Session(CrossSection section, Lesion lesion, Protocol protocol, Setting setting, Seed seed) {
        this.section = section;
        this.lesion = lesion;
        this.protocol = protocol;
        this.setting = setting;
        network = Network.of(section, lesion, setting.parameters(), seed.of("root"));
        Muscle[] muscle = new Muscle[section.fibers()];
        double[] diameter_um = new double[section.fibers()];
        for (int i = 0; i < section.fibers(); i++) {
            muscle[i] = section.muscle(i);
            diameter_um[i] = section.diameter_um(i);
        }
        nucleus = new Nucleus(
                muscle, diameter_um, lesion.nuclearGain(), setting.route().reflexes(), seed.of("nucleus"));
        electrode = new Electrode(section, network, lesion, seed.of("electrode"));
        for (Act act : protocol.acts()) {
            if (act instanceof Act.Shock shock) {
                for (int k = 0; k < shock.count(); k++)
                    shots.add(new Shot(shock, shock.at_ms() + k * shock.every_ms()));
            }
        }
        shots.sort(Comparator.comparingDouble(Shot::at_ms));
        states = new double[State.values().length][(int) Math.ceil(protocol.lasts_ms())];
    }

    /// A session with the house's setting, run to its end.
    public static SessionRecord of(Lesion lesion, Protocol protocol, Seed seed) {
        return new Session(lesion, protocol, Setting.STANDARD, seed).run();
    }

    /// Runs burn-in and protocol.
    public SessionRecord run() {
        wake(Waking.AWAKE);
        while (now_ms < protocol.lasts_ms()) step();
        Integer[] order = new Integer[twitches.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Arrays.sort(
                order,
                Comparator.comparingDouble((Integer i) -> twitches.at_ms(i)).thenComparingInt(twitches::unit));
        int[] unit = Arrays.stream(order).mapToInt(twitches::unit).toArray();
        double[] at_ms = Arrays.stream(order).mapToDouble(twitches::at_ms).toArray();
        for (double blink_ms : nucleus.blinked_ms()) marks.add(mark(Kind.BLINK, blink_ms - setting.burnIn_ms(), ""));
        marks.sort(Comparator.comparingDouble(SessionMark::at_ms));
        return new SessionRecord(this, unit, at_ms, states, marks);
    }

    private void step() {
        // what is done in the room
        while (nextAct < protocol.acts().size() && protocol.acts().get(nextAct).at_ms() <= now_ms)
            perform(protocol.acts().get(nextAct++));
        while (nextShot < shots.size() && shots.get(nextShot).at_ms() <= now_ms) shock(shots.get(nextShot++));
        if (breathesUntil_ms <= now_ms) breathe(0, Double.POSITIVE_INFINITY);
        // the root
        network.step(setting.heartbeat().pressure(now_ms));
        now_ms = network.time_ms() - setting.burnIn_ms();
        // up to the nucleus, and what it answers
        for (int k = 0; k < network.atNucleus(); k++) nucleus.invaded(network.nucleus(k), network.time_ms());
        leaving.clear();
        nucleus.advance(network.time_ms(), leaving);
        for (int k = 0; k < leaving.size(); k++) network.fire(leaving.unit(k));
        // down to the muscles
        if (now_ms < 0) return;
        for (int k = 0; k < network.atMuscle(); k++) twitches.add(network.muscle(k), now_ms + END_PLATE_ms);
        patches += network.atPatch();
        if (now_ms >= millisecond + 1) keep();
    }

    /// Keeps the state of the millisecond that is over.
    private void keep() {
        if (millisecond < states[0].length) {
            states[State.PRESSURE.ordinal()][millisecond] =
                    setting.heartbeat().pressure(now_ms) * pressure * waking.pulse();
            states[State.PATCHES.ordinal()][millisecond] = patches;
            states[State.EXCITATION.ordinal()][millisecond] = nucleus.excitation();
            states[State.COMPUTED.ordinal()][millisecond] = network.awake();
        }
        patches = 0;
        millisecond++;
    }

    private void perform(Act act) {
        switch (act) {
            case Act.Blink blink -> {
                nucleus.ask(Blinks.at(network.time_ms()));
                marks.add(mark(Kind.BLINK, blink.at_ms(), "asked for"));
            }
            case Act.Move move -> {
                double from_ms = network.time_ms();
                nucleus.ask(new Effort(levels(move), from_ms, from_ms + move.for_ms(), RISE_ms));
                marks.add(mark(Kind.EFFORT, move.at_ms(), word(move.kind())));
            }
            case Act.Wake wake -> {
                wake(wake.waking());
                marks.add(mark(Kind.WAKING, wake.at_ms(), word(wake.waking())));
            }
            case Act.Shock _ -> {}
            case Act.Lift lift -> {
                pressure = Lifting.pressure(lesion, lift.lift_mm());
                conditions();
                marks.add(mark(
                        Kind.LIFT,
                        lift.at_ms(),
                        String.format(
                                Locale.ROOT,
                                "%.2f mm, %.1f mN taken away",
                                lift.lift_mm(),
                                Lifting.relieved_mN(lesion, lift.lift_mm()))));
            }
            case Act.Hyperventilate h -> breathe(h.shift_mV(), h.until_ms());
            case Act.BlockCentral block -> {
                blocked = true;
                conditions();
                marks.add(mark(Kind.BLOCK, block.at_ms(), "between root and nucleus"));
            }
        }
    }

    private static Map<Muscle, Double> levels(Act.Move move) {
        Map<Muscle, Double> levels = new EnumMap<>(Muscle.class);
        switch (move.kind()) {
            case CLOSURE -> levels.put(Muscle.ORBICULARIS_OCULI, move.level());
            case SMILE -> {
                levels.put(Muscle.ZYGOMATICUS, move.level());
                levels.put(Muscle.ORBICULARIS_ORIS, SMILE_MOUTH * move.level());
            }
        }
        return levels;
    }

    private void wake(Waking to) {
        waking = to;
        nucleus.gain(lesion.nuclearGain() * to.gain());
        nucleus.driveFactor(to.effort());
        nucleus.tonic(to.tonic());
        nucleus.blinking(Blinks.AT_REST_per_min * to.blinks(), network.time_ms());
        conditions();
    }

    private void breathe(double by_mV, double until_ms) {
        marks.add(mark(Kind.BREATHING, now_ms, by_mV == 0 ? "ends" : "fast, " + by_mV + " mV"));
        shift_mV = by_mV;
        breathesUntil_ms = until_ms;
        conditions();
    }

    private void conditions() {
        double apposition = setting.route().bridges() ? Lifting.apposition(pressure) : 0;
        network.set(new Conditions(pressure * waking.pulse(), apposition, waking.sodium(), shift_mV, blocked));
    }

    private void shock(Shot shot) {
        Act.Shock shock = shot.shock();
        electrode.shock(shock.site(), shock.intensity(), pressure > 0);
        nucleus.touched(network.time_ms(), shock.site() == Site.ARTERY ? 0 : electrode.felt(shock.intensity()));
        marks.add(mark(Kind.SHOCK, shot.at_ms(), word(shock.site())));
    }

    private static SessionMark mark(Kind kind, double at_ms, String detail) {
        return new SessionMark(kind, at_ms, detail);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    Lesion lesion() {
        return lesion;
    }

    Protocol protocol() {
        return protocol;
    }

    /// The root's fibers.
    public CrossSection section() {
        return section;
    }

    /// The running root, for who wants to look closer.
    public Network network() {
        return network;
    }
}
