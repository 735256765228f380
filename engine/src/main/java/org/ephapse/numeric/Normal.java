package org.ephapse.numeric;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// The standard normal distribution's quantile, to about 16 digits (algorithm AS 241, PPND16).
///
/// Three rational functions: one in the middle (|p - 1/2| up to 0.425), two in the tails, in r = sqrt(-ln tail).
public final class Normal {
    @Source(
            cite = "Wichura 1988, Algorithm AS 241, Appl Statist 37:477",
            doi = "10.2307/2347330",
            at = "PPND16, central numerator and denominator, lowest power first",
            grade = Grade.DEFINED)
    private static final double[] CENTER_ABOVE = {
        3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3
    };

    @Source(
            cite = "Wichura 1988, Algorithm AS 241, Appl Statist 37:477",
            doi = "10.2307/2347330",
            at = "PPND16, central denominator",
            grade = Grade.DEFINED)
    private static final double[] CENTER_BELOW = {
        1.0, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3
    };

    @Source(
            cite = "Wichura 1988, Algorithm AS 241, Appl Statist 37:477",
            doi = "10.2307/2347330",
            at = "PPND16, near tail numerator",
            grade = Grade.DEFINED)
    private static final double[] NEAR_ABOVE = {
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4
    };

    @Source(
            cite = "Wichura 1988, Algorithm AS 241, Appl Statist 37:477",
            doi = "10.2307/2347330",
            at = "PPND16, near tail denominator",
            grade = Grade.DEFINED)
    private static final double[] NEAR_BELOW = {
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9
    };

    @Source(
            cite = "Wichura 1988, Algorithm AS 241, Appl Statist 37:477",
            doi = "10.2307/2347330",
            at = "PPND16, far tail numerator",
            grade = Grade.DEFINED)
    private static final double[] FAR_ABOVE = {
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7
    };

    @Source(
            cite = "Wichura 1988, Algorithm AS 241, Appl Statist 37:477",
            doi = "10.2307/2347330",
            at = "PPND16, far tail denominator",
            grade = Grade.DEFINED)
    private static final double[] FAR_BELOW = {
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15
    };

    @Source(
            cite = "Wichura 1988, Algorithm AS 241, Appl Statist 37:477",
            doi = "10.2307/2347330",
            at = "split1 and its square's constant",
            grade = Grade.DEFINED)
    private static final double CENTER = 0.425, CENTER_SQUARED = 0.180625;
    @Source(
            cite = "Wichura 1988, Algorithm AS 241, Appl Statist 37:477",
            doi = "10.2307/2347330",
            at = "split2 and the two shifts",
            grade = Grade.DEFINED)
    private static final double FAR = 5.0, NEAR_SHIFT = 1.6, FAR_SHIFT = 5.0;

    private Normal() {}

    /// The number below which a share `p` of a standard normal population lies.
    ///
    /// @param p a share in (0, 1)
    /// @throws IllegalArgumentException where `p` is not inside (0, 1)
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= CENTER) {
            double r = CENTER_SQUARED - q * q;
            return q * polynomial(CENTER_ABOVE, r) / polynomial(CENTER_BELOW, r);
        }
        double tail = q < 0 ? p : 1 - p;
        if (!(tail > 0)) throw new IllegalArgumentException("a normal quantile needs a share inside (0, 1), not " + p);
        double r = Math.sqrt(-Math.log(tail));
        double x = r <= FAR
                ? polynomial(NEAR_ABOVE, r - NEAR_SHIFT) / polynomial(NEAR_BELOW, r - NEAR_SHIFT)
                : polynomial(FAR_ABOVE, r - FAR_SHIFT) / polynomial(FAR_BELOW, r - FAR_SHIFT);
        return q < 0 ? -x : x;
    }

    private static double polynomial(double[] c, double x) {
        double sum = 0;
        for (int i = c.length - 1; i >= 0; i--) sum = sum * x + c[i];
        return sum;
    }
}
