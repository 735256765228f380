package org.ephapse.ephapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Patches that change their slots.
class SlotsTest {
    private static final int PATCHES = 40;

    private static Slots numbered() {
        Slots slots = new Slots(PATCHES);
        for (int i = 0; i < PATCHES; i++) {
            slots.v[i] = i;
            slots.key[i] = i;
        }
        slots.fillGap();
        return slots;
    }

    @Test
    void a_patch_keeps_its_state_however_often_it_and_others_sleep_and_wake() {
        Slots slots = numbered();
        var random = new SplittableRandom(3);
        int awake = PATCHES, slept = 0;
        for (int k = 0; k < 10_000; k++) {
            int i = slots.slot[random.nextInt(PATCHES)];
            if (i < awake) slots.sleep(i, awake--);
            else slots.wake(i, awake++);
            slept += PATCHES - awake;
        }
        assertThat(slept).isPositive();
        for (int patch = 0; patch < PATCHES; patch++) {
            int i = slots.slot[patch];
            assertThat(slots.patch[i]).isEqualTo(patch);
            assertThat(slots.v[i]).isEqualTo(patch);
            assertThat(slots.key[i]).isEqualTo(patch);
        }
    }

    @Test
    void those_asleep_lie_a_gap_behind_those_awake() {
        Slots slots = numbered();
        int awake = PATCHES;
        for (int patch = 0; patch < PATCHES / 2; patch++) slots.sleep(slots.slot[patch], awake--);
        for (int patch = 0; patch < PATCHES; patch++) {
            boolean sleeps = patch < PATCHES / 2;
            assertThat(slots.slot[patch]).isBetween(sleeps ? awake + Slots.GAP : 0, slots.patch.length - 1);
            assertThat(slots.slot[patch] < awake).isEqualTo(!sleeps);
        }
    }
}
