package org.ephapse.ephapse;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Diverged;
import org.ephapse.numeric.Seed;

/// The excitable patches of a lesion, one a bared fiber, stepping together. Patches that rest sleep: their slow
/// processes
/// are known in closed form, so that waking restores them exactly, and finds their voltage anew from what is open.
final class Patches {
    /// A patch fires when its voltage rises through this (mV).
    @Source(cite = "ours: impulses cross it at their steepest", grade = Grade.DEFINED)
    static final float FIRES_mV = -20;

    @Source(cite = "ours: how long nothing may have happened before a patch sleeps (ms)", grade = Grade.DEFINED)
    private static final double QUIET_ms = 15;

    @Source(cite = "ours: a patch above this has not come to rest (mV)", grade = Grade.DEFINED)
    private static final float AT_REST_mV = -70;

    @Source(cite = "ours: a bridge that is open by less has no say (nS)", grade = Grade.DEFINED)
    private static final float BRIDGED_nS = 1e-3f;

    @Source(
            cite = "ours: share of sodium at which a patch counts as rested, and of the pump less 1",
            grade = Grade.ASSUMED)
    private static final float RECOVERED = 0.97f;

    @Source(cite = "ours: a patch that starts more rarely sleeps before it has recovered (1/s)", grade = Grade.ASSUMED)
    private static final double COLD_per_s = 0.05;

    @Source(cite = "ours: a patch that starts more often stays awake (1/s)", grade = Grade.ASSUMED)
    private static final double HOT_per_s = 5;

    @Source(cite = "ours: opening, over the axial conductance, that makes any patch fire", grade = Grade.DEFINED)
    private static final float SURELY = 2;

    @Source(cite = "ours: how often patches are asked whether they could sleep (steps)", grade = Grade.DEFINED)
    private static final int ASK = 64;

    @Source(
            cite = "ours: rounds to find a resting voltage; the last moves it by less than 0.01 mV",
            grade = Grade.DEFINED)
    private static final int ROUNDS = 12;

    @Source(cite = "standard deviation of a uniform number of 32 bits with sign: 2^32 / √12", grade = Grade.DEFINED)
    private static final double UNIFORM_SD = 0x1.0p32 / 3.4641016151377544;

    @Source(cite = "ours: a boundary has forgotten its last impulse after this (ms)", grade = Grade.DEFINED)
    private static final double FORGETS_ms = 50;

    @Source(cite = "ours: how often a boundary's threshold follows its recovery (steps)", grade = Grade.DEFINED)
    private static final int RECOVERS = 8;

    @Source(cite = "ours: order of the gates in the table", grade = Grade.DEFINED)
    private static final int M = 0, H = 1, P = 2, S = 3, N = 4, LEFT = 5, PUMP = 6;

    @Source(cite = "ours: patches that are looked at together", grade = Grade.DEFINED)
    private static final int FOUR = 4;

    private final Slots s;
    private final Membrane membrane;
    private final double step_ms;
    private boolean gated;
    private final int forgets;
    private final float[] threshold, held, rise;
    private final float level;
    private final int holds;
    private final int[] sleptAt;
    private final Starts starts;
    private final double[][] row;
    private final float bridge_mV;
    private final float[] injected;
    private boolean anyInjected = false;
    private GateRows rows;
    private int awake;
    private int step;
    private float working = 1, extra_mV, pressure = 1;

    // what happened in the step, by patch
    final int[] fired, outCentral, outPeripheral;
    int firedCount, centralCount, peripheralCount;

    Patches(Stretches stretches, Parameters parameters, boolean gated) {
        membrane = parameters.membrane();
        step_ms = parameters.step_ms();
        this.gated = gated && parameters.starts().isKnown();
        int patches = stretches.size().length;
        s = new Slots(patches);
        rows = new GateRows(parameters.rates(), membrane, step_ms);
        forgets = (int) (FORGETS_ms / step_ms);
        threshold = new float[forgets + 1];
        held = new float[forgets + 1];
        rise = new float[forgets + 1];
        remember(parameters.impulse());
        level = (float) membrane.threshold_mV();
        holds = (int) (parameters.impulse().runs_ms() / step_ms) + 2;
        sleptAt = new int[patches];
        starts = parameters.starts();
        row = new double[patches][];
        bridge_mV = (float) (Kernel.REST_mV + parameters.bridge().drive_mV());
        injected = new float[patches];
        fired = new int[patches];
        outCentral = new int[patches];
        outPeripheral = new int[patches];
        for (int i = 0; i < patches; i++) make(i, stretches);
        awake = patches;
        for (int i = 0; i < patches; i++) settle(i);
        s.fillGap();
    }

    private void remember(Impulse impulse) {
        for (int k = 0; k <= forgets; k++) {
            double time_ms = k * step_ms;
            threshold[k] = (float) impulse.threshold(time_ms);
            held[k] = time_ms < impulse.runs_ms() ? 1 : 0;
            double above_mV = held[k] == 1 ? impulse.rise_mV(time_ms) : impulse.trail_mV(time_ms);
            rise[k] = (float) (Kernel.REST_mV + above_mV);
        }
        rise[forgets] = Kernel.REST_mV;
        threshold[forgets] = 1;
    }

    private void make(int i, Stretches stretches) {
        double size = stretches.size()[i], bare_um = stretches.bared_um()[i];
        Membrane a = membrane;
        s.charging[i] = (float) (size * (a.node_pF() + a.perBare_pF() * bare_um) * 2 / step_ms);
        s.fastSodium[i] = (float) (size * (a.sodium_nS() + a.perBareSodium_nS() * bare_um));
        s.persistentSodium[i] = (float) (size * (a.persistent_nS() + a.perBarePersistent_nS() * bare_um));
        s.slowPotassium[i] = (float) (size * (a.slowPotassium_nS() + a.perBareSlowPotassium_nS() * bare_um));
        s.fastPotassium[i] = (float) (size * a.perBareFastPotassium_nS() * bare_um);
        s.leak[i] = (float) (size * (a.leak_nS() + a.perBareLeak_nS() * bare_um));
        s.axial[i] = (float) (size * a.axial_nS());
        s.endCharging[i] = (float) (size * a.load_pF() * 2 / step_ms);
        s.endLoad[i] = (float) (size * a.load_nS());
        s.endInverse[i] = 1 / (s.endCharging[i] + s.endLoad[i] + s.axial[i]);
        s.pump[i] = (float) (size * a.pump_pA());
        s.noise[i] = (float) (s.charging[i] / 2 * a.noise_mV_per_sqrt_ms() * Math.sqrt(step_ms) / UNIFORM_SD);
        s.shift[i] = (float) stretches.shift_mV()[i];
        s.key[i] = stretches.key()[i];
        s.left[i] = 1;
        s.firedC[i] = s.firedP[i] = s.fired[i] = -2 * forgets;
        s.v[i] = s.c[i] = s.p[i] = Kernel.REST_mV;
        row[i] = starts.isKnown() ? starts.row(bare_um) : new double[0];
    }

    /// What holds for all patches; those asleep are woken, because they may no longer rest.
    ///
    /// @param sodium     share of sodium channels that work; below 1 nobody knows when a patch starts, so that none
    /// sleeps
    /// @param extra_mV   shift of sodium beside the lesion's own (mV)
    /// @param pressure   share of the lesion's own shift
    void set(double sodium, double extra_mV, double pressure) {
        for (int i = 0; i < size(); i++) wake(i);
        working = (float) sodium;
        gated &= sodium == 1;
        this.extra_mV = (float) extra_mV;
        this.pressure = (float) pressure;
    }

    /// Gates at another temperature.
    void set(Rates rates) {
        for (int i = 0; i < size(); i++) wake(i);
        rows = new GateRows(rates, membrane, step_ms);
    }

    /// Advances by one step.
    ///
    /// @param pulse  the pressure now, over its mean
    /// @param fading what is left of a bridge's current after a step
    void step(float pulse, float fading) {
        firedCount = centralCount = peripheralCount = 0;
        if (awake > 0) advance(pulse * pressure, fading);
        step++;
        if (gated && step % ASK == 0) {
            start(pulse * pressure);
            letSleep(pulse * pressure);
        }
    }

    private void advance(float scale, float fading) {
        int n = Math.max(awake, Slots.GAP);
        Kernel.shift(s.shift, scale, extra_mV, s.shiftNow, n);
        recover(awake);
        moveGates(n);
        Kernel.sodium(s.fastSodium, s.m, s.h, s.persistentSodium, s.persist, s.left, working, s.sodium, n);
        Kernel.potassium(s.slowPotassium, s.slow, s.fastPotassium, s.fast, s.potassium, n);
        Kernel.drive(
                s.sodium,
                s.potassium,
                s.leak,
                (float) membrane.leak_mV(),
                s.pump,
                s.driven,
                s.bridge,
                bridge_mV,
                s.drive,
                n);
        if (anyInjected) pour(awake);
        Kernel.noise(s.key, step, s.noise, s.drive, n);
        Kernel.across(s.charging, s.sodium, s.potassium, s.leak, s.bridge, s.across, n);
        Kernel.fade(s.bridge, fading, n);
        Kernel.boundary(s.c, s.endCharging, s.endLoad, s.endInverse, s.heldC, s.givenC, s.alphaC, n);
        Kernel.boundary(s.p, s.endCharging, s.endLoad, s.endInverse, s.heldP, s.givenP, s.alphaP, n);
        Kernel.share(s.axial, s.endInverse, s.heldC, s.betaC, n);
        Kernel.share(s.axial, s.endInverse, s.heldP, s.betaP, n);
        System.arraycopy(s.v, 0, s.before, 0, n);
        Kernel.solve(s.before, s.charging, s.across, s.axial, s.drive, s.alphaC, s.betaC, s.alphaP, s.betaP, s.v, n);
        Kernel.follow(s.alphaC, s.betaC, s.before, s.v, s.heldC, s.givenC, s.c, n);
        Kernel.follow(s.alphaP, s.betaP, s.before, s.v, s.heldP, s.givenP, s.p, n);
        Kernel.events(s.v, s.before, FIRES_mV, s.c, s.thresholdC, s.p, s.thresholdP, s.event, n);
        happen(s.event, awake);
    }

    private void pour(int patches) {
        for (int i = 0; i < patches; i++) {
            s.drive[i] += injected[i];
            injected[i] = 0;
        }
        anyInjected = false;
    }

    /// Boundaries whose impulse runs follow the table at every step, those that recover from it now and then.
    private void recover(int patches) {
        int since = step - (step % RECOVERS == 0 ? forgets + RECOVERS : holds);
        int[] last = s.fired;
        for (int i = 0; i < patches; i += 2 * FOUR) {
            if ((late(last, since, i) & late(last, since, i + FOUR)) >= 0)
                recover(last, since, i, Math.min(patches, i + 2 * FOUR));
        }
    }

    /// Below 0 where all four boundaries fired before.
    private static int late(int[] last, int since, int i) {
        return last[i] - since & last[i + 1] - since & last[i + 2] - since & last[i + 2 + 1] - since;
    }

    private void recover(int[] last, int since, int from, int to) {
        for (int i = from; i < to; i++) if (last[i] >= since) follow(i);
    }

    /// Refuses voltages that are not in the table, and says in which row each patch looks, for itself and for sodium.
    private void look(int slots) {
        look(s.v, s.shiftNow, s.row, s.sodiumRow, slots);
        if (known(s.row, s.sodiumRow, slots)) return;
        for (int i = 0; i < awake; i++) {
            boolean known = s.row[i] >= 0 && s.row[i] < GateRows.ROWS && s.sodiumRow[i] < GateRows.ROWS;
            if (!(known && s.sodiumRow[i] >= 0)) throw diverged(i);
        }
    }

    private static void look(float[] v, float[] shift, int[] row, int[] shifted, int patches) {
        float per = GateRows.PER_mV, lowest = 0.5f - GateRows.LOWEST_mV * per;
        for (int i = 0; i < patches; i++) {
            row[i] = (int) (v[i] * per + lowest);
            shifted[i] = (int) ((v[i] + shift[i]) * per + lowest);
        }
    }

    /// Whether all rows are in the table: the sign of what lies outside survives.
    private static boolean known(int[] row, int[] shifted, int patches) {
        int outside = 0, last = GateRows.ROWS - 1;
        for (int i = 0; i < patches; i++) outside |= row[i] | last - row[i] | shifted[i] | last - shifted[i];
        return outside >= 0;
    }

    /// Gates: x becomes D x + B, with D and B from each one's row. Rows are read from memory, which has no vectors;
    /// gates
    /// that share a row are moved together, slow ones once in a few steps.
    private void moveGates(int slots) {
        look(slots);
        move(rows.sodium, s.sodiumRow, s.m, s.h, awake);
        move(rows.potassium, s.row, s.fast, awake);
        if (step % GateRows.SLOWLY != 0) return;
        move(rows.persistent, s.sodiumRow, s.persist, awake);
        move(rows.slow, s.row, s.slow, s.left, s.driven, awake);
    }

    private static void move(float[] rows, int[] row, float[] x, int patches) {
        for (int i = 0; i < patches; i++) {
            int k = row[i] * GateRows.SINGLE;
            x[i] = Math.fma(rows[k], x[i], rows[k + 1]);
        }
    }

    private static void move(float[] rows, int[] row, float[] x, float[] y, int patches) {
        for (int i = 0; i < patches; i++) {
            int k = row[i] * GateRows.SODIUM;
            x[i] = Math.fma(rows[k], x[i], rows[k + 1]);
            y[i] = Math.fma(rows[k + 2], y[i], rows[k + 2 + 1]);
        }
    }

    private static void move(float[] rows, int[] row, float[] x, float[] y, float[] z, int patches) {
        for (int i = 0; i < patches; i++) {
            int k = row[i] * GateRows.SLOW;
            x[i] = Math.fma(rows[k], x[i], rows[k + 1]);
            y[i] = Math.fma(rows[k + 2], y[i], rows[k + 2 + 1]);
            z[i] = Math.fma(rows[k + 2 + 2], z[i], rows[k + 2 + 2 + 1]);
        }
    }

    /// Where a patch's boundaries stand in the table of what they do after an impulse.
    private void follow(int i) {
        int c = Math.min(step - s.firedC[i], forgets), p = Math.min(step - s.firedP[i], forgets);
        s.heldC[i] = held[c];
        s.givenC[i] = rise[c];
        s.thresholdC[i] = Kernel.REST_mV + level * threshold[c];
        s.heldP[i] = held[p];
        s.givenP[i] = rise[p];
        s.thresholdP[i] = Kernel.REST_mV + level * threshold[p];
    }

    /// Looks at eight patches at once, because in most of them nothing happens.
    private void happen(float[] event, int patches) {
        for (int i = 0; i < patches; i += 2 * FOUR) {
            if (any(event, i) + any(event, i + FOUR) > 0) happen(i, Math.min(patches, i + 2 * FOUR));
        }
    }

    private static float any(float[] event, int i) {
        return event[i] + event[i + 1] + (event[i + 2] + event[i + 2 + 1]);
    }

    private void happen(int from, int to) {
        for (int i = from; i < to; i++) if (s.event[i] > 0) happen(i);
    }

    private void happen(int i) {
        int patch = s.patch[i];
        s.quiet[i] = step;
        if (s.v[i] > FIRES_mV && s.before[i] <= FIRES_mV) fired[firedCount++] = patch;
        if (s.c[i] > s.thresholdC[i]) {
            outCentral[centralCount++] = patch;
            fire(s.firedC, s.heldC, s.givenC, s.thresholdC, i);
        }
        if (s.p[i] > s.thresholdP[i]) {
            outPeripheral[peripheralCount++] = patch;
            fire(s.firedP, s.heldP, s.givenP, s.thresholdP, i);
        }
    }

    private void fire(int[] firedAt, float[] heldNow, float[] given, float[] thresholdNow, int i) {
        firedAt[i] = s.fired[i] = step;
        heldNow[i] = 1;
        given[i] = rise[0];
        thresholdNow[i] = Float.POSITIVE_INFINITY;
        s.quiet[i] = step;
    }

    /// An impulse arrives at a patch's boundary.
    ///
    /// @return whether the boundary fired; while refractory it does not
    boolean arrive(int patch, boolean fromCenter) {
        int i = wake(patch);
        int since = step - (fromCenter ? s.firedC[i] : s.firedP[i]);
        if (threshold[Math.min(since, forgets)] == Float.POSITIVE_INFINITY) return false;
        if (fromCenter) fire(s.firedC, s.heldC, s.givenC, s.thresholdC, i);
        else fire(s.firedP, s.heldP, s.givenP, s.thresholdP, i);
        return true;
    }

    /// A bridge opens, by so much (nS).
    void open(int patch, double bridge_nS) {
        int i = wake(patch);
        s.bridge[i] += (float) bridge_nS;
        s.quiet[i] = step;
    }

    /// A current for the next step only (pA).
    void inject(int patch, double current_pA) {
        int i = wake(patch);
        injected[i] += (float) current_pA;
        anyInjected = true;
        s.quiet[i] = step;
    }

    /// Wakes a patch: slow processes after so long at rest, exactly; fast gates and voltages where these let them rest.
    ///
    /// @return its slot
    int wake(int patch) {
        int i = s.slot[patch];
        if (i < awake) return i;
        int slept = step - sleptAt[patch];
        double gone_ms = slept * step_ms;
        s.left[i] = (float) relaxed(LEFT, s.left[i], s.v[i], gone_ms);
        s.driven[i] = (float) relaxed(PUMP, s.driven[i], s.v[i], gone_ms);
        s.bridge[i] = 0;
        settle(i);
        s.quiet[i] = step;
        s.wake(i, awake);
        return awake++;
    }

    private double relaxed(int gate, double from, double voltage_mV, double time_ms) {
        return rows.after(gate, from, voltage_mV, time_ms);
    }

    /// Fast gates and voltages of a slot where its slow processes let them rest.
    private void settle(int i) {
        double shift = s.shift[i] * pressure + extra_mV;
        double through = s.axial[i] * s.endLoad[i] / (s.axial[i] + s.endLoad[i]), v = s.v[i];
        for (int round = 0; round < ROUNDS; round++) {
            double mm = rows.rest(M, v + shift), pp = rows.rest(P, v + shift), n = rows.rest(N, v);
            double sodium = working
                    * s.left[i]
                    * (s.fastSodium[i] * mm * mm * mm * rows.rest(H, v + shift) + s.persistentSodium[i] * pp * pp * pp);
            double potassium = s.slowPotassium[i] * rows.rest(S, v) + s.fastPotassium[i] * n * n * n * n;
            double sum = sodium + potassium + s.leak[i] + 2 * through;
            double push = Kernel.SODIUM_mV * sodium
                    + Kernel.POTASSIUM_mV * potassium
                    + membrane.leak_mV() * s.leak[i]
                    + 2 * through * Kernel.REST_mV
                    - s.pump[i] * s.driven[i];
            v = (v + push / sum) / 2;
        }
        s.v[i] = s.before[i] = (float) v;
        s.c[i] = s.p[i] = (float) ((s.endLoad[i] * Kernel.REST_mV + s.axial[i] * v) / (s.endLoad[i] + s.axial[i]));
        s.m[i] = (float) rows.rest(M, v + shift);
        s.h[i] = (float) rows.rest(H, v + shift);
        s.persist[i] = (float) rows.rest(P, v + shift);
        s.slow[i] = (float) rows.rest(S, v);
        s.fast[i] = (float) rows.rest(N, v);
        follow(i);
    }

    /// Patches at rest fall asleep: those that could not start at once, the others when their sodium has recovered.
    private void letSleep(float scale) {
        int quiet = (int) (QUIET_ms / step_ms);
        for (int i = awake - 1; i >= 0; i--) {
            boolean rests = step - s.quiet[i] > quiet && s.v[i] < AT_REST_mV && s.bridge[i] < BRIDGED_nS;
            boolean rested = s.left[i] > RECOVERED && s.driven[i] < 1 - RECOVERED;
            double rate = rests ? perSecond(i, scale) : 0;
            if (rests && rate < (rested ? HOT_per_s : COLD_per_s)) {
                sleptAt[s.patch[i]] = step;
                s.sleep(i, awake--);
            }
        }
    }

    /// Those asleep start by themselves as often as the table says; a number of the patch and the moment decides.
    private void start(float scale) {
        double asked_s = ASK * step_ms / Kernel.MS_PER_S;
        for (int i = awake + Slots.GAP; i < s.patch.length; i++) {
            double rate = perSecond(i, scale);
            if (rate == 0) continue;
            double chance = Seed.uniform(Seed.below(s.key[i], step));
            if (chance > -Math.expm1(-rate * asked_s)) continue;
            int slot = wake(s.patch[i]);
            s.bridge[slot] += s.axial[slot] * SURELY;
        }
    }

    /// Starts a second of a patch that nothing has tired; the pump would make them rarer, by how much depends on more
    /// than a table holds.
    private double perSecond(int i, float scale) {
        return starts.perSecond(row[s.patch[i]], s.shift[i] * scale + extra_mV);
    }

    private Diverged diverged(int i) {
        return new Diverged("patch", s.patch[i], step * step_ms, s.v[i]);
    }

    /// Time since the start (ms).
    double time_ms() {
        return step * step_ms;
    }

    /// How many there are.
    int size() {
        return s.slot.length;
    }

    /// How many were computed in the last step.
    int awake() {
        return awake;
    }

    /// Voltage of a patch (mV), as it was when it fell asleep if it sleeps.
    double voltage_mV(int patch) {
        return s.v[s.slot[patch]];
    }
}
