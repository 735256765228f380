package org.ephapse.ephapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Patches that sleep against patches that are all computed.
class GatedTest {
    private static final CrossSection SECTION = Roots.small(300);

    private static List<String> fired(Network nerve, int steps) {
        List<String> fired = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            nerve.step(1);
            for (int k = 0; k < nerve.atPatch(); k++) fired.add(nerve.patch(k) + "@" + i);
        }
        return fired;
    }

    /// Nothing can sleep before it has been quiet for 15 ms: 600 steps.
    @Test
    void while_nothing_sleeps_both_fire_the_same_fibers_in_the_same_steps() {
        Lesion lesion = Roots.even(0.8, 1, 3);
        List<String> gated = fired(Network.of(SECTION, lesion, Roots.STANDARD, new Seed(2)), 600);
        List<String> all = fired(Network.ungated(SECTION, lesion, Roots.STANDARD, new Seed(2)), 600);
        assertThat(all).isNotEmpty();
        assertThat(gated).isEqualTo(all);
    }

    @Test
    void a_quiet_lesion_sleeps() {
        Network nerve = Network.of(SECTION, Roots.even(0.5, 1, 0), Roots.STANDARD, new Seed(2));
        fired(nerve, 2000);
        assertThat(nerve.awake()).isLessThan(0.05);
    }

    @Test
    void a_patch_that_slept_answers_an_impulse_as_one_that_did_not() {
        Lesion lesion = Roots.even(0.5, 0, 0);
        Network gated = Network.of(SECTION, lesion, Roots.STANDARD, new Seed(2));
        Network all = Network.ungated(SECTION, lesion, Roots.STANDARD, new Seed(2));
        fired(gated, 4000);
        fired(all, 4000);
        int fiber = 0;
        while (!gated.isLesioned(fiber)) fiber++;
        gated.fire(fiber);
        all.fire(fiber);
        assertThat(fired(gated, 800)).hasSameSizeAs(fired(all, 800)).isNotEmpty();
    }

    /// Over eight seeds: impulses a fiber and second, where starts are frequent and where they are rare.
    @Test
    @Tag("slow")
    void over_seeds_both_fire_equally_often() {
        int compared = 0;
        for (double shift_mV : new double[] {1.5, 3}) {
            Lesion lesion = Roots.even(0.7, 1, shift_mV);
            double gated = 0, all = 0;
            for (int seed = 0; seed < 8; seed++) {
                gated += fired(Network.of(SECTION, lesion, Roots.STANDARD, new Seed(seed)), 80_000)
                        .size();
                all += fired(Network.ungated(SECTION, lesion, Roots.STANDARD, new Seed(seed)), 80_000)
                        .size();
            }
            assertThat(gated / all).as("shift " + shift_mV).isCloseTo(1, Offset.offset(0.05));
            compared++;
        }
        assertThat(compared).isEqualTo(2);
    }
}
