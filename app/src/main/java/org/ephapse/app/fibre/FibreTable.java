package org.ephapse.app.fibre;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ephapse.app.text.Decimal;
import org.jspecify.annotations.Nullable;

/// Fibres one below the other, as text, comma-separated values or the members of a JSON object.
public final class FibreTable {
    private final List<FibreRun.Answer> rows = new ArrayList<>();
    private final List<Map<Double, ? extends @Nullable Double>> recoveries = new ArrayList<>(),
            strengths = new ArrayList<>();

    /// Adds a fibre.
    ///
    /// @param recovery whether its recovery cycle is wanted
    /// @param strength whether its strength-duration curve is wanted
    public void add(FibreRun run, boolean recovery, boolean strength) {
        rows.add(run.answer());
        if (recovery) recoveries.add(run.recovery());
        if (strength) strengths.add(run.strengthDuration());
    }

    /// The figure, as SVG.
    public String figure() {
        return new FibreFigure(rows, recoveries, strengths).text();
    }

    /// The JSON object.
    public Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("simulated", true);
        List<Map<String, Object>> fibres = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> fibre = members(rows.get(i));
            if (!recoveries.isEmpty())
                fibre.put("recovery", pairs("interval_ms", "relative_threshold", recoveries.get(i)));
            if (!strengths.isEmpty())
                fibre.put("strength_duration", pairs("length_ms", "threshold_nA", strengths.get(i)));
            fibres.add(fibre);
        }
        members.put("fibres", fibres);
        return members;
    }

    private static Map<String, Object> members(FibreRun.Answer row) {
        Map<String, Object> fibre = new LinkedHashMap<>();
        fibre.put("diameter_um", row.diameter_um());
        fibre.put("conducts", row.velocity_m_per_s() != null);
        if (row.velocity_m_per_s() != null) fibre.put("velocity_m_per_s", row.velocity_m_per_s());
        fibre.put("threshold_nA", row.threshold_nA());
        fibre.put("rest_mV", row.impulse().rest_mV());
        fibre.put("height_mV", row.impulse().height_mV());
        fibre.put("width_ms", row.impulse().width_ms());
        return fibre;
    }

    private static List<Map<String, Object>> pairs(
            String key, String value, Map<Double, ? extends @Nullable Double> curve) {
        List<Map<String, Object>> pairs = new ArrayList<>();
        curve.forEach((x, y) -> {
            Map<String, Object> pair = new LinkedHashMap<>();
            pair.put(key, x);
            if (y != null) pair.put(value, y);
            pairs.add(pair);
        });
        return pairs;
    }

    /// Comma-separated values, one fibre a line below the names; a velocity that is missing was blocked.
    public String csv() {
        StringBuilder text = new StringBuilder(
                "# simulated\ndiameter_um,velocity_m_per_s,threshold_nA,rest_mV,height_mV,width_ms\n");
        for (FibreRun.Answer row : rows) {
            Double velocity = row.velocity_m_per_s();
            text.append(Decimal.rounded(row.diameter_um())).append(',');
            text.append(velocity == null ? "" : Decimal.rounded(velocity)).append(',');
            text.append(Decimal.rounded(row.threshold_nA())).append(',');
            text.append(Decimal.rounded(row.impulse().rest_mV())).append(',');
            text.append(Decimal.rounded(row.impulse().height_mV())).append(',');
            text.append(Decimal.rounded(row.impulse().width_ms())).append('\n');
        }
        return text.toString();
    }

    /// The table for people.
    public String text() {
        StringBuilder text = new StringBuilder("""
                Simulated motor fibres (MRG double cable).

                diameter  velocity  threshold of 0.1 ms  height  width at half
                      µm       m/s                   nA      mV             ms
                """);
        for (FibreRun.Answer row : rows) {
            Double velocity = row.velocity_m_per_s();
            text.append(String.format(
                    Locale.ROOT,
                    "%8.2f  %8s  %19.4f  %6.1f  %13.3f\n",
                    row.diameter_um(),
                    velocity == null ? "blocked" : String.format(Locale.ROOT, "%.2f", velocity),
                    row.threshold_nA(),
                    row.impulse().height_mV(),
                    row.impulse().width_ms()));
        }
        for (int i = 0; i < recoveries.size(); i++) {
            text.append("\n")
                    .append(rows.get(i).diameter_um())
                    .append(" µm: ms after an impulse, threshold over that at rest\n");
            curve(text, recoveries.get(i));
        }
        for (int i = 0; i < strengths.size(); i++) {
            text.append("\n")
                    .append(rows.get(i).diameter_um())
                    .append(" µm: length of the shock (ms), threshold (nA)\n");
            curve(text, strengths.get(i));
        }
        return text.toString();
    }

    private static void curve(StringBuilder text, Map<Double, ? extends @Nullable Double> curve) {
        curve.forEach((x, y) -> text.append(String.format(Locale.ROOT, "%8.2f", x))
                .append(y == null ? "      none" : String.format(Locale.ROOT, "  %8.4f", y))
                .append('\n'));
    }
}
