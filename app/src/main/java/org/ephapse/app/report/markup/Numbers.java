package org.ephapse.app.report.markup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;

/// Numbers as the page shows them: the same in every locale and on every machine.
public final class Numbers {
    private static final double PIXEL_STEPS = 100;
    private static final double SMALL = 1e-3, LARGE = 1e7;
    private static final int FIGURES = 6;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+\\.[0-9]+(E-?[0-9]+)?");

    private Numbers() {}

    /// A number with a fixed count of decimals and a real minus sign; never `-0`.
    public static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        if (!text.startsWith("-")) return text;
        String size = text.substring(1);
        return size.chars().allMatch(c -> c == '0' || c == '.') ? size : "\u2212" + size;
    }

    /// An age, to a tenth of a year; a whole one without decimals.
    public static String age(double age_years) {
        String text = fixed(age_years, 1);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /// A share, as a whole per cent; "under 1 %" and "over 99 %" rather than a rounding to none or all.
    public static String percent(double share) {
        if (share > 0 && share < 0.01) return "under 1\u00a0%";
        if (share > 0.99 && share < 1) return "over 99\u00a0%";
        return fixed(100 * share, 0) + "\u00a0%";
    }

    /// A coordinate to a hundredth of a pixel, without needless zeros.
    public static String pixel(double value) {
        long steps = Math.round(value * PIXEL_STEPS);
        long whole = steps / 100, rest = Math.abs(steps % 100);
        String sign = steps < 0 && whole == 0 ? "-" : "";
        if (rest == 0) return sign + whole;
        return sign + whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    /// A parameter's value: up to six significant figures, and no more than it has.
    public static String value(double value) {
        if (Double.isInfinite(value)) return value > 0 ? "never" : "always";
        if (value == 0) return "0";
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(FIGURES, RoundingMode.HALF_EVEN));
        double size = Math.abs(value);
        String text = size < SMALL || size >= LARGE
                ? scientific(rounded)
                : rounded.stripTrailingZeros().toPlainString();
        return text.replace('-', '\u2212');
    }

    /// Numbers in a text with at most six significant figures each.
    public static String shortened(String text) {
        return NUMBER.matcher(text).replaceAll(found -> value(Double.parseDouble(found.group())));
    }

    private static String scientific(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        int power = bare.precision() - bare.scale() - 1;
        return bare.movePointLeft(power).toPlainString() + " \u00d7 10^" + power;
    }
}
