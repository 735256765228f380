package org.ephapse.app.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ephapse.app.text.Decimal;
import org.ephapse.body.Scene;

/// The shapes of a life's arteries as a table (RFC 4180): one row a node, from one held end to the other.
final class ShapeTable {
    /// Where the axes point.
    static final String AXES = "origin at the point that holds the loop's first end at 16; x toward the point that"
            + " holds the other; z the way in which the loop rises; y completes a right-handed system";

    private static final List<Csv.Column> COLUMNS = List.of(
            new Csv.Column("age_years", "years", "age"),
            new Csv.Column("vessel", "1", "which artery"),
            new Csv.Column("node", "1", "place along the artery, counted from 0 at its first end"),
            new Csv.Column("x_mm", "mm", "place of the artery's axis, along the line between the points that hold it"),
            new Csv.Column("y_mm", "mm", "the same, out of the plane in which the loop rises"),
            new Csv.Column("z_mm", "mm", "the same, the way in which the loop rises"),
            new Csv.Column("diameter_mm", "mm", "outer diameter of the artery"));

    private ShapeTable() {}

    /// The table, its header first.
    static byte[] csv(List<Scene> scenes) {
        Csv csv = new Csv(COLUMNS);
        for (Scene scene : scenes) {
            for (Scene.Tube vessel : scene.vessels()) rows(csv, scene, vessel);
        }
        return csv.bytes();
    }

    private static void rows(Csv csv, Scene scene, Scene.Tube vessel) {
        String age = Decimal.rounded(scene.age_years()), diameter = Decimal.rounded(vessel.diameter_mm());
        for (int node = 0; node < vessel.nodes().size(); node++) {
            Scene.Point p = vessel.nodes().get(node);
            List<String> cells = new ArrayList<>(List.of(age, vessel.name(), Integer.toString(node)));
            for (double at : coordinates(p)) cells.add(Decimal.rounded(at));
            cells.add(diameter);
            csv.row(cells);
        }
    }

    /// What the columns are, for the file beside the table.
    static List<Map<String, Object>> columns() {
        return Csv.members(COLUMNS);
    }

    /// Where the nerve lay at each age of the table, and the walls.
    static List<Map<String, Object>> nerve(List<Scene> scenes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Scene scene : scenes) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("age_years", scene.age_years());
            row.put("center_mm", list(scene.nerve().center()));
            row.put("axis", list(scene.nerve().axis()));
            row.put("radius_mm", scene.nerve().radius_mm());
            row.put("indentation_mm", scene.indentation_mm());
            row.put("touched_by", scene.vessels().get(scene.touching()).name());
            row.put("contact_mm", list(scene.contact()));
            if (!scene.walls().isEmpty())
                row.put("walls", scene.walls().stream().map(ShapeTable::wall).toList());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> wall(Scene.Wall wall) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("point_mm", list(wall.point()));
        members.put("normal", list(wall.normal()));
        return members;
    }

    private static List<Double> list(Scene.Point p) {
        List<Double> list = new ArrayList<>();
        for (double at : coordinates(p)) list.add(at);
        return list;
    }

    private static double[] coordinates(Scene.Point p) {
        return new double[] {p.x_mm(), p.y_mm(), p.z_mm()};
    }
}
