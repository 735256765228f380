package org.ephapse.evidence.session;

import org.ephapse.measure.Grade;
import org.ephapse.measure.Source;

/// Student's distribution: how far a mean of a few values may lie from the truth.
final class Student {
    @Source(
            cite = "Student's distribution",
            at = "97.5 % quantile for 1 to 10 degrees of freedom",
            grade = Grade.DEFINED)
    private static final double[] FEW = {12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228};

    @Source(cite = "standard normal distribution", at = "97.5 % quantile", grade = Grade.DEFINED)
    private static final double NORMAL = 1.959964;

    @Source(
            cite = "Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 26.7.5",
            at = "its first three terms, coefficients of z, z^3 and so on; beyond 10 degrees of freedom within 0.0002",
            grade = Grade.DEFINED)
    private static final double[][] TERM = {{1, 1}, {3, 16, 5}, {-15, 17, 19, 3}};

    @Source(
            cite = "Abramowitz & Stegun 1964, Handbook of Mathematical Functions, 26.7.5",
            at = "what the terms are divided by",
            grade = Grade.DEFINED)
    private static final double[] DIVISOR = {4, 96, 384};

    private Student() {}

    /// The 97.5 % quantile.
    ///
    /// @param freedom degrees of freedom, at least 1
    static double quantile(int freedom) {
        if (freedom <= FEW.length) return FEW[freedom - 1];
        double quantile = NORMAL;
        for (int k = 0; k < TERM.length; k++) {
            double sum = 0;
            for (int power = TERM[k].length - 1; power >= 0; power--) sum = sum * NORMAL * NORMAL + TERM[k][power];
            quantile += sum * NORMAL / (DIVISOR[k] * Math.pow(freedom, k + 1));
        }
        return quantile;
    }
}
