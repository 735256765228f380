package org.ephapse.ephapse;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The loops over patches that the compiler turns into vectors: short, flat, from 0, one argument an array.
///
/// Conductances in nS, capacitances over the step in nS, voltages in mV, currents in pA.
final class Kernel {
    /// Where sodium's current turns (mV).
    @Source(cite = "McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995", grade = Grade.FITTED)
    static final float SODIUM_mV = 50;

    /// Where potassium's current turns (mV).
    @Source(cite = "McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995", grade = Grade.FITTED)
    static final float POTASSIUM_mV = -90;

    /// Where the healthy axon rests (mV).
    @Source(cite = "McIntyre, Richardson & Grill 2002, J Neurophysiol 87:995", grade = Grade.FITTED)
    static final float REST_mV = -80;

    @Source(cite = "SI prefixes", grade = Grade.DEFINED)
    static final double MS_PER_S = 1000;

    @Source(cite = "golden ratio, to 32 bits: steps far apart in the hash", grade = Grade.DEFINED)
    private static final int GOLDEN = 0x9E3779B9;

    @Source(cite = "Appleby, MurmurHash3, finalizer of 32 bits", grade = Grade.DEFINED)
    private static final int MIX_A = 0x85EBCA6B, MIX_B = 0xC2B2AE35, SHIFT_A = 16, SHIFT_B = 13;

    private Kernel() {}

    /// The shift of each patch's sodium now (mV).
    static void shift(float[] own, float scale, float extra, float[] now, int patches) {
        for (int i = 0; i < patches; i++) now[i] = Math.fma(own[i], scale, extra);
    }

    /// Sodium that is open.
    @Equation(
            quantity = "patch-sodium",
            meaning = "Fast and persistent sodium of a bared patch.",
            law = "gNa = (gNa m^3 h + gNaP p^3) si a, si not inactivated slowly, a anaesthesia; m, h, p at V + shift",
            parameters = Kernel.class)
    static void sodium(
            float[] fast,
            float[] m,
            float[] h,
            float[] persistent,
            float[] p,
            float[] left,
            float working,
            float[] open,
            int patches) {
        for (int i = 0; i < patches; i++) {
            float mm = m[i] * m[i] * m[i], pp = p[i] * p[i] * p[i];
            open[i] = working * left[i] * (fast[i] * mm * h[i] + persistent[i] * pp);
        }
    }

    /// Potassium that is open.
    static void potassium(float[] slow, float[] s, float[] fast, float[] n, float[] open, int patches) {
        for (int i = 0; i < patches; i++) {
            float nn = n[i] * n[i];
            open[i] = slow[i] * s[i] + fast[i] * nn * nn;
        }
    }

    /// Current without the membrane's own voltage: what channels, pump, bridges and chance push.
    static void drive(
            float[] sodium,
            float[] potassium,
            float[] leak,
            float leak_mV,
            float[] pump,
            float[] driven,
            float[] bridge,
            float bridge_mV,
            float[] drive,
            int patches) {
        for (int i = 0; i < patches; i++) {
            drive[i] = SODIUM_mV * sodium[i]
                    + POTASSIUM_mV * potassium[i]
                    + leak_mV * leak[i]
                    - pump[i] * driven[i]
                    + bridge_mV * bridge[i];
        }
    }

    /// Adds a random current, a pure function of the patch's key and the step.
    static void noise(int[] key, int step, float[] scale, float[] drive, int patches) {
        int salt = step * GOLDEN;
        for (int i = 0; i < patches; i++) {
            int x = key[i] + salt;
            x = (x ^ x >>> SHIFT_A) * MIX_A;
            x = (x ^ x >>> SHIFT_B) * MIX_B;
            x = x ^ x >>> SHIFT_A;
            drive[i] += scale[i] * x;
        }
    }

    /// A boundary node seen from the patch: V' = alpha + beta V. While its impulse runs its voltage is given,
    /// afterwards that
    /// of the healthy axon behind it.
    static void boundary(
            float[] v,
            float[] charging,
            float[] load,
            float[] inverse,
            float[] held,
            float[] given,
            float[] alpha,
            int patches) {
        for (int i = 0; i < patches; i++) {
            float free = (1 - held[i]) * inverse[i];
            alpha[i] = held[i] * given[i] + free * (charging[i] * v[i] + load[i] * given[i]);
        }
    }

    /// How much of a patch's voltage its boundary takes on.
    static void share(float[] axial, float[] inverse, float[] held, float[] beta, int patches) {
        for (int i = 0; i < patches; i++) beta[i] = (1 - held[i]) * inverse[i] * axial[i];
    }

    /// All that holds a patch's voltage back, over half a step.
    static void across(
            float[] charging,
            float[] sodium,
            float[] potassium,
            float[] leak,
            float[] bridge,
            float[] across,
            int patches) {
        for (int i = 0; i < patches; i++) across[i] = charging[i] + sodium[i] + potassium[i] + leak[i] + bridge[i];
    }

    /// Bridges close.
    static void fade(float[] bridge, float fading, int patches) {
        for (int i = 0; i < patches; i++) bridge[i] *= fading;
    }

    /// Implicit midpoint step of patches: half a step, and as much again.
    @Equation(
            quantity = "patch",
            meaning = "Voltage of a bared patch between two healthy nodes.",
            law = "C dV/dt = gNa (50 - V) + gK (-90 - V) + gL (EL - V) - pump + gb (Vb - V) + gax (Vc + Vp - 2 V) +"
                    + " noise",
            parameters = Kernel.class)
    static void solve(
            float[] before,
            float[] charging,
            float[] across,
            float[] axial,
            float[] drive,
            float[] alphaC,
            float[] betaC,
            float[] alphaP,
            float[] betaP,
            float[] v,
            int patches) {
        for (int i = 0; i < patches; i++) {
            float was = before[i], through = axial[i];
            float below = across[i] + through * (2 - betaC[i] - betaP[i]);
            float above = charging[i] * was + drive[i] + through * (alphaC[i] + alphaP[i]);
            v[i] = 2 * above / below - was;
        }
    }

    /// The boundary's voltage once the patch's is known, before and after the step.
    static void follow(
            float[] alpha,
            float[] beta,
            float[] before,
            float[] v,
            float[] held,
            float[] given,
            float[] boundary,
            int patches) {
        for (int i = 0; i < patches; i++) {
            float free = alpha[i] + beta[i] * (before[i] + v[i]) / 2;
            boundary[i] = held[i] * given[i] + (1 - held[i]) * (2 * free - boundary[i]);
        }
    }

    /// Above 0 where a patch rose through a level or a boundary passed its threshold.
    static void events(
            float[] v,
            float[] before,
            float level,
            float[] c,
            float[] thresholdC,
            float[] p,
            float[] thresholdP,
            float[] event,
            int patches) {
        for (int i = 0; i < patches; i++) {
            float rose = Math.min(v[i] - level, level - before[i]);
            event[i] = Math.max(0, Math.max(rose, Math.max(c[i] - thresholdC[i], p[i] - thresholdP[i])));
        }
    }
}
