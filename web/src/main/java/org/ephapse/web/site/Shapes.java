package org.ephapse.web.site;

import java.util.ArrayList;
import java.util.List;
import org.ephapse.body.LifeRecord;
import org.ephapse.body.Scene;
import tools.jackson.core.JsonGenerator;

/// The rod's shapes over a life, packed: hundredths of a millimeter from -41 to 41, two characters a coordinate.
///
/// Between two shapes a browser goes in a straight line. A shape is kept every few years and on either side of a jump.
final class Shapes {
    private static final double UNIT_mm = 0.01, OFFSET_mm = 41, SPARSE_years = 2.4, JUMP_years = 0.1;
    private static final int EVERY = 2, DIGITS = 3;

    private Shapes() {}

    /// The scenes that are kept: not denser than the eye needs, but both sides of a jump.
    static List<Scene> kept(LifeRecord life) {
        List<Scene> all = life.scenes(), kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            double age = all.get(i).age_years();
            boolean ends = i == 0 || i == all.size() - 1;
            boolean jumps = !ends
                    && (age - all.get(i - 1).age_years() < JUMP_years
                            || all.get(i + 1).age_years() - age < JUMP_years)
                    && isMoved(all.get(i - 1), all.get(i), all.get(i + 1));
            if (ends || jumps || age - kept.getLast().age_years() >= SPARSE_years) kept.add(all.get(i));
        }
        return kept;
    }

    private static boolean isMoved(Scene before, Scene now, Scene after) {
        return apart_mm(before, now) > JUMP_mm || apart_mm(now, after) > JUMP_mm;
    }

    /// A jump: farther than growth moves an artery in a tenth of a year (mm).
    private static final double JUMP_mm = 0.1;

    private static double apart_mm(Scene a, Scene b) {
        double x = a.contact().x_mm() - b.contact().x_mm(),
                y = a.contact().y_mm() - b.contact().y_mm();
        double z = a.contact().z_mm() - b.contact().z_mm();
        return Math.sqrt(x * x + y * y + z * z);
    }

    static void write(JsonGenerator json, LifeRecord life) {
        View view = View.of(life);
        double angle = life.person().root().angle_deg();
        List<Scene> scenes = kept(life);
        json.writeObjectPropertyStart("shapes");
        Asset.number(json, "unit_mm", UNIT_mm, 2);
        Asset.number(json, "offset_mm", OFFSET_mm, 0);
        json.writeArrayPropertyStart("projection");
        for (double p : View.projection(angle)) Asset.number(json, p, DIGITS);
        json.writeEndArray();
        json.writeArrayPropertyStart("axes");
        for (double[] axis : View.axes(angle)) for (double x : axis) Asset.number(json, x, DIGITS);
        json.writeEndArray();
        json.writeBooleanProperty("before", View.isBefore(angle));
        json.writeArrayPropertyStart("ages");
        for (Scene scene : scenes) Asset.number(json, scene.age_years(), DIGITS);
        json.writeEndArray();
        json.writeArrayPropertyStart("nerve_mm");
        for (Scene scene : scenes) Asset.number(json, view.nerve_mm(scene), 2);
        json.writeEndArray();
        json.writeArrayPropertyStart("vessels");
        for (int v = 0; v < scenes.getFirst().vessels().size(); v++) vessel(json, scenes, view, v);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void vessel(JsonGenerator json, List<Scene> scenes, View view, int v) {
        json.writeStartObject();
        json.writeStringProperty("name", scenes.getFirst().vessels().get(v).name());
        json.writeArrayPropertyStart("diameter_mm");
        for (Scene scene : scenes) Asset.number(json, scene.vessels().get(v).diameter_mm(), 2);
        json.writeEndArray();
        StringBuilder packed = new StringBuilder();
        int nodes = 0;
        for (Scene scene : scenes) {
            List<double[]> line = line(scene, view, v);
            nodes = line.size();
            for (double[] place : line)
                for (double x : place) Packing.two(packed, (int) Math.round((x + OFFSET_mm) / UNIT_mm));
        }
        json.writeNumberProperty("nodes", nodes);
        json.writeStringProperty("packed", packed.toString());
        json.writeEndObject();
    }

    /// Every other node of a vessel as the drawings have it.
    static List<double[]> line(Scene scene, View view, int v) {
        List<Scene.Point> nodes = scene.vessels().get(v).nodes();
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i += EVERY) line.add(view.at(nodes.get(i)));
        return line;
    }
}
