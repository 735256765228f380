package org.ephapse.app.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as text: a point for decimals, no grouping, no locale.
public final class Decimal {
    /// Digits that a table of simulated numbers shows.
    public static final int TABLE_DIGITS = 7;

    private static final MathContext TABLE = new MathContext(TABLE_DIGITS, RoundingMode.HALF_EVEN);
    private static final int LONGEST_PLAIN = 12;
    private static final double WHOLE = 1e6;

    private Decimal() {}

    /// The shortest text that is read back as the same number.
    public static String exact(double value) {
        if (isSmallWhole(value)) return Long.toString((long) value);
        return Double.isFinite(value) ? shortest(new BigDecimal(Double.toString(value))) : Double.toString(value);
    }

    /// The number rounded to seven significant digits.
    public static String rounded(double value) {
        if (isSmallWhole(value)) return Long.toString((long) value);
        return Double.isFinite(value)
                ? shortest(new BigDecimal(Double.toString(value)).round(TABLE))
                : Double.toString(value);
    }

    private static boolean isSmallWhole(double value) {
        return value == Math.rint(value) && Math.abs(value) < WHOLE;
    }

    /// Plain digits where that is short, otherwise with an exponent.
    private static String shortest(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        boolean plain = Math.abs(stripped.precision() - stripped.scale()) < LONGEST_PLAIN;
        return plain ? stripped.toPlainString() : stripped.toString();
    }
}
