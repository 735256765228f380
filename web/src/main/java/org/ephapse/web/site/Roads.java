package org.ephapse.web.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Quantity;
import org.ephapse.body.Treatment;
import org.ephapse.measure.Units;
import org.ephapse.web.site.Outline.Spot;

/// Three roads of one person from the same age on: waiting, toxin every twelve weeks, the operation. The same random
/// addresses, so what differs is what is done.
///
/// The file holds, for a wide and a narrow picture, the lines as paths, and the mean twitching of each year.
public final class Roads {
    private static final double INTERVAL_days = 84, RETURN_years = 3;
    private static final int OTHERS = 24;
    private static final double FLAT_px = 0.35, TENTHS = 10, BEFORE_years = 0.4, CLOSE_years = 0.5;
    private static final int FIRST_years = 50;

    /// A wide and a narrow picture.
    static final List<Size> SIZES = List.of(
            new Size("wide", 40, 988, 92, FIRST_years, Story.UNTIL_years), new Size("narrow", 30, 332, 84, 52, 64));

    private Roads() {}

    /// Toxin every twelve weeks for life, from the age at which the example's first treatment begins, at its dose.
    static Story toxin(Story given) {
        double dose = given.treatments().stream()
                .mapToDouble(t -> t instanceof Treatment.Toxin toxin ? toxin.dose_U() : 0)
                .max()
                .orElseThrow();
        return given.with(List.of(new Treatment.Toxin(from_years(given), Story.UNTIL_years, dose, INTERVAL_days, 0)));
    }

    /// The example's operation, at the age at which its first treatment begins.
    static Story operated(Story given) {
        return given.with(List.of(operation(given, Double.POSITIVE_INFINITY)));
    }

    private static Treatment.Decompression operation(Story given, double recursAt_years) {
        for (Treatment t : given.treatments()) {
            if (t instanceof Treatment.Decompression d) {
                return new Treatment.Decompression(
                        from_years(given), d.completeness(), d.clearance_mm(), recursAt_years);
            }
        }
        throw new IllegalArgumentException("the example of the roads holds no operation");
    }

    /// Age at which the roads part (years).
    static double from_years(Story given) {
        return given.treatments().stream()
                .mapToDouble(Treatment::from_years)
                .min()
                .orElseThrow();
    }

    /// The file of the roads.
    ///
    /// @param given    an example with toxin and an operation
    /// @param lives    that person's, waiting, under toxin and operated
    /// @param arteries the same
    static byte[] file(Story given, Map<Preset, LifeRecord> lives, Map<Preset, Replay> arteries) {
        double from = from_years(given);
        LifeRecord waiting = known(lives, Preset.TYPICAL), toxin = known(lives, Preset.TOXIN);
        LifeRecord operated = known(lives, Preset.OPERATED);
        Story returning = given.with(List.of(operation(given, from + RETURN_years)));
        LifeRecord back = returning.lived(returning.artery());
        Replay artery = known(arteries, Preset.OPERATED);
        List<LifeRecord> others = IntStream.rangeClosed(1, OTHERS)
                .mapToObj(i -> new Story(given.person(), operated(given).treatments(), given.seed() + i))
                .map(story -> story.lived(artery.again()))
                .toList();
        StringBuilder text = new StringBuilder("# simulated\n");
        put(text, "from", Asset.shown(from, 1));
        put(text, "others", String.valueOf(OTHERS));
        put(text, "months", Asset.shown(CLOSE_years * Units.MONTHS_PER_YEAR, 0));
        for (Size size : SIZES) {
            put(text, size.name + ".wait", size.line(waiting, Roads::seen, size.from_years));
            put(text, size.name + ".toxin", size.line(toxin, Roads::seen, size.from_years));
            put(text, size.name + ".operation", size.line(operated, Roads::seen, size.from_years));
            put(text, size.name + ".under", size.line(toxin, Roads::commanded, size.from_years));
            put(text, size.name + ".back", size.line(back, Roads::seen, from + RETURN_years - BEFORE_years));
            Size months = new Size(size.name, size.left, size.right, size.height, from, from + CLOSE_years);
            StringBuilder lines = new StringBuilder();
            for (LifeRecord other : others) lines.append(months.line(other, Roads::seen, from));
            put(text, size.name + ".chances", lines.toString());
        }
        for (int age = FIRST_years; age < Story.UNTIL_years; age++) {
            put(text, "mean." + age, mean(waiting, age) + " " + mean(toxin, age) + " " + mean(operated, age));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T known(Map<Preset, T> all, Preset preset) {
        T one = all.get(preset);
        if (one == null) throw new IllegalArgumentException("the roads need the life " + preset.word());
        return one;
    }

    private static void put(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value).append('\n');
    }

    private static double seen(LifeRecord life, int row) {
        return life.at(row, Quantity.VISIBLE);
    }

    private static double commanded(LifeRecord life, int row) {
        return Math.max(
                life.at(row, Quantity.SPASM_LID),
                Math.max(life.at(row, Quantity.SPASM_CHEEK), life.at(row, Quantity.SPASM_MOUTH)));
    }

    /// Mean of what is seen over a year of age.
    static String mean(LifeRecord life, int age_years) {
        double sum = 0, years = 0;
        for (int row = 1; row < life.rows(); row++) {
            double to = life.at(row, Quantity.AGE), from = life.at(row - 1, Quantity.AGE);
            if (from < age_years || to > age_years + 1) continue;
            sum += (to - from) * (seen(life, row) + seen(life, row - 1)) / 2;
            years += to - from;
        }
        return Asset.shown(sum / years, 2);
    }

    /// What of a row is drawn, 0 to 1.
    private interface Level {
        double at(LifeRecord life, int row);
    }

    /// A picture: its name, where its lanes begin and end, how high one is (pixels), and the ages it shows.
    public record Size(String name, double left, double right, double height, double from_years, double to_years) {
        /// A life's line in a lane from an age on, without points that the eye cannot tell from a straight line.
        private String line(LifeRecord life, Level level, double since_years) {
            List<Spot> spots = new ArrayList<>();
            for (int row = 0; row < life.rows(); row++) {
                double age = life.at(row, Quantity.AGE);
                if (age >= since_years && age <= to_years) spots.add(spot(age, level.at(life, row)));
            }
            List<Spot> kept = new ArrayList<>(List.of(spots.getFirst()));
            thin(spots, 0, spots.size() - 1, kept);
            return Outline.path(kept.stream().map(Size::rounded).toList());
        }

        /// Where an age lies (pixels).
        public String x(double age_years) {
            return Outline.text(spot(age_years, 0).x());
        }

        private Spot spot(double age, double level) {
            return new Spot(left + (right - left) * (age - from_years) / (to_years - from_years), height * (1 - level));
        }

        private static Spot rounded(Spot spot) {
            return new Spot(Math.round(spot.x() * TENTHS) / TENTHS, Math.round(spot.y() * TENTHS) / TENTHS);
        }

        /// Keeps the point farthest from the straight line and looks at both halves, as long as it is far.
        private static void thin(List<Spot> spots, int first, int last, List<Spot> kept) {
            Spot a = spots.get(first), b = spots.get(last);
            double length = Math.hypot(b.x() - a.x(), b.y() - a.y()), farthest = FLAT_px;
            int split = -1;
            for (int i = first + 1; i < last; i++) {
                Spot p = spots.get(i);
                double off = Math.abs((b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x())) / length;
                if (off > farthest) {
                    farthest = off;
                    split = i;
                }
            }
            if (split > 0) {
                thin(spots, first, split, kept);
                thin(spots, split, last, kept);
            } else {
                kept.add(b);
            }
        }
    }
}
