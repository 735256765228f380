package org.ephapse.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The two addresses whose bits come out all ones and all zeros, found by running the mixing backwards.
class SeedEdgeTest {
    @ParameterizedTest
    @ValueSource(longs = {-1, 0})
    void a_uniform_number_is_inside_the_open_interval_at_the_extreme_addresses_too(long bits) {
        assertThat(Seed.uniform(unmixed(bits))).isGreaterThan(0).isLessThan(1);
    }

    private static long unmixed(long z) {
        z = unshifted(z, 31) * inverse(0x94D049BB133111EBL);
        z = unshifted(z, 27) * inverse(0xBF58476D1CE4E5B9L);
        return unshifted(z, 30);
    }

    /// Undoes z ^ z >>> shift.
    private static long unshifted(long z, int shift) {
        long x = z;
        for (int i = 0; i < 64 / shift + 1; i++) x = z ^ x >>> shift;
        return x;
    }

    /// The odd number's inverse modulo 2^64, by Newton.
    private static long inverse(long odd) {
        long x = odd;
        for (int i = 0; i < 6; i++) x *= 2 - odd * x;
        return x;
    }
}
