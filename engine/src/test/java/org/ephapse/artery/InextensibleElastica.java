package org.ephapse.artery;

/// The textbook's arch that cannot stretch: span/L = 2 E(k)/K(k) - 1, height/L = k/K(k), with the complete elliptic
/// integrals by the arithmetic-geometric mean.
final class InextensibleElastica {
    private InextensibleElastica() {}

    /// Height of the apex over the span.
    static double height(double excess) {
        double low = 0, high = 0.9;
        for (int i = 0; i < 200; i++) {
            double k = 0.5 * (low + high);
            if (spanOverLength(k) > 1 / (1 + excess)) low = k;
            else high = k;
        }
        return low / integrals(low)[0] * (1 + excess);
    }

    private static double spanOverLength(double k) {
        double[] integrals = integrals(k);
        return 2 * integrals[1] / integrals[0] - 1;
    }

    /// K and E of modulus k (Abramowitz & Stegun 17.6).
    private static double[] integrals(double k) {
        double a = 1, b = Math.sqrt(1 - k * k), c = k, sum = 0, power = 0.5;
        for (int i = 0; i < 30; i++, power *= 2) {
            sum += power * c * c;
            double mean = 0.5 * (a + b);
            c = 0.5 * (a - b);
            b = Math.sqrt(a * b);
            a = mean;
        }
        double first = Math.PI / (2 * a);
        return new double[] {first, first * (1 - sum)};
    }
}
