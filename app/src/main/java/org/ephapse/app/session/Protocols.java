package org.ephapse.app.session;

import java.util.List;
import java.util.stream.IntStream;
import org.ephapse.app.text.BadInput;
import org.ephapse.app.text.Nearest;
import org.ephapse.app.text.Words;
import org.ephapse.body.session.Act;
import org.ephapse.body.session.Protocol;
import org.ephapse.body.session.Site;
import org.ephapse.body.session.Waking;
import org.ephapse.signal.Lesion;
import org.jspecify.annotations.Nullable;

/// What a session can be asked to do, by name.
public final class Protocols {
    /// The names.
    public static final List<String> NAMES =
            List.of("rest", "blinks", "closure", "smile", "tension", "sleep", "hyperventilation", "theatre");

    private static final double BLINK_EVERY_ms = 1000, LEVEL = 0.3, SHIFT_mV = 3, SHOCK_EVERY_ms = 250, CLEAR_mm = 0.5;
    private static final double EFFORT_AT = 0.2, EFFORT_FOR = 0.4;

    private Protocols() {}

    /// A protocol by its name.
    ///
    /// @param lesion theatre lifts the artery out of its dent and half a millimeter more
    public static Protocol of(String name, double lasts_ms, Lesion lesion) {
        Protocol rest = Protocol.rest(lasts_ms);
        double half = lasts_ms / 2;
        return switch (name) {
            case "rest" -> rest;
            case "blinks" ->
                rest.with(IntStream.range(0, (int) (lasts_ms / BLINK_EVERY_ms))
                        .mapToObj(i -> new Act.Blink((i + 0.5) * BLINK_EVERY_ms))
                        .toArray(Act[]::new));
            case "closure" ->
                rest.with(new Act.Move(Act.Move.Kind.CLOSURE, EFFORT_AT * lasts_ms, EFFORT_FOR * lasts_ms, LEVEL));
            case "smile" ->
                rest.with(new Act.Move(Act.Move.Kind.SMILE, EFFORT_AT * lasts_ms, EFFORT_FOR * lasts_ms, LEVEL));
            case "tension" -> rest.with(new Act.Wake(Waking.TENSE, half));
            case "sleep" -> rest.with(new Act.Wake(Waking.ASLEEP, half));
            case "hyperventilation" -> rest.with(new Act.Hyperventilate(half, lasts_ms, SHIFT_mV));
            case "theatre" -> theatre(rest, lesion);
            default -> throw new BadInput("--protocol is " + Words.quoted(name) + Nearest.hint(name, NAMES));
        };
    }

    /// Shocks at equal distance.
    ///
    /// @param pair_ms where it is given, every other shock is followed by a second one after so long
    public static Protocol shocks(
            Site site, double intensity, int count, double every_ms, @Nullable Double pair_ms, boolean anesthesia) {
        Protocol shocks = Protocol.shocks(site, intensity, count, every_ms);
        if (anesthesia) shocks = shocks.with(new Act.Wake(Waking.ANESTHETIZED, 0));
        return pair_ms == null
                ? shocks
                : shocks.with(new Act.Shock(site, 2 * every_ms + pair_ms, intensity, count / 2, 2 * every_ms));
    }

    /// Under anesthesia, shocks to the chin's branch all the time; lifted at half, put back at three quarters.
    private static Protocol theatre(Protocol rest, Lesion lesion) {
        double lasts = rest.lasts_ms();
        int shocks = Math.max(1, (int) (lasts / SHOCK_EVERY_ms) - 1);
        return rest.with(
                new Act.Wake(Waking.ANESTHETIZED, 0),
                new Act.Shock(Site.MANDIBULAR, SHOCK_EVERY_ms / 2, 1, shocks, SHOCK_EVERY_ms),
                new Act.Lift(lasts / 2, lesion.indentation_mm() + CLEAR_mm),
                new Act.Lift(lasts * (1 + 0.5) / 2, 0));
    }
}
