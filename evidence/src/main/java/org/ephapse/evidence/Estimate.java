package org.ephapse.evidence;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// A figure of the model with its Monte Carlo interval (95 %).
///
/// @param value the figure
/// @param low   lower bound
/// @param high  upper bound
/// @param size  effective number of cases behind it
public record Estimate(double value, double low, double high, double size) {
    @Source(cite = "standard normal distribution", at = "97.5 % quantile", grade = Grade.DEFINED)
    static final double Z = 1.959964;

    /// A mean with its standard error.
    static Estimate mean(double mean, double standardError, double size) {
        return new Estimate(mean, mean - Z * standardError, mean + Z * standardError, size);
    }

    /// A share with Wilson's interval.
    public static Estimate share(double share, double size) {
        double z2 = Z * Z / size;
        double center = (share + 0.5 * z2) / (1 + z2);
        double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / size + 0.5 * 0.5 * z2 / size);
        return new Estimate(share, Math.max(0, center - half), Math.min(1, center + half), size);
    }

    /// The same in other units.
    Estimate times(double factor) {
        return new Estimate(value * factor, low * factor, high * factor, size);
    }
}
