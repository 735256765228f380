package org.ephapse.app;

import java.util.Locale;
import org.ephapse.app.scenario.Scenario;
import org.ephapse.body.Life;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Plan;
import org.ephapse.body.rod.Anchorage;
import org.ephapse.body.rod.RodApproach;
import org.ephapse.numeric.Seed;

/// How closely a run looks at the artery.
public enum Fidelity {
    /// A closed-form arch between two points: what a million people are lived with.
    ARCH("an arch"),
    /// An elastic rod in three dimensions.
    ROD("an elastic rod in three dimensions");

    private final String words;

    Fidelity(String words) {
        this.words = words;
    }

    /// What the artery is, in a few words.
    public String words() {
        return words;
    }

    /// The word of the command line: `rod`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Lives a scenario's person through a plan.
    LifeRecord live(Scenario scenario, Plan plan) {
        Seed seed = new Seed(scenario.seed());
        return switch (this) {
            case ARCH -> Life.live(scenario.person(), plan, seed);
            case ROD ->
                Life.live(scenario.person(), plan, seed, new RodApproach(scenario.person(), Anchorage.STANDARD));
        };
    }
}
