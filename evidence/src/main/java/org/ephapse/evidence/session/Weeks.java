package org.ephapse.evidence.session;

import org.ephapse.body.session.Lifting;
import org.ephapse.body.session.Spot;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// What is left of a lesion some days after the artery was lifted off it for good.
final class Weeks {
    @Source(
            cite = "network prototype, cohort fit: myelin comes back with 150 days, the nucleus forgets with 21 to 60",
            at = "two of 14 numbers fitted to 12 figures, so possible, not shown",
            grade = Grade.FITTED)
    private static final double MYELIN_days = 150.0, NUCLEUS_days = 55.0;
    @Source(
            cite = "network prototype, cohort fit: apposition of the bared comes back by this within days",
            at = "one of 14 numbers fitted to 12 figures; how many days is ours",
            grade = Grade.FITTED)
    private static final double COMES_BACK = 0.22, COMES_BACK_days = 3.0;

    private Weeks() {}

    /// A lesion so many days after its operation: nothing shifts the gates; a few bridges are left or come back; myelin
    /// and nucleus recover.
    static Spot after(Spot before, double days) {
        double pressed = Lifting.STILL_PRESSED + COMES_BACK * -Math.expm1(-days / COMES_BACK_days);
        return before.withShift_mV(0)
                .withPressed(before.pressed() * pressed)
                .withBared(before.bared() * Math.exp(-days / MYELIN_days))
                .withNuclearGain(before.nuclearGain() * Math.exp(-days / NUCLEUS_days));
    }
}
