package org.ephapse.body;

import java.util.Locale;
import java.util.function.ObjDoubleConsumer;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Region;
import org.ephapse.signal.Twitching;

/// When the regions of one face begin to twitch, how much, and when they stop.
///
/// The region whose fibers are hit most leads: it begins when the sum of its hazards reaches the person's
/// resistance. The others follow at a rate that grows with their share of bared fibers relative to the leader's, so
/// where the artery lies decides the order; one exponential number a person says how fast. A region stops when its
/// excitability falls well below the one at which
/// it began; the more the nucleus has learned, the further it must fall.
final class Course {
    @Source(
            cite = "ours: rate at which a region as exposed as the leader follows it (1/year)",
            at = "set to a working prior of 18 months (median) to the second region, which no source read confirms",
            grade = Grade.ASSUMED)
    static final double SPREAD_per_year = 1.5;

    @Source(
            cite = "ours: a region stops below this share of its excitability at onset",
            at = "prior 0.4-0.8",
            grade = Grade.ASSUMED)
    static final double STOPS_AT = 0.6;

    @Source(cite = "ours: how much lower it must fall when the nucleus has fully learned", grade = Grade.ASSUMED)
    static final double KINDLING = 0.3;

    @Source(
            cite = "ours: time constant of the nucleus (years)",
            at = "about 55 days; a network study of ours fitted 21-60 days",
            grade = Grade.ASSUMED)
    static final double NUCLEUS_years = 0.15;

    private static final Region[] REGIONS = Region.values();
    private final Person person;
    private final Onset.Hazard hazard;
    private final double[] spread = new double[REGIONS.length];
    private final double[] onsetAt = new double[REGIONS.length], excitability = new double[REGIONS.length];
    private final boolean[] active = new boolean[REGIONS.length];
    private final double spreadResistance;
    private double accumulated, nucleus;
    private boolean begun;

    Course(Person person, Onset.Hazard hazard, Seed seed) {
        this.person = person;
        this.hazard = hazard;
        spreadResistance = seed.of("spread").exponential();
    }

    /// Advances the face by a step.
    ///
    /// @param leading   excitability of the region that leads
    /// @param bare      bared share of each region's fibers
    /// @param years     the step (years)
    /// @param happened  told `(region, +1)` at an onset and `(region, -1)` at a remission
    void step(double leading, double[] bare, double years, ObjDoubleConsumer<Region> happened) {
        int leader = 0;
        for (int r = 1; r < bare.length; r++) if (bare[r] > bare[leader]) leader = r;
        for (int r = 0; r < bare.length; r++) excitability[r] = bare[leader] > 0 ? leading * bare[r] / bare[leader] : 0;
        accumulated += hazard.at(leading, person.tension()) * years;
        boolean wasTwitching = twitching();
        for (Region region : REGIONS) {
            int r = region.ordinal();
            if (active[r]) {
                if (excitability[r] < STOPS_AT * (1 - KINDLING * nucleus) * onsetAt[r]) end(region, happened);
            } else if (onsetAt[r] > 0) {
                if (excitability[r] >= onsetAt[r]) begin(region, happened);
            } else if (!begun && r == leader && accumulated >= person.resistance()) {
                begun = true;
                begin(region, happened);
            } else if (begun && wasTwitching && follows(r, bare[r] / bare[leader], years)) {
                begin(region, happened);
            }
        }
        nucleus += (spasm() - nucleus) * -Math.expm1(-years / NUCLEUS_years);
    }

    @Equation(
            quantity = "spread",
            meaning = "When the rest of the face follows the part that began.",
            law =
                    "rate = 1.5/year x (bared share of the region / bared share of the leader)^k, while anything twitches",
            parameters = {Course.class, Region.class})
    @Source(
            cite = "ours; no source read gives the time from the first twitch to cheek and mouth",
            grade = Grade.ASSUMED)
    private boolean follows(int r, double relativeShare, double years) {
        spread[r] += SPREAD_per_year * Math.pow(relativeShare, hazard.power()) * years;
        return spread[r] >= spreadResistance;
    }

    private void begin(Region region, ObjDoubleConsumer<Region> happened) {
        active[region.ordinal()] = true;
        onsetAt[region.ordinal()] = excitability[region.ordinal()];
        happened.accept(region, 1);
    }

    @Equation(
            quantity = "remission",
            meaning = "When a part of the face stops twitching.",
            law = "it stops when X < 0.6 (1 - 0.3 q) X(onset);  q' = (spasm - q)/tau_q, q the nucleus",
            parameters = Course.class)
    @Source(cite = "ours", grade = Grade.ASSUMED)
    private void end(Region region, ObjDoubleConsumer<Region> happened) {
        active[region.ordinal()] = false;
        happened.accept(region, -1);
    }

    boolean twitching() {
        for (boolean a : active) if (a) return true;
        return false;
    }

    /// Twitching of a region as the nerve commands it, 0 to 1.
    double spasm(Region region) {
        return active[region.ordinal()] ? Twitching.spasm(excitability[region.ordinal()]) : 0;
    }

    /// The strongest of them.
    double spasm() {
        double most = 0;
        for (Region r : REGIONS) most = Math.max(most, spasm(r));
        return most;
    }

    double nucleus() {
        return nucleus;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "course: hazard %.3g of %.3g, nucleus %.2f", accumulated, person.resistance(), nucleus);
    }
}
