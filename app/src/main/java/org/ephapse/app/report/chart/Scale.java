package org.ephapse.app.report.chart;

import java.util.ArrayList;
import java.util.List;

/// From a quantity to pixels along one direction of a figure.
///
/// @param from    value at the start
/// @param to      value at the end
/// @param from_px where the start lies
/// @param to_px   where the end lies
public record Scale(double from, double to, double from_px, double to_px) {
    private static final double[] STEPS = {1, 2, 5, 10};
    private static final double ROUNDING = 1e-9;

    /// Where a value lies.
    public double px(double value) {
        return from_px + (value - from) / (to - from) * (to_px - from_px);
    }

    /// Where values lie.
    public double[] px(double[] values) {
        double[] pixels = new double[values.length];
        for (int i = 0; i < values.length; i++) pixels[i] = px(values[i]);
        return pixels;
    }

    /// Round values, about `count` of them, within the scale.
    public List<Double> ticks(int count) {
        return multiples(roundStep(Math.abs(to - from) / count));
    }

    /// Multiples of a step within the scale.
    public List<Double> multiples(double step) {
        double low = Math.min(from, to), high = Math.max(from, to);
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - ROUNDING); i * step <= high + ROUNDING * step; i++)
            ticks.add(i * step);
        return ticks;
    }

    /// The smallest of 1, 2, 5, 10 times a power of ten that is not below `least`.
    static double roundStep(double least) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least * (1 - ROUNDING)) return step * power;
        }
        throw new IllegalArgumentException("no round step for " + least);
    }

    /// Decimals that a tick needs so that its neighbors differ.
    public int decimals(int count) {
        double step = roundStep(Math.abs(to - from) / count);
        return (int) Math.max(0, -Math.floor(StrictMath.log10(step * (1 + ROUNDING))));
    }
}
