package org.ephapse.numeric;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// An address in an endless field of random numbers: `seed.of("person").of(17).of("artery").normal()` is the same
/// number on every machine, thread, time zone and locale, because nothing is consumed in drawing it.
///
/// The address is hashed step by step with the finalizer of SplitMix64, whose avalanche makes neighbors independent.
/// One address holds one uniform number; [#normal()] and [#exponential()] are images of that same number, so draw
/// each variate at an address of its own. In a hot loop take the label's [#key(String)] once and use [#of(long)].
///
/// @param value the 64 bits of this address
public record Seed(long value) {
    @Source(
            cite = "Steele, Lea & Flood 2014, Fast splittable pseudorandom number generators",
            doi = "10.1145/2660193.2660195",
            at = "golden ratio increment",
            grade = Grade.DEFINED)
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    @Source(
            cite = "Stafford 2011, Better bit mixing, variant 13, as used by SplitMix64",
            at = "first multiplier",
            grade = Grade.DEFINED)
    private static final long MIX_A = 0xBF58476D1CE4E5B9L;

    @Source(
            cite = "Stafford 2011, Better bit mixing, variant 13, as used by SplitMix64",
            at = "second multiplier",
            grade = Grade.DEFINED)
    private static final long MIX_B = 0x94D049BB133111EBL;

    @Source(
            cite = "Stafford 2011, Better bit mixing, variant 13, as used by SplitMix64",
            at = "three shifts",
            grade = Grade.DEFINED)
    private static final int SHIFT_A = 30, SHIFT_B = 27, SHIFT_C = 31;

    @Source(cite = "IEEE 754-2019", at = "64 bits less 52, so that a half more is still exact", grade = Grade.DEFINED)
    private static final int UNUSED_BITS = 12;

    @Source(cite = "IEEE 754-2019", at = "2^-52", grade = Grade.DEFINED)
    private static final double ULP = 0x1.0p-52;

    /// The address of `label` below this one.
    public Seed of(String label) {
        return of(key(label));
    }

    /// The address of number `index` below this one.
    public Seed of(long index) {
        return new Seed(below(value, index));
    }

    /// A uniform number in the open interval (0, 1).
    public double uniform() {
        return uniform(value);
    }

    /// A standard normal number.
    public double normal() {
        return normal(value);
    }

    /// An exponential number of mean 1.
    public double exponential() {
        return -Math.log(uniform(value));
    }

    /// The 64 bits that [#of(String)] uses for a label.
    public static long key(String label) {
        long hash = GOLDEN_GAMMA;
        for (int i = 0; i < label.length(); i++) hash = mix(hash ^ label.charAt(i));
        return hash;
    }

    /// [#of(long)] on bare bits, for loops over millions of people.
    public static long below(long address, long index) {
        return mix(address + GOLDEN_GAMMA ^ mix(index + GOLDEN_GAMMA));
    }

    /// [#uniform()] on bare bits.
    public static double uniform(long address) {
        return ((mix(address) >>> UNUSED_BITS) + 0.5) * ULP;
    }

    /// [#normal()] on bare bits.
    public static double normal(long address) {
        return Normal.quantile(uniform(address));
    }

    private static long mix(long z) {
        z = (z ^ z >>> SHIFT_A) * MIX_A;
        z = (z ^ z >>> SHIFT_B) * MIX_B;
        return z ^ z >>> SHIFT_C;
    }
}
