package org.ephapse.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ephapse.fibre.Geometry;
import org.ephapse.fibre.line.Measured;
import org.ephapse.fibre.line.Recovery;

/// Computes the rows of the engine's table of recoveries anew, by the modal cable at 5 µs: ten minutes.
final class Recoveries {
    private static final double STEP_ms = 0.005;
    private static final double[] DIAMETERS_um = {2, 3, 4, 5.643, 7, 9, 12, 14, 16};
    private static final double[] TEMPERATURES_C = {36, 38, 40};
    private static final double[] AFTER_ms = {
        0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.5, 3, 4, 6, 10, 15, 25, 40, 70
    };

    private Recoveries() {}

    /// Prints one row a temperature and diameter.
    public static void main(String[] arguments) {
        for (double temperature : TEMPERATURES_C) {
            for (double diameter : DIAMETERS_um) {
                Recovery row = new Measured(Geometry.interpolated(diameter), temperature, STEP_ms).at(AFTER_ms);
                System.out.printf(
                        Locale.ROOT,
                        "%s %s %.4f %.4f | %s | %s%n",
                        temperature,
                        diameter,
                        row.velocity_m_per_s(),
                        row.absolute_ms(),
                        values(row.slowness()),
                        values(row.threshold()));
            }
        }
    }

    private static String values(double[] values) {
        return Arrays.stream(values)
                .mapToObj(v -> String.format(Locale.ROOT, "%.4f", v))
                .collect(Collectors.joining(", "));
    }
}
