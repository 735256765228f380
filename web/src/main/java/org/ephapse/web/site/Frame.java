package org.ephapse.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Mark;
import org.ephapse.body.Person;
import org.ephapse.body.Quantity;
import org.ephapse.body.Scene;
import org.ephapse.signal.Lesion;
import org.ephapse.signal.Region;
import org.ephapse.signal.Twitching;
import org.ephapse.web.site.Outline.Fiber;
import org.ephapse.web.site.Outline.Spot;

/// One age of a life as the pieces that the pictures are made of: the twin of `js/drawing.js`, at rest. What it makes
/// is read again by [Still].
final class Frame {
    private static final double SCALE = 18, CONTACT_X = 262, CONTACT_Y = 210, CUT = 150, CENTER_X = 160, CENTER_Y = 152;
    private static final double ENDS = 13.6, SULCUS = 20, ATTACHED_mm = 5.4, FOCUS = 0.35, LUMEN = 0.74, GLOSS = 0.16;
    private static final double SPARKS = 1, FAINT = 0.14, DEEP = 0.85, SEEN = 0.005, NEIGHBOR_mm = 0.118;
    private static final double READINESS = 0.7548776662, GHOST = 110, LABEL = 96, LABEL_LIFT = 12, LENS = 3;
    private static final double[] STRANDS = {-0.86, -0.56, -0.26, 0.04, 0.34, 0.64};
    private static final double FINE = 0.005, BAND = 0.16, NEAR_mm = 3, WIDTH = 560;
    private static final int DOWN = 3;

    private final LifeRecord life;
    private final int row;
    private final View view;
    private final List<Double> p;
    private final List<double[]> line;
    private final double diameter, dent, gap, nerve;

    Frame(LifeRecord life, int row) {
        this.life = life;
        this.row = row;
        view = View.of(life);
        p = View.projection(life.person().root().angle_deg());
        double age = life.at(row, Quantity.AGE);
        List<Scene> scenes = life.scenes();
        int i = 0;
        while (i + 2 < scenes.size() && scenes.get(i + 1).age_years() <= age) i++;
        Scene before = scenes.get(i), after = scenes.get(i + 1);
        double share = Math.clamp((age - before.age_years()) / (after.age_years() - before.age_years()), 0, 1);
        line = mixed(Shapes.line(before, view, 0), Shapes.line(after, view, 0), share);
        diameter = mix(
                before.vessels().getFirst().diameter_mm(),
                after.vessels().getFirst().diameter_mm(),
                share);
        nerve = mix(view.nerve_mm(before), view.nerve_mm(after), share);
        dent = life.at(row, Quantity.INDENTATION);
        gap = Asset.gap_mm(life, row);
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }

    private static List<double[]> mixed(List<double[]> a, List<double[]> b, double share) {
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            double[] from = a.get(i), to = b.get(i);
            line.add(new double[] {mix(from[0], to[0], share), mix(from[1], to[1], share), mix(from[2], to[2], share)});
        }
        return line;
    }

    /// All pieces by name.
    SequencedMap<String, String> pieces() {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        facts(all);
        root(all);
        section(all);
        for (Region region : Region.values()) all.put("shade." + region.word(), shade(region));
        return all;
    }

    private void facts(SequencedMap<String, String> all) {
        all.put("age", Asset.shown(life.at(row, Quantity.AGE), 1));
        all.put("right", String.valueOf(life.person().side() == Person.Side.RIGHT));
        all.put("dent", Asset.shown(dent, 2));
        all.put("gap", Asset.shown(gap, 2));
        all.put("bare", Asset.shown(1 - life.at(row, Quantity.MYELIN), 2));
        all.put("gain", Asset.shown(life.at(row, Quantity.MUSCLE_GAIN), 2));
        StringBuilder twitching = new StringBuilder();
        for (Region region : Region.values()) {
            if (seen(region) >= SEEN)
                twitching.append(twitching.isEmpty() ? "" : "-").append(region.word());
        }
        all.put("twitching", twitching.toString());
        boolean had = life.marks().stream()
                .anyMatch(m -> m.kind() == Mark.Kind.ONSET && m.age_years() <= life.at(row, Quantity.AGE));
        all.put("had", String.valueOf(had));
    }

    private double seen(Region region) {
        return Math.min(1, life.at(row, spasm(region)) * life.at(row, Quantity.MUSCLE_GAIN));
    }

    private static Quantity spasm(Region region) {
        return switch (region) {
            case LID -> Quantity.SPASM_LID;
            case CHEEK -> Quantity.SPASM_CHEEK;
            case MOUTH -> Quantity.SPASM_MOUTH;
        };
    }

    private String shade(Region region) {
        double level = seen(region);
        return pixel(level < SEEN ? 0 : FAINT + (DEEP - FAINT) * level);
    }

    private void root(SequencedMap<String, String> all) {
        double radius = 0.5 * diameter, slope = Math.toDegrees(Math.atan2(p.get(DOWN), p.getFirst()));
        double along = Math.hypot(p.getFirst(), p.get(DOWN));
        double facing = (p.getFirst() * p.get(DOWN + 1) - p.get(DOWN) * p.get(1)) / along, flip = facing < 0 ? -1 : 1;
        double aslant = Outline.NERVE * (p.getFirst() * p.get(1) + p.get(DOWN) * p.get(DOWN + 1)) / (along * along);
        double leaves = leaves_mm(), off = (ATTACHED_mm - leaves) * SCALE;
        List<Spot> spots = line.stream().map(this::spot).toList();
        all.put("before", String.valueOf(View.isBefore(life.person().root().angle_deg())));
        all.put("stem", "translate(" + pixel(p.getFirst() * off) + " " + pixel(p.get(DOWN) * off - SULCUS) + ")");
        all.put("artery", Outline.path(spots));
        Spot front = beyond(spots.get(0), spots.get(1), LABEL);
        all.put("ghost", ghost(spots.get(0), spots.get(1)) + ghost(spots.getLast(), spots.get(spots.size() - 2)));
        all.put("labelX", pixel(label(front.x())));
        all.put("labelY", pixel(Math.clamp(front.y() - LABEL_LIFT, 50, 370)));
        all.put("width", pixel(diameter * SCALE));
        all.put("lumen", pixel(diameter * SCALE * LUMEN));
        all.put("gloss", pixel(diameter * SCALE * GLOSS));
        double push = SCALE * nerve;
        all.put(
                "nerveFrame",
                "translate(" + pixel(CONTACT_X + p.get(1) * push) + " " + pixel(CONTACT_Y + p.get(DOWN + 1) * push)
                        + ") rotate(" + pixel(slope) + ") scale(" + pixel(SCALE * along) + " " + pixel(SCALE * flip)
                        + ")");
        all.put("tube", Outline.side(dent * Math.abs(facing), radius, -leaves, ENDS, aslant));
        all.put("shine", "M" + Outline.text(0.6 - leaves) + " -0.34H" + Outline.text(ENDS - 0.3));
        all.put("lensFrame", "rotate(" + pixel(slope) + ") scale(1 " + pixel(flip) + ") translate(0 " + -FOCUS + ")");
        all.put("side", Outline.side(dent, radius, -LENS, LENS, 0));
        for (int i = 0; i < STRANDS.length; i++) {
            all.put("strand." + i, Outline.strand(STRANDS[i], STRANDS[i] + BAND, dent, radius));
        }
        all.put("cut", "translate(0 " + Outline.text(Outline.NERVE + gap - dent + radius) + ")");
        all.put("radius", Outline.text(radius));
        all.put("lumenRadius", Outline.text(radius * LUMEN));
    }

    private double label(double x) {
        double kept = Math.clamp(x, 50, 500);
        return life.person().side() == Person.Side.RIGHT ? WIDTH - kept : kept;
    }

    /// Where along the nerve the contact lies, from the point where it leaves the brainstem (mm): a sketch.
    private double leaves_mm() {
        return switch (life.person().root().segment()) {
            case ROOT_EXIT_POINT -> 1;
            case ATTACHED -> ATTACHED_mm;
            case TRANSITION -> 8.6;
            case DISTAL -> 12;
        };
    }

    private Spot spot(double[] q) {
        return new Spot(
                CONTACT_X + SCALE * (p.get(0) * q[0] + p.get(1) * q[1] + p.get(2) * q[2]),
                CONTACT_Y + SCALE * (p.get(DOWN) * q[0] + p.get(DOWN + 1) * q[1] + p.get(DOWN + 2) * q[2]));
    }

    private static Spot beyond(Spot end, Spot before, double far) {
        double x = end.x() - before.x(), y = end.y() - before.y(), length = Math.hypot(x, y);
        return new Spot(end.x() + far * x / length, end.y() + far * y / length);
    }

    private static String ghost(Spot end, Spot before) {
        return Outline.path(List.of(end, beyond(end, before, GHOST)));
    }

    private void section(SequencedMap<String, String> all) {
        double angle = life.person().root().angle_deg(), radius = 0.5 * diameter, bend = Outline.bend(line, diameter);
        double shift = Outline.NERVE + gap - dent + radius - line.get(Outline.nearest(line))[1];
        List<Spot> loop = line.stream()
                .filter(q -> Math.abs(q[2]) < NEAR_mm)
                .map(q -> new Spot(q[2], q[1] + shift))
                .toList();
        all.put(
                "sectionFrame",
                "translate(" + pixel(CENTER_X) + " " + pixel(CENTER_Y) + ") rotate(" + pixel(45 - angle) + ") scale("
                        + pixel(CUT) + ")");
        all.put("loop", Outline.path(loop));
        all.put("diameter", pixel(diameter));
        all.put("bore", pixel(diameter * LUMEN));
        all.put("outline", Outline.outline(dent, bend));
        Lesion lesion = life.lesion(row);
        List<Fiber> fibers =
                Outline.fibers(lesion.sectors(), lesion.depths(), Double.parseDouble(Asset.shown(angle, 1)));
        List<Spot> places = fibers.stream()
                .map(f -> Outline.pressed(f.x(), f.y(), dent, bend))
                .toList();
        int[] left = fibers.stream()
                .mapToInt(f -> f.step(lesion.myelinLeft()[f.sector()][f.depth()]))
                .toArray();
        StringBuilder axons = new StringBuilder();
        for (Spot s : places) axons.append(dot(s));
        all.put("axons", axons.toString());
        for (int step = 1; step <= Outline.STEPS; step++) {
            StringBuilder dots = new StringBuilder();
            for (int i = 0; i < left.length; i++) if (left[i] == step) dots.append(dot(places.get(i)));
            all.put("sheaths." + step, dots.toString());
        }
        all.put("sparks", sparks(fibers, places, left, lesion));
    }

    private static String dot(Spot s) {
        return "M" + fine(s) + "h0";
    }

    private static String fine(Spot s) {
        return Math.round(s.x() / FINE) + " " + Math.round(s.y() / FINE);
    }

    private String sparks(List<Fiber> fibers, List<Spot> places, int[] left, Lesion lesion) {
        double firing = Twitching.spasm(life.at(row, Quantity.EXCITABILITY));
        StringBuilder bolts = new StringBuilder();
        int pairs = 0;
        for (int i = 0; i < left.length; i++) {
            for (int j = i + 1; j < left.length; j++) {
                Fiber a = fibers.get(i), b = fibers.get(j);
                if (Math.hypot(a.x() - b.x(), a.y() - b.y()) >= NEIGHBOR_mm) continue;
                double ready = pairs++ * READINESS % 1, bridge = (bridge(lesion, a) + bridge(lesion, b)) / 2;
                if (left[i] == 0 && left[j] == 0 && ready < SPARKS * bridge * firing) {
                    bolts.append(bolt(places.get(i), places.get(j)));
                }
            }
        }
        return bolts.toString();
    }

    private static double bridge(Lesion lesion, Fiber fiber) {
        return lesion.bridgeDensity()[fiber.sector()][fiber.depth()];
    }

    private static String bolt(Spot a, Spot b) {
        double[][] bends = {{0.12, 0}, {0.42, 0.22}, {0.5, -0.14}, {0.88, 0.04}};
        StringBuilder d = new StringBuilder();
        double x = b.x() - a.x(), y = b.y() - a.y();
        for (double[] at : bends) {
            Spot spot = new Spot(a.x() + at[0] * x - at[1] * y, a.y() + at[0] * y + at[1] * x);
            d.append(d.isEmpty() ? 'M' : 'L').append(fine(spot));
        }
        return d.toString();
    }

    /// A number to a hundredth.
    private static String pixel(double x) {
        return Asset.shown(Math.round(x * 100) / 100.0, 2);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f years, dent %.2f mm", life.at(row, Quantity.AGE), dent);
    }
}
