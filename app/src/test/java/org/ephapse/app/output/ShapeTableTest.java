package org.ephapse.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ephapse.body.Scene;
import org.junit.jupiter.api.Test;

class ShapeTableTest {
    private static final Scene SCENE = new Scene(
            16.25,
            List.of(
                    new Scene.Tube("AICA", 1.1, List.of(new Scene.Point(0, 0, 0), new Scene.Point(12, -0.5, 1e-3))),
                    new Scene.Tube("VA", 3.2, List.of(new Scene.Point(1, 2, 3)))),
            new Scene.Nerve(new Scene.Point(6, 0, 3), new Scene.Point(0, 1, 0), 0.7),
            List.of(new Scene.Wall(new Scene.Point(0, 0, 9), new Scene.Point(0, 0, -1))),
            0,
            new Scene.Point(6, 0, 2),
            0.3);

    @Test
    void each_node_of_each_vessel_has_a_row() {
        assertThat(new String(ShapeTable.csv(List.of(SCENE)), StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "age_years,vessel,node,x_mm,y_mm,z_mm,diameter_mm",
                        "16.25,AICA,0,0,0,0,1.1",
                        "16.25,AICA,1,12,-0.5,0.001,1.1",
                        "16.25,VA,0,1,2,3,3.2",
                        ""));
    }

    @Test
    void each_column_is_explained() {
        assertThat(ShapeTable.columns())
                .hasSize(7)
                .allSatisfy(c -> assertThat(c).containsKeys("name", "unit", "meaning"));
    }

    @Test
    void the_nerve_and_the_walls_stand_beside_the_table() {
        Map<String, Object> row = ShapeTable.nerve(List.of(SCENE)).getFirst();
        assertThat(row)
                .containsEntry("age_years", 16.25)
                .containsEntry("center_mm", List.of(6.0, 0.0, 3.0))
                .containsEntry("radius_mm", 0.7)
                .containsEntry("touched_by", "AICA")
                .containsEntry("indentation_mm", 0.3)
                .containsEntry(
                        "walls",
                        List.of(Map.of("point_mm", List.of(0.0, 0.0, 9.0), "normal", List.of(0.0, 0.0, -1.0))));
    }
}
