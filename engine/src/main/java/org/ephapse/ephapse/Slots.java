package org.ephapse.ephapse;

import java.util.ArrayList;
import java.util.List;

/// The state of all patches, one array a quantity, so that those awake fill the first slots and those asleep the rest.
/// Two patches change places by [#swap(int, int)].
final class Slots {
    private final int patches;
    private final List<float[]> floats = new ArrayList<>();
    private final List<int[]> ints = new ArrayList<>();

    // the patch in a slot, the slot of a patch
    final int[] patch, slot;

    // voltages of patch and boundaries, open gates, current through bridges
    final float[] v, before, c, p;
    final float[] m, h, persist, slow, fast, left, driven, bridge;

    // the steps in which the boundaries last fired; their thresholds, and whether and where their impulse holds them
    final int[] firedC, firedP;
    final float[] thresholdC, thresholdP, heldC, heldP, givenC, givenP;

    // what a patch is made of: conductances over capacitance's step, see Kernel
    final float[] charging, fastSodium, persistentSodium, slowPotassium, fastPotassium, leak, axial;
    final float[] endCharging, endLoad, endInverse, pump, noise, shift;
    final int[] key;

    // scratch of a step, and steps since anything happened
    final float[] shiftNow, sodium, potassium, drive, across, alphaC, betaC, alphaP, betaP, event;
    final int[] quiet, row, sodiumRow;

    Slots(int patches) {
        this.patches = patches;
        patch = new int[patches];
        slot = new int[patches];
        for (int i = 0; i < patches; i++) patch[i] = slot[i] = i;
        v = state();
        before = state();
        c = state();
        p = state();
        m = state();
        h = state();
        persist = state();
        slow = state();
        fast = state();
        left = state();
        driven = state();
        bridge = state();
        firedC = count();
        firedP = count();
        thresholdC = state();
        thresholdP = state();
        heldC = state();
        heldP = state();
        givenC = state();
        givenP = state();
        charging = state();
        fastSodium = state();
        persistentSodium = state();
        slowPotassium = state();
        fastPotassium = state();
        leak = state();
        axial = state();
        endCharging = state();
        endLoad = state();
        endInverse = state();
        pump = state();
        noise = state();
        shift = state();
        key = count();
        quiet = count();
        row = new int[patches];
        sodiumRow = new int[patches];
        shiftNow = new float[patches];
        sodium = new float[patches];
        potassium = new float[patches];
        drive = new float[patches];
        across = new float[patches];
        alphaC = new float[patches];
        betaC = new float[patches];
        alphaP = new float[patches];
        betaP = new float[patches];
        event = new float[patches];
    }

    private float[] state() {
        float[] array = new float[patches];
        floats.add(array);
        return array;
    }

    private int[] count() {
        int[] array = new int[patches];
        ints.add(array);
        return array;
    }

    /// Two slots change their patches.
    void swap(int a, int b) {
        if (a == b) return;
        for (int k = 0; k < floats.size(); k++) {
            float[] array = floats.get(k);
            float spare = array[a];
            array[a] = array[b];
            array[b] = spare;
        }
        for (int k = 0; k < ints.size(); k++) {
            int[] array = ints.get(k);
            int spare = array[a];
            array[a] = array[b];
            array[b] = spare;
        }
        int spare = patch[a];
        patch[a] = patch[b];
        patch[b] = spare;
        slot[patch[a]] = a;
        slot[patch[b]] = b;
    }
}
