package org.ephapse.ephapse;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The state of all patches, one array a quantity: those awake fill the first slots, those asleep the last, and between
/// them lies a gap.
///
/// The compiler makes vectors of a loop only where it has mostly seen it run long, and keeps what it has made. So that
/// a quiet lesion does not spoil the loops for the next one, they run over the gap's length at least; what stands there
/// are copies that nobody reads.
final class Slots {
    @Source(cite = "ours: four vectors of floats on the widest of today's machines", grade = Grade.DEFINED)
    static final int GAP = 64;

    private final int size;
    private final List<float[]> floats = new ArrayList<>();
    private final List<int[]> ints = new ArrayList<>();

    // the patch in a slot, the slot of a patch
    final int[] patch, slot;

    // voltages of patch and boundaries, open gates, current through bridges
    final float[] v, before, c, p;
    final float[] m, h, persist, slow, fast, left, driven, bridge;

    // the steps in which the boundaries last fired, and the later of both; their thresholds, and whether and where
    // their impulse holds them
    final int[] firedC, firedP, fired;
    final float[] thresholdC, thresholdP, heldC, heldP, givenC, givenP;

    // what a patch is made of: conductances over capacitance's step, see Kernel
    final float[] charging, fastSodium, persistentSodium, slowPotassium, fastPotassium, leak, axial;
    final float[] endCharging, endLoad, endInverse, pump, noise, shift;
    final int[] key;

    // scratch of a step, and steps since anything happened
    final float[] shiftNow, sodium, potassium, drive, across, alphaC, betaC, alphaP, betaP, event;
    final int[] quiet, row, sodiumRow;

    Slots(int patches) {
        size = patches + GAP;
        patch = new int[size];
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
        fired = count();
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
        row = new int[size];
        sodiumRow = new int[size];
        shiftNow = new float[size];
        sodium = new float[size];
        potassium = new float[size];
        drive = new float[size];
        across = new float[size];
        alphaC = new float[size];
        betaC = new float[size];
        alphaP = new float[size];
        betaP = new float[size];
        event = new float[size];
    }

    private float[] state() {
        float[] array = new float[size];
        floats.add(array);
        return array;
    }

    private int[] count() {
        int[] array = new int[size];
        ints.add(array);
        return array;
    }

    /// Fills the gap with copies of the first patch, as long as all are awake.
    void fillGap() {
        for (int i = slot.length; slot.length > 0 && i < size; i++) copy(0, i);
    }

    /// Who sleeps in a slot wakes, behind those awake; the first of the sleepers takes that slot.
    void wake(int i, int awake) {
        move(i, awake);
        if (i != awake + GAP) move(awake + GAP, i);
    }

    /// Who is awake in a slot falls asleep, before the sleepers; the last of those awake takes that slot.
    void sleep(int i, int awake) {
        int last = awake - 1;
        move(i, last + GAP);
        if (i != last) move(last, i);
    }

    private void move(int from, int to) {
        copy(from, to);
        patch[to] = patch[from];
        slot[patch[to]] = to;
    }

    private void copy(int from, int to) {
        for (int k = 0; k < floats.size(); k++) floats.get(k)[to] = floats.get(k)[from];
        for (int k = 0; k < ints.size(); k++) ints.get(k)[to] = ints.get(k)[from];
    }
}
