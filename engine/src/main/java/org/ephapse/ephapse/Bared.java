package org.ephapse.ephapse;

import org.ephapse.measure.Equation;
import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;
import org.ephapse.numeric.Seed;
import org.ephapse.signal.Lesion;

/// Which fibers a lesion bares, how far, how strongly each is pressed, and which neighbors are bridged.
///
/// Every fiber resists with a threshold of its own, uniform between 0 and 1 and the same in every lesion of the same
/// seed: where the bared share is b it is bare when its threshold is below b, and the longer the lower that is.
final class Bared {
    @Source(cite = "ours: diameter for which the membrane's values are given (µm)", grade = Grade.DEFINED)
    static final double REFERENCE_um = 7;

    private final CrossSection section;
    private final int[] fiber, patchOf, first, partner;
    private final double[] bared_um, shift_mV, bridge_nS;

    Bared(CrossSection section, Lesion lesion, Parameters parameters, Seed seed) {
        this.section = section;
        int fibers = section.fibers(), patches = 0;
        patchOf = new int[fibers];
        double[] damage = new double[fibers];
        for (int i = 0; i < fibers; i++) {
            damage[i] =
                    damage(at(lesion.baredShare(), i), seed.of("resists").of(i).uniform());
            patchOf[i] = damage[i] > 0 ? patches++ : -1;
        }
        fiber = new int[patches];
        bared_um = new double[patches];
        shift_mV = new double[patches];
        first = new int[patches + 1];
        for (int i = 0; i < fibers; i++) {
            if (patchOf[i] < 0) continue;
            fiber[patchOf[i]] = i;
            bared_um[patchOf[i]] = parameters.bare_um() * damage[i];
            shift_mV[patchOf[i]] = at(lesion.mechanicalShift_mV(), i);
        }
        int[] partners = new int[2 * 2 * 2 * patches + 2 * 2 * 2];
        double[] strength_nS = new double[partners.length];
        int next = 0;
        for (int i = 0; i < patches; i++) {
            for (int k = 0; k < section.neighbors(fiber[i]); k++) {
                int other = section.neighbor(fiber[i], k);
                double g_nS = patchOf[other] < 0 ? 0 : bridge_nS(lesion, parameters.bridge(), fiber[i], other, seed);
                if (g_nS == 0) continue;
                if (next == partners.length) {
                    partners = java.util.Arrays.copyOf(partners, 2 * next);
                    strength_nS = java.util.Arrays.copyOf(strength_nS, 2 * next);
                }
                partners[next] = patchOf[other];
                strength_nS[next++] = g_nS;
            }
            first[i + 1] = next;
        }
        partner = java.util.Arrays.copyOf(partners, next);
        bridge_nS = java.util.Arrays.copyOf(strength_nS, next);
    }

    /// How far a fiber is damaged.
    @Equation(
            quantity = "bared-length",
            meaning = "How much bare axon a fiber has at the lesion.",
            law = "L = L1 max(0, b - u), b bared share of its place, u its own threshold; bare where L > 0",
            parameters = Bared.class)
    @Source(cite = "ours: the share that is bare comes from the years, its length is ours", grade = Grade.ASSUMED)
    private static double damage(double share, double threshold) {
        return Math.max(0, share - threshold);
    }

    /// The field's cell in which a fiber lies.
    private double at(double[][] field, int i) {
        double radius = Math.hypot(section.across_mm(i), section.down_mm(i))
                / section.plan().radius_mm();
        int sectors = field.length, depths = field[0].length;
        double turn = StrictMath.atan2(section.down_mm(i), section.across_mm(i)) / (2 * Math.PI);
        int sector = Math.floorMod((int) Math.floor(turn * sectors + 0.5), sectors);
        int depth = Math.clamp((int) ((1 - radius) * depths), 0, depths - 1);
        return field[sector][depth];
    }

    /// Conductance of the bridge between two bare neighbors; 0 where there is none.
    private double bridge_nS(Lesion lesion, Bridge bridge, int a, int b, Seed seed) {
        double bareA = at(lesion.baredShare(), a), bareB = at(lesion.baredShare(), b);
        double pressed =
                (at(lesion.bridgeDensity(), a) + at(lesion.bridgeDensity(), b)) / (bareA * bareA + bareB * bareB);
        Seed pair = seed.of("bridge").of(Math.min(a, b)).of(Math.max(a, b));
        if (pair.of("is").uniform() >= pressed) return 0;
        return bridge.median_nS()
                * StrictMath.exp(bridge.spread() * pair.of("strength").normal());
    }

    int patches() {
        return fiber.length;
    }

    /// What the patches differ in.
    Stretches stretches(Seed noise) {
        double[] size = new double[fiber.length];
        int[] key = new int[fiber.length];
        for (int i = 0; i < fiber.length; i++) {
            size[i] = section.diameter_um(fiber[i]) / REFERENCE_um;
            key[i] = (int) noise.of(fiber[i]).value();
        }
        return new Stretches(size, bared_um, shift_mV, key);
    }

    /// The fiber of a patch.
    int fiber(int patch) {
        return fiber[patch];
    }

    /// The patch of a fiber, or -1.
    int patch(int fiber) {
        return patchOf[fiber];
    }

    /// Bare axon (µm).
    double bared_um(int patch) {
        return bared_um[patch];
    }

    /// Shift of sodium by the lesion's pressure (mV).
    double shift_mV(int patch) {
        return shift_mV[patch];
    }

    /// Bridges of a patch: from `first(patch)` to `first(patch + 1)`.
    int first(int patch) {
        return first[patch];
    }

    /// The patch across a bridge.
    int partner(int bridge) {
        return partner[bridge];
    }

    /// A bridge's conductance (nS).
    double bridge_nS(int bridge) {
        return bridge_nS[bridge];
    }
}
