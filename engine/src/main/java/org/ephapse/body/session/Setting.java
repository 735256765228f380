package org.ephapse.body.session;

import org.ephapse.body.patch.Standard;
import org.ephapse.ephapse.CrossSection;
import org.ephapse.ephapse.Parameters;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What stays the same in a session, besides lesion and protocol.
///
/// @param plan       the root's fibers
/// @param parameters the patches'
/// @param route      which explanation of the lateral spread holds
/// @param heartbeat  the pulse
/// @param burnIn_ms  how long the lesion runs before the record begins, so that it no longer remembers its start (ms)
public record Setting(
        CrossSection.Plan plan, Parameters parameters, Route route, Heartbeat heartbeat, double burnIn_ms) {
    @Source(
            cite = "ours: three times the slowest process of a patch (a pump, 4 s)",
            at = "the experiment burn-in shows whether it suffices",
            grade = Grade.DEFINED)
    private static final double BURN_IN_ms = 12_000.0;

    /// The house's choice.
    public static final Setting STANDARD = new Setting(
            CrossSection.Plan.STANDARD, Standard.PARAMETERS, Route.PERIPHERAL, Heartbeat.RESTING, BURN_IN_ms);

    /// Refuses a burn-in that is no time.
    public Setting {
        if (!(burnIn_ms >= 0 && burnIn_ms < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("the burn-in is " + burnIn_ms + " ms, it must be at least 0");
    }

    /// The same by another route.
    public Setting by(Route other) {
        return new Setting(plan, parameters, other, heartbeat, burnIn_ms);
    }

    /// The same with other patches and fibers.
    public Setting with(Parameters other) {
        return new Setting(plan, other, route, heartbeat, burnIn_ms);
    }

    /// The same with another pulse.
    public Setting with(Heartbeat other) {
        return new Setting(plan, parameters, route, other, burnIn_ms);
    }

    /// The same with another burn-in (ms).
    public Setting after(double other_ms) {
        return new Setting(plan, parameters, route, heartbeat, other_ms);
    }

    /// The same with another root.
    public Setting in(CrossSection.Plan other) {
        return new Setting(other, parameters, route, heartbeat, burnIn_ms);
    }
}
